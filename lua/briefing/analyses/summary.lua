-- doc.summary: the sentences that tell most of the text, in text order, within a budget.
local core = require "briefing.core"
local registry = require "briefing.registry"
local repair = require "briefing.repair"
local vectors_of = require("briefing.summary.vectors").of
local candidates_of = require("briefing.summary.candidates").of
local is_endless = require("briefing.summary.candidates").is_endless
local rank = require "briefing.summary.rank"
local Choice = require "briefing.summary.choose"
local outline = require "briefing.summary.outline"
local sections_of = require("briefing.summary.sections").of
local match = require "briefing.summary.match"
local Budget = require "briefing.summary.budget"
local reasons_of = require "briefing.summary.reasons"

-- A line of an unpunctuated text, longer than any sentence, is cut at this many words.
local LONGEST_CUT = 60

-- Share of the best score under which a sentence is too far behind to stand alone; sentences tried that do not fit.
local FAR, MISSES = 0.4, 100

-- Repaired text on one line.
local function text_of(doc, first, last)
  return (core.one_line(repair.apply(doc, first, last)):gsub("^ ", ""):gsub(" $", ""))
end

local function sort_by(scores, group)
  table.sort(group, function(a, b)
    if scores[a] ~= scores[b] then return scores[a] > scores[b] end
    return a < b
  end)
end

-- Best first, until one does not fit and the budget is nearly used. While nothing is taken, a sentence far behind the
-- best is no summary: the best is cut instead.
local function in_order(order, scores, candidates, choice)
  local misses = 0
  for _, k in ipairs(order) do
    if #choice.picked == 0 and scores[k] < FAR * scores[order[1]] then return end
    if choice:try(candidates[k]) == "long" then
      misses = misses + 1
      if choice.budget:full() or misses > MISSES then return end
    end
  end
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
  local groups, sections = outline.groups(sections_of(doc), vectors, candidates)
  local outlined = outline.is_outline(groups, sections, candidates)
  local scores = outlined and outline.gains(doc, vectors, candidates, groups)
    or rank.scores(doc.text, vectors, candidates, forward)
  local wanted = match.new(doc, vectors, options)
  wanted:add(candidates, scores)

  local why = reasons_of(doc, vectors, { candidates = candidates, scores = scores, forward = forward, weight = weight,
    level = level, repeated = repeated, groups = outlined and groups or {}, wanted = wanted })
  local choice = Choice.new(vectors, Budget.new(options), function(s)
    return text_of(doc, vectors.first[s], vectors.last[s])
  end)
  for _, s in ipairs(wanted:required(candidates, scores)) do choice:try(s) end
  local order = {}
  for k = 1, #candidates do order[k] = k end
  sort_by(scores, order)
  if outlined then
    for _, group in ipairs(groups) do sort_by(scores, group) end
    outline.choose(groups, scores, candidates, choice)
  else
    in_order(order, scores, candidates, choice)
  end
  if #choice.picked == 0 or is_endless(vectors, choice.picked[1]) then
    return cut(doc, vectors, candidates[order[1]], choice.budget, why)
  end
  return items(doc, vectors, choice.picked, why)
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
