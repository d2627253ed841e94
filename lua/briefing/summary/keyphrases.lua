-- The keyphrases of a document as themes need them: the terms and sentences of each, and how fit it is for a name; with
-- indexes by term and by sentence, so that a theme looks only at those that can show it.
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

local function is_participle(word, endings)
  if word:find "^[A-Z]" then return false end
  for _, ending in ipairs(endings) do
    if #word > #ending + 2 and word:sub(-#ending) == ending then return true end
  end
  return false
end

-- Whether the phrase begins or ends in a participle ("wells drilled", "citing problems"): more of a clause than a name.
local function is_clause(text, endings)
  return is_participle(text:match "^(%S+)", endings) or is_participle(text:match "(%S+)$", endings)
end

--- How fit a phrase is to name anything, 0 to 1: two or three words say what one cannot; a single word does where it is a
--- name, or stands often enough and is a keyword of rank.
---@param phrase table one of M.of's
---@return number
function M.naming(phrase)
  if phrase.single then
    if phrase.text:find "^[A-Z]" then return 0.6 end
    return 0.45 * math.min(1, phrase.count / 3) * math.min(1, phrase.score / RANK)
  end
  return is_clause(phrase.text, phrase.endings) and CLAUSE or 1
end

local function enter(index, key, number)
  local list = index[key]
  if list then list[#list + 1] = number else index[key] = { number } end
end

--- Keyphrases { text, score, count, ids, single, endings }, the best first; numbers of those that hold a term, by id; and
--- of those with a mention in a sentence, a number for each mention.
---@param doc table
---@param vectors briefing.Vectors
---@return table[] phrases, table<integer, integer[]> by_term, table<integer, integer[]> by_sentence
function M.of(doc, vectors)
  local phrases, by_term, by_sentence = {}, {}, {}
  local sentences, find, last = doc.sentences, doc.sentences.find, vectors.last
  local language = registry.language(doc.language)
  local endings = endings_of(language and language.participle_endings)
  for _, keyword in ipairs(keywords.first(doc, PHRASES)) do
    local text, mentions, ids = keyword.text, keyword.mentions, keyword.ids
    if #ids > 0 then
      local p = #phrases + 1
      keyword.single, keyword.endings = not text:find "%s", endings
      phrases[p] = keyword
      for _, id in ipairs(ids) do enter(by_term, id, p) end
      for m = 1, #mentions, 2 do
        local s = find(sentences, mentions[m])
        if s > 0 and mentions[m + 1] <= last[s] then enter(by_sentence, s, p) end
      end
    end
  end
  return phrases, by_term, by_sentence
end

return M
