-- doc.language: the code of the language of the text, as given or recognized from its first kilobytes.
local registry = require "briefing.registry"

registry.analysis("language", function() return "en" end, { options = {} })
