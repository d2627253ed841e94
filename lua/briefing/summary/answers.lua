-- How each kind of question is answered inside one sentence: answers[kind](doc, query) returns a function from a unit
-- { first, last } and the indexes of the wanted words in it to an item { first, last, value }, or nil.
local core = require "briefing.core"
local beside_of = require "briefing.summary.beside"
local figures = require "briefing.summary.figures"
local question = require "briefing.summary.question"
local search = require "briefing.search"

local BESIDE, gap_to, is_beside = beside_of.BESIDE, beside_of.gap_to, beside_of.is_beside

-- Words between a figure and what it counts ("two hundred old boats"), between a person and what is said of them, at most.
local REACH, WHO = 3, 2

-- Items (dates, numbers ...; ascending) inside a unit.
local function inside(items, unit)
  local i = search.from(items, "first", unit.first)
  local found = {}
  while items[i] and items[i].first <= unit.last do
    if items[i].last <= unit.last then found[#found + 1] = items[i] end
    i = i + 1
  end
  return found
end

-- Of several items, those beside the wanted words.
local function beside(doc, found, at)
  local kept = {}
  for _, item in ipairs(found) do
    if is_beside(doc, item, at) then kept[#kept + 1] = item end
  end
  return kept
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

-- The first of items that all say the same, or nil.
local function only_one(found)
  for _, item in ipairs(found) do
    if item.value ~= found[1].value then return nil end
  end
  return found[1]
end

local answers = {}

-- The only date of the sentence, or the only one beside the words of the question.
function answers.when(doc)
  local dates = {}
  for _, date in ipairs(doc.dates) do
    dates[#dates + 1] = { first = date.first, last = date.last, value = date.iso or date.text }
  end
  return function(unit, at)
    local found = others(doc, inside(dates, unit), at)
    return only_one(found) or only_one(beside(doc, found, at))
  end
end

-- The person named right before what the question says of them ("Ann Bell, who leads", "Ann Bell led"), or, where it asks
-- who is something, right behind that ("mayor Ann Bell").
function answers.who(doc, query)
  local people = mentions_of(doc, { person = true })
  local function fits(item, at)
    for _, w in ipairs(at) do
      local gap = gap_to(doc, item, w)
      local first, last = doc.words:bounds(w)
      if query.is_state then
        -- "Bell killed Smith" does not tell who was killed: something must stand between
        if gap >= 0 and gap <= WHO and doc.text:sub(item.last + 1, first - 1):find "%S" then return true end
        if gap == -1 and not doc.text:sub(last + 1, item.first - 1):find "%S" then return true end
      elseif gap >= 0 and gap <= WHO then
        return true
      end
    end
  end
  return function(unit, at)
    local kept = {}
    for _, item in ipairs(others(doc, inside(people, unit), at)) do
      if fits(item, at) then kept[#kept + 1] = item end
    end
    return only_one(kept)
  end
end

-- The figure that counts the noun asked for: the first word of the question behind "how many".
function answers.how_many(doc, query)
  local numbers = figures.of(doc)
  return function(unit)
    local counted
    for _, item in ipairs(inside(numbers, unit)) do
      for w = doc.words:find(item.first) + 1, doc.words:find(item.last) + REACH do
        local first, last = doc.words:bounds(w)
        if first and last <= unit.last and query.same[doc.terms:id(w)] == query.ids[1] then
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

-- The only place with a preposition of place before it that stands behind a word of the question, at most BESIDE words
-- away, or opens the sentence.
function answers.where(doc, query)
  local places = mentions_of(doc, { place = true })
  local before = question.set(query.language.where_prepositions)
  local function fits(item, unit, at)
    local w = doc.words:find(item.first)
    if w < 2 or not before[core.fold(doc.words[w - 1])] then return false end
    if doc.words:bounds(w - 1) == unit.first then return true end
    for _, wanted_word in ipairs(at) do
      local gap = gap_to(doc, item, wanted_word)
      if gap < 0 and gap >= -BESIDE - 1 then return true end
    end
  end
  return function(unit, at)
    local kept = {}
    for _, item in ipairs(others(doc, inside(places, unit), at)) do
      if fits(item, unit, at) then kept[#kept + 1] = item end
    end
    return only_one(kept)
  end
end

return answers
