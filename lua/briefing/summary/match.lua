-- What the caller asks a summary to tell of: `query`, whose terms raise a sentence's score, and `include`, phrases of
-- which each must stand in the summary if the text has it. Words are compared by their terms, inflection aside.
local phrases = require "briefing.summary.phrases"

local Match = {}
Match.__index = Match

-- A sentence that holds all terms of the query gains as much as first place and full forward similarity together.
local QUERY = 2

function Match.new(doc, vectors, options)
  local self = setmetatable({ doc = doc, vectors = vectors, query = {}, include = {} }, Match)
  for _, word in ipairs(options.query and phrases.words_of(doc, options.query) or {}) do
    if word.id and not word.is_stop then self.query[#self.query + 1] = word.id end
  end
  for _, phrase in ipairs(options.include or {}) do
    local words = phrases.words_of(doc, phrase)
    if #words > 0 then self.include[#self.include + 1] = { phrase = phrase, words = words } end
  end
  return self
end

-- The query's terms that a sentence holds.
function Match:held(s)
  local vectors, held = self.vectors, {}
  for _, id in ipairs(self.query) do
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      if vectors.ids[j] == id then
        held[#held + 1] = id
        break
      end
    end
  end
  return held
end

--- Raises the scores of candidates that answer the query.
function Match:add(candidates, scores)
  if #self.query == 0 then return end
  for k, s in ipairs(candidates) do scores[k] = scores[k] + QUERY * #self:held(s) / #self.query end
end

-- Whether sentence s holds the phrase, its words side by side.
function Match:holds(s, phrase)
  local vectors, terms, words = self.vectors, self.doc.terms, phrase.words
  local from = vectors.word[s]
  for w = from, from + vectors.words[s] - #words do
    local all = true
    for k = 1, #words do
      if terms:id(w + k - 1) ~= words[k].id then
        all = false
        break
      end
    end
    if all then return true end
  end
  return false
end

--- The best sentence for each phrase to be included.
---@return integer[]
function Match:required(candidates, scores)
  local required = {}
  for _, phrase in ipairs(self.include) do
    local best, greatest
    for k, s in ipairs(candidates) do
      if (not greatest or scores[k] > greatest) and self:holds(s, phrase) then best, greatest = s, scores[k] end
    end
    if best then required[#required + 1] = best end
  end
  return required
end

return Match
