-- The grammar of dates in a text: intervals, open intervals, deadlines, yearly dates and relative dates, built of
-- points. `match(reader, i)` reads what begins at lexeme i and returns it with its last lexeme. A match is a table
--   first, last   bytes
--   a, b          points; b for an interval
--   open          "end" (since X: a/..) or "start" (until X: ../a)
--   kind          "point" "interval" "deadline" "decade" "season" "relative" "recurring" ...
--   relative      what a is to be counted from, for briefing/dates/resolve.lua
--   year_way      the year that words give a: 0 this one, -1 the last, 1 the next
--   part          "early" "mid" "late": of the month or year
local calendar = require "briefing.dates.calendar"
local parts = require "briefing.dates.parts"
local points = require "briefing.dates.points"
local ranges = require "briefing.dates.ranges"
local relative = require "briefing.dates.relative"
local years = require "briefing.dates.years"

local M = {}

-- A month or a weekday by itself says a date only with a word of time before it, where it has another meaning.
local function is_supported(r, i, p)
  if not p.bare then return true end
  local gap = r:gap(i - 1)
  if r:begins_name(i) or r:before(i, 2):find "%d%-$" then return false end
  if not r:is(i, "homonym") then return true end
  local before = (gap == " " or gap == "'" or gap == "-") and r.sense[i - 1]
  if not before or before.the or r:is(i, "number") then return false end
  if not (before.at or before.part_early or before.part_mid or before.part_late or before.since or before["until"]
    or before.by or before.every) then
    return false
  end
  -- "in May", "en mars"; the planet and the month differ by their capital
  return r:capital(i) == (r.language.date_capitals or false)
end

local function year(r, i)
  local y = r.sense[i] == false and years.alone(r, i)
  if y then return parts.make(r, i, i, y), i end
end

local function kind_of(p) return p.kind or "point" end

-- Words before X and X: "since the spring of 2020", "between 3 and 5 May"
local function behind_word(r, i)
  local gap = r:gap(i)
  if not (gap == " " or gap == "'" or gap == ": ") then return nil end
  local k = i + 1
  -- since at least 2015
  if (r:is(k, "approximate") or r:is(k, "about")) and r:gap(k) == " " then k = k + 1 end
  k = r:skip(k, "the")
  if r.sense[k] and r:is(k, "glue") and not r:is(k, "month") then k = r:skip(k, "glue") end
  -- since the year 2015
  if r:is(k, "unit") == "year" and r:gap(k) == " " and r:number(k + 1) then k = k + 1 end
  return k
end

-- The year that words give behind lexeme j: "this year", "of last year", "del año pasado". Its direction and last
-- lexeme; nil where there are none.
local function year_told(r, j)
  if r:gap(j) ~= " " then return nil end
  local k = r:skip(r:skip(j + 1, "glue"), "the")
  local next_gap = r:gap(k)
  if next_gap ~= " " then return nil end
  local way = relative.direction(r, k)
  if way and r:is(k + 1, "unit") == "year" then return way, k + 1 end
  if r:is(k, "unit") == "year" then
    way = relative.direction(r, k + 1)
    if way then return way, k + 1 end
  end
end

-- April and May 2024: the year of the second date is that of the first.
local function coordinate(r, a, j)
  local gap = r:gap(j)
  local k = gap == ", " and j + 1 or gap == " " and (r:is(j + 1, "and") or r:is(j + 1, "or")) and behind_word(r, j + 1)
  local p = k and r.sense[k] ~= nil and points.point(r, k)
  if p and p.y and p.m and not p.d == not a.d and (not a.d or calendar.is_day(p.y, a.m, a.d)) then
    a.y = a.m <= p.m and p.y or p.y - 1
  end
end

-- A point or a whole interval at lexeme i.
local function span(r, i)
  local a, b, j = ranges.day_range(r, i)
  if a then return ranges.interval(a, b, a.first, b.last), j end
  local p, last = points.point(r, i)
  if p and not is_supported(r, i, p) then
    -- a month whose right end makes it a date: "March to May 2024"
    local match
    match, last = ranges.continued(r, p, last)
    if match and match.b and match.b.y then return match, last end
    return nil
  end
  a, j = p, last
  if not a then
    a, j = year(r, i)
    if not a then return nil end
  end
  local match
  match, last = ranges.continued(r, a, j)
  if match then return match, last end
  match = { first = a.first, last = a.last, a = a, kind = kind_of(a) }
  if a.m and not a.y then
    local way
    way, last = year_told(r, j)
    if way then
      match.year_way, match.last = way, r.last[last]
      return match, last
    end
    coordinate(r, a, j)
  end
  return match, j
end

local function of_part(r, i)
  local sense = r.sense[i]
  if not sense then return nil end
  local part = sense.part_early and "early" or sense.part_mid and "mid" or sense.part_late and "late"
  if not part then return nil end
  local gap = r:gap(i)
  if gap == " " or gap == "-" or gap == "'" then
    local match, j = span(r, r:skip(r:skip(i + 1, "glue"), "the"))
    if match and match.kind ~= "interval" and (match.a.y or match.a.m) then
      match.first, match.part = r.first[i], part
      return match, j
    end
  end
end

-- "ce lundi 2 septembre", "this Monday, 3 May": the weekday has its day.
local function dated_weekday(r, i)
  if not relative.direction(r, i) or r:gap(i) ~= " " or not r:is(i + 1, "weekday") then return nil end
  local p, j = points.point(r, i + 1)
  if p and p.d then return { first = r.first[i], last = p.last, a = p, kind = "point" }, j end
end

-- A date as it stands behind a word of time: a part of a year, a span or a relative date.
local function governed(r, k)
  local match, j = of_part(r, k)
  if match then return match, j end
  match, j = span(r, k)
  if match then return match, j end
  match, j = dated_weekday(r, k)
  if match then return match, j end
  match, j = relative.date(r, k)
  if match then return match, j end
  return relative.on_weekday(r, k)
end

local function open_interval(r, i, open)
  local k = behind_word(r, i)
  if not k then return nil end
  local match, j = governed(r, k)
  if not match and open == "end" and r:is(k, "month") then
    local p
    p, j = points.point(r, k)
    if p then match = { first = p.first, last = p.last, a = p, kind = "point" } end
  end
  if not match or match.open then return match, j end
  -- "before the 2016 election": the year belongs to what follows
  if k > i + 1 and not match.b and match.a and match.a.y and not match.a.m and r:after(j, 3):find "^ [a-z][a-z]"
    and (r:is(i, "before") or r:is(i, "after")) then
    return match, j
  end
  if match.b then
    -- "since 2014-2015" begins with its first year; "until" ends with its last
    if open == "start" then match.a = match.b end
    match.b = nil
  end
  match.first, match.open, match.kind = r.first[i], open, "interval"
  return match, j
end

-- One end of an interval at lexeme k: a point, a year, or a part of one ("the end of 2014").
local function operand(r, k)
  local sense = r.sense[k]
  if sense and (sense.part_early or sense.part_mid or sense.part_late) then
    local gap = r:gap(k)
    if not (gap == " " or gap == "-" or gap == "'") then return nil end
    k = r:skip(r:skip(k + 1, "glue"), "the")
  end
  local p, j = points.point(r, k)
  if p then return p, j end
  local y = parts.year_at(r, k)
  if y then return parts.make(r, k, k, y), k end
end

local function between(r, i)
  local k = behind_word(r, i)
  if not k then return nil end
  local a, b, j = ranges.day_range(r, k)
  if a then return ranges.interval(a, b, r.first[i], b.last), j end
  a, j = operand(r, k)
  if not a or r:gap(j) ~= " " or not (r:is(j + 1, "and") or r:is(j + 1, "to")) then return nil end
  k = behind_word(r, j + 1)
  if not k then return nil end
  b, j = operand(r, k)
  if not b or a.y and b.y and b.y < a.y then return nil end
  return ranges.interval(a, b, r.first[i], b.last), j
end

-- from 2014 to 2022, du 3 au 5 mai, von März bis Mai 2024
local function from_to(r, i)
  local k = behind_word(r, i)
  if not k then return nil end
  local a, b, j = ranges.day_range(r, k)
  if a then return ranges.interval(a, b, r.first[i], b.last), j end
  a, j = operand(r, k)
  if not a or r:gap(j) ~= " " or not r:is(j + 1, "to") then return nil end
  local match, last = ranges.continued(r, a, j)
  if match then
    match.first = r.first[i]
    return match, last
  end
  b, last = operand(r, behind_word(r, j + 1) or j + 1)
  if b and not (a.y and b.y and b.y < a.y) then return ranges.interval(a, b, r.first[i], b.last), last end
end

-- every 31 October, chaque 1er mai
local function recurring(r, i)
  local k = behind_word(r, i)
  local p, j
  if k then p, j = points.point(r, k) end
  if p and p.m and not p.y then
    return { first = r.first[i], last = p.last, a = p, kind = "recurring" }, j
  end
end

--- The date that begins at lexeme i, and its last lexeme; nil where there is none.
function M.match(r, i)
  local sense = r.sense[i]
  local match, j
  if sense then
    if sense.between then match, j = between(r, i) end
    if not match and sense.from then
      match, j = from_to(r, i)
      -- "From 2020" at the head of a cell
      if not match and r.block and r.block[i] < 0 and r:before(i, 4):find "[|\t][ \t-\r]*$" then
        match, j = open_interval(r, i, "end")
      end
    end
    if not match and sense.ongoing then
      local gap = r:gap(i)
      if (gap == " " or gap == ", ") and r:is(i + 1, "since") then
        match, j = open_interval(r, i + 1, "end")
        if match then match.first = r.first[i] end
      end
    end
    if not match and (sense.since or sense.after) then match, j = open_interval(r, i, "end") end
    if not match and (sense["until"] or sense.before) then
      match, j = open_interval(r, i, "start")
      -- "adjourned until Friday"
      if match and match.relative and sense["until"] then match.relative.future = true end
    end
    if not match and sense.by then
      local k = behind_word(r, i)
      if k then match, j = governed(r, k) end
      if match and match.kind ~= "interval" then match.kind = "deadline" end
      if match and match.relative then match.relative.future = true end
    end
    if not match and sense.every then match, j = recurring(r, i) end
    if not match then match, j = of_part(r, i) end
    if not match and (sense.last or sense.next or sense.this) then
      match, j = dated_weekday(r, i)
      if not match then match, j = relative.date(r, i) end
    end
    if match then return match, j end
  end
  -- "mars dernier" before "mars"
  match, j = relative.date(r, i)
  if match then return match, j end
  match, j = span(r, i)
  if match then return match, j end
  return relative.weekday(r, i)
end

return M
