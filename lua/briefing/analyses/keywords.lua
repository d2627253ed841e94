-- doc.keywords: the phrases that say what the document is about, over its prose; headings weigh more.
local keywords = require "briefing.keywords"
local registry = require "briefing.registry"

local WEIGHTS = { heading = 3, paragraph = 2, list_item = 2, quote = 2 }

registry.analysis("keywords", function(doc, checked)
  local ranges = {}
  for _, block in ipairs(doc.blocks) do
    local weight = WEIGHTS[block.kind]
    if weight then
      ranges[#ranges + 1] = block.body or block.first
      ranges[#ranges + 1] = block.last
      ranges[#ranges + 1] = weight
    end
  end
  return keywords.of_terms(doc.terms, checked, ranges)
end, { options = keywords.schema })
