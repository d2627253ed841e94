-- Bounds what a part holds, by the summary of Misra and Gries (1982), which can be merged (Agarwal and others, "Mergeable
-- summaries", 2012): where a facet holds too much, what the first fact over the bound has is taken from all first values, and
-- facts left with nothing are forgotten.
--
-- A first value may so be too low, by no more than what was taken in all: `part.bound` says it, and it is at most the sum of all
-- first values over the bound. The second value of a fact is what was counted while it was held. Which facts are held depends on
-- the order of the parts, so that here shards do not give the same bytes.
local part_of = require "briefing.corpus.part"

local M = {}

--- Facets that grow with the corpus and have one large value beside many small ones.
M.FACETS = { "collocation", "entity", "pair", "spelling", "term", "theme" }

local function descending(a, b) return a > b end

-- Takes from the facts of a facet what the first one over the bound has. Cost: sorting the first values.
local function take(part, name, most)
  local held = part.held[name]
  local first, second, third = held[1], held[2], held[3]
  local values = {}
  for _, value in pairs(first) do values[#values + 1] = value end
  table.sort(values, descending)
  local taken = values[most + 1]
  for keys, value in pairs(first) do
    if value > taken then
      first[keys] = value - taken
    else
      first[keys], second[keys], third[keys] = nil, nil, nil
      held.size = held.size - 1
    end
  end
  part:note_bound(name, taken)
end

-- Forgets the examples of themes that are held no more.
local function forget_examples(part)
  local examples, labels = part.held.example, {}
  if not examples then return end
  for keys in pairs(part.held.theme[1]) do labels[part_of.first_key(keys)] = true end
  for label, list in pairs(examples[1]) do
    if not labels[label] then
      examples[1][label] = nil
      examples.size = examples.size - #list
    end
  end
end

--- Brings every facet that holds more than `least` facts down to `most` at most.
---@param part table
---@param most integer
---@param least integer? `most` where not given; more makes each call's work pay
function M.trim(part, most, least)
  for _, name in ipairs(M.FACETS) do
    local held = part.held[name]
    if held and held.size > (least or most) then
      take(part, name, most)
      if name == "theme" then forget_examples(part) end
    end
  end
end

return M
