-- Who is named with whom, as arcs: names one below the other, an arc for each pair, thicker for more shared sentences.
-- Chart type "network": { points = { { label, kind?, weight } }, edges = { { from, to, weight } } }, indexes of points; what
-- has a kind other than "term" is a name, and stands in bold.
local draw = require "briefing.report.svg.draw"

local ROW, MAX = 26, 24
local AXIS, REACH = 160, 170 -- pixels: where the dots stand, and how far the widest arc goes, on a narrow page too

return function(chart)
  local out, used, order = {}, {}, {}
  for _, edge in ipairs(chart.edges) do used[edge.from], used[edge.to] = true, true end
  for i = 1, #chart.points do
    if used[i] and #order < MAX then
      order[#order + 1] = i
      used[i] = #order
    end
  end
  local heaviest, farthest = 1, 1
  for _, edge in ipairs(chart.edges) do
    local a, b = used[edge.from], used[edge.to]
    heaviest = math.max(heaviest, edge.weight)
    if type(a) == "number" and type(b) == "number" then farthest = math.max(farthest, math.abs(a - b)) end
  end
  -- half circles, flattened where the widest would reach too far
  local reach = math.min(ROW / 2, REACH / farthest)
  for _, edge in ipairs(chart.edges) do
    local a, b = used[edge.from], used[edge.to]
    if type(a) == "number" and type(b) == "number" then
      local rows = math.abs(a - b)
      out[#out + 1] = ('<path class="arc" stroke-width="%s" d="M%d %s A%s %s 0 0 1 %d %s"/>\n'):format(
        draw.px(1 + 4 * edge.weight / heaviest), AXIS, draw.px((math.min(a, b) - 0.5) * ROW), draw.px(rows * reach),
        draw.px(rows * ROW / 2), AXIS, draw.px((math.max(a, b) - 0.5) * ROW))
    end
  end
  for i, at in ipairs(order) do
    local y, point = (i - 0.5) * ROW, chart.points[at]
    out[#out + 1] = ('<circle class="dot" cx="%d" cy="%s" r="4"/>'):format(AXIS, draw.px(y))
    local named = point.kind and point.kind ~= "term"
    out[#out + 1] = draw.label(point.label, "149", y + 4, 20, 20, named and "label end named" or "label end")
  end
  return table.concat(out), #order * ROW
end
