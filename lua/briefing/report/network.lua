-- Who is named with whom, as a chart: of a document and of a corpus alike.
local nodes = require "briefing.report.nodes"

local M = {}

local EDGES, LEAST = 24, 10 -- arcs at most; fewer than LEAST are filled up with pairs of one sentence

--- A chart of names and terms that share sentences, or nil where there is too little to draw.
---@param labels table
---@param words { desc: string, weight: string } what the chart's description says, what heads the column of weights
---@param network { nodes: { name: string, kind: string?, count: integer? }[], edges: { from: integer, to: integer, weight:
---   integer }[] } edges the heaviest first
---@return table? node
function M.chart(labels, words, network)
  if #network.nodes < 3 or #network.edges == 0 then return nil end
  local points, edges, rows = {}, {}, {}
  for i, node in ipairs(network.nodes) do points[i] = { label = node.name, kind = node.kind, weight = node.count or 1 } end
  for _, edge in ipairs(network.edges) do
    if #edges < (edge.weight > 1 and EDGES or LEAST) then
      edges[#edges + 1] = { from = edge.from, to = edge.to, weight = edge.weight }
      rows[#rows + 1] = { points[edge.from].label, points[edge.to].label, labels:number(edge.weight) }
    end
  end
  local data = nodes.table({ labels:get "name", labels:get "with", { label = words.weight, align = "right" } }, rows)
  return nodes.chart { type = "network", title = labels:get "network_chart", desc = words.desc,
    points = points, edges = edges, table = data }
end

return M
