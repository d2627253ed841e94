-- The words before a position, read backwards: what stands before a name tells of it.
local M = {}

local byte, find, sub = string.byte, string.find, string.sub

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
  -- backwards, so that a word's end is where a pattern for it begins
  local lowest = math.max(limit, position - 2 - n * (farthest + 1))
  local backwards = sub(text, lowest, position - 1):reverse()
  local at = byte(backwards) == 32 and 2 or 1
  for i = 1, n do
    local _, last = find(backwards, "^[^ \n][^ \n,;]*", at)
    if not last or last - at >= farthest then break end
    words[i], firsts[i] = sub(text, position - last, position - at), position - last
    local b = byte(backwards, last + 1)
    if b ~= 32 and b ~= 44 and b ~= 59 then break end -- a line's end, or the first byte that may be read
    at = b == 32 and last + 2 or last + 1 -- a comma without a space ends the word before it
  end
  return words, firsts
end

return M
