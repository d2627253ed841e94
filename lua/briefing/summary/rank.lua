-- How much a sentence tells of its text: its place, and how far later sentences take up what it says.
--
--   score = 1 / sqrt(i) + FORWARD * forward - (VOICE if it begins inside a quotation)
--   forward = (sum of similarity to later candidates - BACK * sum of similarity to earlier ones) / greatest such value
--
-- where i = 1, 2, ... is its place among the candidates and similarity the cosine of tf-isf vectors. Sums over later
-- (earlier) sentences are dot products with a running sum of vectors: linear in the words, no pair of sentences is ever
-- compared.
local voice = require "briefing.summary.voice"
local log, sqrt = math.log, math.sqrt

local M = {}

-- Share of the similarity to earlier sentences that is taken off: a sentence that repeats adds less than one that opens.
local BACK = 0.6

-- Weight of forward similarity beside place.
local FORWARD = 0.6

-- What a sentence that begins inside a quotation loses.
local VOICE = 0.3

-- weight[id] = isf; norm[k] = the length of candidate k's vector.
local function weigh(vectors, candidates)
  local ids, from = vectors.ids, vectors.from
  local holding, seen = {}, {}
  for k, s in ipairs(candidates) do
    for j = from[s], from[s + 1] - 1 do
      local id = ids[j]
      if seen[id] ~= k then
        seen[id] = k
        holding[id] = (holding[id] or 0) + 1
      end
    end
  end
  local weight, n = {}, #candidates
  local norm = {}
  local count = {}
  for k, s in ipairs(candidates) do
    local a, b = from[s], from[s + 1] - 1
    for j = a, b do
      local id = ids[j]
      count[id] = (count[id] or 0) + 1
      weight[id] = weight[id] or log(n / holding[id])
    end
    local length = 0
    for j = a, b do
      local id = ids[j]
      local c = count[id]
      if c > 0 then
        length = length + (c * weight[id]) ^ 2
        count[id] = 0
      end
    end
    norm[k] = length > 0 and sqrt(length) or 1
  end
  return weight, norm
end

-- Adds to into[k] `share` times the similarity of candidate k to those before it in the walk from..to.
local function accumulate(vectors, candidates, weight, norm, into, walk, share)
  local ids, from = vectors.ids, vectors.from
  local sum = {}
  for k = walk[1], walk[2], walk[3] do
    local s = candidates[k]
    local a, b, similarity = from[s], from[s + 1] - 1, 0
    for j = a, b do
      local id = ids[j]
      similarity = similarity + weight[id] * (sum[id] or 0)
    end
    into[k] = into[k] + share * similarity / norm[k]
    for j = a, b do
      local id = ids[j]
      sum[id] = (sum[id] or 0) + weight[id] / norm[k]
    end
  end
end

--- Forward similarity of each candidate, the greatest being 1.
---@param vectors briefing.Vectors
---@param candidates integer[] indexes of sentences, ascending
---@return number[] forward, table<integer, number> weight by term id
function M.forward(vectors, candidates)
  local weight, norm = weigh(vectors, candidates)
  local n, forward, greatest = #candidates, {}, 0
  for k = 1, n do forward[k] = 0 end
  accumulate(vectors, candidates, weight, norm, forward, { n, 1, -1 }, 1)
  accumulate(vectors, candidates, weight, norm, forward, { 1, n, 1 }, -BACK)
  for k = 1, n do
    if forward[k] > greatest then greatest = forward[k] end
  end
  if greatest > 0 then
    for k = 1, n do forward[k] = forward[k] / greatest end
  end
  return forward, weight
end

--- Score of each candidate from its place and its forward similarity.
---@param text string
---@param vectors briefing.Vectors
---@param candidates integer[]
---@param forward number[]
---@return number[]
function M.scores(text, vectors, candidates, forward)
  local scores = {}
  for place, similarity in ipairs(forward) do
    local loss = voice.opens(text, vectors.first[candidates[place]]) and VOICE or 0
    scores[place] = 1 / sqrt(place) + FORWARD * similarity - loss
  end
  return scores
end

return M
