-- Values with separators: what the TSV and the CSV renderer share. A renderer made here prints every table of a report, and
-- the data of its charts, one after another with an empty line between; what is no table has no place there.
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"

local M = {}

-- A format: how a field is written, what stands between two, what ends a line.
local Format = {}
Format.__index = Format

M.tsv = setmetatable({ field = escape.tsv, separator = "\t", stop = "\n" }, Format)
M.csv = setmetatable({ field = escape.csv, separator = ",", stop = "\r\n" }, Format) -- RFC 4180

--- A line of fields; `source`, where there is one, stands before them.
---@param fields (string|number)[]
---@param source string?
---@return string
function Format:line(fields, source)
  local escaped, out = self.field, { nil, nil, nil, nil } -- room for as many as most have
  for i = 1, #fields do out[i] = escaped(tostring(fields[i])) end
  if source then table.insert(out, 1, escaped(source)) end
  return table.concat(out, self.separator) .. self.stop
end

-- The fields of a row. The parts of a cell are joined before the field is judged, or a formula could be put together
-- from them.
local function fields_of(row, count, placed, context)
  local fields = context:cells(row, count)
  if placed then
    fields[count + 1] = row.first or ""
    fields[count + 2] = row.last or ""
  end
  return fields
end

local function table_of(format, node, context)
  local options, heads, placed, named = context.options, {}, nodes.has_places(node), false
  for c, column in ipairs(node.columns) do
    heads[c] = column.key or context:inline(column.label)
    named = named or heads[c] ~= ""
  end
  if placed then
    heads[#heads + 1] = "first"
    heads[#heads + 1] = "last"
  end
  local out = { options.header and named and format:line(heads, options.source and "source") or nil }
  for _, row in ipairs(node.rows) do
    out[#out + 1] = format:line(fields_of(row, #node.columns, placed, context), options.source)
  end
  return table.concat(out)
end

local function nothing() return "" end

--- The renderer of a format. Its options: `header`, whether a line of names stands first; `source`, a name for a column
--- before the others, so that rows of several texts may stand in one table.
---@param format table M.tsv or M.csv
---@return table renderer
function M.renderer(format)
  local renderer = { options = { header = { type = "boolean", default = true }, source = { type = "string" } } }
  renderer.text = escape.line
  function renderer.table(node, context) return table_of(format, node, context) .. format.stop end
  function renderer.chart(node, context) return node.shown and "" or renderer.table(node.table, context) end
  for _, kind in ipairs { "heading", "paragraph", "list", "quote", "fields", "note" } do renderer[kind] = nothing end
  function renderer.document(report, context)
    local out = {}
    for _, section in ipairs(report.sections) do out[#out + 1] = context:nodes(section.nodes) end
    local text, stops = table.concat(out), format.stop .. format.stop
    -- no empty line after the last table
    return text:sub(-#stops) == stops and text:sub(1, -#format.stop - 1) or text
  end
  return renderer
end

return M
