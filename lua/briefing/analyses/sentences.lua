-- doc.sentences: sentences of the prose blocks (paragraphs, list items after their marker, quotes).
local core = require "briefing.core"
local prose = require "briefing.prose"
local registry = require "briefing.registry"

registry.analysis("sentences", function(doc)
  local ranges = {}
  for _, block in ipairs(doc.blocks) do
    if block.kind == "paragraph" or block.kind == "list_item" or block.kind == "quote" then
      ranges[#ranges + 1] = block.body or block.first
      ranges[#ranges + 1] = block.last
    end
  end
  return core.sentences(doc.text, prose.rules(doc.language), nil, ranges)
end, { options = {} })
