-- Section "summary": the article in five of its own sentences.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("summary", {
  build = function(doc)
    local items = {}
    for i, sentence in ipairs(doc:analyze("summary", { sentences = 5 })) do
      items[i] = { content = sentence.text, first = sentence.first, last = sentence.last }
    end
    return #items > 0 and nodes.list(items, { ordered = true }) or nil
  end,
})
