-- Takes sentences one by one while the budget holds them, and none that says what another says.
local terms_of = require("briefing.summary.vectors").terms_of

local Choice = {}
Choice.__index = Choice

-- Two sentences of which the shorter shares this many of its terms with the other say the same.
local SAME = 0.75

-- A term that stands in more chosen sentences than this tells nothing of repetition any more; keeps the work linear.
local COMMON = 32

---@param vectors briefing.Vectors
---@param budget table briefing/summary/budget.lua
---@param text_of fun(sentence: integer): string
function Choice.new(vectors, budget, text_of)
  return setmetatable({ vectors = vectors, budget = budget, text_of = text_of, picked = {}, have = {}, holding = {},
    size = {} }, Choice)
end

function Choice:repeats(terms)
  local shared = {}
  for _, id in ipairs(terms) do
    for _, other in ipairs(self.holding[id] or {}) do
      local count = (shared[other] or 0) + 1
      if count >= SAME * math.min(#terms, self.size[other]) and count > 1 then return true end
      shared[other] = count
    end
  end
  return false
end

--- Takes sentence s if it can: "taken"; or "same" (it repeats one that is taken), "long" (it does not fit).
---@param s integer
---@return "taken"|"same"|"long"
function Choice:try(s)
  if self.have[s] then return "same" end
  local terms = terms_of(self.vectors, s)
  if self:repeats(terms) then return "same" end
  if not self.budget:take(self.text_of(s), self.vectors.words[s]) then return "long" end
  self.have[s], self.size[s] = true, #terms
  self.picked[#self.picked + 1] = s
  for _, id in ipairs(terms) do
    local list = self.holding[id]
    if not list then
      list = {}
      self.holding[id] = list
    end
    if #list < COMMON then list[#list + 1] = s end
  end
  return "taken"
end

return Choice
