-- Section "comparison": what the text shares with another and what each adds. The other document is the report's option
-- `other`; without it the section has nothing to show.
local compare = require("briefing.compare").compare
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local statements = require "briefing.report.statements"

local WORDS, NAMES = 10, 8 -- shown of each text

-- The first `most` items of a list, each as `tell` says it, on one line.
local function joined(list, most, tell)
  local texts = {}
  for k = 1, math.min(most, #list) do texts[k] = tell(list[k]) end
  return #texts > 0 and table.concat(texts, ", ") or "–"
end

-- One row for words, names and dates each; a column for what both have, and for each text alone.
local function overview(labels, result, here, there)
  local function row(key, field, most, tell)
    return { labels:get(key), joined(result.shared[field], most, tell), joined(result.first[field], most, tell),
      joined(result.second[field], most, tell) }
  end
  return nodes.table({ "", labels:get "in_both", here, there }, {
    row("terms", "keywords", WORDS, function(keyword) return keyword.text end),
    row("names", "entities", NAMES, function(entity) return entity.name end),
    row("dates", "dates", NAMES, function(date) return labels:date(date.iso) end),
  })
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
