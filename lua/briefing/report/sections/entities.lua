-- Section "entities": who and where, and who is named together with whom.
local network_chart = require("briefing.report.network").chart
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local ROWS = 25

local function variants_of(entity)
  local others = {}
  for _, variant in ipairs(entity.variants or {}) do
    if variant ~= entity.name then others[#others + 1] = variant end
  end
  if entity.expansion and entity.expansion ~= entity.name then others[#others + 1] = entity.expansion end
  return table.concat(others, ", ")
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
    local network = context.ask "network"
    local list = { nodes.table({ labels:get "name", labels:get "kind", { label = labels:get "count", align = "right" },
      labels:get "variants" }, rows), context.more(#entities, ROWS) }
    local words = { desc = labels:get "network_desc", weight = labels:get "together" }
    list[#list + 1] = network and network_chart(labels, words, network)
    return list
  end,
})
