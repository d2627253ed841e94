-- doc:answer(question): the span of the text that answers when, who, how many, how much or where, or nil. Never a guess:
-- one sentence must hold every word of the question that names something, and the answer must be the only one of its
-- kind there, or the one that the words of the question stand next to; sentences that disagree give no answer.
local core = require "briefing.core"
local registry = require "briefing.registry"
local figures = require "briefing.summary.figures"
local phrases = require "briefing.summary.phrases"

local M = {}

-- Words of a sentence between a figure and what it counts, at most ("985 MW of installed geothermal capacity").
local REACH = 3

-- What kind of answer the question asks for, and the number of its words that say so: the longest phrase of the
-- language's data that it begins with. The text's language first, then English.
local function kind_of(doc, question)
  local folded = core.fold(question):gsub("\226\128\153", "'"):gsub("^[%s%p\194\191]+", "")
  for _, code in ipairs { doc.language, "en" } do
    local language = registry.language(code)
    local best, longest = nil, 0
    for _, kind in ipairs { "when", "who", "how_many", "how_much", "where" } do
      for _, phrase in ipairs(language and language.questions and language.questions[kind] or {}) do
        local key = core.fold(phrase)
        if #key > longest and folded:sub(1, #key) == key
          and (key:find "'$" or not folded:find("^[%w\128-\255]", #key + 1)) then
          best, longest = kind, #key
        end
      end
    end
    if best then return best, folded:sub(longest + 1), language end
  end
end

local function set(list)
  local members = {}
  for _, item in ipairs(list or {}) do members[core.fold(item)] = true end
  return members
end

-- Term ids of the words of the question that name something; nil where the text lacks one of them.
local function wanted(doc, rest, language)
  local fillers, speech = set(language.question_fillers), set(language.speech_verbs)
  local ids, asks_speech = {}, false
  for _, word in ipairs(phrases.words_of(doc, rest)) do
    if speech[word.text] then
      asks_speech = true
    elseif not fillers[word.text] and (word.is_number or not word.is_stop) then
      if not word.id then return nil end
      ids[#ids + 1] = word.id
    end
  end
  return ids, asks_speech
end

-- The words of a span that are wanted: term id -> index of the word; nil unless all are there.
local function all_in(doc, ids, first, last)
  local words, terms = doc.words, doc.terms
  local need, missing = {}, 0
  for _, id in ipairs(ids) do
    if need[id] == nil then
      need[id] = false
      missing = missing + 1
    end
  end
  local at = {}
  for w in phrases.words_in(words, first, last) do
    local id = terms:id(w)
    if need[id] ~= nil then
      if not need[id] then missing = missing - 1 end
      need[id] = true
      at[#at + 1] = w
    end
  end
  return missing == 0 and at or nil
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

-- Items (dates, numbers ...; ascending) inside a unit.
local function inside(items, unit)
  local low, high = 1, #items
  while low <= high do
    local middle = math.floor((low + high) / 2)
    if items[middle].first < unit.first then low = middle + 1 else high = middle - 1 end
  end
  local found = {}
  while items[low] and items[low].first <= unit.last do
    if items[low].last <= unit.last then found[#found + 1] = items[low] end
    low = low + 1
  end
  return found
end

-- The item nearest to the wanted words, by the words between; nil where two are equally near.
local function nearest(doc, found, at)
  if #found <= 1 then return found[1] end
  local best, least, tie
  for _, item in ipairs(found) do
    local from, to = doc.words:find(item.first), doc.words:find(item.last)
    local sum = 0
    for _, w in ipairs(at) do sum = sum + math.max(0, from - w, w - to) end
    if not least or sum < least then best, least, tie = item, sum, false
    elseif sum == least then tie = true end
  end
  return not tie and best or nil
end

local function asked_for(item, at, doc)
  for _, w in ipairs(at) do
    local first, last = doc.words:bounds(w)
    if first <= item.last and last >= item.first then return true end
  end
  return false
end

-- A mention of each entity of these kinds, in text order.
local function mentions_of(doc, kinds)
  local list = {}
  for _, entity in ipairs(doc.entities) do
    if kinds[entity.kind] then
      for _, mention in ipairs(entity.mentions) do
        list[#list + 1] = { first = mention[1], last = mention[2], value = entity.name }
      end
    end
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

-- Those that the question does not name itself.
local function others(doc, found, at)
  local kept = {}
  for _, item in ipairs(found) do
    if not asked_for(item, at, doc) then kept[#kept + 1] = item end
  end
  return kept
end

local function only_one(found)
  for _, item in ipairs(found) do
    if item.value ~= found[1].value then return nil end
  end
  return found[1]
end

local answers = {}

-- A date of the sentence.
function answers.when(doc)
  local dates = doc.dates
  return function(unit, at)
    local found = others(doc, inside(dates, unit), at)
    local item = nearest(doc, found, at)
    return item and { first = item.first, last = item.last, value = item.iso or item.text }
  end
end

-- The only person of the sentence that the question does not name.
function answers.who(doc)
  local people = mentions_of(doc, { person = true })
  return function(unit, at) return only_one(others(doc, inside(people, unit), at)) end
end

-- The figure that counts the noun asked for: the first word of the question behind "how many".
function answers.how_many(doc, ids)
  local numbers = figures.of(doc)
  return function(unit)
    local counted
    for _, item in ipairs(inside(numbers, unit)) do
      for w = doc.words:find(item.first) + 1, doc.words:find(item.last) + REACH do
        local first, last = doc.words:bounds(w)
        if first and last <= unit.last and doc.terms:id(w) == ids[1] then
          if counted and counted.value ~= item.value then return nil end
          counted = counted or { first = item.first, last = item.last, value = item.value }
          break
        end
      end
    end
    return counted
  end
end

-- The only figure with a unit: money, a share, a measure.
function answers.how_much(doc)
  local numbers = {}
  for _, item in ipairs(figures.of(doc)) do
    if item.unit and item.kind ~= "count" then numbers[#numbers + 1] = item end
  end
  return function(unit, at) return only_one(others(doc, inside(numbers, unit), at)) end
end

-- The only place of the sentence, or the only one with a preposition of place before it.
function answers.where(doc, _, language)
  local places = mentions_of(doc, { place = true })
  local before = set(language.place_prepositions)
  return function(unit, at)
    local found = others(doc, inside(places, unit), at)
    local placed = {}
    for _, item in ipairs(found) do
      local w = doc.words:find(item.first)
      if w > 1 and before[core.fold(doc.words[w - 1])] then placed[#placed + 1] = item end
    end
    return only_one(#placed > 0 and placed or found)
  end
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
local function who_said(doc, ids)
  local answer
  for _, quote in ipairs(doc.quotes) do
    if quote.speaker and all_in(doc, ids, quote.first, quote.last) then
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
  local kind, rest, language = kind_of(doc, question)
  if not kind then return nil end
  local ids, asks_speech = wanted(doc, rest, language)
  if not ids or #ids == 0 then return nil end
  if kind == "who" and asks_speech then return who_said(doc, ids) end
  local answer_in = answers[kind](doc, ids, language)
  local answer
  for _, unit in ipairs(units_of(doc)) do
    local at = all_in(doc, ids, unit.first, unit.last)
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
