-- Keywords: what the text level and the document level share, options and the call of the core.
local core = require "briefing.core"
local lexicon = require "briefing.lexicon"
local prose = require "briefing.prose"

local M = {}

M.schema = {
  limit = { type = "integer", default = 10, minimum = 0 },
  words = { type = "integer", default = 3, minimum = 1 },
  weights = { type = "table" },
}

--- Keywords of words that are already terms.
---@param terms userdata core.terms
---@param checked table options, checked
---@param how { ranges: integer[]?, aliases: integer[]?, reader: boolean? }? ranges: flat array first, last, weight of the
---   stretches that count; aliases: flat array of term ids, the second of each pair standing for the first
---@return table[]
function M.of_terms(terms, checked, how)
  how = how or {}
  return core.keywords(terms, {
    limit = math.min(checked.limit, 2 ^ 31 - 1),
    words = math.min(checked.words, 16),
    weights = checked.weights,
    ranges = how.ranges,
    aliases = how.aliases,
    reader = how.reader,
  })
end

--- Keywords of a text.
---@param text string
---@param code string a language's code
---@param checked table options, checked
---@return table[]
function M.of_text(text, code, checked)
  return M.of_terms(core.terms(text, prose.rules(code), lexicon.of(code)), checked)
end

--- The schema with the option `language` too.
function M.text_schema(language_option)
  local schema = { language = language_option }
  for name, rule in pairs(M.schema) do schema[name] = rule end
  return schema
end

return M
