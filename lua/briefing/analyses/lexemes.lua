-- doc.lexemes: the digits and the words of dates and numbers in the text (briefing/dates/lexemes.lua), without those of
-- boilerplate, each with the number of its block: negative for a table's. Shared by dates and numbers.
local lexemes = require "briefing.dates.lexemes"
local registry = require "briefing.registry"

registry.analysis("lexemes", function(doc)
  local found = lexemes.scan(doc.text, lexemes.lexicon(doc.language))
  local blocks = doc.blocks
  local firsts, lasts, senses, values, block_of, n = {}, {}, {}, {}, {}, 0
  local b, count = 1, #blocks
  for i = 1, found.n do
    local first = found.first[i]
    while b <= count and blocks[b].last < first do b = b + 1 end
    local block = blocks[b]
    -- a list item's marker is no part of its text: "1. Nov. 9, 2022" is not the first of November
    if block and (block.body or block.first) <= first and block.kind ~= "boilerplate" then
      n = n + 1
      firsts[n], lasts[n], senses[n], values[n] = first, found.last[i], found.sense[i], found.value[i]
      block_of[n] = block.kind == "table" and -b or b
    end
  end
  return { n = n, first = firsts, last = lasts, sense = senses, value = values, block = block_of, text = doc.text,
    lexicon = found.lexicon }
end, { options = {} })
