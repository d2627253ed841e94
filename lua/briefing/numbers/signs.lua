-- Signs beside a number: of currencies before and behind it, of units behind it.
local units = require "briefing.numbers.units"

local M = {}

--- The byte behind one space after byte `last`: plain, no-break (U+00A0, U+202F) or the end of a wrapped line with the
--- indent of the next, which a capital does not begin: another block would. nil where none stands there.
function M.behind_space(text, last)
  return text:match("^ ()[^ \n]", last + 1) or text:match("^\194\160()", last + 1) or text:match("^\226\128\175()", last + 1)
    or text:match("^[ \t\r]*\n[ \t]*()[^ \t\r\nA-Z\195]", last + 1)
end

local behind_space = M.behind_space

--- The currency sign or code before byte `first`: its code and its first byte.
function M.currency_before(text, first)
  if not text:find("^[%$A-Z \t-\r\128-\255]", first - 1) or first == 1 then return nil end
  local before = text:sub(math.max(1, first - 6), first - 1)
  local bare = before:gsub("[ \t-\r]$", ""):gsub("\194\160$", ""):gsub("\226\128\175$", "")
  for _, entry in ipairs(units.currency_signs) do
    local sign = entry[1]
    -- "KSh" is no end of a longer word
    if bare:sub(-#sign) == sign and not (sign:find "^[A-Za-z]" and bare:sub(1, -#sign - 1):find "[A-Za-z]$")
      and not (sign == "$" and bare:find "[A-Za-z]%$$") then
      return entry[2], first - #before + (#bare - #sign)
    end
  end
  local code = bare ~= before and bare:match "%f[0-9A-Za-z]([A-Z][A-Z][A-Z])$" or bare:match "^([A-Z][A-Z][A-Z])$"
  if code and units.currency_codes[code] then return code, first - #before + (#bare - 3) end
end

--- The currency sign or code behind byte `last`: its code and its last byte.
function M.currency_after(text, last)
  local space = behind_space(text, last) or last + 1
  if not text:find("^[%$A-Z\128-\255]", space) then return nil end
  for _, entry in ipairs(units.currency_signs) do
    local sign = entry[1]
    if text:sub(space, space + #sign - 1) == sign and not text:find("^%d", space + #sign) then
      return entry[2], space + #sign - 1
    end
  end
  local code = text:match("^[A-Z][A-Z][A-Z]%f[^0-9A-Za-z]", space)
  if code and units.currency_codes[code] then return code, space + 2 end
end

--- The symbol of a unit behind byte `last`: the unit and its last byte.
function M.symbol_after(text, last)
  local space = behind_space(text, last) or text:match("^%-()[A-Za-z]", last + 1) or last + 1
  local symbol = text:match("^%%", space) or text:match("^[A-Za-z][A-Za-z/]*\194[\178\179]", space)
    or text:match("^[A-Za-z][A-Za-z/]*[23]%f[^0-9A-Za-z]", space) or text:match("^[A-Za-z][A-Za-z/]*%f[^0-9A-Za-z]", space)
    or text:match("^\194[\176\181\186][A-Za-z]", space) or text:match("^\226\128\176", space)
  if not symbol or #symbol > 8 or symbol ~= "%" and text:find("^[\195-\225]", space + #symbol) then return nil end
  local unit = units.symbols[symbol]
  if not unit then return nil end
  -- "5 m" and "3 t" are units, "12 s", "5 l" between words are too rare to believe in
  if #symbol == 1 and symbol ~= "%" and space > last + 1 and symbol:find "[slgLV]" then return nil end
  if symbol == "%" then return unit, space end
  return unit, space + #symbol - 1
end

return M
