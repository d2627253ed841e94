-- Words that tell one group of articles from others: log-likelihood says how sure that is, the log ratio how much. Both are
-- taken from whole numbers, once all parts are merged.
local likelihood = require "briefing.likelihood"
local rank = require "briefing.corpus.rank"

local M = {}

--- The least log-likelihood of a key word: p < 0.0001 at one degree of freedom, since as many words are tried as there are.
M.LEAST = 15.13

local ARTICLES = 2 -- in which a key word must stand, at least: one article is no group

-- How many times the frequency doubles from the second to the first (Hardie 2014, "Log ratio: an informal introduction"); where
-- a word is missing in the second, half an occurrence stands for none.
local function log_ratio(a, b, n, m) return math.log((a / n) / (math.max(b, 0.5) / m)) / math.log(2) end

-- Sums over the groups that are wanted.
local function sum(by_group, is_wanted)
  local documents, count = 0, 0
  for group, values in pairs(by_group) do
    if is_wanted(group) then documents, count = documents + values.documents, count + values.count end
  end
  return documents, count
end

local function words_of(groups, is_wanted)
  local words = 0
  for _, group in ipairs(groups) do
    if is_wanted(group.name) then words = words + group.words end
  end
  return words
end

--- Terms that stand more often in the focus than in the reference, the most certain first.
---@param terms table[] totals.by_group(part, "term", 1)
---@param groups { name: string, words: integer }[] totals.of(part).groups
---@param is_focus fun(group: string): boolean
---@param is_reference fun(group: string): boolean
---@return { key: string, count: integer, other_count: integer, documents: integer, log_likelihood: number, log_ratio: number }[]
---   counts are words, `documents` those of the focus
function M.of(terms, groups, is_focus, is_reference)
  local n, m, found = words_of(groups, is_focus), words_of(groups, is_reference), {}
  for _, term in ipairs(terms) do
    local documents, a = sum(term.by_group, is_focus)
    local _, b = sum(term.by_group, is_reference)
    if documents >= ARTICLES and a * m > b * n then
      local value = math.floor(likelihood.of_counts(a, b, n, m) * 100 + 0.5) / 100
      if value >= M.LEAST then
        found[#found + 1] = { key = term.keys[1], count = a, other_count = b, documents = documents, log_likelihood = value,
          log_ratio = log_ratio(a, b, n, m) }
      end
    end
  end
  return rank(found, function(word) return word.log_likelihood end)
end

return M
