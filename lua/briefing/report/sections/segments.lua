-- Section "segments": where the subject changes, each stretch with its label and the words that tell it from the others.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("segments", {
  build = function(doc, context)
    local items = {}
    for k, segment in ipairs(doc.segments) do
      local words = {}
      for w, keyword in ipairs(segment.keywords) do words[w] = keyword.text end
      local telling = #words > 0 and context.labels:get "colon" .. table.concat(words, ", ") or ""
      items[k] = { content = { nodes.strong(segment.label), telling },
        first = segment.first, last = segment.last }
    end
    if #items == 0 then return nil end
    return nodes.list(items, { ordered = true })
  end,
})
