-- doc.repaired: the text with all of doc.repairs made.
local registry = require "briefing.registry"
local repair = require "briefing.repair"

registry.analysis("repaired", function(doc) return repair.apply(doc, 1, #doc.text) end, { options = {} })
