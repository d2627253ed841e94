-- The CSV renderer: every table of a report, and the data of its charts, one after another with an empty line between.
-- What is no table has no place here.
local escape = require "briefing.report.escape"
local registry = require "briefing.registry"

local renderer = { options = { header = { type = "boolean", default = true } } }

renderer.text = escape.line

-- The parts of a cell are joined before the field is judged, or a formula could be put together from them.
local function line(cells, context)
  local out = {}
  for c = 1, #cells do
    local cell = cells[c]
    out[c] = escape.csv((cell == nil or cell == false) and "" or context:inline(cell))
  end
  return table.concat(out, ",") .. "\r\n"
end

function renderer.table(node, context)
  local out, heads = {}, {}
  local placed = false
  for _, row in ipairs(node.rows) do placed = placed or row.first ~= nil end
  for c, column in ipairs(node.columns) do heads[c] = column.key or column.label end
  if placed then
    heads[#heads + 1] = "first"
    heads[#heads + 1] = "last"
  end
  if context.options.header then out[1] = line(heads, context) end
  for _, row in ipairs(node.rows) do
    local cells = {}
    for c = 1, #node.columns do cells[c] = row.cells[c] or "" end
    if placed then
      cells[#cells + 1] = row.first or ""
      cells[#cells + 1] = row.last or ""
    end
    out[#out + 1] = line(cells, context)
  end
  return table.concat(out) .. "\r\n"
end

function renderer.chart(node, context) return node.shown and "" or renderer.table(node.table, context) end

local function nothing() return "" end
for _, kind in ipairs { "heading", "paragraph", "list", "quote", "fields", "note" } do renderer[kind] = nothing end

function renderer.document(report, context)
  local out = {}
  for _, section in ipairs(report.sections) do out[#out + 1] = context:nodes(section.nodes) end
  return (table.concat(out):gsub("\r?\n\r?\n$", "\r\n"))
end

registry.renderer("csv", renderer)
