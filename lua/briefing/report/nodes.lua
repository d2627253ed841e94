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
local M = {}

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
  local list = {}
  for i, item in ipairs(items) do
    local is_item = type(item) == "table" and item.kind == nil and item.content ~= nil
    list[i] = is_item and item or { content = item }
  end
  return with({ kind = "list", items = list }, extra)
end

--- A table; a column is its label or { label, align, key }, a row an array of cells or { cells, first, last }.
function M.table(columns, rows, extra)
  local heads, lines = {}, {}
  for i, column in ipairs(columns) do
    heads[i] = type(column) == "table" and column.label ~= nil and column or { label = column }
  end
  for i, row in ipairs(rows) do lines[i] = row.cells and row or { cells = row } end
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
  local list = {}
  for i, field in ipairs(fields) do
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
  chart.kind = "chart"
  return chart
end

-- What stands where in each kind, for check.
local inline_kinds = { strong = true, emphasis = true, code = true, place = true }
local DEPTH = 24

local function fault_inline(content, depth)
  local is = type(content)
  if is == "string" or is == "number" then return nil end
  if is ~= "table" then return "content is a " .. is .. ", not text" end
  if depth > DEPTH then return "content is nested too deep" end
  if content.kind then
    if not inline_kinds[content.kind] then return ("no inline node '%s'"):format(tostring(content.kind)) end
    if content.kind == "place" then
      if type(content.first) ~= "number" or type(content.last) ~= "number" then return "a place without first and last" end
      if content.content == nil then return nil end
    end
    return fault_inline(content.content, depth + 1)
  end
  for _, part in ipairs(content) do
    local fault = type(part) ~= "string" and fault_inline(part, depth + 1)
    if fault then return fault end
  end
end

local fault_of = {}

function fault_of.heading(node, depth)
  if type(node.level) ~= "number" then return "a heading without level" end
  return fault_inline(node.content, depth)
end
function fault_of.paragraph(node, depth) return fault_inline(node.content, depth) end
function fault_of.quote(node, depth) return fault_inline(node.content, depth) end
function fault_of.note(node, depth) return fault_inline(node.content, depth) end

function fault_of.list(node, depth)
  if type(node.items) ~= "table" then return "a list without items" end
  for _, item in ipairs(node.items) do
    if type(item) ~= "table" then return "a list item that is no table" end
    local fault = fault_inline(item.content, depth) or (item.nodes and M.fault(item.nodes, depth + 1))
    if fault then return fault end
  end
end

function fault_of.table(node, depth)
  if type(node.columns) ~= "table" or type(node.rows) ~= "table" then return "a table without columns and rows" end
  for _, row in ipairs(node.rows) do
    if type(row) ~= "table" or type(row.cells) ~= "table" then return "a table row without cells" end
    for c = 1, #node.columns do
      local cell = row.cells[c]
      -- most cells are text
      local fault = cell and type(cell) ~= "string" and fault_inline(cell, depth)
      if fault then return fault end
    end
  end
end

function fault_of.fields(node, depth)
  if type(node.fields) ~= "table" then return "fields without an array 'fields'" end
  for _, field in ipairs(node.fields) do
    local fault = fault_inline(field.label, depth) or fault_inline(field.content, depth)
    if fault then return fault end
  end
end

function fault_of.chart(node, depth)
  if type(node.title) ~= "string" then return "a chart without title" end
  if type(node.table) ~= "table" then return "a chart without its data as a table" end
  return fault_of.table(node.table, depth)
end

--- What is wrong with an array of block nodes, or nil. A kind that is not known passes: a renderer may know it.
---@param list table[]
---@return string?
function M.fault(list, depth)
  depth = depth or 1
  if depth > DEPTH then return "nodes are nested too deep" end
  for i, node in ipairs(list) do
    if type(node) ~= "table" or type(node.kind) ~= "string" then
      return ("node %d: a table with 'kind' expected, got %s"):format(i, type(node))
    end
    local check = fault_of[node.kind]
    local fault = check and check(node, depth)
    if fault then return ("node %d (%s): %s"):format(i, node.kind, fault) end
  end
end

return M
