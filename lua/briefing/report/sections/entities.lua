-- Section "entities": who and where, and who is named together with whom.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local ROWS, EDGES = 25, 30

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
  local index, points = {}, {}
  for i, node in ipairs(network.nodes) do
    local name = node.name or node.label or node.text or node.id or tostring(i)
    index[node.id or name] = i
    index[name] = i
    points[i] = { label = name, kind = node.kind, weight = node.weight or node.count or 1 }
  end
  local edges, rows = {}, {}
  for _, edge in ipairs(network.edges) do
    local from, to = edge.from or edge.source or edge[1], edge.to or edge.target or edge[2]
    local a, b = points[from] and from or index[from], points[to] and to or index[to]
    if a and b and #edges < EDGES then
      local weight = edge.weight or edge.count or 1
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
    return { nodes.table({ labels:get "name", labels:get "kind", { label = labels:get "count", align = "right" },
      labels:get "variants" }, rows), network_chart(labels, context.ask "network") }
  end,
})
