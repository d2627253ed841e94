-- doc.collocations: pairs of words that stand side by side more often than their frequencies make likely, inside
-- sentences. Ranked by log-likelihood; pmi is pointwise mutual information in bits (Church and Hanks 1990).
local log_likelihood = require("briefing.likelihood").of_pair
local core = require "briefing.core"
local registry = require "briefing.registry"

-- The spelling that is used most, the first of those that are used alike.
local function usual(text, mentions)
  local counts, best = {}, nil
  for _, mention in ipairs(mentions) do
    local spelling = text:sub(mention[1], mention[2])
    counts[spelling] = (counts[spelling] or 0) + 1
    if not best or counts[spelling] > counts[best] then best = spelling end
  end
  return best
end

registry.analysis("collocations", function(doc, options)
  local found, all = core.neighbours(doc.sentences, doc.words, doc.terms, options.minimum)
  for i, pair in ipairs(found) do
    local both, left, right = #pair.mentions, pair.left, pair.right
    found[i] = { text = usual(doc.text, pair.mentions), count = both, log_likelihood = log_likelihood(both, left, right, all),
      pmi = math.log(both * all / (left * right)) / math.log(2), mentions = pair.mentions }
  end
  table.sort(found, function(x, y)
    if x.log_likelihood ~= y.log_likelihood then return x.log_likelihood > y.log_likelihood end
    return x.mentions[1][1] < y.mentions[1][1]
  end)
  for i = #found, options.limit + 1, -1 do found[i] = nil end
  return found
end, { options = {
  limit = { type = "integer", default = 20, minimum = 0 },
  minimum = { type = "integer", default = 2, minimum = 1 }, -- how often a pair must be used
} })
