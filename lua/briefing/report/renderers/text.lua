-- The text renderer: for terminals, mail and files. Colour only where asked for; no control and no code of direction of
-- the article's ever passes (escape.terminal).
local columns = require "briefing.report.columns"
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local render = require "briefing.report.render"
local strips = require "briefing.report.strips"

local renderer = {}

renderer.options = {
  width = { type = "integer", default = 80, minimum = 20 },
  color = { type = "boolean", default = false },
  ascii = { type = "boolean", default = false },
}

local styles = { bold = "1", dim = "2", italic = "3", red = "31", yellow = "33", cyan = "36" }

local function paint(context, style, text)
  if not context.options.color or text == "" then return text end
  return "\27[" .. styles[style] .. "m" .. text .. "\27[0m"
end

local ascii_instead = { ["–"] = "-", ["—"] = "--", ["…"] = "...", ["“"] = '"', ["”"] = '"', ["‘"] = "'", ["’"] = "'", ["•"] = "*",
  ["►"] = ">", ["·"] = ".", ["²"] = "2" }

function renderer.text(text, context)
  text = escape.terminal(text)
  if context.options.ascii and text:find "[\128-\255]" then
    text = text:gsub("[\226-\226][\128-\191][\128-\191]", ascii_instead):gsub("\194[\178\183]", ascii_instead)
  end
  return text
end

function renderer.strong(node, context) return paint(context, "bold", context:inline(node.content)) end
function renderer.emphasis(node, context) return paint(context, "italic", context:inline(node.content)) end
function renderer.code(node, context) return context:inline(node.content) end

local function range(context, first, last)
  local text = first == last and tostring(first) or first .. (context.options.ascii and "-" or "–") .. last
  return paint(context, "dim", "[" .. text .. "]")
end

function renderer.place(node, context)
  if node.content ~= nil then return context:inline(node.content) end
  return range(context, node.first, node.last)
end

local function with_range(context, node)
  local text = context:inline(node.content)
  if node.first and node.last then text = text .. " " .. range(context, node.first, node.last) end
  return text
end

-- Lines of text with `lead` before the first and blanks of its width before the others.
local function hang(context, lead, text)
  local indent = columns.width(lead)
  local lines = columns.wrap(text, context.options.width - indent)
  return lead .. table.concat(lines, "\n" .. (" "):rep(indent)) .. "\n"
end

function renderer.heading(node, context)
  local text = with_range(context, node)
  local out = {}
  for _, line in ipairs(columns.wrap(text, context.options.width)) do out[#out + 1] = paint(context, "bold", line) end
  local head = table.concat(out, "\n") .. "\n"
  if node.level > 2 then return head .. "\n" end
  local rule = context.options.ascii and (node.level == 1 and "=" or "-") or (node.level == 1 and "═" or "─")
  local wide = math.min(context.options.width, columns.width(text))
  return head .. paint(context, "dim", rule:rep(node.level == 1 and context.options.width or wide)) .. "\n\n"
end

function renderer.paragraph(node, context)
  local text = with_range(context, node)
  local out = hang(context, "", text)
  if node.tone == "muted" and context.options.color then
    out = out:gsub("[^\n]+", function(line) return paint(context, "dim", line) end)
  end
  return out .. "\n"
end

function renderer.quote(node, context)
  local text = with_range(context, node)
  if node.source then text = text .. " — " .. context:inline(node.source) end
  local bar = context.options.ascii and "| " or "│ "
  local out = {}
  for _, line in ipairs(columns.wrap(text, context.options.width - 4)) do
    out[#out + 1] = "  " .. paint(context, "dim", bar) .. line
  end
  return table.concat(out, "\n") .. "\n\n"
end

local function list_lines(node, context, indent, out)
  local wide = #tostring(#node.items)
  for i, item in ipairs(node.items) do
    local mark = node.ordered and columns.pad(i .. ".", wide + 1, "right") or (context.options.ascii and "*" or "•")
    out[#out + 1] = hang(context, indent .. mark .. " ", with_range(context, item))
    for _, inner in ipairs(item.nodes or {}) do
      if inner.kind == "list" then list_lines(inner, context, indent .. (" "):rep(columns.width(mark) + 1), out)
      else out[#out + 1] = context:node(inner):gsub("\n\n$", "\n") end
    end
  end
end

function renderer.list(node, context)
  local out = {}
  list_lines(node, context, "", out)
  return table.concat(out) .. "\n"
end

function renderer.fields(node, context)
  local wide, labels = 0, {}
  for i, field in ipairs(node.fields) do
    labels[i] = context:inline(field.label)
    wide = math.max(wide, math.min(columns.width(labels[i]), math.floor(context.options.width * 0.4)))
  end
  local out = {}
  for i, field in ipairs(node.fields) do
    local content = context:inline(field.content)
    if columns.width(labels[i]) > wide then
      out[i] = hang(context, "", labels[i] .. context.labels:get "colon" .. content)
    else
      out[i] = hang(context, paint(context, "dim", columns.pad(labels[i], wide)) .. "  ", content)
    end
  end
  return table.concat(out) .. "\n"
end

local level_style = { high = "red", error = "red", medium = "yellow", low = "cyan", info = "cyan" }
local level_mark = { high = "!!", error = "!!", medium = "! ", low = "· ", info = "  " }

function renderer.note(node, context)
  local mark = level_mark[node.level] or "  "
  if context.options.ascii then mark = mark:gsub("·", "-") end
  local text = node.title and paint(context, "bold", context:inline(node.title) .. ".") .. " " or ""
  local parts = { text .. context:inline(node.content) }
  for _, place in ipairs(node.places) do parts[#parts + 1] = range(context, place[1], place[2]) end
  text = table.concat(parts, " ")
  return hang(context, paint(context, level_style[node.level] or "cyan", mark) .. " ", text) .. "\n"
end

-- One row of a table, its cells wrapped side by side.
local function table_row(cells, widths, heading, gap)
  local wrapped, height = { nil, nil, nil, nil }, 1 -- room for as many as most have, as in render.lua
  for c, width in ipairs(widths) do
    wrapped[c] = columns.wrap(cells[c], width)
    height = math.max(height, #wrapped[c])
  end
  local out = {}
  for line = 1, height do
    local parts, last = { nil, nil, nil, nil }, #widths
    while last > 1 and (wrapped[last][line] or "") == "" do last = last - 1 end -- nothing to lay out
    for c = 1, last do
      local text, align = wrapped[c][line] or "", heading[c].align
      parts[c] = (c < last or align == "right") and columns.pad(text, widths[c], align) or text
    end
    out[line] = columns.trim(table.concat(parts, gap)) .. "\n"
  end
  return table.concat(out)
end

function renderer.table(node, context)
  local out, needs, rows, heads, count = {}, {}, {}, {}, #node.columns
  if count == 0 then return "" end
  local placed = nodes.has_places(node)
  local heading = node.columns
  if placed then
    heading = {}
    for c, column in ipairs(node.columns) do heading[c] = column end
    count = count + 1
    heading[count] = { label = context.labels:get "place", align = "right" }
  end
  for c, column in ipairs(heading) do
    heads[c] = context:inline(column.label)
    needs[c] = math.max(1, columns.width(heads[c]))
  end
  for r, row in ipairs(node.rows) do
    local cells = context:cells(row, #node.columns)
    if placed then cells[count] = row.first and range(context, row.first, row.last) or "" end
    for c = 1, count do
      local width = columns.width(cells[c])
      if width > needs[c] then needs[c] = width end
    end
    rows[r] = cells
  end
  if node.caption then
    out[#out + 1] = hang(context, "", paint(context, "bold", with_range(context,
      { content = node.caption, first = node.first, last = node.last })))
  end
  local widths = columns.fit(needs, context.options.width, 2)
  local head = table_row(heads, widths, heading, "  ")
  if head:find "%S" then
    out[#out + 1] = head
    local rules, dash = {}, context.options.ascii and "-" or "─"
    for c, width in ipairs(widths) do rules[c] = dash:rep(width) end
    out[#out + 1] = paint(context, "dim", table.concat(rules, "  ")) .. "\n"
  end
  for _, cells in ipairs(rows) do out[#out + 1] = table_row(cells, widths, heading, "  ") end
  return table.concat(out) .. "\n"
end

-- Rows of a chart: a label, a strip of characters, a value.
local function chart_rows(context, rows, draw)
  local style = context.options.ascii and strips.styles.ascii or strips.styles.blocks
  local ellipsis = context.options.ascii and "..." or "…"
  local wide, labels, values, tail = 0, {}, {}, 0
  for i, row in ipairs(rows) do
    labels[i] = columns.shorten(context:text(row.label), math.floor(context.options.width * 0.4), ellipsis)
    wide = math.max(wide, columns.width(labels[i]))
    values[i] = row.value and columns.shorten(context:text(row.value), math.floor(context.options.width * 0.3), ellipsis)
    tail = math.max(tail, values[i] and columns.width(values[i]) + 2 or 0)
  end
  local cells = math.max(4, math.min(64, context.options.width - wide - 2 - tail))
  local out = {}
  for i, row in ipairs(rows) do
    local strip = draw(row, cells, style)
    local line = columns.pad(labels[i], wide) .. "  "
      .. (values[i] and columns.pad(strip, cells) .. "  " .. values[i] or strip)
    out[i] = columns.trim(line) .. "\n"
  end
  return table.concat(out), wide + 2, cells
end

local draw_chart = {}

function draw_chart.strip(node, context)
  return (chart_rows(context, node.rows, function(row, cells, style)
    return strips[node.shape == "ticks" and "ticks" or "bands"](row.marks, cells, style)
  end))
end

-- The line of ticks { at, label } over a chart whose strips begin at column `indent` and are `cells` wide.
local function axis(context, ticks, indent, cells)
  local out, at = {}, 0
  for _, tick in ipairs(ticks) do
    local column = math.floor(tick.at * cells)
    local label = context:text(tick.label)
    local width = columns.width(label)
    if column >= at and column + width <= cells then
      out[#out + 1] = (" "):rep(column - at) .. label
      at = column + width + 1
      out[#out + 1] = " "
    end
  end
  return (" "):rep(indent) .. paint(context, "dim", columns.trim(table.concat(out))) .. "\n"
end

function draw_chart.timeline(node, context)
  local body, indent, cells = chart_rows(context, node.rows, function(row, n, style)
    return strips.interval(row.from, row.to, row.open_start, row.open_end, n, style)
  end)
  return axis(context, node.ticks, indent, cells) .. body
end

function draw_chart.columns(node, context)
  local body, indent, cells = chart_rows(context, node.rows, function(row, n, style)
    return strips.columns(row.values, n, style)
  end)
  local count = node.rows[1] and #node.rows[1].values or 1
  return axis(context, node.ticks, indent, strips.columns_width(count, cells)) .. body
end

function draw_chart.bars(node, context)
  return (chart_rows(context, node.rows, function(row, cells, style) return strips.bar(row.share, cells, style) end))
end

function renderer.chart(node, context)
  local draw = draw_chart[node.type]
  local title = hang(context, "", paint(context, "bold", context:text(node.title)))
  return title .. (draw and draw(node, context) .. "\n" or context:node(node.table))
end

function renderer.document(report, context)
  local out = { renderer.heading({ content = report.labels:get("briefing_of", { name = report.title }), level = 1 }, context) }
  for _, section in ipairs(report.sections) do
    if section.title then out[#out + 1] = renderer.heading({ content = section.title, level = 2 }, context) end
    out[#out + 1] = context:nodes(section.nodes)
  end
  return render.join(out)
end

registry.renderer("text", renderer)
