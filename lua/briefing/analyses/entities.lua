-- doc.entities: persons, organizations, places and other names, each once for all its forms, in the order of their first
-- mentions: array of { name, kind, variants, mentions = { {first, last}, ... } }.
local registry = require "briefing.registry"

registry.analysis("entities", function(doc) return doc.names.entities end, { options = {} })
