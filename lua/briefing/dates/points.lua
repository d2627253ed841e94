-- The grammar of single dates: a day, a month, a season, a quarter, a year, a decade, a century. `point(reader, i)`
-- reads the one that begins at lexeme i and returns it with its last lexeme. A point is a table
--   y, m, d       as far as the text tells; `iso` instead, where a year and month cannot say it (198X, 2025-07/2025-09)
--   first, last   bytes
--   time          of the day, from briefing/dates/clock.lua
--   ambiguous     day and month may be the other way round
--   bare          a month without day or year, which only its surroundings make a date
local calendar = require "briefing.dates.calendar"
local clock = require "briefing.dates.clock"

local M = {}

local function make(r, i, j, y, m, d)
  return { first = r.first[i], last = r.last[j], y = y, m = m, d = d }
end

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
  while j < r.n and r.first[j + 1] <= at do j = j + 1 end
  return p, j
end

-- A year of four digits at lexeme i, or of two behind an apostrophe, and its last lexeme.
local function year_at(r, i)
  local value, length = r:number(i)
  if not value then return nil end
  if length == 4 and value >= 1000 and value <= 2200 then
    if r.text:find("^[.,:]%d", r.last[i] + 1) or r.text:find("^%%", r.last[i] + 1) then return nil end
    return value, i
  end
  if length == 2 and r:before(i, 3):find "['\226][\128]?[\152\153]?$" and r:before(i, 1):find "['\153\152]" then
    return value + (value <= 50 and 2000 or 1900), i
  end
end

-- The year behind lexeme j: "May 2024", "May, 2024", "mai de 2024", "05-May-2024"; nil where none stands there.
local function year_behind(r, j, dashed)
  local gap = r:gap(j)
  if not gap then return nil end
  local k = j + 1
  if gap == " " or gap == ", " or gap == "," or gap == ". " or gap == "." or gap == "/" or gap == " '"
    or dashed and gap == "-" then
    if gap == " " then
      k = r:skip(k, "glue")
      if r:is(k, "unit") == "year" and r:gap(k) == " " then k = r:skip(k + 1, "glue") end
    end
    local y, last = year_at(r, k)
    if y then
      local tail = r:gap(last)
      -- "3 May, 2000 people": a count, not a year
      if gap == ", " and tail == "," and r:number(last + 1, 3) then return nil end
      return y, last
    end
  end
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
  if before:find "[%d][.,:/%-]$" or before:find "[%w_#@$/]$" or before:find "[^%s(]%.$" then return false end
  if after:find "^[.,:/][%d]" or after:find "^[%a_%%@]" and not after:find "^T%d" then return false end
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
    y = y + (y <= 50 and 2000 or 1900)
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
    if short and length == 2 and r:gap(k) == gap then y, last = short + (short <= 50 and 2000 or 1900), k + 1 end
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
    if not (tail:find "^[.,:/]%d" or tail:find "^%%" or tail:find "^%a" and not tail:find "^[tT]%d") then
      local y, last = year_behind(r, j)
      if y and is_day(y, m, d) then return with_time(r, make(r, i, last, y, m, d), last) end
      return with_time(r, make(r, i, j, nil, m, d), j)
    end
  end
  local y, last = year_behind(r, i, true)
  if y then return make(r, i, last, y, m), last end
  -- mai 68: no day
  if d and d > 31 and d_length == 2 and not r:is(i + 2, "unit") and not r:after(i + 1, 2):find "^[%s%%]?[%%%a]" then
    return make(r, i, i + 1, d + (d <= 50 and 2000 or 1900), m), i + 1
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

-- The end of a span of years behind the year y at lexeme j: 2022/23, 2022-2023; nil where there is none.
local function second_year(r, j, y)
  local gap = r:gap(j)
  if gap ~= "-" and gap ~= "/" and gap ~= " - " then return nil end
  local b, length = r:number(j + 1)
  if not b then return nil end
  if length == 2 and gap ~= " - " and r:gap(j + 1) ~= gap then b = y - y % 100 + b
  elseif length ~= 4 then return nil end
  if b > y and b <= 2200 and not r:after(j + 1, 2):find "^[%d%%]" then return b, j + 1 end
end

-- winter 2022/23, spring of 2024, l'été 2023; of a bare season nothing is known
local function season(r, i, value)
  local y, j = year_behind(r, i)
  if not y then return nil end
  local b, last = second_year(r, j, y)
  local p = make(r, i, b and last or j, y)
  p.iso = b and ("%04d/%04d"):format(y, b) or ("%04d-%02d"):format(y, 20 + value)
  p.kind = "season"
  return p, b and last or j
end

local function months_of(y, from, count)
  return ("%04d-%02d/%04d-%02d"):format(y, from, y, from + count - 1)
end

-- Quarter q of year y, or half, as months.
local function part_of_year(p, q, count)
  p.iso = months_of(p.y, (q - 1) * count + 1, count)
  p.kind = "quarter"
  return p
end

-- third quarter of 2025, 3. Quartal 2025, 3e trimestre 2025: `i` stands at the ordinal
local function ordinal_quarter(r, i)
  local q, j = r:is(i, "ordinal"), i
  if not q then
    q = r:number(i, 1)
    if not q then return nil end
    if r:gap(j) == "" and r.sense[j + 1] and not r:is(j + 1, "quarter") then j = j + 1 end
  end
  local gap = r:gap(j)
  if not gap or not (gap == " " or gap == ". " or gap == ".º " or gap == "-" or gap:find "^%.?%l%l?%l? $"
    or gap:find "^%.?\194[\170\176\186] $") then
    return nil
  end
  local k = j + 1
  local count = r:is(k, "quarter") and 3 or r:is(k, "half") and 6
  if not count or q < 1 or q * count > 12 then return nil end
  local y, last = year_behind(r, k)
  if not y then return nil end
  return part_of_year(make(r, i, last, y), q, count), last
end

-- Q3 2025, T3 2025, H1 2024, 3T24, 1S2024: letters that a lexicon cannot part from their digit
local function lettered_quarter(r, i, q, length)
  if length ~= 1 or q < 1 then return nil end
  local before, after = r:before(i, 2), r:after(i, 1)
  local letter = before:match "^[QTHS]$" or before:match "[^%w\128-\255]([QTHS])$"
  local count = letter and ((letter == "Q" or letter == "T") and 3 or 6)
  if not count or q * count > 12 or after:find "[%w]" then return nil end
  local gap = r:gap(i)
  local k = i + 1
  if gap == " " and r:is(k, "glue") then k = r:skip(k, "glue") gap = " " end
  local y, y_length = r:number(k)
  if not y or not (gap == " " or gap == "/" or gap == "-" or gap == " '" or gap == "'") then return nil end
  if y_length == 2 then y = y + 2000 elseif y_length ~= 4 then return nil end
  if y < 1900 or y > 2200 then return nil end
  local p = part_of_year(make(r, i, k, y), q, count)
  p.first = p.first - 1
  return p, k
end

-- fiscal year 2023/24, FY2024, exercice 2022-2023
local function fiscal(r, i)
  local gap = r:gap(i)
  if not (gap == "" or gap == " ") then return nil end
  local k = r:skip(i + 1, "glue")
  local y, j = year_at(r, k)
  if not y then
    local short, length = r:number(k, 2)
    if not short or length ~= 2 or gap ~= "" then return nil end
    y, j = 2000 + short, k
  end
  local b, last = second_year(r, j, y)
  local p = make(r, i, b and last or j, y)
  if b then p.iso = ("%04d/%04d"):format(y, b) end
  p.kind = "fiscal"
  return p, b and last or j
end

-- 1980s, '80s, 1980er, 1980-е
local function decade_of_digits(r, i, value, length)
  if value % 10 ~= 0 then return nil end
  local gap = r:gap(i)
  if not (gap == "" or gap == "-" or gap == "'") or not r:is(i + 1, "decade_suffix") then return nil end
  if length == 4 and value >= 1000 and value <= 2200 then
    local p = make(r, i, i + 1)
    p.iso = ("%03dX"):format(value / 10)
    p.kind = "decade"
    return p, i + 1
  end
  if length == 2 and value >= 20 and not r:before(i, 1):find "[%d.,$]" then
    local p = make(r, i, i + 1)
    p.iso = ("%03dX"):format(190 + value / 10)
    p.kind = "decade"
    return p, i + 1
  end
end

-- années 1980, années 80, los años ochenta, anni '80: `i` stands at the word
local function decade_of_word(r, i)
  local gap = r:gap(i)
  if not (gap == " " or gap == " '" or gap == "'") then return nil end
  local k = i + 1
  local value, length = r:number(k)
  if not value then
    value, length = r:is(k, "decade_name"), 2
    if not value then return nil end
  end
  local y
  if length == 4 and value % 10 == 0 and value >= 1000 and value <= 2200 then y = value
  elseif length == 2 and value % 10 == 0 then y = 1900 + value
  else return nil end
  local p = make(r, i, k)
  p.iso = ("%03dX"):format(y / 10)
  p.kind = "decade"
  return p, k
end

-- the eighties
local function named_decade(r, i, value)
  if i == 1 or not r:is(i - 1, "the") or r:gap(i - 1) ~= " " or r:capital(i) and r:is(i, "number") then return nil end
  local p = make(r, i, i)
  p.iso = ("%03dX"):format(190 + value / 10)
  p.kind = "decade"
  return p, i
end

local roman = { I = 1, V = 5, X = 10 }

local function roman_value(text)
  local total = 0
  for k = 1, #text do
    local value, next_value = roman[text:sub(k, k)], roman[text:sub(k + 1, k + 1)]
    total = total + (next_value and next_value > value and -value or value)
  end
  return total
end

-- 19th century, XIXe siècle, siglo XIX, 19. Jahrhundert: `i` stands at the word
local function century(r, i)
  local before, last = r:before(i, 12), r.last[i]
  local count, first
  local digits = before:match "%f[%w](%d%d?)%.?%a*[%-%s]$" or before:match "%f[%w](%d%d?)[%-\194\195][%S]*%s$"
  if digits then
    count = tonumber(digits)
    first = r.first[i] - #before + before:find(digits .. "[^%d]*$") - 1
  else
    local letters = before:match "%f[%w]([IVX]+)[e\195]?[\168m]?e?%s$"
    if letters then
      count = roman_value(letters)
      first = r.first[i] - #before + before:find(letters .. "[^IVX]*$") - 1
    else
      letters = r:after(i, 8):match "^%s([IVX]+)%f[%A]"
      if not letters then return nil end
      count, first, last = roman_value(letters), r.first[i], r.last[i] + 1 + #letters
    end
  end
  if count < 10 or count > 22 then return nil end
  return { first = first, last = last, iso = ("%02dXX"):format(count - 1), kind = "century" }, i
end

-- 300 BC, 44 av. J.-C., AD 79: an era makes any number a year
local function year_of_era(r, i, value)
  local gap = r:gap(i)
  if gap == " " and r:is(i + 1, "bc") and value > 0 then return make(r, i, i + 1, 1 - value), i + 1 end
  if gap == " " and r:is(i + 1, "ad") and value > 0 and r:capital(i + 1) then return make(r, i, i + 1, value), i + 1 end
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
      if not p then p, j = ordinal_quarter(r, i) end
      if not p then p, j = lettered_quarter(r, i, value, length) end
    end
    if not p then p, j = decade_of_digits(r, i, value, length) end
    if not p then p, j = year_of_era(r, i, value) end
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
  if not p and sense.season then p, j = season(r, i, sense.season) end
  if not p and sense.ordinal then p, j = ordinal_quarter(r, i) end
  if not p and sense.fiscal then p, j = fiscal(r, i) end
  if not p and sense.decade_before then p, j = decade_of_word(r, i) end
  if not p and sense.decade_name then p, j = named_decade(r, i, sense.decade_name) end
  if not p and sense.century then p, j = century(r, i) end
  return p, j
end

M.year_at = year_at
M.second_year = second_year

return M
