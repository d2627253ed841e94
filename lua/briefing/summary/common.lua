-- Two documents in one space of terms: ids that mean the same word in both, and for each sentence of one the sentence of
-- the other that is most like it.
local log = math.log
local vectors = require "briefing.summary.vectors"

local M = {}

-- A term in more sentences of the other text than this finds no likeness by itself; it keeps the search linear.
local COMMON = 40

-- Numbers of a document's terms in the common space, by its own ids.
local function numbering(doc, by_key, count)
  local ids, terms = {}, doc.terms
  for id = 1, #terms do
    local key = terms:key(id)
    local common = by_key[key]
    if not common then
      count = count + 1
      common = count
      by_key[key] = common
    end
    ids[id] = common
  end
  return ids, count
end

-- One document's side: vectors, common ids, counts of content terms by common id, and their sum.
local function side(doc, common)
  local counts, total, terms = {}, 0, doc.terms
  for id = 1, #terms do
    if not terms:is_stop(id) then
      counts[common[id]] = terms:count(id)
      total = total + terms:count(id)
    end
  end
  return { doc = doc, vectors = vectors.of(doc), common = common, counts = counts, total = total }
end

--- The two documents side by side.
---@param doc table
---@param other table
---@return table first, table second, integer terms of the space
function M.space(doc, other)
  local by_key = {}
  local first, count = numbering(doc, by_key, 0)
  local second
  second, count = numbering(other, by_key, count)
  return side(doc, first), side(other, second), count
end

-- The distinct content terms of sentence s, as common ids.
local function terms_of(one, s) return vectors.terms_of(one.vectors, s, one.common) end

-- Sentences of one side that hold each term, and the weight of a term: how few they are.
local function index(one)
  local holding = {}
  for s = 1, one.vectors.n do
    for _, id in ipairs(terms_of(one, s)) do
      holding[id] = holding[id] or {}
      table.insert(holding[id], s)
    end
  end
  return holding
end

--- For each sentence of `one`, the most similar sentence of `two`: Dice's coefficient of their terms, each weighed by its
--- rarity in both texts. Cost: linear, as common terms find nothing by themselves.
---@param one table
---@param two table
---@return table<integer, integer> best, table<integer, number> likeness
function M.nearest(one, two)
  local here, there = index(one), index(two)
  local n = one.vectors.n + two.vectors.n
  local function weight(id) return log(1 + n / ((here[id] and #here[id] or 0) + (there[id] and #there[id] or 0))) end
  local size = {}
  for t = 1, two.vectors.n do
    local sum = 0
    for _, id in ipairs(terms_of(two, t)) do sum = sum + weight(id) end
    size[t] = sum
  end
  local best, likeness = {}, {}
  for s = 1, one.vectors.n do
    local shared, found, own = {}, {}, 0
    for _, id in ipairs(terms_of(one, s)) do
      local w = weight(id)
      own = own + w
      local list = there[id]
      if list and #list <= COMMON then
        for _, t in ipairs(list) do
          if not shared[t] then
            shared[t] = 0
            found[#found + 1] = t
          end
          shared[t] = shared[t] + w
        end
      end
    end
    for _, t in ipairs(found) do
      local dice = 2 * shared[t] / (own + size[t])
      if not best[s] or dice > likeness[s] then best[s], likeness[s] = t, dice end
    end
  end
  return best, likeness
end

return M
