-- Section "keywords": the phrases that carry the text.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local LIMIT = 15

registry.section("keywords", {
  build = function(doc, context)
    local labels, rows, lines = context.labels, {}, {}
    for i, keyword in ipairs(doc:analyze("keywords", { limit = LIMIT })) do
      local at = keyword.mentions[1]
      rows[i] = { label = keyword.text, share = keyword.score, value = labels:number(keyword.score, 2), first = at and at[1],
        last = at and at[2] }
      lines[i] = { cells = { keyword.text, labels:number(keyword.count), labels:number(keyword.score, 2) },
        first = at and at[1], last = at and at[2] }
    end
    if #rows == 0 then return nil end
    return nodes.table({ labels:get "phrase", { label = labels:get "count", align = "right" },
      { label = labels:get "score", align = "right" } }, lines)
  end,
})
