-- doc.names: what doc.entities, doc.acronyms, doc.quotes and doc.network share: { entities, mentions, acronyms }, mentions
-- in text order, each { first, last, entity, demonym }.
local names = require "briefing.names"
local registry = require "briefing.registry"

registry.analysis("names", function(doc) return names.of(doc) end, { options = {} })
