-- briefing.compare(doc, other): what two texts share, what each adds, and, where they are two versions of one text, what
-- changed from the first to the second.
local core = require "briefing.core"
local common = require "briefing.summary.common"
local likelihood = require "briefing.likelihood"
local round = require "briefing.round"
local versions = require "briefing.summary.versions"
local log, sqrt = math.log, math.sqrt

local M = {}

local KEYWORDS = 15 -- shown of each kind
local STATEMENTS = 10

-- A word is key to one of two texts from a log-likelihood of 3.84 on: p < 0.05 at one degree of freedom.
local KEY = 3.84

-- Beside a much shorter text no count is that unlikely: then a word said so often in one and never in the other is key.
local REPEATED = 3

-- Likeness from which two sentences say the same, and under which a sentence says what the other text does not.
local SAME, OWN = 0.5, 0.25

-- Cosine of the two texts' counts, each dampened by its logarithm, so that length and repetition tell little.
local function similarity(one, two, terms)
  local dot, x, y = 0, 0, 0
  for id = 1, terms do
    local a, b = one.counts[id], two.counts[id]
    local u, v = a and log(1 + a) or 0, b and log(1 + b) or 0
    dot, x, y = dot + u * v, x + u * u, y + v * v
  end
  return x > 0 and y > 0 and round(dot / sqrt(x * y), 4) or 0
end

-- The first spelling, in one document, of each wanted term of the common space.
local function spell(one, wanted)
  local left, terms = 0, one.doc.terms
  for _, entry in ipairs(wanted) do
    if not entry.text then left = left + 1 end
  end
  local by_id = {}
  for _, entry in ipairs(wanted) do by_id[entry.id] = entry end
  local w, words = 1, one.doc.words
  while left > 0 and w <= #words do
    local entry = by_id[one.common[terms:id(w)]]
    if entry and not entry.text then
      entry.text = words[w]
      left = left - 1
    end
    w = w + 1
  end
  for _, entry in ipairs(wanted) do entry.id = nil end
  return wanted
end

local function best_of(list, most)
  table.sort(list, function(a, b)
    if a.log_likelihood ~= b.log_likelihood then return a.log_likelihood > b.log_likelihood end
    return a.id < b.id
  end)
  for k = #list, most + 1, -1 do list[k] = nil end
  return list
end

-- Words that one text uses more than the other: { text, count, other_count, log_likelihood }.
local function key_words(one, two, terms)
  local list = {}
  for id = 1, terms do
    local a, b = one.counts[id] or 0, two.counts[id] or 0
    if a > 0 and a * two.total > b * one.total then
      local value = likelihood.of_counts(a, b, one.total, two.total)
      if value >= KEY or b == 0 and a >= REPEATED then
        list[#list + 1] = { id = id, count = a, other_count = b, log_likelihood = round(value, 2) }
      end
    end
  end
  return spell(one, best_of(list, KEYWORDS))
end

-- Keyphrases by the common ids of their words, in order of score.
local function phrases_of(one)
  local list, terms, words = {}, one.doc.terms, one.doc.words
  for _, keyword in ipairs(one.doc:analyze("keywords", { limit = 50 })) do
    local ids, w = {}, words:find(keyword.mentions[1][1])
    while w > 0 and w <= #words and words:bounds(w) <= keyword.mentions[1][2] do
      ids[#ids + 1] = one.common[terms:id(w)]
      w = w + 1
    end
    list[#list + 1] = { key = table.concat(ids, " "), keyword = keyword }
  end
  return list
end

local function shared_keywords(one, two)
  local theirs, shared = {}, {}
  for _, phrase in ipairs(phrases_of(two)) do theirs[phrase.key] = phrase.keyword end
  for _, phrase in ipairs(phrases_of(one)) do
    local other = theirs[phrase.key]
    if other and #shared < KEYWORDS then
      shared[#shared + 1] = { text = phrase.keyword.text, mentions = phrase.keyword.mentions, other_mentions = other.mentions }
    end
  end
  return shared
end

-- Parts the items of two lists by their keys: those of both, of the first alone, of the second alone.
local function part(mine, theirs, keys_of, join)
  local by_key, both, first, second, met = {}, {}, {}, {}, {}
  for _, item in ipairs(theirs) do
    for _, key in ipairs(keys_of(item)) do by_key[key] = by_key[key] or item end
  end
  for _, item in ipairs(mine) do
    local other
    for _, key in ipairs(keys_of(item)) do other = other or by_key[key] end
    if other then
      both[#both + 1] = join(item, other)
      met[other] = true
    else
      first[#first + 1] = item
    end
  end
  for _, item in ipairs(theirs) do
    if not met[item] then second[#second + 1] = item end
  end
  return both, first, second
end

local function entity_keys(entity)
  local keys = { core.fold(entity.name) }
  for _, variant in ipairs(entity.variants or {}) do keys[#keys + 1] = core.fold(variant) end
  return keys
end

local function join_entities(mine, other)
  return { name = mine.name, kind = mine.kind, mentions = mine.mentions, other_mentions = other.mentions }
end

-- The dates of a document, one entry for each: { iso, text, mentions }.
local function dates_of(doc)
  local list, by_iso = {}, {}
  for _, date in ipairs(doc.dates) do
    local entry = by_iso[date.iso]
    if date.iso and not entry then
      entry = { iso = date.iso, text = date.text, mentions = {} }
      by_iso[date.iso] = entry
      list[#list + 1] = entry
    end
    if entry then table.insert(entry.mentions, { date.first, date.last }) end
  end
  return list
end

local function join_dates(mine, other)
  return { iso = mine.iso, text = mine.text, mentions = mine.mentions, other_mentions = other.mentions }
end

-- Sentences that both texts have in much the same words, the most alike first.
local function shared_statements(one, two, nearest, likeness)
  local list = {}
  for s = 1, one.vectors.n do
    if nearest[s] and likeness[s] >= SAME then list[#list + 1] = { s = s, score = likeness[s] } end
  end
  table.sort(list, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.s < b.s
  end)
  local shared = {}
  for k = 1, math.min(STATEMENTS, #list) do
    local statement = versions.item(one, list[k].s)
    statement.other = versions.item(two, nearest[list[k].s])
    statement.score = round(list[k].score, 4)
    shared[k] = statement
  end
  return shared
end

-- Sentences of one text that nothing in the other is like, in order of the summary's score of them.
local function own_statements(one, likeness)
  local own, list = {}, {}
  for s = 1, one.vectors.n do
    if (likeness[s] or 0) < OWN then own[one.vectors.first[s]] = s end
  end
  for _, sentence in ipairs(one.doc:analyze("summary", { sentences = STATEMENTS * 3 })) do
    local s = own[sentence.first]
    if s and #list < STATEMENTS then list[#list + 1] = versions.item(one, s) end
  end
  return list
end

-- Results already made, for as long as both documents live.
local results = setmetatable({}, { __mode = "k" })

local function compute(doc, other)
  local one, two, terms = common.space(doc, other)
  local nearest, likeness = common.nearest(one, two)
  local _, back = common.nearest(two, one)
  local entities, entities_first, entities_second = part(doc.entities, other.entities, entity_keys, join_entities)
  local dates, dates_first, dates_second = part(dates_of(doc), dates_of(other), function(date) return { date.iso } end,
    join_dates)
  return {
    similarity = similarity(one, two, terms),
    shared = { keywords = shared_keywords(one, two), entities = entities, dates = dates,
      statements = shared_statements(one, two, nearest, likeness) },
    first = { keywords = key_words(one, two, terms), entities = entities_first, dates = dates_first,
      statements = own_statements(one, likeness) },
    second = { keywords = key_words(two, one, terms), entities = entities_second, dates = dates_second,
      statements = own_statements(two, back) },
    changes = versions.changes(one, two, nearest, likeness),
  }
end

--- Compares two documents.
---   similarity   0..1, of the words
---   shared       { keywords, entities, dates, statements }
---   first        what only `doc` has: { keywords (by log-likelihood), entities, dates, statements }
---   second       what only `other` has
---   changes      where they are versions of one text: { kept, added, dropped, changed }, else nil
--- Every item carries its bytes: those of `doc` as first, last or mentions, those of `other` in `other`, `other_mentions`
--- or under `second`.
---@param doc table
---@param other table
---@return table
function M.compare(doc, other)
  local of_doc = results[doc] or setmetatable({}, { __mode = "k" })
  results[doc] = of_doc
  of_doc[other] = of_doc[other] or compute(doc, other)
  return of_doc[other]
end

return M
