-- The nodes of a report: plain tables that say what is shown and nothing of how. A section returns them, every renderer
-- prints them, and anyone may change them in between.
--
-- Inline content is a string, an inline node, or an array of these:
--   strong    { content }            emphasis { content }            code { content }
--   place     { first, last, content? }    a reference to bytes of the article
-- Block nodes; `first, last` is the place in the article that a node states something about:
--   heading   { content, level, first?, last? }      level 3 and deeper: 1 is the report's title, 2 a section's
--   paragraph { content, first?, last?, tone? }      tone "muted" for what may be passed over
--   list      { items, ordered? }                    item { content, first?, last?, nodes? }
--   table     { columns, rows, caption?, first?, last? }   column { label, align?, key? }; row { cells, first?, last? }
--   quote     { content, first?, last?, source? }
--   fields    { fields }                             field { label, content }
--   note      { content, level, title?, places }     level "high" "medium" "low" "info" "error"
--   chart     { type, title, desc, table, ... }      what its type asks for (briefing/report/svg/TYPE.lua), and its data
--                                                    as a table node, for readers and renderers without pictures
-- A renderer may add kinds of its own, in its array `kinds`; what lacks such a kind tells the node's `table` or `content`.
local faults = require "briefing.report.faults"
local options = require "briefing.options"

local M = {}

-- Raises unless an argument of a function below is a table.
local function check_table(value, name, position, what)
  if type(value) ~= "table" then
    options.bad_argument(position, name, ("%s expected, got %s"):format(what, value == nil and "no value" or type(value)), 2)
  end
end

local function with(node, extra)
  if extra then
    for key, value in pairs(extra) do
      if node[key] == nil then node[key] = value end
    end
  end
  return node
end

function M.strong(content) return { kind = "strong", content = content } end
function M.emphasis(content) return { kind = "emphasis", content = content } end
function M.code(content) return { kind = "code", content = content } end

--- A reference to bytes first..last of the article; `content` is what stands for it, else the range itself.
function M.place(first, last, content) return { kind = "place", first = first, last = last, content = content } end

function M.heading(content, extra)
  return with({ kind = "heading", content = content, level = extra and extra.level or 3 }, extra)
end

function M.paragraph(content, extra) return with({ kind = "paragraph", content = content }, extra) end

--- A list; an item is content, or a table { content, first, last, nodes }.
function M.list(items, extra)
  check_table(items, "list", 1, "array of items")
  local list = {}
  for i, item in ipairs(items) do
    local is_item = type(item) == "table" and item.kind == nil and item.content ~= nil
    list[i] = is_item and item or { content = item }
  end
  return with({ kind = "list", items = list }, extra)
end

--- A table; a column is its label or { label, align, key }, a row an array of cells or { cells, first, last }.
function M.table(columns, rows, extra)
  check_table(columns, "table", 1, "array of columns")
  check_table(rows, "table", 2, "array of rows")
  local heads, lines = {}, {}
  for i, column in ipairs(columns) do
    heads[i] = type(column) == "table" and column.label ~= nil and column or { label = column }
  end
  for i, row in ipairs(rows) do lines[i] = type(row) == "table" and row.cells and row or { cells = row } end
  return with({ kind = "table", columns = heads, rows = lines }, extra)
end

--- Whether any row of a table has a place in the article: then a renderer shows a column more, for the places.
---@param node table
---@return boolean
function M.has_places(node)
  for _, row in ipairs(node.rows) do
    if row.first ~= nil then return true end
  end
  return false
end

function M.quote(content, extra) return with({ kind = "quote", content = content }, extra) end

--- Labels and their values; a field is { label, content }.
function M.fields(fields)
  check_table(fields, "fields", 1, "array of fields")
  local list = {}
  for i, field in ipairs(fields) do
    check_table(field, "fields", 1, ("field %d: table { label, content }"):format(i))
    list[i] = field.label and field or { label = field[1], content = field[2] }
  end
  return { kind = "fields", fields = list }
end

function M.note(content, extra)
  local node = with({ kind = "note", content = content }, extra)
  node.level = node.level or "info"
  node.places = node.places or {}
  return node
end

--- A chart: `type`, `title`, `desc` and `table` always, and what the type asks for.
function M.chart(chart)
  check_table(chart, "chart", 1, "table")
  chart.kind = "chart"
  return chart
end

--- What is wrong with an array of block nodes, or nil.
---@type fun(list: table[]): string?
M.fault = faults.nodes

return M
