-- Section "warnings": what an analyst should doubt, the gravest first.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("warnings", {
  build = function(doc, context)
    local labels, list = context.labels, {}
    for i, warning in ipairs(doc.warnings) do
      local places = {}
      for p, mention in ipairs(warning.mentions or {}) do places[p] = { mention[1], mention[2] } end
      list[i] = nodes.note(warning.message, { level = warning.level, title = labels:get("warning_" .. warning.kind),
        name = warning.kind, places = places })
    end
    if #list == 0 then return nodes.paragraph(labels:get "no_warnings", { tone = "muted" }) end
    return list
  end,
})
