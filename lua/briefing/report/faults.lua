-- What is wrong with nodes (briefing/report/nodes.lua) that a section gives, and with the tables that render them.
local options = require "briefing.options"
local sets = require "briefing.sets"

local M = {}

local INLINE = { "strong", "emphasis", "code", "place" }
local inline_kinds = sets.of(INLINE)
local DEPTH = 24

local function fault_inline(content, depth)
  local is = type(content)
  if is == "string" or is == "number" then return nil end
  if is ~= "table" then return "content is a " .. is .. ", not text" end
  if depth > DEPTH then return "content is nested too deep" end
  if content.kind then
    if not inline_kinds[content.kind] then
      return ("no inline node '%s'%s"):format(tostring(content.kind), options.hint(content.kind, INLINE))
    end
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

function fault_of.note(node, depth)
  if type(node.level) ~= "string" then return "a note without level" end
  if type(node.places) ~= "table" then return "a note without an array 'places'" end
  return fault_inline(node.content, depth)
end

function fault_of.list(node, depth)
  if type(node.items) ~= "table" then return "a list without items" end
  for _, item in ipairs(node.items) do
    if type(item) ~= "table" then return "a list item that is no table" end
    local fault = fault_inline(item.content, depth) or (item.nodes and M.nodes(item.nodes, depth + 1))
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

for _, kind in ipairs(INLINE) do fault_of[kind] = fault_inline end

-- Kinds that renderers brought.
local own_kinds = {}

--- What is wrong with a renderer's table, or nil: it has a function for each kind of node, `text` and `document` beside them,
--- `options`, and the names of kinds of its own in `kinds`.
---@param renderer table
---@return string?
function M.renderer(renderer)
  local own = renderer.kinds or {}
  if type(own) ~= "table" then return "'kinds': array of names expected, got " .. type(own) end
  local known = options.names(fault_of)
  for _, name in ipairs { "text", "document" } do known[#known + 1] = name end
  for _, kind in ipairs(own) do
    if type(kind) ~= "string" then return "'kinds': array of names expected, got one of " .. type(kind) end
    known[#known + 1] = kind
  end
  local takes = sets.of(known)
  for name, value in pairs(renderer) do
    local wanted = takes[name] and "function" or name == "options" and "table" or name == "kinds" and "table"
    if not wanted then
      return ("no kind of node '%s'%s (a renderer names kinds of its own in 'kinds')"):format(tostring(name),
        options.hint(name, known))
    elseif type(value) ~= wanted then
      return ("'%s': %s expected, got %s"):format(name, wanted, type(value))
    end
  end
end

--- Takes the kinds that a renderer names as its own for known.
---@param renderer table
function M.learn(renderer)
  for _, kind in ipairs(renderer.kinds or {}) do own_kinds[kind] = true end
end

--- What is wrong with an array of block nodes, or nil.
---@param list table[]
---@return string?
function M.nodes(list, depth)
  depth = depth or 1
  if depth > DEPTH then return "nodes are nested too deep" end
  for i, node in ipairs(list) do
    if type(node) ~= "table" or type(node.kind) ~= "string" then
      return ("node %d: a table with 'kind' expected, got %s"):format(i,
        type(node) ~= "table" and type(node) or node.kind == nil and "a table without" or "'kind' of type " .. type(node.kind))
    end
    local check = fault_of[node.kind]
    if not check and not own_kinds[node.kind] then
      return ("node %d: no kind of node '%s'%s"):format(i, node.kind, options.hint(node.kind, options.names(fault_of)))
    end
    local fault = check and check(node, depth)
    if fault then return ("node %d (%s): %s"):format(i, node.kind, fault) end
  end
end

return M
