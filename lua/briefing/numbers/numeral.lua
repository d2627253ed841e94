-- Numerals in digits, in each notation: 1,234.5 and 1.234,5 and 1 234,5 and 1’234.5. A mark that comes twice groups; of
-- two marks the last is the decimal one; a single mark before three digits goes by the language.
local M = {}

-- Spaces that group digits, beside the plain one: no-break, narrow no-break, thin; and apostrophes.
local wide_groups = { "\194\160", "\226\128\175", "\226\128\137", "\226\128\153", "'" }

-- The longest numeral read, in bytes.
local NUMERAL_MAX = 40

-- Digits in groups of three parted by `mark`, from the digits that end before byte `at`: the byte behind the last
-- group, or nil where there is none.
local function groups(text, at, mark)
  local from, size = at, #mark
  while text:sub(at, at + size - 1) == mark and text:find("^%d%d%d%f[%D]", at + size) and at - from < NUMERAL_MAX do
    at = at + size + 3
  end
  return at > from and at or nil
end

-- A decimal mark and its digits at byte `at`: the digits and the byte behind them.
local function decimals(text, at, mark)
  if text:sub(at, at) ~= mark then return nil end
  local digits, behind = text:match("^(%d+)()", at + 1)
  if not digits or #digits > NUMERAL_MAX then return nil end
  if text:find("^[.,]%d", behind) then return nil end
  return digits, behind
end

-- The value of digits before and behind a decimal mark. Where both are whole numbers that a double holds, their quotient is
-- the nearest double, and needs no mark: Lua 5.1 takes that of the host's locale alone.
local function decimal(whole, digits)
  local exact = #whole + #digits <= 15 and tonumber(whole .. digits) / 10 ^ #digits
  return exact or tonumber(whole .. "." .. digits) or tonumber(whole .. digits) / 10 ^ #digits
end

--- The numeral whose digits begin at byte `at`.
---@param text string
---@param at integer
---@param language table its decimal_mark and group_marks
---@return number? value nil where the digits are part of something else: a version, a list of digits
---@return integer? last byte
---@return boolean? grouped
function M.read(text, at, language)
  local whole, behind = text:match("^(%d+)()", at)
  if not whole or #whole > NUMERAL_MAX then return nil end
  local decimal_mark = language.decimal_mark or "."
  local grouped, mark_used
  if #whole <= 3 and whole:sub(1, 1) ~= "0" then
    local marks = language.group_marks or { "," }
    for k = 1, #marks + #wide_groups + 2 do
      -- the language's marks, then spaces of every make, then the marks of other languages where they come twice
      local mark = marks[k] or wide_groups[k - #marks] or (k == #marks + #wide_groups + 1 and "," or ".")
      local to = groups(text, behind, mark)
      local certain = k <= #marks + #wide_groups
      if to and (certain or to - behind > 4 or text:find("^[.,]%d", to) and text:sub(to, to) ~= mark) then
        whole, behind, grouped, mark_used = text:sub(at, to - 1):gsub("[^%d]", ""), to, true, mark
        break
      end
    end
  end
  local digits, after
  if mark_used ~= decimal_mark then digits, after = decimals(text, behind, decimal_mark) end
  if not digits then
    local other = decimal_mark == "." and "," or "."
    if mark_used ~= other then digits, after = decimals(text, behind, other) end
    -- in a list of digits ("1,2,3") a comma groups nothing
    if digits and other == "," and #digits > 2 then digits = nil end
  end
  if digits then
    return decimal(whole, digits), after - 1, grouped or false
  end
  if text:find("^[.,:/]%d", behind) then return nil end
  return tonumber(whole), behind - 1, grouped or false
end

return M
