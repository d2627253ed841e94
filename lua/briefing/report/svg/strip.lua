-- Rows over the length of the text: bands where a theme is present, ticks where a term stands. Chart type "strip":
-- { rows = { { label, value?, marks = { { from, to? }, ... } } }, shape = "ticks"?, grid? }, shares in 0..1; grid has the
-- places of upright lines, the headings of the text.
local draw = require "briefing.report.svg.draw"

local ROW, BAR = 38, 12
local COLORS = 6 -- rows with a colour of their own; the rest share one

return function(chart)
  local height = #chart.rows * ROW
  local out, is_ticks = {}, chart.shape == "ticks"
  for i, row in ipairs(chart.rows) do
    local y = (i - 1) * ROW
    out[#out + 1] = draw.row(row, y + 13, true)
    out[#out + 1] = draw.track(y + 19, BAR)
    out[#out + 1] = draw.grid(chart.grid, y + 17, y + 21 + BAR)
    local head = '<rect class="c' .. (is_ticks and 1 or math.min(i, COLORS + 1)) .. '" x="'
    local middle, tail = '" y="' .. y + 19 .. '" width="', '" height="' .. BAR .. '"/>'
    for _, mark in ipairs(row.marks) do
      local from, width = mark.from, "2"
      if is_ticks then from = from * 0.995
      else width = draw.percent(math.max(0.004, (mark.to or from) - from)) end
      out[#out + 1] = head .. draw.percent(from) .. middle .. width .. tail
    end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
