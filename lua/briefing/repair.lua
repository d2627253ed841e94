-- Repairs applied to a span of the text: the one way in which text to be shown is mended. Offsets stay the original's.
local search = require "briefing.search"

local M = {}

--- The text of bytes first..last with the document's repairs inside them made; a space that a repair puts in at the very
--- end belongs to what follows and is left out, unless the span ends the text's own way.
---@param doc table
---@param first integer
---@param last integer
---@return string
function M.apply(doc, first, last)
  local text, edits = doc.text, doc.repairs
  local i = search.from(edits, "first", first)
  local edit = edits[i]
  if not edit or edit.last > last then return text:sub(first, last) end
  local out, n, at = {}, 0, first
  while edit and edit.last <= last do
    local replacement = edit.replacement
    if edit.last == last then replacement = replacement:gsub(" $", "") end
    out[n + 1], out[n + 2] = text:sub(at, edit.first - 1), replacement
    n, at, i = n + 2, edit.last + 1, i + 1
    edit = edits[i]
  end
  out[n + 1] = text:sub(at, last)
  return table.concat(out)
end

return M
