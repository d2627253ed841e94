-- One theme: from a group of terms to its evidence, keywords, label and spread.
local core = require "briefing.core"
local keyphrases = require "briefing.summary.keyphrases"
local round = require "briefing.round"

local M = {}

local EVIDENCE = 4 -- sentences shown
local KEYWORDS = 10
local SHOWN = 0.25 -- what a sentence loses for each theme it shows already
local COVERED = 1 -- what a sentence that is shown loses when the next theme is sought
local MIDDLE = 20 -- words of a sentence of middling length

--- The order of themes and of candidates: by salience, equals by their number `order`.
function M.before(a, b)
  if a.salience ~= b.salience then return a.salience > b.salience end
  return a.order < b.order
end

--- The sentences of a group of terms, and how salient it is; nil for a group that binds no two sentences.
---@param vectors briefing.Vectors
---@param group table[] terms { id, weight, sentences } that occur together (src/bags/nuclei.h)
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

-- Tables by term and by phrase that serve one theme after the other: growing them anew for each took a third of the time.
-- `order` holds the ids with a `worth`; `sentence` and `theme` tell what was seen in this one and what in one before.
local function new_room()
  return { order = {}, worth = {}, places = {}, inside = {}, seen = {}, sentence = 0, shown = {}, count = {}, tried = {},
    theme = 0 }
end

-- How much each term of the evidence belongs to the theme: its share in the theme's sentences, weighed by the evidence;
-- into room.worth. Beside it the terms in order of first occurrence, and where each stands in the evidence, as an index in
-- doc.words or an array of them.
local function belonging(vectors, candidate, list, holding, room)
  local ids, from, at = vectors.ids, vectors.from, vectors.at
  local worth, places, inside, seen = room.worth, room.places, room.inside, room.seen
  for _, id in ipairs(room.order) do worth[id], places[id] = nil, nil end
  local order = {}
  room.order = order
  for _, entry in ipairs(list) do
    local share = entry.score / list[1].score
    for j = from[entry.s], from[entry.s + 1] - 1 do
      local id = ids[j]
      local known = worth[id]
      if known then
        worth[id] = known + share
        local place = places[id]
        if type(place) == "table" then place[#place + 1] = at[j] else places[id] = { place, at[j] } end
      else
        worth[id], places[id], inside[id] = share, at[j], 0
        order[#order + 1] = id
      end
    end
  end
  for _, s in ipairs(candidate.sentences) do
    local sentence = room.sentence + 1
    room.sentence = sentence
    for j = from[s], from[s + 1] - 1 do
      local id = ids[j]
      if worth[id] and seen[id] ~= sentence then
        seen[id] = sentence
        inside[id] = inside[id] + 1
      end
    end
  end
  local weight = candidate.weight
  for _, id in ipairs(order) do worth[id] = worth[id] * inside[id] / holding[id] * (weight[id] and 2 or 1) end
end

-- The spelling that one or several words have most often, the first to come so far where equal.
local function spelling(words, places)
  if type(places) == "number" then return words[places] end
  local best, most, count = words[places[1]], 1, {}
  for _, w in ipairs(places) do
    local word = words[w]
    count[word] = (count[word] or 0) + 1
    if count[word] > most then best, most = word, count[word] end
  end
  return best
end

-- The numbers of the phrases with mentions in the evidence, ascending, and how many each has there: room.shown, room.count.
local function find_shown(list, by_sentence, room)
  local shown, count = {}, room.count
  for _, p in ipairs(room.shown) do count[p] = nil end
  for _, entry in ipairs(list) do
    for _, p in ipairs(by_sentence[entry.s] or {}) do
      if not count[p] then shown[#shown + 1] = p end
      count[p] = (count[p] or 0) + 1
    end
  end
  table.sort(shown)
  room.shown = shown
end

-- The phrases and words that show the theme, best first, no word twice.
local function keywords(doc, phrases, room)
  local worth, order, places = room.worth, room.order, room.places
  local pool, score = {}, {} -- phrases by their numbers, then ids of terms behind them
  for _, p in ipairs(room.shown) do
    local phrase = phrases[p]
    if not phrase.single then
      local sum = 0
      for _, id in ipairs(phrase.ids) do sum = sum + (worth[id] or 0) end
      pool[#pool + 1], score[#pool + 1] = phrase, sum / #phrase.ids * 1.1
    end
  end
  local held = #pool
  for k, id in ipairs(order) do pool[held + k], score[held + k] = id, worth[id] end
  local ranking, chosen, used = core.ranking(score), {}, {}
  for _, at in ipairs(ranking) do
    if #chosen == KEYWORDS then break end
    local phrase, term = at <= held and pool[at], at > held and pool[at]
    local ids = phrase and phrase.ids or { term }
    local fresh = true
    for _, id in ipairs(ids) do fresh = fresh and not used[id] end
    if fresh then
      for _, id in ipairs(ids) do used[id] = true end
      chosen[#chosen + 1] = { text = phrase and phrase.text or spelling(doc.words, places[term]),
        count = phrase and phrase.count or doc.terms:count(term),
        score = round(score[at] / score[ranking[1]], 4) }
    end
  end
  return chosen
end

-- A phrase for the theme: a keyphrase shown by its evidence, that holds its weightiest terms; none of whose words has
-- named a theme before.
local function label(candidate, phrases, by_term, room, named)
  local weight, first = candidate.weight, candidate.group[1].weight
  local best, most, tried, theme = nil, nil, room.tried, room.theme + 1
  room.theme = theme
  for _, term in ipairs(room.order) do
    for _, p in ipairs(by_term[term] or {}) do
      if tried[p] ~= theme then
        tried[p] = theme
        local phrase, held, fresh = phrases[p], 0, true
        for _, id in ipairs(phrase.ids) do
          held = held + (weight[id] or 0)
          fresh = fresh and not named[id]
        end
        if fresh then
          local here = math.min(2, room.count[p] or 0)
          local value = (0.3 + held / first) * (0.05 + phrase.score)
          if not most or value * (0.5 + here) >= most then -- else it is no name, however fit
            value = value * keyphrases.naming(phrase) * (0.5 + here)
            if not most or value > most or value == most and p < best then best, most = p, value end
          end
        end
      end
    end
  end
  return phrases[best]
end

local function spread(doc, candidate, vectors)
  local shares = {}
  for k, s in ipairs(candidate.sentences) do
    shares[k] = round((vectors.first[s] - 1) / #doc.text, 4)
  end
  return shares
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
  local phrases, by_term, by_sentence = keyphrases.of(doc, vectors)
  local room = new_room()
  local holding = vectors.bags:spread() -- in how many sentences each term stands
  while #themes < most do
    local candidate = next_candidate(candidates, shown)
    if not candidate then break end
    candidate.taken = true
    local list = evidence(doc, candidate, vectors, shown)
    belonging(vectors, candidate, list, holding, room)
    find_shown(list, by_sentence, room)
    local words = keywords(doc, phrases, room)
    local name = label(candidate, phrases, by_term, room, named)
    if name then
      for _, id in ipairs(name.ids) do named[id] = true end
    end
    local sentences = {}
    for k, entry in ipairs(list) do
      sentences[k] = { first = vectors.first[entry.s], last = vectors.last[entry.s],
        score = round(entry.score / list[1].score, 4) }
    end
    themes[#themes + 1] = { order = #themes, label = name and name.text or words[1].text, keywords = words, evidence = sentences,
      salience = round(candidate.salience / candidates[1].salience, 4),
      spread = spread(doc, candidate, vectors) }
  end
  table.sort(themes, M.before)
  for _, one in ipairs(themes) do one.order = nil end
  return themes
end

return M
