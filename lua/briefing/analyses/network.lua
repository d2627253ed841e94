-- doc.network: who and what stands together: entities and key terms as nodes, linked by the sentences they share.
--
-- { nodes = array of { name, kind, count, first }, edges = array of { from, to, weight, sentences } }; `from` and `to` are
-- indexes of nodes, from < to; `weight` is how many sentences hold both, `sentences` the first few of them as { first,
-- last }. Nodes by count, edges by weight, ties by place in the text. Linear in the text; both are bounded.
local core = require "briefing.core"
local keywords = require "briefing.keywords.document"
local names = require "briefing.keywords.names"
local order = require "briefing.order"
local registry = require "briefing.registry"

local kept_sentences = 5 -- sentences told an edge
local most_in_sentence = 24 -- nodes of one sentence that are linked with each other

local function by_count(a, b)
  if a.count ~= b.count then return a.count > b.count end
  if a.first ~= b.first then return a.first < b.first end
  return order.before(a.name, b.name)
end

-- Candidate nodes with `places`, the first bytes of their mentions: entities, then key terms that name no entity.
local function candidates(doc, options)
  local nodes, covered = {}, {}
  for _, entity in ipairs(doc.entities) do
    local places = {}
    for m, mention in ipairs(entity.mentions) do
      places[m] = mention[1]
      covered[mention[1]] = mention[2]
    end
    nodes[#nodes + 1] = { name = entity.name, kind = entity.kind, count = #places, first = places[1], places = places }
  end
  table.sort(nodes, by_count)
  for i = #nodes, options.entities + 1, -1 do nodes[i] = nil end
  if options.terms > 0 then
    local spoken = names.spoken(doc)
    for _, keyword in ipairs(keywords.first(doc, options.terms)) do
      local places, mentions = {}, keyword.mentions
      for m = 1, #mentions, 2 do
        local last = covered[mentions[m]]
        if not last or last < mentions[m + 1] then places[#places + 1] = mentions[m] end
      end
      if #places > 0 and not spoken(keyword.text) then
        nodes[#nodes + 1] = { name = keyword.text, kind = "term", count = #places, first = places[1], places = places }
      end
    end
  end
  return nodes
end

-- For each sentence the nodes it holds, in order of place, each once; sentences without nodes are nil.
local function by_sentence(doc, nodes)
  local sentences, holds = doc.sentences, {}
  local find = sentences.find
  for n, node in ipairs(nodes) do
    local previous
    for _, place in ipairs(node.places) do
      local s, inside = find(sentences, place)
      if inside and s ~= previous then
        holds[s] = holds[s] or {}
        local list = holds[s]
        if list[#list] ~= n and #list < most_in_sentence then list[#list + 1] = n end
        previous = s
      end
    end
  end
  return holds
end

-- The edges in order of first occurrence; their `sentences` are numbers still.
local function link(doc, nodes)
  local holds = by_sentence(doc, nodes)
  local edges, found = {}, {}
  for s = 1, #doc.sentences do
    local list = holds[s]
    for i = 1, list and #list or 0 do
      for j = i + 1, #list do
        local from, to = math.min(list[i], list[j]), math.max(list[i], list[j])
        local id = from * 1048576 + to
        local edge = found[id]
        if not edge then
          edge = { from = from, to = to, weight = 0, sentences = {} }
          found[id] = edge
          edges[#edges + 1] = edge
        end
        edge.weight = edge.weight + 1
        if edge.weight <= kept_sentences then edge.sentences[edge.weight] = s end
      end
    end
  end
  return edges
end

-- The `most` heaviest edges, of equals the first, with the places of their sentences.
local function heaviest(doc, edges, most)
  local weights, kept = {}, {}
  for i, edge in ipairs(edges) do weights[i] = edge.weight end
  local ranking = core.ranking(weights)
  for i = 1, math.min(most, #ranking) do
    local edge = edges[ranking[i]]
    for k, s in ipairs(edge.sentences) do edge.sentences[k] = { doc.sentences:bounds(s) } end
    kept[i] = edge
  end
  return kept
end

registry.analysis("network", function(doc, options)
  local nodes = candidates(doc, options)
  local edges = heaviest(doc, link(doc, nodes), options.edges)
  for i, node in ipairs(nodes) do
    nodes[i] = { name = node.name, kind = node.kind, count = node.count, first = node.first }
  end
  return { nodes = nodes, edges = edges }
end, {
  options = {
    entities = { type = "integer", default = 30, minimum = 0 },
    terms = { type = "integer", default = 15, minimum = 0 },
    edges = { type = "integer", default = 100, minimum = 0 },
  },
})
