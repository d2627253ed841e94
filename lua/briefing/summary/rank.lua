-- How much a sentence tells of its text: its place, and how far later sentences take up what it says.
--
--   score = 1 / sqrt(i) + FORWARD * forward - (VOICE if it begins inside a quotation)
--   forward = (sum of similarity to later candidates - BACK * sum of similarity to earlier ones) / greatest such value
--
-- where i = 1, 2, ... is its place among the candidates and similarity the cosine of tf-isf vectors: summed by the core,
-- linear in the words (src/bags/forward.h, BACK too).
local voice = require "briefing.summary.voice"
local sqrt = math.sqrt

local M = {}

-- Weight of forward similarity beside place.
local FORWARD = 0.6

-- What a sentence that begins inside a quotation loses.
local VOICE = 0.3

--- Forward similarity of each candidate, the greatest being 1.
---@param vectors briefing.Vectors
---@param candidates integer[] indexes of sentences, ascending
---@return number[] forward, table<integer, number> weight by term id
function M.forward(vectors, candidates)
  local forward, weight = vectors.bags:forward(candidates)
  local n, greatest = #candidates, 0
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
