-- Who is named with whom, as arcs: names one below the other, an arc for each pair, thicker for more shared sentences.
-- Chart type "network": { points = { { label, kind?, weight } }, edges = { { from, to, weight } } }, indexes of points.
local draw = require "briefing.report.svg.draw"

local ROW, MAX = 26, 24

return function(chart)
  local out, used, order = {}, {}, {}
  for _, edge in ipairs(chart.edges) do used[edge.from], used[edge.to] = true, true end
  for i = 1, #chart.points do
    if used[i] and #order < MAX then
      order[#order + 1] = i
      used[i] = #order
    end
  end
  local height, heaviest = #order * ROW, 1
  for _, edge in ipairs(chart.edges) do heaviest = math.max(heaviest, edge.weight) end
  -- the arcs' own frame is stretched across its place; their strokes are not
  out[#out + 1] = ('<svg class="arcs" x="164" y="0" width="50%%" height="%d" viewBox="0 0 100 %d" '
    .. 'preserveAspectRatio="none">'):format(height, height)
  for _, edge in ipairs(chart.edges) do
    local a, b = used[edge.from], used[edge.to]
    if type(a) == "number" and type(b) == "number" then
      local top, bottom = (math.min(a, b) - 0.5) * ROW, (math.max(a, b) - 0.5) * ROW
      local reach = 12 + 88 * (bottom - top) / math.max(ROW, height - ROW)
      out[#out + 1] = ('<path class="arc" vector-effect="non-scaling-stroke" stroke-width="%s" d="M2 %s C%s %s %s %s 2 %s"/>\n')
        :format(draw.px(0.8 + 3.2 * edge.weight / heaviest), draw.px(top), draw.px(reach), draw.px(top), draw.px(reach),
        draw.px(bottom), draw.px(bottom))
    end
  end
  out[#out + 1] = "</svg>"
  for i, at in ipairs(order) do
    local y = (i - 0.5) * ROW
    out[#out + 1] = ('<circle class="dot" cx="160" cy="%s" r="4"/>'):format(draw.px(y))
    out[#out + 1] = draw.label(chart.points[at].label, "149", y + 4, 20, 20, "label end")
  end
  return table.concat(out), height
end
