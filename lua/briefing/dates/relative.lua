-- The grammar of dates told from another day: yesterday, last March, two weeks ago, on Monday. Each function reads what
-- stands at lexeme i and returns a match (briefing/dates/grammar.lua) with its last lexeme; nil where there is none.
local M = {}

--- The direction that lexeme i tells: last -1, this 0, next 1.
function M.direction(r, i)
  local sense = r.sense[i]
  if not sense then return nil end
  return sense.last and -1 or sense.next and 1 or sense.this and 0 or nil
end

local function is_unit(sense) return sense and (sense.unit or sense.month or sense.weekday or sense.season) end

local function of_direction(r, i, word, way, last)
  local sense = r.sense[word]
  local what = { way = way }
  if sense.month and (not sense.homonym or not r.language.date_capitals or r:capital(word)) then what.month = sense.month
  elseif sense.weekday then what.weekday = sense.weekday
  elseif sense.season then what.season = sense.season
  elseif sense.unit and sense.unit ~= "decade" then what.unit = sense.unit
  else return nil end
  return { first = r.first[i], last = r.last[last], relative = what, kind = "relative" }, last
end

-- A count of units: "three weeks", "2 ans"; value, unit, last lexeme
local function count_of_units(r, i)
  local value = r:number(i, 3) or r:is(i, "number")
  if not value and r:is(i, "a") then value = 1 end
  if type(value) ~= "number" or r:gap(i) ~= " " then return nil end
  local unit = r:is(i + 1, "unit")
  if unit then return value, unit, i + 1 end
end

local function counted(r, i, j, value, unit, base)
  return { first = r.first[i], last = r.last[j], relative = { unit = unit, count = value, base = base },
    kind = "relative" }, j
end

--- Dates told from the date of publication, or from the date told before.
function M.date(r, i)
  local sense = r.sense[i]
  if sense == nil then return nil end
  if sense and sense.relative_day and not (r:is(i - 1, "the") and r:gap(i - 1) == " ")
    and not (r.language.nouns_capitalized and r:capital(i) and r:gap(i - 1)) then
    return { first = r.first[i], last = r.last[i], relative = { days = sense.relative_day }, kind = "relative" }, i
  end
  if sense and sense.following_day then
    return { first = r.first[i], last = r.last[i], relative = { days = sense.following_day, base = "told" },
      kind = "relative" }, i
  end
  -- il y a deux ans, vor drei Wochen, hace dos años; not "qu’il y a dix ans", which compares
  if sense and sense.ago_before and r:gap(i) == " " then
    local value, unit, j = count_of_units(r, i + 1)
    if value and not (r:is(i - 1, "than") and r:gap(i - 1)) then return counted(r, i, j, -value, unit) end
  end
  local value, unit, j = count_of_units(r, i)
  if value then
    if r:gap(j) == " " then
      if r:is(j + 1, "ago") and not (r:is(i - 1, "than") and r:gap(i - 1)) then
        return counted(r, i, j + 1, -value, unit)
      elseif r:is(j + 1, "later") then
        return counted(r, i, j + 1, value, unit, "told")
      elseif r:is(j + 1, "earlier") then
        return counted(r, i, j + 1, -value, unit, "told")
      end
    end
    return nil
  end
  if not sense then return nil end
  local way = M.direction(r, i)
  if way and r:gap(i) == " " and is_unit(r.sense[i + 1]) then
    return of_direction(r, i, i + 1, way, i + 1)
  end
  -- lundi dernier, la semaine dernière, mars prochain
  if is_unit(sense) and r:gap(i) == " " then
    way = M.direction(r, i + 1)
    local is_year = sense.month and r:gap(i + 1) == " " and r:is(i + 2, "unit") == "year"
    if way and way ~= 0 and not is_year then return of_direction(r, i, i, way, i + 1) end
  end
end

--- On Monday: the one nearest behind the date of publication.
function M.weekday(r, i)
  local sense = r.sense[i]
  if sense and sense.weekday and not r:begins_name(i) and r:gap(i - 1) == " " and r:is(i - 1, "at") and not r:is(i - 1, "to")
    and not r:is(i - 1, "and") and not r:is(i - 1, "between") and not (r:is(i + 1, "to") and r:gap(i) == " ")
    and (not r.language.date_capitals or r:capital(i)) then
    return { first = r.first[i], last = r.last[i], relative = { weekday = sense.weekday, way = 0 }, kind = "relative" }, i
  end
end

return M
