-- The parts into which an article's headings divide it.
local M = {}

local cache = setmetatable({}, { __mode = "k" })

-- First bytes of the headings that name a table, not a part of the text.
local function captions(doc)
  local named = {}
  local blocks = doc.blocks
  for b = 2, #blocks do
    if blocks[b].kind == "table" and blocks[b - 1].kind == "heading" then named[blocks[b - 1].first] = true end
  end
  return named
end

--- Parts in text order: { first, last, heading = block or nil, from, to } where from..to are the indexes of its
--- sentences (to < from: none). The part before the first heading has no heading; a title on the first line, and a
--- heading that names a table, divide nothing. Cost: linear in blocks and sentences.
---@param doc table
---@return table[]
function M.of(doc)
  if cache[doc] then return cache[doc] end
  local sections, named = {}, captions(doc)
  local current
  local blocks = doc.blocks
  for b, block in ipairs(blocks) do
    local opens = block.kind == "heading" and not named[block.first] and b > 1
    if not current or opens then
      current = { first = block.first, last = block.last, heading = opens and block or nil }
      sections[#sections + 1] = current
    end
    if block.kind ~= "boilerplate" and block.kind ~= "metadata" then current.last = block.last end
  end
  local sentences = doc.sentences
  local s, total = 1, #sentences
  for k, section in ipairs(sections) do
    section.from = s
    local after = sections[k + 1] and sections[k + 1].first
    while s <= total and (not after or sentences:bounds(s) < after) do s = s + 1 end
    section.to = s - 1
  end
  cache[doc] = sections
  return sections
end

return M
