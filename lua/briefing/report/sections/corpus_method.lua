-- Section "corpus_method": how the figures were made, so that they can be made again, and how far they may be off.
local nodes = require "briefing.report.nodes"
local options = require "briefing.options"
local registry = require "briefing.registry"

registry.section("corpus_method", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part = context.labels, corpus.part
    local about = part.about or {}
    local fields = { { labels:get "method_counted", table.concat(about.facets or {}, ", ") } }
    if about.background then fields[#fields + 1] = { labels:get "method_background", about.background } end
    for _, name in ipairs(options.names(part.bound)) do
      fields[#fields + 1] = { name, labels:get("method_bound", { n = part.bound[name] }) }
    end
    return { nodes.paragraph(labels:get "corpus_method_note"), nodes.fields(fields) }
  end,
})
