-- Facts in order of what they say, not of their keys.

--- Sorts a list by a number of each item, the highest first, then by a second, and so on; what is equal in all stays in the
--- order it had.
---@generic T
---@param list T[]
---@param ... fun(item: T): number
---@return T[] list
return function(list, ...)
  local columns, order, sorted = {}, {}, {}
  for k, measure in ipairs { ... } do
    columns[k] = {}
    for i, item in ipairs(list) do columns[k][i] = measure(item) end
  end
  for i = 1, #list do order[i] = i end
  table.sort(order, function(a, b)
    for k = 1, #columns do
      local column = columns[k]
      if column[a] ~= column[b] then return column[a] > column[b] end
    end
    return a < b
  end)
  for place, i in ipairs(order) do sorted[place] = list[i] end
  for i, item in ipairs(sorted) do list[i] = item end
  return list
end
