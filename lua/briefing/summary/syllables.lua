-- A language's syllables, compiled for the core from its topic "readability": vowels, hiatus, joined, silent_endings,
-- sounded_endings (src/statistics/syllables.h).
local compiled = require("briefing.language").compiled
local core = require "briefing.core"

local FIELDS = { "vowels", "hiatus", "joined", "silent_endings", "sounded_endings" }

local function build(language)
  local data = {}
  for _, field in ipairs(FIELDS) do data[field] = language[field] end
  return core.syllables(data)
end

--- The compiled data, or nil where the language has none for it.
---@param language table?
---@return userdata?
return function(language)
  if not language or not language.vowels then return nil end
  return compiled(language, "syllables", build)
end
