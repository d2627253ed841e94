-- One theme: from a group of terms to its evidence, keywords, label and spread.
local registry = require "briefing.registry"

local M = {}

local EVIDENCE = 4 -- sentences shown
local KEYWORDS = 10
local SHOWN = 0.25 -- what a sentence loses for each theme it shows already
local COVERED = 1 -- what a sentence that is shown loses when the next theme is sought
local PHRASES = 160 -- keyphrases of the document that may show or name a theme
local CLAUSE = 0.6 -- fitness of a phrase with a participle for a label
local RANK = 0.2 -- score from which a keyword has rank
local MIDDLE = 20 -- words of a sentence of middling length

--- The sentences of a group of terms, and how salient it is; nil for a group that binds no two sentences.
---@param vectors briefing.Vectors
---@param group table[] terms of briefing/summary/cluster.lua
---@return table?
function M.of_group(vectors, group)
  local score, sentences = {}, {}
  local weight = {}
  for _, term in ipairs(group) do
    weight[term.id] = term.weight
    for _, s in ipairs(term.sentences) do
      if not score[s] then
        score[s] = 0
        sentences[#sentences + 1] = s
      end
      score[s] = score[s] + term.weight
    end
  end
  if #sentences < 2 and #group < 2 then return nil end
  table.sort(sentences)
  local salience = 0
  for _, s in ipairs(sentences) do
    salience = salience + score[s]
    score[s] = score[s] / math.sqrt(math.max(MIDDLE, vectors.words[s]) / MIDDLE)
  end
  return { weight = weight, group = group, sentences = sentences, score = score, salience = salience }
end

-- The best sentences, best first. A sentence that already shows an earlier theme counts less, a list intro not at all
-- while there are others.
local function evidence(doc, candidate, vectors, shown)
  local list, intros = {}, {}
  for _, s in ipairs(candidate.sentences) do
    local intro = doc.text:find("^:", vectors.last[s])
    local into = intro and intros or list
    into[#into + 1] = { s = s, score = candidate.score[s] / (1 + SHOWN * (shown[s] or 0)) }
  end
  if #list == 0 then list = intros end
  table.sort(list, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.s < b.s
  end)
  for k = #list, EVIDENCE + 1, -1 do list[k] = nil end
  for _, entry in ipairs(list) do shown[entry.s] = (shown[entry.s] or 0) + 1 end
  return list
end

-- How much each term of the evidence belongs to the theme: its share in the theme's sentences, weighed by the evidence.
local function belonging(vectors, candidate, list)
  local worth, order = {}, {}
  local inside, seen = {}, {}
  for _, s in ipairs(candidate.sentences) do
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      local id = vectors.ids[j]
      if seen[id] ~= s then
        seen[id] = s
        inside[id] = (inside[id] or 0) + 1
      end
    end
  end
  for _, entry in ipairs(list) do
    local s = entry.s
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      local id = vectors.ids[j]
      if not worth[id] then
        worth[id] = 0
        order[#order + 1] = id
      end
      worth[id] = worth[id] + entry.score / list[1].score
    end
  end
  for _, id in ipairs(order) do
    worth[id] = worth[id] * inside[id] / candidate.holding[id] * (candidate.weight[id] and 2 or 1)
  end
  return worth, order
end

-- Most frequent spelling of each term of `worth` in the theme's evidence, first one where equal.
local function spellings(doc, vectors, list, worth)
  local forms, terms, words = {}, doc.terms, doc.words
  for _, entry in ipairs(list) do
    local s = entry.s
    for w = vectors.word[s], vectors.word[s] + vectors.words[s] - 1 do
      local id = terms:id(w)
      if worth[id] then
        local form, word = forms[id], words[w]
        if not form then
          form = { best = word, most = 0, count = {} }
          forms[id] = form
        end
        form.count[word] = (form.count[word] or 0) + 1
        if form.count[word] > form.most then form.best, form.most = word, form.count[word] end
      end
    end
  end
  return forms
end

-- Term ids of the content words of a keyphrase, by one of its mentions.
local function phrase_ids(doc, mention)
  local ids, words, terms = {}, doc.words, doc.terms
  local w = words:find(mention[1])
  local first = words:bounds(w)
  while first and first <= mention[2] do
    local id = terms:id(w)
    if not terms:is_stop(id) then ids[#ids + 1] = id end
    w = w + 1
    first = words:bounds(w)
  end
  return ids
end

-- The endings of lists whose items hold several, separated by commas.
local function endings_of(lists)
  local endings = {}
  for _, list in ipairs(lists or {}) do
    for ending in list:gmatch "[^,%s]+" do endings[#endings + 1] = ending end
  end
  return endings
end

local function is_participle(word, endings)
  if word:find "^%u" then return false end
  for _, ending in ipairs(endings) do
    if #word > #ending + 2 and word:sub(-#ending) == ending then return true end
  end
  return false
end

-- Whether the phrase begins or ends in a participle ("wells drilled", "citing problems"): more of a clause than a name.
local function is_clause(text, endings)
  return is_participle(text:match "^(%S+)", endings) or is_participle(text:match "(%S+)$", endings)
end

-- How fit a phrase is to name anything: two or three words say what one cannot; a single word does where it is a name, or
-- stands often enough and is a keyword of rank.
local function naming(phrase, endings)
  if phrase.single then
    if phrase.text:find "^%u" then return 0.6 end
    return 0.45 * math.min(1, #phrase.mentions / 3) * math.min(1, phrase.score / RANK)
  end
  return is_clause(phrase.text, endings) and CLAUSE or 1
end

-- The sentence of each mention that lies in one.
local function sentences_of(mentions, sentences, vectors)
  local found = {}
  for _, mention in ipairs(mentions) do
    local s = sentences:find(mention[1])
    if s > 0 and mention[2] <= vectors.last[s] then found[#found + 1] = s end
  end
  return found
end

-- Keyphrases of the document, with their terms, the sentences of their mentions and how fit they are for a label.
local function phrases_of(doc, vectors)
  local phrases, sentences = {}, doc.sentences
  local language = registry.language(doc.language)
  local endings = endings_of(language and language.participle_endings)
  for order, keyword in ipairs(doc:analyze("keywords", { limit = PHRASES })) do
    local ids = phrase_ids(doc, keyword.mentions[1])
    if #ids > 0 then
      local phrase = { text = keyword.text, score = keyword.score, ids = ids, order = order, mentions = keyword.mentions,
        single = not keyword.text:find "%s", sentences = sentences_of(keyword.mentions, sentences, vectors) }
      phrase.naming = naming(phrase, endings)
      phrases[#phrases + 1] = phrase
    end
  end
  return phrases
end

-- For each phrase how many of its mentions lie in one of the evidence sentences.
local function shown_by(list, phrases)
  local is_shown, shown = {}, {}
  for _, entry in ipairs(list) do is_shown[entry.s] = true end
  for p, phrase in ipairs(phrases) do
    local count = 0
    for _, s in ipairs(phrase.sentences) do
      if is_shown[s] then count = count + 1 end
    end
    shown[p] = count
  end
  return shown
end

-- The phrases and words that show the theme, best first, no word twice.
local function keywords(doc, vectors, phrases, in_evidence, list, worth, order)
  local pool = {}
  for p, phrase in ipairs(phrases) do
    if not phrase.single and in_evidence[p] > 0 then
      local sum = 0
      for _, id in ipairs(phrase.ids) do sum = sum + (worth[id] or 0) end
      pool[#pool + 1] = { text = phrase.text, ids = phrase.ids, score = sum / #phrase.ids * 1.1, count = #phrase.mentions,
        at = #pool }
    end
  end
  local forms = spellings(doc, vectors, list, worth)
  for _, id in ipairs(order) do
    pool[#pool + 1] = { text = forms[id].best, ids = { id }, score = worth[id], count = doc.terms:count(id), at = #pool }
  end
  table.sort(pool, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.at < b.at
  end)
  local chosen, used = {}, {}
  for _, entry in ipairs(pool) do
    if #chosen == KEYWORDS then break end
    local fresh = true
    for _, id in ipairs(entry.ids) do fresh = fresh and not used[id] end
    if fresh then
      for _, id in ipairs(entry.ids) do used[id] = true end
      chosen[#chosen + 1] = { text = entry.text, count = entry.count,
        score = math.floor(entry.score / pool[1].score * 10000 + 0.5) / 10000 }
    end
  end
  return chosen
end

-- A phrase for the theme: a keyphrase shown by its evidence, that holds its weightiest terms; none of whose words has
-- named a theme before.
local function label(candidate, phrases, in_evidence, worth, named)
  local best, most
  for p, phrase in ipairs(phrases) do
    local held, fit, fresh = 0, 0, true
    for _, id in ipairs(phrase.ids) do
      held = held + (candidate.weight[id] or 0)
      fit = fit + (worth[id] or 0)
      fresh = fresh and not named[id]
    end
    if fit > 0 and fresh then
      local here = math.min(2, in_evidence[p])
      local value = (0.3 + held / candidate.group[1].weight) * (0.05 + phrase.score) * phrase.naming * (0.5 + here)
      if not most or value > most then best, most = phrase, value end
    end
  end
  return best
end

local function spread(doc, candidate, vectors)
  local shares = {}
  for k, s in ipairs(candidate.sentences) do
    shares[k] = math.floor((vectors.first[s] - 1) / #doc.text * 10000 + 0.5) / 10000
  end
  return shares
end

-- In how many sentences each term stands.
local function holding(vectors)
  local count, seen = {}, {}
  for s = 1, vectors.n do
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      local id = vectors.ids[j]
      if seen[id] ~= s then
        seen[id] = s
        count[id] = (count[id] or 0) + 1
      end
    end
  end
  return count
end

-- The candidate that is most salient in sentences not shown yet.
local function next_candidate(candidates, shown)
  local best, most
  for _, candidate in ipairs(candidates) do
    if not candidate.taken then
      local value = 0
      for _, s in ipairs(candidate.sentences) do
        value = value + candidate.score[s] / (1 + COVERED * (shown[s] or 0))
      end
      if not most or value > most then best, most = candidate, value end
    end
  end
  return best
end

--- The themes themselves, of candidates in order of salience: { label, keywords, salience, evidence, spread }.
---@param doc table
---@param vectors briefing.Vectors
---@param candidates table[]
---@param most integer
---@return table[]
function M.finish(doc, vectors, candidates, most)
  local themes, shown, named = {}, {}, {}
  local phrases, count = phrases_of(doc, vectors), holding(vectors)
  while #themes < most do
    local candidate = next_candidate(candidates, shown)
    if not candidate then break end
    candidate.taken, candidate.holding = true, count
    local list = evidence(doc, candidate, vectors, shown)
    local worth, order = belonging(vectors, candidate, list)
    local in_evidence = shown_by(list, phrases)
    local words = keywords(doc, vectors, phrases, in_evidence, list, worth, order)
    local name = label(candidate, phrases, in_evidence, worth, named)
    if name then
      for _, id in ipairs(name.ids) do named[id] = true end
    end
    local sentences = {}
    for k, entry in ipairs(list) do
      sentences[k] = { first = vectors.first[entry.s], last = vectors.last[entry.s],
        score = math.floor(entry.score / list[1].score * 10000 + 0.5) / 10000 }
    end
    themes[#themes + 1] = { order = #themes, label = name and name.text or words[1].text, keywords = words, evidence = sentences,
      salience = math.floor(candidate.salience / candidates[1].salience * 10000 + 0.5) / 10000,
      spread = spread(doc, candidate, vectors) }
  end
  table.sort(themes, function(a, b)
    if a.salience ~= b.salience then return a.salience > b.salience end
    return a.order < b.order
  end)
  for _, one in ipairs(themes) do one.order = nil end
  return themes
end

return M
