-- Walks a report's nodes and hands each to a renderer's function of its kind. A kind that a renderer lacks is told with
-- the simpler kinds it has, so that every renderer prints every node.
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"
local options = require "briefing.options"
local registry = require "briefing.registry"
local where = require "briefing.where"

local M = {}

-- What a renderer receives beside each node.
local Context = {}
Context.__index = Context

--- What the renderer makes of plain text; a renderer without `text` gets it clean of controls, but not escaped.
---@param text string|number
---@return string
function Context:text(text) return self.write(tostring(text), self) end

--- Inline content as the renderer writes it.
---@param content string|table
---@return string
function Context:inline(content)
  local is = type(content)
  if is == "string" then return self.write(content, self) end
  if is ~= "table" then return content == nil and "" or self:text(content) end
  if content.kind then
    local write = self.renderer[content.kind]
    if write then return write(content, self) end
    if content.kind == "place" and content.content == nil then return self:text(content.first .. "–" .. content.last) end
    return self:inline(content.content)
  end
  local parts = { nil, nil, nil, nil } -- room for as many as most have
  for i, part in ipairs(content) do parts[i] = self:inline(part) end
  return table.concat(parts)
end

--- The first `count` cells of a table's row as the renderer writes them, empty where there is nothing.
---@param row table
---@param count integer
---@return string[]
function Context:cells(row, count)
  local cells, write = { nil, nil, nil, nil }, self.write -- room for as many as most have
  for c = 1, count do
    local cell = row.cells[c]
    cells[c] = type(cell) == "string" and write(cell, self) or cell and self:inline(cell) or "" -- most are text
  end
  return cells
end

-- Simpler nodes for kinds that a renderer may lack.
local simpler = {}

local function placed(node, content)
  if not node.first then return content end
  return { content, " ", nodes.place(node.first, node.last) }
end

function simpler.heading(node) return { nodes.paragraph(nodes.strong(node.content)) } end
function simpler.quote(node) return { nodes.paragraph({ "“", node.content, "”" }, { first = node.first, last = node.last }) } end

function simpler.fields(node, context)
  local items = {}
  for i, field in ipairs(node.fields) do
    items[i] = { content = { nodes.strong(field.label), context.labels:get "colon", field.content } }
  end
  return { nodes.list(items) }
end

function simpler.note(node)
  local content = { node.title and nodes.strong(node.title) or "", node.title and ". " or "", node.content }
  for _, place in ipairs(node.places) do
    content[#content + 1] = " "
    content[#content + 1] = nodes.place(place[1], place[2])
  end
  return { nodes.paragraph(content) }
end

function simpler.chart(node) return { node.table } end

function simpler.table(node, context)
  local items = {}
  for _, row in ipairs(node.rows) do
    local content = {}
    for c, column in ipairs(node.columns) do
      local cell = row.cells[c]
      if cell ~= nil and cell ~= false and cell ~= "" then
        if #content > 0 then content[#content + 1] = "; " end
        if column.label ~= "" then
          content[#content + 1] = column.label
          content[#content + 1] = context.labels:get "colon"
        end
        content[#content + 1] = cell
      end
    end
    items[#items + 1] = { content = content, first = row.first, last = row.last }
  end
  return { nodes.list(items) }
end

function simpler.list(node)
  local out = {}
  for _, item in ipairs(node.items) do
    out[#out + 1] = nodes.paragraph({ "• ", placed(item, item.content) })
    for _, inner in ipairs(item.nodes or {}) do out[#out + 1] = inner end
  end
  return out
end

--- A block node as the renderer writes it.
---@param node table
---@return string
function Context:node(node)
  local write = self.renderer[node.kind]
  if write then
    local written = write(node, self)
    if type(written) == "string" then return written end
    error(("%s: renderer '%s', node '%s': a string expected, got %s"):format(where.of(write), self.name, node.kind,
      type(written)), 0)
  end
  local make = simpler[node.kind]
  if make then return self:nodes(make(node, self)) end
  if node.kind == "paragraph" then return self:inline(placed(node, node.content)) .. "\n\n" end
  if node.table then return self:node(node.table) end
  return node.content and self:inline(node.content) .. "\n\n" or ""
end

--- Block nodes one after another.
---@param list table[]
---@return string
function Context:nodes(list)
  local parts = {}
  for i, node in ipairs(list) do parts[i] = self:node(node) end
  return table.concat(parts)
end

--- What a renderer of lines wrote, joined: one empty line at most between two blocks, one line end at the very end.
---@param parts string[]
---@return string
function M.join(parts)
  local text = table.concat(parts)
  if text:find("\n\n\n", 1, true) then text = text:gsub("\n\n\n+", "\n\n") end
  local last = #text
  while text:byte(last) == 10 do last = last - 1 end
  return text:sub(1, last + 1)
end

local function new_context(report, name, renderer, checked)
  return setmetatable({ report = report, article = report.subject.article, labels = report.labels, name = name,
    renderer = renderer, write = renderer.text or escape.line, options = checked }, Context)
end

--- Nodes alone as a renderer writes them, without the report around.
function M.nodes(report, name, list, given)
  local renderer = registry.find("renderer", name)
  return new_context(report, name, renderer, options.check(given, renderer.options or {}, "nodes", 4)):nodes(list)
end

--- A report as a renderer writes it.
---@param report table
---@param name string
---@param renderer table
---@param checked table options
---@return string
function M.render(report, name, renderer, checked)
  local context = new_context(report, name, renderer, checked)
  if renderer.document then return renderer.document(report, context) end
  local parts = { context:node(nodes.heading(report.title, { level = 1 })) }
  for _, section in ipairs(report.sections) do
    if section.title then parts[#parts + 1] = context:node(nodes.heading(section.title, { level = 2 })) end
    parts[#parts + 1] = context:nodes(section.nodes)
  end
  return table.concat(parts)
end

return M
