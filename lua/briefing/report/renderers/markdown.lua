-- The Markdown renderer: CommonMark, with GitHub's tables. All text goes through escape.markdown, which leaves no markup
-- in it; what is markup below was written here.
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local render = require "briefing.report.render"
local strips = require "briefing.report.strips"

local renderer = { options = {} }

renderer.text = escape.markdown

-- Emphasis must stand directly around text without space at its ends, or it is no emphasis.
local function around(mark, node, context)
  local before, text, after = context:inline(node.content):match "^( *)(.-)( *)$"
  if text == "" then return before .. after end
  return before .. mark .. text .. mark .. after
end

function renderer.strong(node, context) return around("**", node, context) end
function renderer.emphasis(node, context) return around("*", node, context) end
function renderer.code(node, context) return context:inline(node.content) end

local function range(first, last)
  return "\\[" .. (first == last and first or first .. "–" .. last) .. "\\]"
end

function renderer.place(node, context)
  if node.content ~= nil then return context:inline(node.content) end
  return range(node.first, node.last)
end

local function with_range(context, node)
  local text = escape.markdown_start(context:inline(node.content))
  if node.first and node.last then text = text .. " " .. range(node.first, node.last) end
  return text
end

function renderer.heading(node, context)
  return ("#"):rep(math.max(1, math.min(6, node.level))) .. " " .. with_range(context, node) .. "\n\n"
end

function renderer.paragraph(node, context)
  local text = with_range(context, node)
  return text == "" and "" or text .. "\n\n"
end

function renderer.quote(node, context)
  local text = with_range(context, node)
  if node.source then text = text .. " — " .. context:inline(node.source) end
  return "> " .. text .. "\n\n"
end

local function list_lines(node, context, indent, out)
  for i, item in ipairs(node.items) do
    local mark = node.ordered and i .. "." or "-"
    out[#out + 1] = indent .. mark .. " " .. with_range(context, item) .. "\n"
    local inside = indent .. (" "):rep(#mark + 1)
    for _, inner in ipairs(item.nodes or {}) do
      if inner.kind == "list" then list_lines(inner, context, inside, out)
      else out[#out + 1] = "\n" .. context:node(inner):gsub("([^\n]+)", inside .. "%1"):gsub("\n+$", "\n") end
    end
  end
end

function renderer.list(node, context)
  local out = {}
  list_lines(node, context, "", out)
  return table.concat(out) .. "\n"
end

function renderer.fields(node, context)
  local out = {}
  for i, field in ipairs(node.fields) do
    out[i] = "- **" .. context:inline(field.label) .. "**: " .. context:inline(field.content) .. "\n"
  end
  return table.concat(out) .. "\n"
end

function renderer.note(node, context)
  local text = "**" .. context:text(context.labels:get("level_" .. node.level)) .. "** — "
  if node.title then text = text .. "**" .. context:inline(node.title) .. ".** " end
  local parts = { text .. context:inline(node.content) }
  for _, place in ipairs(node.places) do parts[#parts + 1] = range(place[1], place[2]) end
  text = table.concat(parts, " ")
  return "- " .. text .. "\n"
end

local function row_line(cells) return "| " .. table.concat(cells, " | ") .. " |\n" end

function renderer.table(node, context)
  local out, heads, rules = {}, {}, {}
  if #node.columns == 0 then return "" end
  if node.caption then
    out[1] = "**" .. context:inline(node.caption) .. "**"
      .. (node.first and " " .. range(node.first, node.last) or "") .. "\n\n"
  end
  local placed = nodes.has_places(node)
  for c, column in ipairs(node.columns) do
    heads[c] = context:inline(column.label)
    rules[c] = column.align == "right" and "---:" or "---"
  end
  if placed then
    heads[#heads + 1] = context:text(context.labels:get "place")
    rules[#rules + 1] = "---:"
  end
  out[#out + 1] = row_line(heads)
  out[#out + 1] = row_line(rules)
  for _, row in ipairs(node.rows) do
    local cells = context:cells(row, #node.columns)
    if placed then cells[#cells + 1] = row.first and range(row.first, row.last) or "" end
    out[#out + 1] = row_line(cells)
  end
  return table.concat(out) .. "\n"
end

local CELLS = 32

-- The strips of a chart as one more column of its data, where each row of the data is a row of the chart.
function renderer.chart(node, context)
  local data, draw = node.table, nil
  if node.type == "strip" then
    draw = function(row) return strips[node.shape == "ticks" and "ticks" or "bands"](row.marks, CELLS, strips.styles.blocks) end
  elseif node.type == "timeline" then
    draw = function(row)
      return strips.interval(row.from, row.to, row.open_start, row.open_end, CELLS, strips.styles.blocks)
    end
  elseif node.type == "columns" then
    draw = function(row) return strips.columns(row.values, CELLS, strips.styles.blocks) end
  elseif node.type == "bars" then
    draw = function(row) return strips.bar(row.share, 16, strips.styles.blocks) end
  end
  if draw and #node.rows == #data.rows then
    local columns, rows = { data.columns[1], { label = "" } }, {}
    for c = 2, #data.columns do columns[#columns + 1] = data.columns[c] end
    for r, row in ipairs(data.rows) do
      local cells = { row.cells[1] or "", draw(node.rows[r]) }
      for c = 2, #data.columns do cells[c + 1] = row.cells[c] or "" end
      rows[r] = { cells = cells, first = row.first, last = row.last }
    end
    data = { kind = "table", columns = columns, rows = rows }
  end
  return "**" .. context:text(node.title) .. "**\n\n" .. context:node(data)
end

function renderer.document(report, context)
  local labels = report.labels
  local out = { "# " .. context:text(labels:get("briefing_of", { name = report.title })) .. "\n\n" }
  for _, section in ipairs(report.sections) do
    if section.title then out[#out + 1] = "## " .. context:text(section.title) .. "\n\n" end
    out[#out + 1] = context:nodes(section.nodes)
    if section.nodes[#section.nodes] and section.nodes[#section.nodes].kind == "note" then out[#out + 1] = "\n" end
  end
  return render.join(out)
end

registry.renderer("markdown", renderer)
