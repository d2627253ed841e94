-- Section "corpus_network": who and what is named together, over all articles.
local network = require "briefing.report.network"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"

local EDGES = 40 -- pairs looked at, the heaviest: more than a chart shows

registry.section("corpus_network", {
  subject = "corpus",
  build = function(corpus, context)
    local found = {}
    for keys, values in corpus.part:facts "pair" do
      found[#found + 1] = { a = keys[1], b = keys[2], documents = values[1], sentences = values[2] }
    end
    rank(found, function(pair) return pair.documents end, function(pair) return pair.sentences end)
    local points, index, edges = {}, {}, {}
    local function point(name)
      if not index[name] then
        points[#points + 1] = { name = name, count = 1 }
        index[name] = #points
      end
      return index[name]
    end
    for i = 1, math.min(EDGES, #found) do
      local pair = found[i]
      edges[i] = { from = point(pair.a), to = point(pair.b), weight = pair.documents }
    end
    local labels = context.labels
    return network.chart(labels, { desc = labels:get "corpus_network_desc", weight = labels:get "articles_head" },
      { nodes = points, edges = edges })
  end,
})
