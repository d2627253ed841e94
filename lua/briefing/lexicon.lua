-- What scoring knows of a language, compiled by the core: stop words, words between which verbs stand, clitics, stemming rules.
local core = require "briefing.core"
local registry = require "briefing.registry"
local compiled = require("briefing.language").compiled

local M = {}

local FIELDS = { "stopwords", "leads", "trails", "elisions", "enclitics", "endings", "stemming" }

local none

-- The words for a hundredth part, "per cent": by themselves they are no keyword.
local function units_of(language)
  local words = {}
  for _, phrase in ipairs((language.measures or {})["%"] or {}) do
    for word in phrase:gmatch "[^ ]+" do words[#words + 1] = word end
  end
  return words
end

local function data_of(language)
  local data = {}
  for _, field in ipairs(FIELDS) do data[field] = language[field] end
  data.units = units_of(language)
  return data
end

local function build(language) return core.lexicon(data_of(language), true) end

--- The compiled lexicon of a language; of an unknown one, a lexicon without data.
---@param code string?
---@return userdata
function M.of(code)
  local language = code and registry.find("language", code)
  if language then return compiled(language, "lexicon", build) end
  none = none or core.lexicon {}
  return none
end

--- The lexicon of a language with more stop words; compiled at every call.
---@param code string?
---@param stopwords string[]
---@return userdata
function M.with(code, stopwords)
  local language = code and registry.find("language", code)
  local data = language and data_of(language) or {}
  local all = {}
  for _, word in ipairs(data.stopwords or {}) do all[#all + 1] = word end
  for _, entry in ipairs(stopwords) do
    for word in entry:gmatch "%S+" do all[#all + 1] = word end
  end
  data.stopwords = all
  return core.lexicon(data)
end

return M
