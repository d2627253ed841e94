-- The words before a position, read backwards: what stands before a name tells of it.
local M = {}

local byte, sub = string.byte, string.sub

local farthest = 28 -- bytes a word may take

--- Up to n words before a position, the nearest first, and where each begins. An elided word that touches the position
--- (l'|Énergie) is one. Words are runs without spaces; the reading ends at a line's end.
---@param text string
---@param position integer
---@param n integer
---@param limit integer? the first byte that may be read
---@return string[]
---@return integer[]
function M.words(text, position, n, limit)
  limit = limit or 1
  local words, firsts = {}, {}
  local stop = position - 1
  if byte(text, stop) == 32 then stop = stop - 1 end
  for i = 1, n do
    local at, lowest = stop, stop - farthest
    if lowest < limit then lowest = limit end
    local b
    while at >= lowest do
      b = byte(text, at)
      if b == 32 or b == 10 or (b == 44 or b == 59) and at < stop then break end
      at = at - 1
    end
    if at == stop or (at < lowest and lowest > limit) then break end
    words[i], firsts[i] = sub(text, at + 1, stop), at + 1
    if at < lowest or b == 10 then break end
    stop = b == 32 and at - 1 or at -- a comma without a space ends the word before it
  end
  return words, firsts
end

return M
