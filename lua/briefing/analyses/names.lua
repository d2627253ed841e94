-- doc.names: what doc.entities, doc.acronyms, doc.quotes, doc.network and some warnings share: { entities, mentions,
-- acronyms, words }; mentions in text order, each { first, last, entity, demonym }; words, the set of the text's words as
-- spelled, to ask whether one occurs at all, is found by its name and no field that JSON would show.
local names = require "briefing.names"
local registry = require "briefing.registry"

registry.analysis("names", function(doc) return names.of(doc) end, { options = {} })
