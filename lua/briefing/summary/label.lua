-- Names for parts of a text: the phrases and words that stand in one part more than in the others.
local core = require "briefing.core"
local keywords = require "briefing.keywords.document"

local M = {}

local PHRASES = 60 -- keyphrases of the document that may name a part

--- For each part (first, last in ascending order, disjoint), up to `most` entries { text, count }, the most telling
--- first: keyphrases weighed by their score and by the share of their mentions that lie in the part.
---@param doc table
---@param parts { first: integer, last: integer }[]
---@param most integer
---@return table[][]
function M.of(doc, parts, most)
  local named, worth = {}, {}
  for p = 1, #parts do named[p], worth[p] = {}, {} end
  for _, keyword in ipairs(keywords.first(doc, PHRASES)) do
    local mentions, m, p = keyword.mentions, 1, 1
    while mentions[m] do
      local first, inside = mentions[m], 0
      while parts[p] and parts[p].last < first do p = p + 1 end
      if not parts[p] then break end
      -- mentions inside the part; one before it lies between two
      while first and first <= parts[p].last do
        if first >= parts[p].first then inside = inside + 1 end
        m = m + 2
        first = mentions[m]
      end
      if inside > 0 then
        named[p][#named[p] + 1] = { text = keyword.text, count = inside }
        worth[p][#named[p]] = keyword.score * (inside / keyword.count) * math.sqrt(inside)
      end
    end
  end
  for p = 1, #parts do
    local ranking, kept = core.ranking(worth[p]), {}
    for k = 1, math.min(most, #ranking) do kept[k] = named[p][ranking[k]] end
    named[p] = kept
  end
  return named
end

return M
