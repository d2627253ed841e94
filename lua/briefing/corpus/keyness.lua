-- Words that tell one group of articles from others: log-likelihood says how sure that is, the log ratio how much. Both are
-- taken from whole numbers, once all parts are merged.
local likelihood = require "briefing.likelihood"
local rank = require "briefing.corpus.rank"
local totals = require "briefing.corpus.totals"

local M = {}

--- The least log-likelihood of a key word: p < 0.0001 at one degree of freedom, since as many words are tried as there are.
M.LEAST = 15.13

local ARTICLES = 2 -- in which a key word must stand, at least: one article is no group

-- How many times the frequency doubles from the second to the first (Hardie 2014, "Log ratio: an informal introduction"); where
-- a word is missing in the second, half an occurrence stands for none.
local function log_ratio(a, b, n, m) return math.log((a / n) / (math.max(b, 0.5) / m)) / math.log(2) end

-- A term as a key word of the focus, or nil where it is none. `pair` holds the words of both sides in all.
local function key_word(term, pair)
  local focus = term.by_group[pair.focus]
  if not focus or focus[1] < ARTICLES then return nil end
  local reference = pair.reference and (term.by_group[pair.reference] or { 0, 0 })
  local a, n, m = focus[2], pair.focus_words, pair.reference_words
  local b = reference and reference[2] or term.count - a
  if a * m <= b * n then return nil end
  local value = math.floor(likelihood.of_counts(a, b, n, m) * 100 + 0.5) / 100
  if value < M.LEAST then return nil end
  return { key = term.keys[1], count = a, other_count = b, documents = focus[1], log_likelihood = value,
    log_ratio = log_ratio(a, b, n, m) }
end

--- Terms that stand more often in the focus than in the reference, the most certain first, for each pair of groups. Cost: one
--- pass over the terms.
---@param part table
---@param pairs_of_groups { focus: string, reference: string? }[] without a reference the focus stands against all others
---@return table[][] words of each pair: { key, count, other_count, documents, log_likelihood, log_ratio }; counts are words,
---   `documents` those of the focus
function M.of(part, pairs_of_groups)
  local all, words = totals.of(part), {}
  for _, group in ipairs(all.groups) do words[group.name] = group.words end
  local checked, found = {}, {}
  for p, pair in ipairs(pairs_of_groups) do
    local n = words[pair.focus]
    checked[p] = { focus = pair.focus, reference = pair.reference, focus_words = n,
      reference_words = pair.reference and words[pair.reference] or all.words - n }
    found[p] = {}
  end
  for term in totals.each(part, "term", 1) do
    for p, pair in ipairs(checked) do found[p][#found[p] + 1] = key_word(term, pair) end
  end
  for _, list in ipairs(found) do rank(list, function(word) return word.log_likelihood end) end
  return found
end

return M
