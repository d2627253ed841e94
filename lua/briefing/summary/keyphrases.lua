-- The keyphrases of a document as themes need them: whether each is one word, and how fit it is for a name.
local keywords = require "briefing.keywords.document"
local registry = require "briefing.registry"

local M = {}

local PHRASES = 160 -- keyphrases of the document that may show or name a theme
local CLAUSE = 0.6 -- fitness of a phrase with a participle for a label
local RANK = 0.2 -- score from which a keyword has rank

-- The endings of lists whose items hold several, separated by commas.
local function endings_of(lists)
  local endings = {}
  for _, list in ipairs(lists or {}) do
    for ending in list:gmatch "[^,%s]+" do endings[#endings + 1] = ending end
  end
  return endings
end

local function is_capital(text)
  local byte = text:byte()
  return byte >= 65 and byte <= 90
end

local function is_participle(word, endings)
  if is_capital(word) then return false end
  for _, ending in ipairs(endings) do
    if #word > #ending + 2 and word:sub(-#ending) == ending then return true end
  end
  return false
end

-- Whether the phrase begins or ends in a participle ("wells drilled", "citing problems"): more of a clause than a name.
local function is_clause(text, endings)
  return is_participle(text:match "^%S+", endings) or is_participle(text:match "^.*%s(.+)", endings)
end

-- How fit a phrase is to name anything, 0 to 1: two or three words say what one cannot; a single word does where it is a
-- name, or stands often enough and is a keyword of rank.
local function naming(phrase, endings)
  if not phrase.single then return is_clause(phrase.text, endings) and CLAUSE or 1 end
  if is_capital(phrase.text) then return 0.6 end
  return 0.45 * math.min(1, phrase.count / 3) * math.min(1, phrase.score / RANK)
end

--- Keyphrases { text, score, count, ids, mentions, single, naming }, the best first.
---@param doc table
---@return table[]
function M.of(doc)
  local phrases = {}
  local language = registry.language(doc.language)
  local endings = endings_of(language and language.participle_endings)
  for _, keyword in ipairs(keywords.first(doc, PHRASES)) do
    if #keyword.ids > 0 then
      keyword.single = not keyword.text:find "%s"
      keyword.naming = naming(keyword, endings)
      phrases[#phrases + 1] = keyword
    end
  end
  return phrases
end

return M
