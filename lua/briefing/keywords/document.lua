-- Keywords of a document: over its prose, headings weighing more; the names of a place and of its people, Mali and
-- Malians, are one word. Shared by doc.keywords and by what needs more of them: themes, segments, network.
local core = require "briefing.core"
local keywords = require "briefing.keywords"
local names = require "briefing.keywords.names"

local M = {}

local WORDS = keywords.schema.words.default -- of a phrase, at most
local MOST = 160 -- keywords that are chosen from the same candidates, again and again
M.MOST = MOST

local WEIGHTS = { heading = 3, paragraph = 2, list_item = 2, quote = 2 }

-- A flat array first, last, weight of the blocks that are read.
local function ranges(doc)
  local flat = {}
  for _, block in ipairs(doc.blocks) do
    local weight = WEIGHTS[block.kind]
    if weight then
      flat[#flat + 1] = block.body or block.first
      flat[#flat + 1] = block.last
      flat[#flat + 1] = weight
    end
  end
  return flat
end

-- The term of the one word that a mention is, or nil.
local function term_of(doc, terms, mention)
  local i, covers = doc.words:find(mention[1])
  if not covers then return nil end
  local first, last = doc.words:bounds(i)
  if first == mention[1] and last >= mention[2] then return terms:id(i) end
end

-- A flat array from, to: terms of names in one word that stand for one entity, and the term of its name.
local function aliases(doc, terms)
  local flat, taken = {}, {}
  for _, entity in ipairs(doc.entities) do
    local name, others = nil, {}
    for _, mention in ipairs(entity.mentions) do
      local id = term_of(doc, terms, mention)
      if id and not terms:is_stop(id) then
        if doc.text:sub(mention[1], mention[2]) == entity.name then name = name or id end
        others[#others + 1] = id
      end
    end
    name = name or others[1]
    for _, id in ipairs(others) do
      if id ~= name and not taken[id] and not taken[name] then
        flat[#flat + 1] = id
        flat[#flat + 1] = name
        taken[id] = true
      end
    end
  end
  return flat
end

-- How a document's terms are counted, made once.
local kept = setmetatable({}, { __mode = "k" })

local function counting(doc)
  local how = kept[doc]
  if not how then
    how = { ranges = ranges(doc), aliases = aliases(doc, doc.terms), reader = true }
    kept[doc] = how
  end
  return how
end

--- The candidates that all but special wishes are chosen from; those that are enough for M.MOST keywords are kept.
---@param doc table
---@param limit integer keywords to be chosen
---@return userdata core.candidates
function M.candidates(doc, limit)
  local how = counting(doc)
  if how.candidates and limit <= MOST then return how.candidates end
  local made = core.candidates(doc.terms, { limit = math.max(limit, MOST), words = WORDS, ranges = how.ranges,
    aliases = how.aliases, reader = true })
  if limit <= MOST then how.candidates = made end
  return made
end

local function is_usual(checked)
  return checked.words == WORDS and not (checked.stopwords or checked.background or checked.scorer)
end

-- So many keywords by options that are checked.
local function choose(doc, checked, limit)
  if is_usual(checked) then return keywords.choose(M.candidates(doc, limit), doc.language, checked, limit) end
  local terms, how = doc.terms, counting(doc)
  if checked.stopwords then
    terms = core.terms(doc.text, doc.words, keywords.lexicon(doc.language, checked))
    how = { ranges = how.ranges, aliases = aliases(doc, terms), reader = true }
  end
  return keywords.of_terms(terms, doc.language, setmetatable({ limit = limit }, { __index = checked }), how, doc)
end

--- Keywords by options of the analysis, checked.
---@param doc table
---@param checked table
---@return briefing.Keyword[]?
---@return string? message where the background cannot be read
function M.of(doc, checked)
  local found, message = choose(doc, checked, checked.limit)
  if not found or checked.words < WORDS then return found, message end
  local spans = names.spans(doc)
  local whole = names.whole(doc.text, doc.language, found, spans, checked)
  if #whole == #found then return whole end
  -- pieces of one name became one: as many more
  local more = assert(choose(doc, checked, checked.limit + #found - #whole))
  whole = names.whole(doc.text, doc.language, more, spans, checked)
  for i = #whole, checked.limit + 1, -1 do whole[i] = nil end
  return whole
end

--- The first `limit` keywords { text, score, count, ids, mentions }: `ids` are the terms of its words but for stop words,
--- `mentions` one flat array first, last, first, last ...
---@param doc table
---@param limit integer up to M.MOST at little cost
---@return table[]
function M.first(doc, limit)
  return M.candidates(doc, limit):keywords { limit = limit, compact = true }
end

return M
