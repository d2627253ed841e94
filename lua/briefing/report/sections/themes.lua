-- Section "themes": what the text is about, where, and the sentences that show it.
local nodes = require "briefing.report.nodes"
local parts = require "briefing.report.parts"
local registry = require "briefing.registry"

local EVIDENCE, LEADING = 2, 5 -- sentences shown for each of the leading themes; one for the others
local TERMS = 8
local NEAR = 0.002 -- of the text: sentences no farther apart are one band

local function term_list(theme)
  local terms = {}
  for i, keyword in ipairs(theme.keywords) do
    if i > TERMS then break end
    terms[i] = type(keyword) == "table" and keyword.text or keyword
  end
  return table.concat(terms, ", ")
end

-- Where a theme is present, as shares of the text: `spread` says where each of its sentences begins, to four digits.
local function marks_of(doc, theme)
  local marks, length, sentences = {}, #doc.text, doc.sentences
  for _, share in ipairs(theme.spread) do
    local s = sentences:find(math.min(length, math.floor(share * length + length / 10000) + 1))
    local first, last = sentences:bounds(s)
    local to = first and last / length or share
    local before = marks[#marks]
    if before and share - before.to < NEAR then before.to = math.max(before.to, to)
    else marks[#marks + 1] = { from = share, to = to } end
  end
  return marks
end

registry.section("themes", {
  build = function(doc, context)
    local labels, themes = context.labels, doc.themes
    if #themes == 0 then return nil end
    local rows, lines, list = {}, {}, {}
    for i, theme in ipairs(themes) do
      rows[i] = { label = theme.label, marks = marks_of(doc, theme) }
      lines[i] = { theme.label, term_list(theme), labels:number(theme.salience, 2) }
    end
    local grid = parts.starts(doc)
    list[1] = nodes.chart { type = "strip", title = labels:get "themes_chart",
      desc = labels:get(#grid > 0 and "themes_desc_grid" or "themes_desc"), rows = rows, grid = grid,
      table = nodes.table({ labels:get "theme", labels:get "terms", { label = labels:get "salience", align = "right" } }, lines) }
    local repaired = require("briefing.repair").apply
    for t, theme in ipairs(themes) do
      list[#list + 1] = nodes.heading(theme.label)
      list[#list + 1] = nodes.paragraph({ nodes.strong(labels:get "terms"), labels:get "colon", term_list(theme) })
      for i, evidence in ipairs(theme.evidence) do
        if i > (t <= LEADING and EVIDENCE or 1) then break end
        list[#list + 1] = nodes.quote(repaired(doc, evidence.first, evidence.last),
          { first = evidence.first, last = evidence.last })
      end
    end
    return list
  end,
})
