-- The grammar of dates told from another day: yesterday, last March, two weeks ago, on Monday. Each function reads what
-- stands at lexeme i and returns a match (briefing/dates/grammar.lua) with its last lexeme; nil where there is none.
local tense = require "briefing.dates.tense"

local M = {}

-- Whether lexeme i begins a sentence, where any word has a capital.
local function opens_sentence(r, i)
  local before = r:before(i, 8)
  return before == "" or before:find "[.!?:\n\"\158\171][ \t-\r]*$" ~= nil
end

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
  elseif sense.weekday then
    -- "this Friday" is the nearest one
    what.weekday, what.near = sense.weekday, way == 0
    what.future = way == 0 and tense.is_future(r, r.first[i], r.last[last])
  elseif sense.season then what.season = sense.season
  elseif sense.unit == "month" and r:gap(last) == " " and r:is(r:skip(last + 1, "glue"), "month") then
    -- el pasado mes de agosto
    last = r:skip(last + 1, "glue")
    what.month = r:is(last, "month")
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
    and not r:is(i - 1, "every") and not r:is(i - 1, "part_mid")
    and not (r.language.nouns_capitalized and r:capital(i) and not opens_sentence(r, i)) then
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

--- The day of a weekday that stands at lexeme i: of the nearest one behind the date of publication, or before it where
--- the clause speaks of what is to come.
function M.on_weekday(r, i)
  local weekday = r:is(i, "weekday")
  if not weekday or r.language.date_capitals and not r:capital(i) then return nil end
  local future = tense.is_future(r, r.first[i], r.last[i])
  return { first = r.first[i], last = r.last[i], relative = { weekday = weekday, way = 0, future = future },
    kind = "relative" }, i
end

-- Whether the weekday at lexeme i is one end of a range or stands for all of its name: "Monday to Friday", "le lundi".
local function is_any(r, i)
  local before, after = r:gap(i - 1), r:gap(i)
  if before == " " then
    if r:is(i - 1, "and") or r:is(i - 1, "between") or r:is(i - 1, "any_weekday") then return true end
    if r:is(i - 1, "to") and r:is(i - 2, "weekday") then return true end
  end
  if after == "-" or before == "-" then return true end
  return after == " " and r:is(i + 1, "to") and (r:is(i + 2, "weekday") or r:is(i + 3, "weekday")) and true or false
end

--- On Monday, and Monday alone where the language says a day so.
function M.weekday(r, i)
  if not r:is(i, "weekday") or r:begins_name(i) or is_any(r, i) then return nil end
  if r:gap(i - 1) == " " and r:is(i - 1, "at") then return M.on_weekday(r, i) end
  -- in tables and before a colon it heads hours of opening and the like
  if not r.language.bare_weekdays or r:is(i, "homonym") or r.block and r.block[i] < 0
    or r:after(i, 3):find "^[ \t-\r\194\160]*:" then
    return nil
  end
  return M.on_weekday(r, i)
end

return M
