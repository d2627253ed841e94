-- doc.summary: the sentences that tell most of the text, in text order, within a budget.
local registry = require "briefing.registry"
local repair = require "briefing.repair"
local vectors_of = require("briefing.summary.vectors").of
local candidates_of = require("briefing.summary.candidates").of
local rank = require "briefing.summary.rank"
local choose = require "briefing.summary.choose"
local sections_of = require("briefing.summary.sections").of
local match = require "briefing.summary.match"
local Budget = require "briefing.summary.budget"
local reasons_of = require "briefing.summary.reasons"

-- A line of an unpunctuated text that must be cut is cut at this many words.
local LONGEST_CUT = 60

-- Repaired text on one line.
local function text_of(doc, first, last)
  return (repair.apply(doc, first, last):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- The candidates of each part of the article, best first, and the parts' shares; one group where there are no parts.
local function groups_of(doc, vectors, candidates)
  local sections = sections_of(doc)
  local groups, shares = {}, {}
  local k = 1
  for _, section in ipairs(sections) do
    local group, words = {}, 0
    while candidates[k] and candidates[k] <= section.to do
      group[#group + 1] = k
      words = words + vectors.words[candidates[k]]
      k = k + 1
    end
    if #group > 0 then
      groups[#groups + 1] = group
      shares[#shares + 1] = words
      group.section = section
    end
  end
  if #groups < 2 then
    local all = {}
    for c = 1, #candidates do all[c] = c end
    groups, shares = { all }, { 1 }
  end
  return groups, shares
end

local function sort_groups(groups, scores)
  for _, group in ipairs(groups) do
    table.sort(group, function(a, b)
      if scores[a] ~= scores[b] then return scores[a] > scores[b] end
      return a < b
    end)
  end
end

-- Place and forward similarity; in a part of its own, the place within the part.
local function score(groups, forward)
  local scores = {}
  for _, group in ipairs(groups) do
    for place, k in ipairs(group) do scores[k] = 1 / math.sqrt(place) + forward[k] end
  end
  return scores
end

local function items(doc, vectors, picked, why)
  local summary = {}
  table.sort(picked)
  for i, s in ipairs(picked) do
    local first, last = vectors.first[s], vectors.last[s]
    summary[i] = { first = first, last = last, text = text_of(doc, first, last), score = why.score(s),
      reasons = why.reasons(s) }
  end
  return summary
end

-- The best sentence cut to the budget: where not one fits whole.
local function cut(doc, vectors, s, budget, why)
  local first, last = vectors.first[s], vectors.last[s]
  local whole = text_of(doc, first, last)
  local text, length = budget:cut(whole, LONGEST_CUT)
  if text == whole then return { items(doc, vectors, { s }, why)[1] } end
  local reasons = why.reasons(s)
  reasons[#reasons + 1] = "cut: no whole sentence fits the budget"
  -- repairs move few bytes: the end of the cut is the end of a word of the text near its length
  local word = doc.words:find(math.min(last, first + length - 1))
  local _, stop = doc.words:bounds(math.max(word, 1))
  if not stop or stop < first or stop > last then stop = last end
  return { { first = first, last = stop, text = text, score = why.score(s), reasons = reasons } }
end

registry.analysis("summary", function(doc, options)
  local vectors = vectors_of(doc)
  local candidates, level, repeated = candidates_of(doc, vectors)
  if #candidates == 0 then return {} end
  local forward, weight = rank.forward(vectors, candidates)
  local groups, shares = groups_of(doc, vectors, candidates)
  local scores = score(groups, forward)
  local wanted = match.new(doc, vectors, options)
  wanted:add(candidates, scores)
  sort_groups(groups, scores)
  local budget = Budget.new(options)
  local why = reasons_of(doc, vectors, { candidates = candidates, scores = scores, forward = forward, weight = weight,
    level = level, repeated = repeated, groups = groups, wanted = wanted })
  local function text_of_sentence(s) return text_of(doc, vectors.first[s], vectors.last[s]) end
  local picked = choose.pick(vectors, choose.order(groups, shares), function(k) return candidates[k] end, budget,
    text_of_sentence, wanted:required(candidates, scores))
  if #picked == 0 or vectors.words[picked[1]] > 90 then
    return cut(doc, vectors, candidates[groups[1][1]], budget, why)
  end
  return items(doc, vectors, picked, why)
end, {
  options = {
    sentences = { type = "integer", minimum = 1 },
    words = { type = "integer", minimum = 1 },
    characters = { type = "integer", minimum = 1 },
    seconds = { type = "number", minimum = 1 },
    query = { type = "string" },
    include = { type = "strings" },
  },
})
