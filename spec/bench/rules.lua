-- Writes a language's words as bench-prose reads them: lines of flags, split and word.
-- usage: lua rules.lua CODE > FILE
local code = arg and arg[1]
if not code then return end -- `make bench` runs every Lua file here
local prose = require "briefing.prose"
local registry = require "briefing.registry"
local list = prose.words(assert(registry.find("language", code), "no such language"))
for i = 1, #list, 3 do print(("%d %d %s"):format(list[i + 1], list[i + 2], list[i])) end
