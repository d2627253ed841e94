-- doc.language: the code of the language of the text, as given or recognized from its first kilobytes.
local recognize = require("briefing.recognize").recognize
local registry = require "briefing.registry"

registry.analysis("language", function(doc) return recognize(doc.text) end, { options = {} })
