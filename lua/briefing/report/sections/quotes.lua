-- Section "quotes": what is quoted, and who says it.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local ROWS = 30

registry.section("quotes", {
  build = function(doc, context)
    local labels, list = context.labels, {}
    local repaired = require("briefing.repair").apply
    for i, quote in ipairs(doc.quotes) do
      if i > ROWS then break end
      list[i] = nodes.quote(repaired(doc, quote.first, quote.last), { first = quote.first, last = quote.last,
        source = { quote.speaker or labels:get "nobody", ", ", labels:kind("kind", quote.kind) } })
    end
    list[#list + 1] = context.more(#doc.quotes, ROWS)
    return #list > 0 and list or nil
  end,
})
