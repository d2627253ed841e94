--- A number rounded to so many decimals, halves up; nil of nil.
---@param value number?
---@param decimals integer
---@return number?
return function(value, decimals)
  local scale = 10 ^ decimals
  return value and math.floor(value * scale + 0.5) / scale
end
