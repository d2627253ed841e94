-- The article's own text with marks, for the foot of a page: its blocks in order, each a nest of spans. A span is what a
-- statement of the report refers to (an anchor) or what an analysis found there (a mark).
local M = {}

-- First and last byte of the character that holds a byte; the byte itself where it is no part of one.
local function character(text, i)
  for back = 0, 3 do
    local lead = text:byte(i - back)
    if not lead or lead < 0x80 then break end
    if lead >= 0xC0 then
      local length = lead >= 0xF0 and 4 or lead >= 0xE0 and 3 or 2
      for k = 1, length - 1 do
        local byte = text:byte(i - back + k)
        if not byte or byte < 0x80 or byte >= 0xC0 then return i, i end
      end
      if back < length then return i - back, i - back + length - 1 end
      break
    end
    if i - back <= 1 then break end
  end
  return i, i
end

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

--- Walks the article: `open(span)`, `close(span)`, `text(bytes)` in order, spans always properly nested; a span that would
--- cross the end of one around it is cut there. Blocks come as spans of kind "block". Cost: n log n in the spans.
---@param doc table
---@param spans table[] anchors and marks
---@param on { open: fun(span: table), close: fun(span: table), text: fun(bytes: string) }
function M.walk(doc, spans, on)
  local text, all = doc.text, {}
  for _, block in ipairs(blocks_of(doc)) do
    all[#all + 1] = { kind = "block", block = block, first = block.first, last = block.last, rank = 0, order = #all }
  end
  for _, span in ipairs(spans) do
    local first = character(text, math.max(1, math.min(#text, span.first)))
    local _, last = character(text, math.max(first, math.min(#text, span.last)))
    if span.id or span.first <= span.last then
      span.first, span.last, span.rank, span.order = first, last, span.id and 1 or 2, #all
      all[#all + 1] = span
    end
  end
  -- by first byte, what is longer first, blocks around all: in one number, exact below 2^53
  local scale = #text + 2
  for _, span in ipairs(all) do
    span.key = span.first * scale + (span.rank == 0 and 0 or scale - 1 - span.last)
  end
  table.sort(all, function(a, b)
    if a.key ~= b.key then return a.key < b.key end
    if a.rank ~= b.rank then return a.rank < b.rank end
    return a.order < b.order
  end)
  local stack, at = {}, 1
  local function upto(position)
    if position >= at and #stack > 0 then on.text(text:sub(at, position)) end
    at = math.max(at, position + 1)
  end
  local function close()
    local top = stack[#stack]
    upto(top.stop)
    stack[#stack] = nil
    on.close(top)
  end
  for _, span in ipairs(all) do
    while #stack > 0 and stack[#stack].stop < span.first do close() end
    -- a mark gives way to an anchor that reaches beyond it
    while span.id and #stack > 0 and not stack[#stack].id and stack[#stack].kind ~= "block"
      and stack[#stack].stop < span.last do
      stack[#stack].stop = math.max(stack[#stack].first, span.first - 1)
      close()
    end
    local top = stack[#stack]
    upto(span.first - 1)
    if span.kind == "block" then
      -- a block never lies in another: what is still open around it ends here
      while #stack > 0 do
        stack[#stack].stop = math.min(stack[#stack].stop, span.first - 1)
        close()
      end
      top = nil
    end
    span.stop = top and math.min(span.last, top.stop) or span.last
    if #stack < 40 and (top or span.kind == "block") then
      on.open(span)
      stack[#stack + 1] = span
    elseif span.id then -- between blocks there is nothing to hold: a point to land on
      on.open(span)
      on.close(span)
    end
  end
  while #stack > 0 do close() end
end

return M
