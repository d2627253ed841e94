-- Section "warnings": what an analyst should doubt, the gravest first.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local MOST = 50 -- warnings shown, the gravest first
local PLACES = 24 -- places shown of one warning; how many there are in all is said

registry.section("warnings", {
  build = function(doc, context)
    local labels, list = context.labels, {}
    for i, warning in ipairs(doc.warnings) do
      if i > MOST then break end
      local places, mentions = {}, warning.mentions or {}
      for p = 1, math.min(#mentions, PLACES) do places[p] = { mentions[p][1], mentions[p][2] } end
      local text = labels:warning(warning)
      if #mentions > PLACES then text = text .. " " .. labels:get("places_n", { n = #mentions }) end
      list[i] = nodes.note(text, { level = warning.level, title = labels:kind("warning", warning.kind),
        name = warning.kind, places = places })
    end
    if #list == 0 then return nodes.paragraph(labels:get "no_warnings", { tone = "muted" }) end
    list[#list + 1] = context.more(#doc.warnings, MOST)
    return list
  end,
})
