-- Section "dispersion": where the leading terms stand in the text.
local nodes = require "briefing.report.nodes"
local parts = require "briefing.report.parts"
local registry = require "briefing.registry"

local NEAR = 0.002 -- of the text: mentions no farther apart are one tick

registry.section("dispersion", {
  build = function(doc, context)
    local labels, rows, lines = context.labels, {}, {}
    for i, term in ipairs(doc.dispersion) do
      local marks, name = {}, term.term
      for _, share in ipairs(term.shares) do
        if #marks == 0 or share - marks[#marks].from > NEAR then marks[#marks + 1] = { from = share } end
      end
      rows[i] = { label = name, value = labels:number(term.count), marks = marks }
      lines[i] = { name, labels:number(term.count) }
    end
    if #rows == 0 then return nil end
    local grid = parts.starts(doc)
    return nodes.chart { type = "strip", shape = "ticks", title = labels:get "dispersion_chart",
      desc = labels:get(#grid > 0 and "dispersion_desc_grid" or "dispersion_desc"), rows = rows, grid = grid,
      table = nodes.table({ labels:get "phrase", { label = labels:get "count", align = "right" } }, lines) }
  end,
})
