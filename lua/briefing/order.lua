-- Byte order of strings, whatever the host's locale: `<` follows strcoll, which the locale rules.
local M = {}

local setlocale = os and os.setlocale -- a sandboxed host may lack either

local function by_bytes(a, b)
  for i = 1, math.min(#a, #b) do
    local x, y = a:byte(i), b:byte(i)
    if x ~= y then return x < y end
  end
  return #a < #b
end

local function plainly(a, b) return a < b end

--- The function that says whether one string comes before another in byte order: `<` in the C locale, where it is that.
---@return fun(a: string, b: string): boolean
function M.comparison()
  return setlocale and setlocale(nil, "collate") == "C" and plainly or by_bytes
end

--- Whether a string comes before another.
---@param a string
---@param b string
---@return boolean
function M.before(a, b) return M.comparison()(a, b) end

--- Sorts an array of strings in place.
---@param list string[]
---@return string[] list
function M.sort(list)
  local comparison = M.comparison()
  if comparison == plainly then table.sort(list) else table.sort(list, comparison) end
  return list
end

return M
