-- Section "dispersion": where the leading terms stand in the text.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("dispersion", {
  build = function(doc, context)
    local labels, rows, lines = context.labels, {}, {}
    for i, term in ipairs(doc.dispersion) do
      local marks = {}
      for m, share in ipairs(term.shares or term.positions or term) do marks[m] = { from = share } end
      local name = term.term or term.text or term.name
      rows[i] = { label = name, marks = marks }
      lines[i] = { name, labels:number(#marks) }
    end
    if #rows == 0 then return nil end
    return nodes.chart { type = "strip", shape = "ticks", title = labels:get "dispersion_chart",
      desc = labels:get "dispersion_desc", rows = rows,
      table = nodes.table({ labels:get "phrase", { label = labels:get "count", align = "right" } }, lines) }
  end,
})
