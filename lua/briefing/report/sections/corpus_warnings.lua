-- Section "corpus_warnings": what an analyst should doubt, and in how many articles.
local nodes = require "briefing.report.nodes"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"

registry.section("corpus_warnings", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, found, rows, lines = context.labels, {}, {}, {}
    for keys, values in corpus.part:facts "warning" do
      found[#found + 1] = { level = keys[1], kind = keys[2], documents = values[1], count = values[2] }
    end
    if #found == 0 then return nil end
    rank(found, function(warning) return warning.documents end, function(warning) return warning.count end)
    for i, warning in ipairs(found) do
      local told, share = labels:kind("warning", warning.kind), warning.documents / math.max(1, corpus.documents)
      local level = labels:kind("level", warning.level)
      rows[i] = { label = ("%s (%s)"):format(told, level), share = share, value = labels:count("articles", warning.documents) }
      lines[i] = { told, level, labels:number(warning.documents), labels:number(warning.count) }
    end
    return nodes.chart { type = "bars", title = labels:get "warnings_chart", desc = labels:get "warnings_desc", rows = rows,
      table = nodes.table({ labels:get "warning", labels:get "level", { label = labels:get "articles_head", align = "right" },
        { label = labels:get "count", align = "right" } }, lines) }
  end,
})
