-- Section "entities": who and where, and who is named together with whom.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local ROWS = 25
local EDGES, LEAST = 24, 10 -- arcs at most; fewer than LEAST are filled up with pairs of one sentence

local function variants_of(entity)
  local others = {}
  for _, variant in ipairs(entity.variants or {}) do
    if variant ~= entity.name then others[#others + 1] = variant end
  end
  if entity.expansion and entity.expansion ~= entity.name then others[#others + 1] = entity.expansion end
  return table.concat(others, ", ")
end

local function network_chart(labels, network)
  if type(network) ~= "table" or not network.nodes or #network.nodes < 3 or not network.edges or #network.edges == 0 then
    return nil
  end
  local points = {}
  for i, node in ipairs(network.nodes) do
    points[i] = { label = node.name or node.label or node.text, kind = node.kind, weight = node.weight or node.count or 1 }
  end
  local edges, rows = {}, {}
  for _, edge in ipairs(network.edges) do
    local a, b = points[edge.from] and edge.from, points[edge.to] and edge.to
    local weight = edge.weight or 1
    if a and b and #edges < (weight > 1 and EDGES or LEAST) then
      edges[#edges + 1] = { from = a, to = b, weight = weight }
      rows[#rows + 1] = { points[a].label, points[b].label, labels:number(weight) }
    end
  end
  local data = nodes.table({ labels:get "name", labels:get "with", { label = labels:get "together", align = "right" } }, rows)
  return nodes.chart { type = "network", title = labels:get "network_chart", desc = labels:get "network_desc",
    points = points, edges = edges, table = data }
end

registry.section("entities", {
  build = function(doc, context)
    local labels, entities = context.labels, doc.entities
    if #entities == 0 then return nil end
    local rows = {}
    for i, entity in ipairs(entities) do
      if i > ROWS then break end
      local at = entity.mentions[1]
      rows[i] = { cells = { nodes.strong(entity.name), labels:kind("kind", entity.kind), labels:number(#entity.mentions),
        variants_of(entity) }, first = at and at[1], last = at and at[2] }
    end
    local network = network_chart(labels, context.ask "network")
    local list = { nodes.table({ labels:get "name", labels:get "kind", { label = labels:get "count", align = "right" },
      labels:get "variants" }, rows), context.more(#entities, ROWS) }
    list[#list + 1] = network
    return list
  end,
})
