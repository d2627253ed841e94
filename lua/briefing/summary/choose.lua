-- Picks sentences under a budget: best first, each part of the article in its turn, nothing said twice.
local M = {}

-- Two sentences of which the shorter shares this many of its terms with the other say the same.
local SAME = 0.75

--- Whether a sentence repeats one that was chosen. `chosen` maps a term id to the chosen sentences that hold it.
local function repeats(vectors, s, chosen)
  local ids, from = vectors.ids, vectors.from
  local shared, seen, distinct = {}, {}, 0
  for j = from[s], from[s + 1] - 1 do
    local id = ids[j]
    if not seen[id] then
      seen[id], distinct = true, distinct + 1
      for _, other in ipairs(chosen[id] or {}) do shared[other] = (shared[other] or 0) + 1 end
    end
  end
  for other, count in pairs(shared) do
    if count >= SAME * math.min(distinct, chosen.size[other]) then return true end
  end
  return false, distinct
end

local function remember(vectors, s, chosen, distinct)
  local ids, from = vectors.ids, vectors.from
  chosen.size[s] = distinct
  for j = from[s], from[s + 1] - 1 do
    local list = chosen[ids[j]]
    if not list then
      list = {}
      chosen[ids[j]] = list
    end
    if list[#list] ~= s and #list < 64 then list[#list + 1] = s end
  end
end

--- Candidates in the order in which they should be tried.
---   groups: array of arrays of candidate indexes, each best first; shares: weight of each group
--- The next candidate comes from the group with the greatest share / (2 * taken + 1) (Webster's method of fair seats).
--- One group: plain order.
---@param groups integer[][]
---@param shares number[]
---@return fun(taken: boolean?): integer?, integer?
function M.order(groups, shares)
  local taken, at = {}, {}
  for g = 1, #groups do taken[g], at[g] = 0, 1 end
  return function(g, was_taken)
    if g and was_taken then taken[g] = taken[g] + 1 end
    local best, greatest
    for k = 1, #groups do
      if groups[k][at[k]] then
        local claim = shares[k] / (2 * taken[k] + 1)
        if not greatest or claim > greatest then best, greatest = k, claim end
      end
    end
    if not best then return nil end
    at[best] = at[best] + 1
    return groups[best][at[best] - 1], best
  end
end

--- Sentences chosen, in the order of choice.
---@param vectors briefing.Vectors
---@param next_one fun(group: integer?, taken: boolean?): integer?, integer? candidates in order (M.order)
---@param sentence_of fun(candidate: integer): integer
---@param budget table
---@param text_of fun(sentence: integer): string
---@param first integer[]? sentences to take before all others
---@return integer[]
function M.pick(vectors, next_one, sentence_of, budget, text_of, first)
  local picked, chosen, have = {}, { size = {} }, {}
  local function try(s)
    if have[s] then return false end
    local same, distinct = repeats(vectors, s, chosen)
    if same then return false end
    if not budget:take(text_of(s), vectors.words[s]) then return false, true end
    remember(vectors, s, chosen, distinct)
    have[s] = true
    picked[#picked + 1] = s
    return true
  end
  for _, s in ipairs(first or {}) do try(s) end
  local candidate, group = next_one()
  local misses = 0
  while candidate do
    local taken, too_long = try(sentence_of(candidate))
    if too_long then
      misses = misses + 1
      if budget:full() or misses > 200 then break end
    end
    candidate, group = next_one(group, taken)
  end
  return picked
end

return M
