-- A table of the article as a table node.
local nodes = require "briefing.report.nodes"

--- An item of doc.tables as a table node: as wide as its widest row, with a header or without.
---@param found table
---@param caption string?
---@return table node
return function(found, caption)
  local columns, rows, width = {}, {}, #(found.header or {})
  for _, row in ipairs(found.rows) do width = math.max(width, #row) end
  for c = 1, width do columns[c] = found.header and found.header[c] or "" end
  for r, row in ipairs(found.rows) do
    rows[r] = { cells = {} }
    for c = 1, width do rows[r].cells[c] = row[c] or "" end
  end
  return nodes.table(columns, rows, { caption = found.caption or caption, first = found.first, last = found.last })
end
