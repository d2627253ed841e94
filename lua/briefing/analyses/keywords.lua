-- doc.keywords: the phrases that say what the document is about.
local registry = require "briefing.registry"

registry.analysis("keywords", function(doc, checked)
  return require("briefing.keywords.document").of(doc, checked)
end, { options = require("briefing.keywords").schema })
