-- The grammar of single dates: a day, a month, a season, a quarter, a year, a decade, a century. `point(reader, i)`
-- reads the one that begins at lexeme i and returns it with its last lexeme. A point is a table
--   y, m, d       as far as the text tells; `iso` instead, where a year and month cannot say it (198X, 2025-07/2025-09)
--   first, last   bytes
--   time          of the day, from briefing/dates/clock.lua
--   ambiguous     day and month may be the other way round
--   bare          a month without day or year, which only its surroundings make a date
local calendar = require "briefing.dates.calendar"
local clock = require "briefing.dates.clock"
local parts = require "briefing.dates.parts"
local periods = require "briefing.dates.periods"

local M = {}

local make, of_two_digits, year_behind = parts.make, parts.of_two_digits, parts.year_behind

-- The length of the text read for a time of day behind a date.
local CLOCK_MAX = 40

local function with_time(r, p, j)
  local rest = r:after(j, CLOCK_MAX)
  if not rest:find "^[^%d\n]*%d" or rest:find "^[;:!?()]" then return p, j end
  rest = rest:gsub("\194\160", " "):gsub("\226\128\175", " "):gsub("\226\128[\147\148]", "-")
  local time, length = clock.read(rest)
  if not time then return p, j end
  -- spaces made plain shorten the text: the end is found again in the text itself
  local text, at, plain = r.text, p.last, 0
  while plain < length do
    local step = text:match("^\194\160()", at + 1) or text:match("^\226\128[\147\148\175]()", at + 1)
    at = step and step - 1 or at + 1
    plain = plain + 1
  end
  p.time, p.last = time, at
  return p, r:up_to(j, at)
end

local function is_day(y, m, d) return d and m and calendar.is_day(y, m, d) end

local function month_value(r, i)
  local month = r:is(i, "month")
  if not month then return nil end
  if r.language.date_capitals and r:is(i, "homonym") and not r:capital(i) then return nil end
  return month
end

-- Digits that are part of something longer: a version, a score, a decimal, an address.
local function clear_around(r, i, j)
  local before, after = r:before(i, 2), r:after(j, 2)
  if before:find "[%d][.,:/%-]$" or before:find "[0-9A-Za-z_#@$/]$" or before:find "[^ \t-\r(]%.$" then return false end
  if after:find "^[.,:/][%d]" or after:find "^[A-Za-z_%%@]" and not after:find "^T%d" then return false end
  return true
end

local separators = { ["-"] = true, ["/"] = true, ["."] = true }
local spaced = { [". "] = ".", [" / "] = "/", [" - "] = "-" }

-- 2024-03-14, 2024/3/14, 2024-03
local function year_first(r, i, y)
  local gap = r:gap(i)
  if not separators[gap] or y < 1000 then return nil end
  local m, m_length = r:number(i + 1, 2)
  if not m then return nil end
  local d = r:gap(i + 1) == gap and r:number(i + 2, 2)
  if d then
    if is_day(y, m, d) and (clear_around(r, i, i + 2) or r:after(i + 2, 2):find "^T%d") then
      return with_time(r, make(r, i, i + 2, y, m, d), i + 2)
    end
    return nil
  end
  if gap == "-" and m_length == 2 and m >= 1 and m <= 12 and (y + 1) % 100 ~= m and clear_around(r, i, i + 1) then
    return make(r, i, i + 1, y, m), i + 1
  end
end

-- 14/03/2024, 3.14.24, 14. 3. 2024
local function year_last(r, i, a, a_length)
  local raw = r:gap(i)
  local gap = spaced[raw] or raw
  local b, b_length = r:number(i + 1, 2)
  if not separators[gap] or not b or r:gap(i + 1) ~= raw then return nil end
  local y, y_length = r:number(i + 2)
  if not y or not clear_around(r, i, i + 2) then return nil end
  if y_length == 2 then
    -- two digits of a year: 14/03/24, and 14.03.24 where all three have two
    if gap == "-" or raw ~= gap or (gap == "." and (a_length < 2 or b_length < 2)) then return nil end
    y = of_two_digits(y)
  elseif y_length ~= 4 or y < 1000 then
    return nil
  end
  local d, m = a, b
  if r.order == "mdy" and gap ~= "." then d, m = b, a end
  if m > 12 then d, m = m, d end
  if not is_day(y, m, d) then return nil end
  local p = make(r, i, i + 2, y, m, d)
  -- between periods the day stands first everywhere
  p.ambiguous = a <= 12 and b <= 12 and a ~= b and gap ~= "." or nil
  return with_time(r, p, i + 2)
end

-- 14 March 2024, 1er juillet, 3. Mai, 5 de mayo de 2024, the 3rd of May
local function day_first(r, i, d)
  local j = i
  if r:gap(j) == "" and r:is(j + 1, "day_suffix") then j = j + 1 end
  local gap = r:gap(j)
  if not gap or r:before(i, 1):find "[%d.,:/$#]" then return nil end
  local k = j + 1
  if gap == " " and r:is(k, "glue") and not r:is(k, "month") then
    if r:is(k, "before_year") then return nil end -- "from 24 in December": a count
    k = r:skip(k, "glue")
  elseif not (gap == " " or gap == ". " or gap == "." or gap == "-" or gap == "/") then
    return nil
  end
  local m = month_value(r, k)
  if not m or not is_day(nil, m, d) then return nil end
  local y, last = year_behind(r, k, gap == "-" or gap == "/")
  if not y and (gap == "-" or gap == "/") then
    local short, length = r:number(k + 1, 2)
    if short and length == 2 and r:gap(k) == gap then y, last = of_two_digits(short), k + 1 end
  end
  if y and not is_day(y, m, d) then y = nil end
  if r:is(k, "homonym") and not y and r:is(k, "season") then return nil end
  -- le 11-Septembre names an event
  if gap == "-" and not y and not r.language.date_capitals and r:capital(k) then return nil end
  last = y and last or k
  return with_time(r, make(r, i, last, y, m, d), last)
end

-- March 14, 2024; March 14th; May 2024; May
local function month_first(r, i, m)
  local gap = r:gap(i)
  local d, d_length = nil, nil
  if gap == " " or gap == ". " then d, d_length = r:number(i + 1, 2) end
  if d and d_length <= 2 and is_day(nil, m, d) and not r:before(i + 1, 1):find "'" then
    local j = i + 1
    if r:gap(j) == "" and r:is(j + 1, "day_suffix") then j = j + 1 end
    local tail = r:after(j, 2)
    if not (tail:find "^[.,:/]%d" or tail:find "^%%" or tail:find "^[A-Za-z]" and not tail:find "^[tT]%d") then
      local y, last = year_behind(r, j)
      if y and is_day(y, m, d) then return with_time(r, make(r, i, last, y, m, d), last) end
      return with_time(r, make(r, i, j, nil, m, d), j)
    end
  end
  local y, last = year_behind(r, i, true)
  if y then return make(r, i, last, y, m), last end
  -- mai 68: no day
  if d and d > 31 and d_length == 2 and not r:is(i + 2, "unit") and not r:after(i + 1, 2):find "^[ \t-\r%%]?[%%A-Za-z]" then
    return make(r, i, i + 1, of_two_digits(d), m), i + 1
  end
  local p = make(r, i, i, nil, m)
  p.bare = true
  return p, i
end

-- Monday, 14 March 2024: the date, from the weekday on
local function after_weekday(r, i)
  local gap = r:gap(i)
  if not (gap == " " or gap == ", " or gap == "," or gap == ". " or gap == "., ") then return nil end
  local k = r:skip(i + 1, "glue")
  if k == i + 1 and r:is(k, "the") and r:gap(k) == " " then k = k + 1 end
  local p, j
  local value, length = r:number(k)
  if value and length <= 2 then
    p, j = year_last(r, k, value, length)
    if not p then p, j = day_first(r, k, value) end
  elseif value then
    p, j = year_first(r, k, value)
  elseif month_value(r, k) then
    p, j = month_first(r, k, r:is(k, "month"))
  end
  if p and p.d then
    p.first = r.first[i]
    return p, j
  end
end

--- The date, of any exactness but a year alone, that begins at lexeme i, and its last lexeme; nil where there is none.
function M.point(r, i)
  local sense = r.sense[i]
  if sense == nil then return nil end
  if sense == false then
    local value, length = r:number(i)
    if not value then return nil end
    local p, j
    if length == 4 then
      p, j = year_first(r, i, value)
    elseif length <= 2 then
      p, j = year_last(r, i, value, length)
      if not p then p, j = day_first(r, i, value) end
    end
    if not p then p, j = periods.of_digits(r, i, value, length) end
    return p, j
  end
  local p, j
  if sense.month then
    local m = month_value(r, i)
    if m then
      p, j = month_first(r, i, m)
      if p then return p, j end
    end
  end
  if sense.weekday then p, j = after_weekday(r, i) end
  if not p then p, j = periods.of_word(r, i, sense) end
  return p, j
end

return M
