-- Binary search in sorted spans.
local M = {}

--- The index of the first span whose `edge` is at or after a position; #spans + 1 where there is none. The spans must
--- ascend by that edge. Cost: the logarithm of their number.
---@param spans table[] with `first` and `last`
---@param edge "first"|"last"
---@param position integer
---@return integer
function M.from(spans, edge, position)
  local low, high = 1, #spans + 1
  while low < high do
    local middle = math.floor((low + high) / 2)
    if spans[middle][edge] < position then low = middle + 1 else high = middle end
  end
  return low
end

return M
