-- Names for parts of a text: the phrases and words that stand in one part more than in the others.
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
  local named = {}
  for p = 1, #parts do named[p] = {} end
  for order, keyword in ipairs(keywords.first(doc, PHRASES)) do
    local p, inside = 1, {}
    for _, mention in ipairs(keyword.mentions) do
      while parts[p] and parts[p].last < mention[1] do p = p + 1 end
      if parts[p] and parts[p].first <= mention[1] then inside[p] = (inside[p] or 0) + 1 end
    end
    for q = 1, #parts do
      if inside[q] then
        local share = inside[q] / #keyword.mentions
        table.insert(named[q], { text = keyword.text, count = inside[q], order = order,
          worth = keyword.score * share * math.sqrt(inside[q]) })
      end
    end
  end
  for p = 1, #parts do
    table.sort(named[p], function(a, b)
      if a.worth ~= b.worth then return a.worth > b.worth end
      return a.order < b.order
    end)
    local kept = {}
    for k = 1, math.min(most, #named[p]) do kept[k] = { text = named[p][k].text, count = named[p][k].count } end
    named[p] = kept
  end
  return named
end

return M
