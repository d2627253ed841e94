-- Sets: tables whose keys are the members.
local M = {}

--- The set of a list's items; of nil the empty one.
---@param list any[]?
---@return table<any, true>
function M.of(list)
  local set = {}
  for _, item in ipairs(list or {}) do set[item] = true end
  return set
end

--- How many members two sets share, and how many the smaller of them has.
---@param a table<any, any>
---@param b table<any, any>
---@return integer shared
---@return integer smaller
function M.shared(a, b)
  local count, of_a, of_b = 0, 0, 0
  for member in pairs(a) do
    of_a = of_a + 1
    if b[member] then count = count + 1 end
  end
  for _ in pairs(b) do of_b = of_b + 1 end
  return count, math.min(of_a, of_b)
end

return M
