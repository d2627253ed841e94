-- doc.words: the words of the whole text as a reader counts them.
local core = require "briefing.core"
local registry = require "briefing.registry"

registry.analysis("words", function(doc) return core.words(doc.text, "words") end, { options = {} })
