-- What scoring knows of a language, compiled by the core: stop words, words that verbs follow, clitics, stemming rules.
local core = require "briefing.core"
local registry = require "briefing.registry"
local compiled = require("briefing.language").compiled

local M = {}

local FIELDS = { "stopwords", "leads", "elisions", "enclitics", "endings", "stemming" }

local none

local function build(language)
  local data = {}
  for _, field in ipairs(FIELDS) do data[field] = language[field] end
  return core.lexicon(data)
end

--- The compiled lexicon of a language; of an unknown one, a lexicon without data.
---@param code string?
---@return userdata
function M.of(code)
  local language = code and registry.find("language", code)
  if language then return compiled(language, "lexicon", build) end
  none = none or core.lexicon {}
  return none
end

return M
