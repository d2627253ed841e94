-- doc.collocations: pairs of words that stand side by side more often than their frequencies make likely, inside
-- sentences. Ranked by log-likelihood; pmi is pointwise mutual information in bits (Church and Hanks 1990).
local log_likelihood = require("briefing.likelihood").of_pair
local registry = require "briefing.registry"

-- Every pair of neighbours in a sentence with nothing but one blank or hyphen between, as { count, mentions } by the ids
-- of its words; and how often each id begins and ends one.
local function count_pairs(doc)
  local text, words, terms, sentences = doc.text, doc.words, doc.terms, doc.sentences
  local pairs_by_id, order, begins, ends, all = {}, {}, {}, {}, 0
  local step = #terms + 1
  for s = 1, #sentences do
    local from, to = sentences:bounds(s)
    local i, covers = words:find(from)
    if not covers then i = i + 1 end
    local first, last = words:bounds(i)
    while first and first <= to do
      local next_first, next_last = words:bounds(i + 1)
      if next_first and next_last <= to and next_first - last == 2 and text:find("^[ %-]", last + 1) then
        local a, b = terms:id(i), terms:id(i + 1)
        all = all + 1
        begins[a], ends[b] = (begins[a] or 0) + 1, (ends[b] or 0) + 1
        if not terms:is_stop(a) and not terms:is_stop(b) then
          local key = a * step + b
          local pair = pairs_by_id[key]
          if not pair then
            pair = { a = a, b = b, mentions = {} }
            pairs_by_id[key] = pair
            order[#order + 1] = pair
          end
          pair.mentions[#pair.mentions + 1] = { first, next_last }
        end
      end
      i, first, last = i + 1, next_first, next_last
    end
  end
  return order, begins, ends, all
end

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
  local order, begins, ends, all = count_pairs(doc)
  local found = {}
  for _, pair in ipairs(order) do
    local both = #pair.mentions
    if both >= options.minimum then
      local left, right = begins[pair.a], ends[pair.b]
      found[#found + 1] = { text = usual(doc.text, pair.mentions), count = both,
        log_likelihood = log_likelihood(both, left, right, all),
        pmi = math.log(both * all / (left * right)) / math.log(2), mentions = pair.mentions }
    end
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
