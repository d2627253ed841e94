-- doc:analyze("concordance", { term = ... }): every use of a term in its context (KWIC), bounded by the sentence, or by
-- the block where it stands in none, as in a heading.
local find = require "briefing.find"
local registry = require "briefing.registry"

-- The block that covers a position, by binary search.
local function block_at(blocks, position)
  local low, high = 1, #blocks
  while low <= high do
    local middle = math.floor((low + high) / 2)
    local block = blocks[middle]
    if position < block.first then
      high = middle - 1
    elseif position > block.last then
      low = middle + 1
    else
      return block.first, block.last
    end
  end
end

-- The line of the text around first..last, inside from..to: a table's row, not the whole table.
local function line_around(text, first, last, from, to)
  local start = first
  while start > from and not text:find("^[\r\n]", start - 1) do start = start - 1 end
  local stop = text:find("[\r\n]", last + 1)
  return start, math.min(stop and stop - 1 or to, to)
end

registry.analysis("concordance", function(doc, options)
  local uses = {}
  if not options.term then return uses end
  local text, sentences = doc.text, doc.sentences
  for i, mention in ipairs(find.mentions(doc, options.term)) do
    local first, last = mention[1], mention[2]
    local from, to
    local s, covers = sentences:find(first)
    if covers then
      from, to = sentences:bounds(s)
    else
      from, to = block_at(doc.blocks, first)
      from, to = line_around(text, first, last, from or first, to or last)
    end
    uses[i] = { first = first, last = last, left = text:sub(from, first - 1), right = text:sub(last + 1, math.max(to, last)) }
  end
  return uses
end, { options = { term = { type = "string" } } })
