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

-- The whole characters, of those that the text has, that bytes first..last are of.
local function whole(text, first, last)
  local length = #text
  first = first < 1 and 1 or first > length and length or first
  last = last < first and first or last > length and length or last
  if (text:byte(first) or 0) >= 0x80 then first = character(text, first) end
  if (text:byte(last) or 0) >= 0x80 then last = select(2, character(text, last)) end
  return first, last
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

-- What blocks and spans there are, by first byte, what is longer first, blocks around all: an array of keys, in order, and
-- the spans of each, linked by `same` as they came. A key is one number, exact below 2^53.
local function in_order(doc, spans)
  local text, keys, by_key = doc.text, {}, {}
  local scale = #text + 2
  local function add(span, key)
    if not by_key[key] then keys[#keys + 1] = key end
    span.same, by_key[key] = by_key[key], span
  end
  for i = #spans, 1, -1 do
    local span = spans[i]
    if span.id or span.first <= span.last then
      span.first, span.last = whole(text, span.first, span.last)
      add(span, span.first * scale + scale - 1 - span.last)
    end
  end
  local blocks = blocks_of(doc)
  for i = #blocks, 1, -1 do
    local block = blocks[i]
    add({ kind = "block", block = block, first = block.first, last = block.last }, block.first * scale)
  end
  table.sort(keys)
  return keys, by_key
end

local DEEPEST = 40 -- spans in spans

--- The article as `open(span)`, `close(span)` and `text(bytes)` write it, in order, spans always properly nested; a span that
--- would cross the end of one around it is cut there. Blocks come as spans of kind "block". Cost: n log n in the spans.
---@param doc table
---@param spans table[] anchors, which have an id, then marks
---@param on { open: (fun(span: table): string), close: (fun(span: table): string), text: fun(bytes: string): string }
---@return string
function M.write(doc, spans, on)
  local text, open, depth, at = doc.text, {}, 0, 1
  local out, n = {}, 0
  local function upto(position)
    if position < at then return end
    if depth > 0 then
      n = n + 1
      out[n] = on.text(text:sub(at, position))
    end
    at = position + 1
  end
  -- Closes the innermost span; returns the one around it.
  local function close()
    local span = open[depth]
    upto(span.stop)
    depth, n = depth - 1, n + 1
    out[n] = on.close(span)
    return open[depth]
  end
  local function enter(span)
    local first, is_block, top = span.first, span.kind == "block", open[depth]
    while top and top.stop < first do top = close() end
    -- a mark gives way to an anchor that reaches beyond it
    while span.id and top and not top.id and top.kind ~= "block" and top.stop < span.last do
      top.stop = math.max(top.first, first - 1)
      top = close()
    end
    upto(first - 1)
    -- a block never lies in another: what is still open around it ends here
    while is_block and top do
      top.stop = math.min(top.stop, first - 1)
      top = close()
    end
    span.stop = top and math.min(span.last, top.stop) or span.last
    if depth < DEEPEST and (top or is_block) then
      depth, n = depth + 1, n + 1
      out[n], open[depth] = on.open(span), span
    elseif span.id then -- between blocks there is nothing to hold: a point to land on
      n = n + 1
      out[n] = on.open(span) .. on.close(span)
    end
  end
  local keys, by_key = in_order(doc, spans)
  for _, key in ipairs(keys) do
    local span = by_key[key]
    while span do
      enter(span)
      span = span.same
    end
  end
  while depth > 0 do close() end
  return table.concat(out)
end

return M
