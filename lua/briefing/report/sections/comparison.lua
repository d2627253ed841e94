-- Section "comparison": what the text shares with another and what each adds. The other document is the report's option
-- `other`; without it the section has nothing to show.
local compare = require("briefing.compare").compare
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local WORDS, NAMES = 10, 8 -- shown of each text

local function joined(list, field, most)
  local texts = {}
  for k = 1, math.min(most, #list) do texts[k] = list[k][field] end
  return #texts > 0 and table.concat(texts, ", ") or "–"
end

local function dates(labels, list)
  local texts = {}
  for k = 1, math.min(NAMES, #list) do texts[k] = labels:date(list[k].iso) end
  return #texts > 0 and table.concat(texts, ", ") or "–"
end

-- One row for words, names and dates each; a column for what both have, and for each text alone.
local function overview(labels, result, here, there)
  local shared, first, second = result.shared, result.first, result.second
  return nodes.table({ "", labels:get "in_both", here, there }, {
    { labels:get "terms", joined(shared.keywords, "text", WORDS), joined(first.keywords, "text", WORDS),
      joined(second.keywords, "text", WORDS) },
    { labels:get "names", joined(shared.entities, "name", NAMES), joined(first.entities, "name", NAMES),
      joined(second.entities, "name", NAMES) },
    { labels:get "dates", dates(labels, shared.dates), dates(labels, first.dates), dates(labels, second.dates) },
  })
end

-- Statements of one text; only this document's have a place to point at.
local function statements(list, title, items, is_own)
  if #items == 0 then return end
  list[#list + 1] = nodes.heading(title)
  for _, item in ipairs(items) do
    list[#list + 1] = nodes.quote(item.text, is_own and { first = item.first, last = item.last } or nil)
  end
end

registry.section("comparison", {
  build = function(doc, context)
    local other = context.options.other
    if not other then return nil end
    local labels, result = context.labels, compare(doc, other)
    local here, there = labels:get "only_here", labels:get("only_there", { name = other.source or labels:get "other_text" })
    local list = {
      nodes.paragraph(labels:get("similarity", { n = labels:number(result.similarity, 2) })),
      overview(labels, result, here, there),
    }
    -- of two versions of one text the section "changes" tells more
    if not result.changes then statements(list, labels:get "statements_both", result.shared.statements, true) end
    statements(list, labels:get "statements_here", result.first.statements, true)
    statements(list, labels:get "statements_there", result.second.statements, false)
    return list
  end,
})
