-- Word lists as they are written in language data: words between white space.
local M = {}

--- The words of a text between white space, as an array. Used by language data; open to users' data too.
---@param text string
---@return string[]
function M.split(text)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word end
  return words
end

return M
