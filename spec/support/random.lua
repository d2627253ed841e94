-- Numbers drawn by a fixed rule, so that generated cases are the same on every machine and in every Lua.
local M = {}

--- Park and Miller's generator: every product stays below 2^53, where the doubles of Lua 5.1 and the integers of 5.3 agree.
---@param seed integer 1 to 2147483646
---@return fun(n: integer): integer draw a number of 1..n
function M.numbers(seed)
  return function(n)
    seed = seed * 16807 % 2147483647
    return seed % n + 1
  end
end

--- So many invented words, of which hardly two are the same.
---@param draw fun(n: integer): integer
---@param count integer
---@return string[]
function M.words(draw, count)
  local words = {}
  for i = 1, count do words[i] = "w" .. draw(100000) end
  return words
end

return M
