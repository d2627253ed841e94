-- Repairs applied to a span of the text: the one way in which text to be shown is mended. Offsets stay the original's.
local M = {}

--- The text of bytes first..last with the document's repairs inside them made. STAND-IN: as it stands.
---@param doc table
---@param first integer
---@param last integer
---@return string
function M.apply(doc, first, last)
  return doc.text:sub(first, last)
end

return M
