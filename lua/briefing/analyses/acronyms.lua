-- doc.acronyms: words of capitals in the order of the text: array of { acronym, expansion?, known, unit, code,
-- mentions }. `known`: so common in the language that nobody explains it; `unit`: stands after numbers (MW, EUR); `code`: all
-- its mentions stand right before a number (RB 47).
local registry = require "briefing.registry"

registry.analysis("acronyms", function(doc) return doc.names.acronyms end, { options = {} })
