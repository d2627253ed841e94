-- When four digits alone are a year: by what stands before and behind them.
local parts = require "briefing.dates.parts"
local units = require "briefing.numbers.units"

local M = {}

-- Bytes looked at on either side: enough for a word and a mark.
local AROUND = 24

-- What makes digits something else, before them: a currency, a number sign, part of a name or of a longer number.
local function is_part_before(before)
  return before:find "[0-9A-Za-z%$_#@&=+/\\]$" or before:find "[\163\165]$" and before:find "\194[\163\165]$"
    or before:find "\226\130\172[ \t-\r]?$" or before:find "[%d][.,:'%-]$" or before:find "\194[\176\186][ \t-\r]?$"
    or before:find "%d $" or before:find "%d\194\160$" or before:find "[\195\208\209][\128-\191]$"
    or before:find "\194\169[ \t-\r]*$" or before:find "%([cC]%)[ \t-\r]*$"
end

-- The same behind them: a percent sign, decimals, a unit's sign, a group of three more digits.
local function is_part_behind(after)
  return after:find "^[0-9A-Za-z_%%@$\\=]" or after:find "^/[^%d]" or after:find "^[.,:'][%d]" or after:find "^\194\176"
    or after:find "^[ \t-\r]?%%" or after:find "^[ \t-\r]?\226\130\172" or after:find "^[ \t-\r]?[%$\194][\163\165]?%d"
    or after:find "^\194\160%d%d%d%f[%D]" or after:find "^ %d%d%d%f[%D]"
end

-- Most years stand between a word and a space or a stop: told first, by one look on either side.
local function is_part(before, after)
  if not before:find "[A-Za-z,;:.!?(][ \t-\r]$" and is_part_before(before) then return true end
  return after ~= "" and not after:find "^[ \t-\r.,;)][A-Za-z \t-\r]" and is_part_behind(after)
end

-- The word behind: a noun makes the digits a count ("1950 people", "1950 Menschen"). Where nouns have capitals, a word
-- without one is a verb or a participle of the year's clause; elsewhere lower case letters that are no stop word are a noun.
local function counts_something(r, after)
  if r.language.nouns_capitalized then
    return after:find "^[ \t-\r][A-Z]" ~= nil or after:find "^[ \t-\r]\195[\132\150\156]" ~= nil
  end
  local word = after:match "^[ \t-\r]([a-z\195\197\208\209][a-z\128-\191]*)"
  if not word then return false end
  return r.stopwords ~= nil and not r.stopwords[word]
end

--- Whether the four digits at lexeme i are a year, and what year.
---@return integer? year
function M.alone(r, i)
  local y, length = parts.year_at(r, i), r.last[i] - r.first[i] + 1
  if not y or length ~= 4 then return nil end
  local cell = r.cell and r.cell[r.first[i]]
  if cell then return cell == "year" and y or nil end
  local before, after = r:before(i, AROUND), r:after(i, AROUND)
  if is_part(before, after) then return nil end
  -- 2021-present, but no 2021-style
  if after:find "^%-[A-Za-z]" and not r:is(i + 1, "present") then return nil end
  local symbol = after:match "^[ \t-\r\194\160]+([A-Za-z]+)"
  if symbol and #symbol > 1 and units.symbols[symbol] then return nil end
  local previous = i > 1 and r:gap(i - 1)
  if previous then
    -- "Article 1999", "version 2019", "No. 2015"
    if r:is(i - 1, "never") and (previous == " " or previous == ". " or previous == ".") then return nil end
    if (previous == " " or previous == "-" or previous == "'")
      and (r:is(i - 1, "at") or r:is(i - 1, "since") or r:is(i - 1, "month") or r:is(i - 1, "unit") == "year") then
      -- "and" joins counts as well as years
      return (y >= 1900 and y < 2100 and not r:is(i - 1, "and") or not counts_something(r, after)) and y or nil
    end
  end
  -- "/" joins a year to a second one, and to nothing else
  if after:find "^/" and not parts.second_year(r, i, y) then return nil end
  if r:is(i + 1, "onward") and r:gap(i) == " " then return y end
  if r:is(i + 1, "measure") and r:gap(i) == " " and not r:is(i + 1, "unit") or r:is(i + 1, "scale") and r:gap(i) == " "
    or r:is(i + 1, "currency") and r:gap(i) == " " then
    return nil
  end
  if y < 1900 or y >= 2100 then
    -- far years need brackets around them, or a word of time before them
    return before:find "%($" and after:find "^%)" and y or nil
  end
  if previous == " " and (r:is(i - 1, "about") or r:is(i - 1, "approximate")) and after:find "^[ \t-\r][a-z]" then return nil end
  if previous == " " and (r:is(i - 1, "the") or r:is(i - 1, "glue") or r:is(i - 1, "this")) then return y end
  return not counts_something(r, after) and y or nil
end

return M
