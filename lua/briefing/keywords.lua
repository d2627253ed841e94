-- Keywords: what the text level and the document level share, options and the call of the core.
local background = require "briefing.background"
local core = require "briefing.core"
local lexicon = require "briefing.lexicon"
local options = require "briefing.options"
local prose = require "briefing.prose"
local registry = require "briefing.registry"
local where = require "briefing.where"

local M = {}

M.schema = {
  limit = { type = "integer", default = 10, minimum = 0 },
  words = { type = "integer", default = 3, minimum = 1 },
  stopwords = { type = "strings" },
  include = { type = "strings" },
  exclude = { type = "strings" },
  background = { type = { "table", "string" } },
  scorer = { type = { "string", "function" } },
}

-- The longest phrase the core looks for (CANDIDATE_LONGEST), and the most keywords it gives.
local LONGEST, MOST = 16, 2 ^ 31 - 1

-- The scorer asked for. An unknown one is the caller's mistake.
local function scorer_of(checked, level)
  if type(checked.scorer) ~= "string" then return checked.scorer end
  local found = registry.find("scorer", checked.scorer)
  if not found then
    options.bad_argument(2, "keywords", ("option 'scorer': no scorer '%s'%s"):format(checked.scorer,
      registry.hint("scorer", checked.scorer)), level)
  end
  return found
end

-- Drops spellings told twice: "Mali" of Mali and of Mali's.
local function unite_variants(found)
  for _, keyword in ipairs(found) do
    if #keyword.variants > 1 then
      local variants, seen = {}, {}
      for _, variant in ipairs(keyword.variants) do
        if not seen[variant] then variants[#variants + 1] = variant end
        seen[variant] = true
      end
      keyword.variants = variants
    end
  end
  return found
end

-- Scores by the caller's function, the best first again; equals stay in the order they had.
local function rescore(found, score, doc, limit)
  local place = {}
  for i, keyword in ipairs(found) do
    local value = score(keyword, doc)
    if type(value) ~= "number" or value ~= value then
      error(("%s: a scorer returned %s where a number was expected"):format(where.of(score), tostring(value)), 0)
    end
    keyword.score = math.max(0, math.min(1, value))
    place[keyword] = i
  end
  table.sort(found, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return place[a] < place[b]
  end)
  for i = #found, limit + 1, -1 do found[i] = nil end
  return found
end

--- Keywords chosen from candidates that are counted and scored.
---@param candidates userdata core.candidates
---@param code string? the language
---@param checked table options, checked: include and exclude tell
---@param limit integer
---@return table[]
function M.choose(candidates, code, checked, limit)
  return unite_variants(candidates:keywords { limit = limit, rules = prose.rules(code), include = checked.include,
    exclude = checked.exclude })
end

--- Keywords of words that are already terms.
---@param terms userdata core.terms
---@param code string? the language
---@param checked table options, checked
---@param how { ranges: integer[]?, aliases: integer[]?, reader: boolean? }? ranges: flat array first, last, weight of the
---   stretches that count; aliases: flat array of term ids, the second of each pair standing for the first; reader: the
---   weights for a reader
---@param doc table? what a scorer is given
---@return table[]? keywords
---@return string? message where the background cannot be read
function M.of_terms(terms, code, checked, how, doc)
  how = how or {}
  local score = scorer_of(checked, 3)
  local limit = math.min(checked.limit, MOST)
  local rarity, message
  if checked.background then
    rarity, message = background.rarity(checked.background, terms)
    if not rarity then return nil, message end
  end
  local most = score and math.min(limit * 4 + 50, MOST) or limit
  local candidates = core.candidates(terms, {
    limit = most,
    words = math.min(checked.words, LONGEST),
    rarity = rarity,
    ranges = how.ranges,
    aliases = how.aliases,
    reader = how.reader,
  })
  local found = M.choose(candidates, code, checked, most)
  if score then return rescore(found, score, doc, limit) end
  return found
end

--- The lexicon that these options ask for.
function M.lexicon(code, checked)
  if checked.stopwords then return lexicon.with(code, checked.stopwords) end
  return lexicon.of(code)
end

--- Keywords of a text. Linear in its length.
---@param text string
---@param code string? a language's code
---@param checked table options, checked
---@return table[]? keywords
---@return string? message
function M.of_text(text, code, checked)
  return M.of_terms(core.terms(text, prose.rules(code), M.lexicon(code, checked)), code, checked)
end

--- The schema with the option `language` too.
function M.text_schema(language_option)
  local schema = { language = language_option }
  for name, rule in pairs(M.schema) do schema[name] = rule end
  return schema
end

return M
