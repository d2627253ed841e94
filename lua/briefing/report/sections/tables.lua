-- Section "tables": the article's tables, as tables.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("tables", {
  build = function(doc, context)
    local list = {}
    for i, found in ipairs(doc.tables) do
      local columns, width = {}, #(found.header or {})
      for _, row in ipairs(found.rows) do width = math.max(width, #row) end
      for c = 1, width do columns[c] = found.header and found.header[c] or "" end
      local rows = {}
      for r, row in ipairs(found.rows) do
        local cells = {}
        for c = 1, width do cells[c] = row[c] or "" end
        rows[r] = { cells = cells }
      end
      list[i] = nodes.table(columns, rows, { caption = found.caption or context.labels:get("table_n", { n = tostring(i) }),
        first = found.first, last = found.last })
    end
    return #list > 0 and list or nil
  end,
})
