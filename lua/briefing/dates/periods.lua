-- The grammar of dates wider than a month, and of eras: seasons, quarters and halves, fiscal years, decades, centuries.
-- Each function reads what stands at lexeme i and returns a point (briefing/dates/points.lua) with its last lexeme; nil
-- where there is none.
local parts = require "briefing.dates.parts"

local M = {}

local make, year_at, year_behind, second_year = parts.make, parts.year_at, parts.year_behind, parts.second_year

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
  if not gap or not (gap == " " or gap == ". " or gap == ".º " or gap == "-" or gap:find "^%.?[a-z][a-z]?[a-z]? $"
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
  local letter = before:match "^[QTHS]$" or before:match "[^0-9A-Za-z\128-\255]([QTHS])$"
  local count = letter and ((letter == "Q" or letter == "T") and 3 or 6)
  if not count or q * count > 12 or after:find "[0-9A-Za-z]" then return nil end
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

-- The decade that begins in a year, over lexemes i to j.
local function decade(r, i, j, year)
  local p = make(r, i, j)
  p.iso, p.kind = ("%03dX"):format(year / 10), "decade"
  return p, j
end

-- 1980s, '80s, 1980er, 1980-е
local function decade_of_digits(r, i, value, length)
  if value % 10 ~= 0 then return nil end
  local gap = r:gap(i)
  if not (gap == "" or gap == "-" or gap == "'") or not r:is(i + 1, "decade_suffix") then return nil end
  if length == 4 and value >= 1000 and value <= 2200 then return decade(r, i, i + 1, value) end
  if length == 2 and value >= 20 and not r:before(i, 1):find "[%d.,$]" then return decade(r, i, i + 1, 1900 + value) end
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
  if value % 10 ~= 0 then return nil end
  if length == 4 and value >= 1000 and value <= 2200 then return decade(r, i, k, value) end
  if length == 2 then return decade(r, i, k, 1900 + value) end
end

-- the eighties
local function named_decade(r, i, value)
  if i == 1 or not r:is(i - 1, "the") or r:gap(i - 1) ~= " " or r:capital(i) and r:is(i, "number") then return nil end
  return decade(r, i, i, 1900 + value)
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
  local digits = before:match "%f[0-9A-Za-z](%d%d?)%.?[A-Za-z]*[%- \t-\r]$"
    or before:match "%f[0-9A-Za-z](%d%d?)[%-\194\195][^ \t-\r]*[ \t-\r]$"
  if digits then
    count = tonumber(digits)
    first = r.first[i] - #before + before:find(digits .. "[^%d]*$") - 1
  else
    local letters = before:match "%f[0-9A-Za-z]([IVX]+)[e\195]?[\168m]?e?[ \t-\r]$"
    if letters then
      count = roman_value(letters)
      first = r.first[i] - #before + before:find(letters .. "[^IVX]*$") - 1
    else
      letters = r:after(i, 8):match "^[ \t-\r]([IVX]+)%f[^A-Za-z]"
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

--- The period that digits at lexeme i begin.
function M.of_digits(r, i, value, length)
  local p, j
  if length <= 2 then
    p, j = ordinal_quarter(r, i)
    if not p then p, j = lettered_quarter(r, i, value, length) end
  end
  if not p then p, j = decade_of_digits(r, i, value, length) end
  if not p then p, j = year_of_era(r, i, value) end
  return p, j
end

--- The period that a word of some sense begins.
function M.of_word(r, i, sense)
  local p, j
  if sense.season then p, j = season(r, i, sense.season) end
  if not p and sense.ordinal then p, j = ordinal_quarter(r, i) end
  if not p and sense.fiscal then p, j = fiscal(r, i) end
  if not p and sense.decade_before then p, j = decade_of_word(r, i) end
  if not p and sense.decade_name then p, j = named_decade(r, i, sense.decade_name) end
  if not p and sense.century then p, j = century(r, i) end
  return p, j
end

return M
