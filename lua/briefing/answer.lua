-- doc:answer(question): the span of the text that answers when, who, how many, how much or where, or nil. Never a guess:
-- one sentence must hold every word of the question that names something, and deny nothing that the question does not;
-- the answer must be the only one of its kind there, or stand beside the words of the question, as the rules below say
-- for each kind; sentences that disagree give no answer.
local answers = require "briefing.summary.answers"
local is_beside = require("briefing.summary.beside").is_beside
local phrases = require "briefing.summary.phrases"
local question_of = require "briefing.summary.question"

local M = {}

-- Whether one of the words is denied.
local function is_denied(doc, query, at, first, last)
  if not query.negations then return false end
  for w in phrases.words_in(doc.words, first, last) do
    local id = doc.terms:id(w)
    if query.denies[id] == nil then query.denies[id] = question_of.is_negation(doc.words[w], query.negations) end
    if query.denies[id] then
      local a, b = doc.words:bounds(w)
      if is_beside(doc, { first = a, last = b }, at) then return true end
    end
  end
  return false
end

-- The words of a span that are wanted, as indexes of words; nil unless all are there, and none denied.
local function all_in(doc, query, first, last)
  local words, terms = doc.words, doc.terms
  local need, missing = {}, 0
  for _, id in ipairs(query.ids) do
    if need[id] == nil then
      need[id] = false
      missing = missing + 1
    end
  end
  local at = {}
  for w in phrases.words_in(words, first, last) do
    local id = query.same[terms:id(w)]
    if id then
      if not need[id] then missing = missing - 1 end
      need[id] = true
      at[#at + 1] = w
    end
  end
  if missing > 0 or is_denied(doc, query, at, first, last) then return nil end
  return at
end

-- Units that may answer: sentences, and rows of tables.
local function units_of(doc)
  local units = {}
  for first, last in doc.sentences:each() do units[#units + 1] = { first = first, last = last } end
  for _, tab in ipairs(doc.tables) do
    for _, row in ipairs(tab.cells or {}) do
      if row[1] then units[#units + 1] = { first = row[1][1], last = row[#row][2] } end
    end
  end
  return units
end

-- The span, in or near the quotation's sentence, that names its speaker; the quotation itself where none does.
local function speaker_span(doc, quote, sentence)
  local name = quote.speaker
  local first, last = doc.text:find(name, sentence.first, true)
  if not (first and last <= sentence.last) then
    local tail = name:match "(%S+)$"
    first, last = doc.text:find(tail, sentence.first, true)
  end
  if first and last <= sentence.last then return first, last end
  return quote.first, quote.last
end

-- Who said what the question repeats: the speaker of the one quotation that holds all its words.
local function who_said(doc, query)
  local answer
  for _, quote in ipairs(doc.quotes) do
    if quote.speaker and all_in(doc, query, quote.first, quote.last) then
      if answer and answer.text ~= quote.speaker then return nil end
      if not answer then
        local s, covered = doc.sentences:find(quote.first)
        local sentence = { first = quote.first, last = quote.last }
        if covered then sentence.first, sentence.last = doc.sentences:bounds(s) end
        sentence.last = math.max(sentence.last, quote.last)
        local first, last = speaker_span(doc, quote, sentence)
        answer = { first = first, last = last, text = quote.speaker, sentence = sentence }
      end
    end
  end
  return answer
end

--- The answer to a question, or nil.
---@param doc table
---@param question string
---@return { first: integer, last: integer, text: string, sentence: { first: integer, last: integer } }?
function M.find(doc, question)
  local query = question_of.parse(doc, question)
  if not query then return nil end
  if query.kind == "who" and query.asks_speech then return who_said(doc, query) end
  local answer_in = answers[query.kind](doc, query)
  local answer
  for _, unit in ipairs(units_of(doc)) do
    local at = all_in(doc, query, unit.first, unit.last)
    local item = at and answer_in(unit, at)
    if item then
      if answer and answer.value ~= item.value then return nil end
      answer = answer or { first = item.first, last = item.last, value = item.value, sentence = unit }
    end
  end
  if not answer then return nil end
  return { first = answer.first, last = answer.last, text = doc.text:sub(answer.first, answer.last),
    sentence = answer.sentence }
end

return M
