-- Facts in order of what they say, not of their keys.

--- Sorts a list of tables by a number of each, the highest first, then by a second, and so on; what is equal in all stays in
--- the order it had.
---@generic T
---@param list T[] no table twice
---@param ... fun(item: T): number
---@return T[] list
return function(list, ...)
  local measures = { ... }
  local numbers = {}
  for place, item in ipairs(list) do
    local own = {}
    for k, measure in ipairs(measures) do own[k] = -measure(item) end
    own[#measures + 1] = place
    numbers[item] = own
  end
  table.sort(list, function(a, b)
    local x, y = numbers[a], numbers[b]
    for k = 1, #x do
      if x[k] ~= y[k] then return x[k] < y[k] end
    end
    return false
  end)
  return list
end
