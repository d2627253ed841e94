-- Section "themes": what the text is about, where, and the sentences that show it.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local EVIDENCE = 2 -- sentences shown a theme
local TERMS = 8

local function term_list(theme)
  local terms = {}
  for i, keyword in ipairs(theme.keywords) do
    if i > TERMS then break end
    terms[i] = type(keyword) == "table" and keyword.text or keyword
  end
  return table.concat(terms, ", ")
end

-- Where a theme is present, as shares of the text: its `spread` where that is an array of spans, else its evidence.
local function marks_of(theme, length)
  local marks, spans = {}, type(theme.spread) == "table" and theme.spread or theme.evidence
  for i, span in ipairs(spans) do
    local first, last = span.first or span[1], span.last or span[2]
    marks[i] = { from = (first - 1) / length, to = last / length }
  end
  return marks
end

registry.section("themes", {
  build = function(doc, context)
    local labels, themes = context.labels, doc.themes
    if #themes == 0 then return nil end
    local rows, lines, list = {}, {}, {}
    for i, theme in ipairs(themes) do
      rows[i] = { label = theme.label, marks = marks_of(theme, #doc.text) }
      lines[i] = { theme.label, term_list(theme), labels:number(theme.salience, 2) }
    end
    list[1] = nodes.chart { type = "strip", title = labels:get "themes_chart", desc = labels:get "themes_desc", rows = rows,
      table = nodes.table({ labels:get "theme", labels:get "terms", { label = labels:get "salience", align = "right" } }, lines) }
    local repaired = require("briefing.repair").apply
    for _, theme in ipairs(themes) do
      list[#list + 1] = nodes.heading(theme.label)
      list[#list + 1] = nodes.paragraph({ nodes.strong(labels:get "terms"), ": ", term_list(theme) })
      for i, evidence in ipairs(theme.evidence) do
        if i > EVIDENCE then break end
        list[#list + 1] = nodes.quote(repaired(doc, evidence.first, evidence.last),
          { first = evidence.first, last = evidence.last })
      end
    end
    return list
  end,
})
