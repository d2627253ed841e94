-- Addresses and handles among a text's words: what looks like a date, a number or a sign in them is none.
local M = {}

local KINDS = { url = true, email = true, hashtag = true, mention = true }

--- Whether an address or a handle covers a byte. Cost: the logarithm of the number of words.
---@param words briefing.Spans
---@param position integer
---@return boolean
function M.covers(words, position)
  local i, covers = words:find(position)
  return covers and KINDS[words:kind(i)] or false
end

return M
