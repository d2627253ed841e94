-- The HTML renderer: one page that needs no script, no network and no second file. Text reaches the page only through
-- escape.html; ids and addresses are made of numbers and of names of sections.
local article = require "briefing.report.article"
local draw = require "briefing.report.svg.draw"
local escape = require "briefing.report.escape"
local marks = require "briefing.report.marks"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local renderer = { options = { article = { type = "boolean", default = true } } }

renderer.text = escape.html

local function element(tag, class)
  return function(node, context)
    return "<" .. tag .. (class and ' class="' .. class .. '"' or "") .. ">" .. context:inline(node.content) .. "</" .. tag .. ">"
  end
end

renderer.strong = element "strong"
renderer.emphasis = element "em"
renderer.code = element "code"

-- The address of bytes of the article, which must then be there at the page's foot; and the bytes in digits.
local function address(context, first, last)
  local from = ("%d"):format(first)
  local to = first == last and from or ("%d"):format(last)
  local id = from .. "-" .. to
  if not context.anchors[id] then
    context.anchors[id] = true
    context.anchors[#context.anchors + 1] = { first = first, last = last, id = id }
  end
  return "#b" .. id, from == to and from or from .. "–" .. to
end

local function link(context, first, last)
  local href, shown = address(context, first, last)
  if not context.options.article then return '<span class="place">' .. shown .. "</span>" end
  return '<a class="place" href="' .. href .. '" aria-label="' .. context.place .. " " .. shown .. '">' .. shown .. "</a>"
end

function renderer.place(node, context)
  if node.content == nil then return link(context, node.first, node.last) end
  if not context.options.article then return context:inline(node.content) end
  return '<a href="' .. address(context, node.first, node.last) .. '">' .. context:inline(node.content) .. "</a>"
end

local function with_place(context, node)
  local text = context:inline(node.content)
  if node.first and node.last then text = text .. " " .. link(context, node.first, node.last) end
  return text
end

function renderer.heading(node, context)
  local level = math.max(1, math.min(6, math.floor(node.level)))
  return ("<h%d>%s</h%d>\n"):format(level, with_place(context, node), level)
end

function renderer.paragraph(node, context)
  return ("<p%s>%s</p>\n"):format(node.tone == "muted" and ' class="muted"' or "", with_place(context, node))
end

function renderer.quote(node, context)
  local source = node.source and "<footer>" .. context:inline(node.source) .. "</footer>" or ""
  return "<blockquote><p>" .. with_place(context, node) .. "</p>" .. source .. "</blockquote>\n"
end

function renderer.list(node, context)
  local tag, out = node.ordered and "ol" or "ul", {}
  for i, item in ipairs(node.items) do
    out[i] = "<li>" .. with_place(context, item) .. (item.nodes and "\n" .. context:nodes(item.nodes) or "") .. "</li>\n"
  end
  return "<" .. tag .. ">\n" .. table.concat(out) .. "</" .. tag .. ">\n"
end

function renderer.fields(node, context)
  local out = {}
  for i, field in ipairs(node.fields) do
    out[i] = "<div><dt>" .. context:inline(field.label) .. "</dt><dd>" .. context:inline(field.content) .. "</dd></div>\n"
  end
  return "<dl>\n" .. table.concat(out) .. "</dl>\n"
end

local levels = { high = true, medium = true, low = true, info = true, error = true }

function renderer.note(node, context)
  local level = levels[node.level] and node.level or "info"
  local places = {}
  for i, place in ipairs(node.places) do places[i] = link(context, place[1], place[2]) end
  local title = node.title and "<strong>" .. context:inline(node.title) .. ".</strong> " or ""
  return ('<div class="note %s"><p class="level">%s</p><p>%s%s %s</p></div>\n'):format(level,
    context:text(context.labels:get("level_" .. level)), title, context:inline(node.content), table.concat(places, " "))
end

function renderer.table(node, context)
  local out, columns = {}, node.columns
  if #columns == 0 then return "" end
  local placed, headed = nodes.has_places(node), false
  for _, column in ipairs(columns) do headed = headed or column.label ~= "" end
  -- what may scroll must be reached by keys: by a link in it, or itself
  out[1] = placed and '<div class="scroll"><table>\n' or '<div class="scroll" tabindex="0"><table>\n'
  if node.caption then
    out[#out + 1] = "<caption>" .. with_place(context, { content = node.caption, first = node.first, last = node.last })
      .. "</caption>\n"
  end
  local class = {}
  for c, column in ipairs(columns) do class[c] = column.align == "right" and ' class="number">' or ">" end
  if headed then
    out[#out + 1] = "<thead><tr>"
    for c, column in ipairs(columns) do
      local label = context:inline(column.label)
      out[#out + 1] = label == "" and "<td></td>" or '<th scope="col"' .. class[c] .. label .. "</th>"
    end
    if placed then out[#out + 1] = '<th scope="col">' .. context:text(context.labels:get "place") .. "</th>" end
    out[#out + 1] = "</tr></thead>\n"
  end
  out[#out + 1] = "<tbody>\n"
  for _, row in ipairs(node.rows) do
    local cells = context:cells(row, #columns)
    for c = 1, #cells do cells[c] = "<td" .. class[c] .. cells[c] .. "</td>" end
    if placed then cells[#cells + 1] = "<td>" .. (row.first and link(context, row.first, row.last) or "") .. "</td>" end
    out[#out + 1] = "<tr>" .. table.concat(cells) .. "</tr>\n"
  end
  out[#out + 1] = "</tbody></table></div>\n"
  return table.concat(out)
end

local charts = { strip = true, timeline = true, bars = true, columns = true, network = true }

function renderer.chart(node, context)
  if not charts[node.type] then return context:node(node.table) end
  context.charts = (context.charts or 0) + 1
  local body, height = require("briefing.report.svg." .. node.type)(node)
  local data = node.shown and "" or "<details><summary>" .. context:text(context.labels:get "chart_data") .. "</summary>\n"
    .. context:node(node.table) .. "</details>\n"
  return ("<figure>\n<figcaption>%s<small>%s</small></figcaption>\n%s%s</figure>\n"):format(context:text(node.title),
    context:text(node.desc or ""), draw.frame("chart" .. context.charts, node.title, node.desc or "", height, body), data)
end

local block_classes = { list_item = "list_item", metadata = "metadata", boilerplate = "boilerplate" }
local block_tags = { heading = "h3", table = "pre", quote = "blockquote" }

local function tag_of(block) return block_tags[block.kind] or "p" end

local function open(span)
  if span.id then return '<span id="b' .. span.id .. '">' end
  if span.block then
    local tag = tag_of(span.block)
    local class = tag == "p" and block_classes[span.block.kind]
    return "<" .. tag .. (class and ' class="' .. class .. '"' or tag == "pre" and ' tabindex="0"' or "") .. ">"
  end
  local class = span.class and span.kind .. " " .. span.class or span.kind
  return '<mark class="' .. class .. '" title="' .. escape.html(span.title) .. '">'
end

local function close(span)
  if span.id then return "</span>" end
  return span.block and "</" .. tag_of(span.block) .. ">\n" or "</mark>"
end

local function article_html(context)
  local spans = context.anchors
  for _, mark in ipairs(marks.of(context.article)) do spans[#spans + 1] = mark end
  return article.write(context.article, spans, { open = open, close = close, text = escape.html })
end

local filters = { "theme", "name", "date", "repair" }

local function foot(report, context)
  local labels, boxes = report.labels, {}
  local language = report.subject.language
  if not language:find "^[A-Za-z][A-Za-z][A-Za-z]?$" then language = "" end
  for i, kind in ipairs(filters) do
    boxes[i] = ('<label><input type="checkbox" id="show-%s" checked> <mark class="%s">%s</mark></label>'):format(kind, kind,
      escape.html(labels:get("mark_" .. kind)))
  end
  local text = article_html(context)
  return ('<section id="article">\n<h2>%s</h2>\n<div class="legend">%s</div>\n'
    .. '<div class="article" lang="%s">\n%s</div>\n</section>\n'):format(escape.html(labels:get "section_article"),
      table.concat(boxes, "\n"), language, text)
end

local function id_of(section, i)
  local name = tostring(section.name)
  return name:find "^[A-Za-z_][0-9A-Za-z_%-]*$" and "s-" .. name or "s" .. i
end

function renderer.document(report, context)
  local labels = report.labels
  context.anchors, context.place = {}, escape.html(labels:get "place")
  local title = escape.html(labels:get("briefing_of", { name = report.title }))
  local outline, body = {}, {}
  for i, section in ipairs(report.sections) do
    local id = id_of(section, i)
    local head = section.title and escape.html(section.title) or nil
    if head and not section.opening then
      outline[#outline + 1] = ('<li><a href="#%s">%s</a></li>\n'):format(id, head)
    end
    local shown = head and ("<h2%s>%s</h2>\n"):format(section.opening and ' class="unseen"' or "", head) or ""
    body[i] = ('<section id="%s">\n%s%s</section>\n'):format(id, shown, context:nodes(section.nodes))
  end
  local has_article = context.options.article and context.article and not report.subject.empty
  if has_article then
    outline[#outline + 1] = ('<li><a href="#article">%s</a></li>\n'):format(escape.html(labels:get "section_article"))
  end
  return table.concat {
    '<!DOCTYPE html>\n<html lang="', labels.language, '">\n<head>\n<meta charset="utf-8">\n',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; ',
    'base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="color-scheme" content="light dark">\n<title>', title, "</title>\n<style>\n", require "briefing.report.style",
    "</style>\n</head>\n<body>\n<header><p class=\"kicker\">", escape.html(labels:get "briefing"), "</p>\n<h1>",
    escape.html(report.title), "</h1></header>\n<nav aria-label=\"", escape.html(labels:get "contents"),
    '">\n<ul>\n', table.concat(outline), "</ul>\n</nav>\n<main>\n", table.concat(body),
    has_article and foot(report, context) or "", "</main>\n</body>\n</html>\n",
  }
end

registry.renderer("html", renderer)
