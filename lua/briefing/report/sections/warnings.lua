-- Section "warnings": what an analyst should doubt, the gravest first.
local columns = require "briefing.report.columns"
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local MOST = 50 -- warnings shown, the gravest first
local SHOWN, LONG = 4, 60 -- mentions quoted, columns of each
local PLACES = 24 -- places shown of one warning; how many there are in all is said

-- What a warning says in a language that its rule does not speak: what the kind means, and the words in question.
local function told(doc, labels, warning)
  local why = labels.words["why_" .. warning.kind]
  if labels.language == "en" or not why then return warning.message end
  local quoted, seen = {}, {}
  for _, mention in ipairs(warning.mentions or {}) do
    local text = columns.shorten(escape.line(doc.text:sub(mention[1], mention[2])), LONG)
    if #quoted < SHOWN and not seen[text] then
      seen[text] = true
      quoted[#quoted + 1] = labels:get("quoted", { text = text })
    end
  end
  return why .. (#quoted > 0 and " " .. table.concat(quoted, ", ") or "")
end

registry.section("warnings", {
  build = function(doc, context)
    local labels, list = context.labels, {}
    for i, warning in ipairs(doc.warnings) do
      if i > MOST then break end
      local places, mentions = {}, warning.mentions or {}
      for p = 1, math.min(#mentions, PLACES) do places[p] = { mentions[p][1], mentions[p][2] } end
      local text = told(doc, labels, warning)
      if #mentions > PLACES then text = ("%s (%s: %d)"):format(text, labels:get "count", #mentions) end
      list[i] = nodes.note(text, { level = warning.level, title = labels:kind("warning", warning.kind),
        name = warning.kind, places = places })
    end
    if #list == 0 then return nodes.paragraph(labels:get "no_warnings", { tone = "muted" }) end
    list[#list + 1] = context.more(#doc.warnings, MOST)
    return list
  end,
})
