-- The article's own text with marks, for the foot of a page: its blocks in order, each a nest of spans. A span is what a
-- statement of the report refers to (an anchor) or what an analysis found there (a mark).
local core = require "briefing.core"

local M = {}

-- The blocks as they stand, or lines as paragraphs where the analysis fails.
local function blocks_of(doc)
  local ok, blocks = pcall(function() return doc.blocks end)
  if ok then return blocks end
  blocks = {}
  for first, line, stop in doc.text:gmatch "()([^\n]+)()" do
    if line:find "%S" then blocks[#blocks + 1] = { kind = "paragraph", first = first, last = stop - 1 } end
  end
  return blocks
end

--- The article as `open(span)`, `close(span)` and `text(bytes)` write it, in order, spans always properly nested; a span that
--- would cross the end of one around it is cut there. A block comes as a span with a field `block`. Cost: n log n in the spans.
---@param doc table
---@param spans table[] { first, last, id? }: anchors, which have an id, and marks
---@param on { open: (fun(span: table): string), close: (fun(span: table): string), text: fun(bytes: string): string }
---@return string
function M.write(doc, spans, on)
  local all = {}
  for i, span in ipairs(spans) do all[i] = span end
  for _, block in ipairs(blocks_of(doc)) do
    all[#all + 1] = { block = block, first = block.first, last = block.last }
  end
  local pieces, open, close, text = core.nest(doc.text, all), on.open, on.close, on.text
  for i = 1, #pieces, 2 do
    local span = pieces[i + 1]
    pieces[i] = text(pieces[i])
    pieces[i + 1] = span > 0 and open(all[span]) or close(all[-span])
  end
  return table.concat(pieces)
end

return M
