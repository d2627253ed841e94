-- doc.tables: the table blocks, each { caption, header, rows, records, cells, header_cells, first, last, block }.
-- A record is a row by the names of its columns; an empty cell is absent from it.
local registry = require "briefing.registry"

local function records_of(block)
  local records = {}
  for r, row in ipairs(block.rows) do
    local record = {}
    for c, name in ipairs(block.header or {}) do
      local value = row[c]
      if value and value ~= "" and record[name] == nil then record[name] = value end
    end
    records[r] = record
  end
  return records
end

registry.analysis("tables", function(doc)
  local tables = {}
  for i, block in ipairs(doc.blocks) do
    if block.kind == "table" then
      tables[#tables + 1] = {
        caption = block.caption, header = block.header, rows = block.rows, records = records_of(block),
        cells = block.cells, header_cells = block.header_cells, first = block.first, last = block.last, block = i,
      }
    end
  end
  return tables
end, { options = {} })
