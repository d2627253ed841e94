-- doc.terms: the words of the document as terms, folded and stemmed, beside doc.words and with the same indexes.
local core = require "briefing.core"
local lexicon = require "briefing.lexicon"
local registry = require "briefing.registry"

registry.analysis("terms", function(doc)
  return core.terms(doc.text, doc.words, lexicon.of(doc.language))
end, { options = {} })
