-- doc.words: the words of the whole text as a reader counts them.
local core = require "briefing.core"
local prose = require "briefing.prose"
local registry = require "briefing.registry"

registry.analysis("words", function(doc)
  return core.words(doc.text, "words", nil, prose.rules(doc.language))
end, { options = {} })
