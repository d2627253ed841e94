-- doc.quotes: quotations with their speakers: array of { first, last, text, speaker, kind = "direct" }, marks in the
-- span. With the option `reported`, speech told without quotation marks too, kind "reported".
local quotes = require "briefing.quotes"
local registry = require "briefing.registry"

registry.analysis("quotes", function(doc, options) return quotes.of(doc, options.reported) end, {
  options = { reported = { type = "boolean", default = false } },
})
