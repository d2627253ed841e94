-- doc.lexemes: the digits and the words of dates and numbers in the text (briefing/dates/lexemes.lua), without those of
-- boilerplate, each with the number of its block: negative for a table's. Shared by dates and numbers.
local lexemes = require "briefing.dates.lexemes"
local registry = require "briefing.registry"

registry.analysis("lexemes", function(doc)
  local blocks, n = {}, 0
  for i, block in ipairs(doc.blocks) do
    if block.kind ~= "boilerplate" then
      -- a list item's marker is no part of its text: "1. Nov. 9, 2022" is not the first of November
      blocks[n + 1], blocks[n + 2], blocks[n + 3] = block.body or block.first, block.last, block.kind == "table" and -i or i
      n = n + 3
    end
  end
  return lexemes.scan(doc.text, lexemes.lexicon(doc.language), blocks)
end, { options = {} })
