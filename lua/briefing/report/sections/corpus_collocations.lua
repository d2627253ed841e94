-- Section "corpus_collocations": words that keep company in all articles together. Articles count a pair's uses where it is
-- used more than once, so that what is told here is the least that can be said of it.
local likelihood = require "briefing.likelihood"
local nodes = require "briefing.report.nodes"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"
local spellings = require "briefing.corpus.spellings"
local totals = require "briefing.corpus.totals"

local ROWS = 25

registry.section("corpus_collocations", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part, found = context.labels, corpus.part, {}
    local count_of, all = corpus.counts, totals.of(part).words
    for keys, values in part:facts "collocation" do
      local left, right = count_of[keys[1]], count_of[keys[2]]
      if left and right and all > 0 then
        local value = likelihood.of_pair(values[2], left, right, all)
        found[#found + 1] = { a = keys[1], b = keys[2], documents = values[1], count = values[2],
          log_likelihood = math.floor(value * 100 + 0.5) / 100 }
      end
    end
    if #found == 0 then return nil end
    rank(found, function(pair) return pair.log_likelihood end)
    local wanted, rows = {}, {}
    for i = 1, math.min(ROWS, #found) do wanted[found[i].a], wanted[found[i].b] = true, true end
    local spelling_of = spellings.of(part, wanted)
    for i = 1, math.min(ROWS, #found) do
      local pair = found[i]
      rows[i] = { spelling_of[pair.a] .. " " .. spelling_of[pair.b], labels:number(pair.log_likelihood, 1),
        labels:number(pair.count), labels:number(pair.documents) }
    end
    local function number(key) return { label = labels:get(key), align = "right" } end
    return { nodes.table({ labels:get "phrase", number "log_likelihood", number "count", number "articles_head" }, rows),
      context.more(#found, ROWS) }
  end,
})
