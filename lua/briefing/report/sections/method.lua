-- Section "method": what made the report, so that it can be made again.
local core = require "briefing.core"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("method", {
  build = function(_, context)
    local labels = context.labels
    local sections = context.options.sections
    return { nodes.paragraph(labels:get "method_note"), nodes.fields {
      { labels:get "method_version", "briefing " .. core.version },
      { labels:get "method_unicode", core.unicode_version },
      { labels:get "method_sections", sections and table.concat(sections, ", ") or labels:get "method_default" },
    } }
  end,
})
