-- What a part of a corpus counts: its facets as data, and how each counts one document.
--
-- A facet has `keys` (how many strings name one of its facts) and `values` (how many integers a fact has); where it counts
-- documents, `needs` (the analyses that it reads of one); and a kind:
--   sum    values of equal keys are added
--   rows   every fact is kept, as often as it comes
--   best   of all facts with the same first key, the `keep` with the least value, ties by the other keys
local core = require "briefing.core"
local options = require "briefing.options"
local order = require "briefing.order"

local M = {}

local EXAMPLES = 5 -- articles that show a theme best

M.of = {
  document = { kind = "sum", keys = 1, values = 3, needs = { "terms" } }, -- group: documents, words, bytes
  error = { kind = "sum", keys = 1, values = 1 }, -- kind: bad records
  term = { kind = "sum", keys = 2, values = 2, needs = { "terms" } }, -- key, group: documents, words
  -- key, spelling: documents in which the term is mostly written so
  spelling = { kind = "sum", keys = 2, values = 1, needs = { "terms", "words" } },
  collocation = { kind = "sum", keys = 2, values = 2, needs = { "collocations" } }, -- keys of two neighbours: documents, count
  entity = { kind = "sum", keys = 3, values = 2, needs = { "entities" } }, -- name, kind, group: documents, mentions
  -- label, YYYY-MM or "", group: documents, salience in thousandths
  theme = { kind = "sum", keys = 3, values = 2, needs = { "themes", "metadata" } },
  -- two names of doc.network, in byte order: documents, sentences
  pair = { kind = "sum", keys = 2, values = 2, needs = { "network" } },
  warning = { kind = "sum", keys = 2, values = 2, needs = { "warnings" } }, -- level, kind: documents, warnings
  -- label, id: 1,000,000 less millionths of salience
  example = { kind = "best", keys = 2, values = 1, keep = EXAMPLES, needs = { "themes" } },
  signature = { kind = "rows", keys = 2, values = 0, needs = {} }, -- id, MinHash of its shingles
}

--- Kinds of `error` that did not keep the record from being counted: its language is not there and was recognized, bytes of its
--- text are no UTF-8.
M.FAULTS = { language = true, replaced = true }

--- Facets that every part has: without them nothing can be said of the others.
M.ALWAYS = { "document", "error" }

-- How a facet counts a document: what it puts into the part. `about`: { id = string?, group = string, published = string? }.
local count = {}
M.count = count

function count.document(part, doc, about)
  local terms, words = doc.terms, 0
  for id = 1, #terms do words = words + terms:count(id) end
  part:add("document", { about.group }, { 1, words, #doc.text })
end

function count.term(part, doc, about)
  local terms, group = doc.terms, part.key(about.group)
  local tail = "," .. group
  for id = 1, #terms do
    if not terms:is_stop(id) then part:put("term", part.key(terms:key(id)) .. tail, 1, terms:count(id)) end
  end
end

-- The spelling that stands most in the document, the first of those that stand alike.
function count.spelling(part, doc)
  local terms, words = doc.terms, doc.words
  local counts, best = {}, {} -- by id: spelling -> how often; the best so far
  for i = 1, #words do
    local id = terms:id(i)
    if not terms:is_stop(id) then
      local spelling, own = words[i], counts[id]
      if not own then
        own = {}
        counts[id] = own
      end
      own[spelling] = (own[spelling] or 0) + 1
      if not best[id] or own[spelling] > own[best[id]] then best[id] = spelling end
    end
  end
  for id = 1, #terms do
    if best[id] then part:put("spelling", part.key(terms:key(id), best[id]), 1) end
  end
end

-- The keys of the two words of a collocation, from its first mention.
local function neighbours(doc, found)
  local i = doc.words:find(found.mentions[1][1])
  local terms = doc.terms
  return terms:key(terms:id(i)), terms:key(terms:id(i + 1))
end

function count.collocation(part, doc)
  for _, found in ipairs(doc.collocations) do
    part:put("collocation", part.key(neighbours(doc, found)), 1, found.count)
  end
end

function count.entity(part, doc, about)
  for _, entity in ipairs(doc.entities) do
    part:put("entity", part.key(entity.name, entity.kind, about.group), 1, #entity.mentions)
  end
end

-- The month of a date in ISO 8601, "" where it tells none.
local function month(date) return type(date) == "string" and date:match "^%d%d%d%d%-%d%d" or "" end

function count.theme(part, doc, about)
  local period = month(about.published)
  if period == "" then period = month(doc.metadata.published) end
  for _, theme in ipairs(doc.themes) do
    part:put("theme", part.key(theme.label, period, about.group), 1, math.floor(theme.salience * 1000 + 0.5))
  end
end

function count.example(part, doc, about)
  if not about.id then return end
  for _, theme in ipairs(doc.themes) do
    part:put("example", part.key(theme.label, about.id), 1000000 - math.floor(theme.salience * 1000000 + 0.5))
  end
end

function count.pair(part, doc)
  local network = doc.network
  for _, edge in ipairs(network.edges) do
    local a, b = part.key(network.nodes[edge.from].name), part.key(network.nodes[edge.to].name)
    if order.before(b, a) then a, b = b, a end
    part:put("pair", a .. "," .. b, 1, edge.weight)
  end
end

function count.warning(part, doc)
  local seen = {}
  for _, warning in ipairs(doc.warnings) do
    local key = part.key(warning.level, warning.kind)
    part:put("warning", key, seen[key] and 0 or 1, 1)
    seen[key] = true
  end
end

-- Without an id there is nothing to tell an article by.
function count.signature(part, doc, about)
  if about.id then part:put("signature", part.key(about.id, core.signature(doc.text))) end
end

--- The names of all facets that count documents, sorted.
---@return string[]
function M.names() return options.names(count) end

--- Counts a document in all facets of the part: in all or, where an analysis raises its error, in none.
---@param part table a part of a corpus
---@param doc table a document
---@param about { id: string?, group: string, published: string? }
function M.add(part, doc, about)
  local names = part.about.facets
  for _, name in ipairs(names) do
    if count[name] then
      for _, analysis in ipairs(M.of[name].needs) do local _ = doc[analysis] end
    end
  end
  for _, name in ipairs(names) do
    if count[name] then count[name](part, doc, about) end
  end
end

return M
