-- Section "tables": the article's tables, as tables.
local article_table = require "briefing.report.article_table"
local registry = require "briefing.registry"

registry.section("tables", {
  build = function(doc, context)
    local list = {}
    for i, found in ipairs(doc.tables) do
      list[i] = article_table(found, context.labels:get("table_n", { n = tostring(i) }))
    end
    return #list > 0 and list or nil
  end,
})
