-- doc:analyze("concordance", { term = ... }): every use of a term in its context (KWIC), bounded by the sentence, or by
-- the block where it stands in none, as in a heading.
local find = require "briefing.find"
local registry = require "briefing.registry"
local search = require "briefing.search"

-- The ends of the block that covers a position.
local function block_at(blocks, position)
  local block = blocks[search.from(blocks, "last", position)]
  if block and block.first <= position then return block.first, block.last end
end

-- The most context on either side, in bytes: a text without sentences is no context, and uses of a term in it would
-- copy it over and over.
local WIDEST = 1000

-- A position moved back to the first byte of its character, or on to the first of the next.
local function character_start(text, position, step)
  while position > 1 and position <= #text do
    local byte = text:byte(position)
    if byte < 0x80 or byte >= 0xC0 then break end
    position = position + step
  end
  return position
end

-- The text from..to around first..last, no more than WIDEST on either side.
local function context(text, first, last, from, to)
  if first - from > WIDEST then from = character_start(text, first - WIDEST, 1) end
  if to - last > WIDEST then to = character_start(text, last + WIDEST + 1, -1) - 1 end
  return text:sub(from, first - 1), text:sub(last + 1, math.max(to, last))
end

-- Lines of the text by position: a table's row, not the whole table. Positions are asked for in order, so that each line
-- is looked at once.
local function lines_of(text)
  local from, to = 1, 0
  return function(position)
    while to < position do
      from = to + 1
      to = (text:find("[\r\n]", from) or #text + 1)
    end
    return from, to - 1
  end
end

registry.analysis("concordance", function(doc, options)
  local uses = {}
  if not options.term then return uses end
  local text, sentences = doc.text, doc.sentences
  local line_at = lines_of(text)
  for i, mention in ipairs(find.mentions(doc, options.term)) do
    local first, last = mention[1], mention[2]
    local from, to
    local s, covers = sentences:find(first)
    if covers then
      from, to = sentences:bounds(s)
    else
      from, to = block_at(doc.blocks, first)
      local line_first, line_last = line_at(first)
      from, to = math.max(from or first, line_first), math.min(to or last, line_last)
    end
    local left, right = context(text, first, last, from, to)
    uses[i] = { first = first, last = last, left = left, right = right }
  end
  return uses
end, { options = { term = { type = "string" } } })
