-- Rows over the length of the text: bands where a theme is present, ticks where a term stands. Chart type "strip":
-- { rows = { { label, value?, marks = { { from, to? }, ... } } }, shape = "ticks"?, grid? }, shares in 0..1; grid has the
-- places of upright lines, the headings of the text.
local draw = require "briefing.report.svg.draw"

local ROW, BAR = 38, 12
local COLORS = 6 -- rows with a colour of their own; the rest share one

return function(chart)
  local height = #chart.rows * ROW
  local out = {}
  for i, row in ipairs(chart.rows) do
    local y = (i - 1) * ROW
    out[#out + 1] = draw.row(row, y + 13, true)
    out[#out + 1] = draw.track(y + 19, BAR)
    out[#out + 1] = draw.grid(chart.grid, y + 17, y + 21 + BAR)
    for _, mark in ipairs(row.marks) do
      if chart.shape == "ticks" then
        out[#out + 1] = ('<rect class="c1" x="%s" y="%d" width="2" height="%d"/>'):format(draw.percent(mark.from * 0.995), y + 19,
          BAR)
      else
        out[#out + 1] = ('<rect class="c%d" x="%s" y="%d" width="%s" height="%d"/>'):format(math.min(i, COLORS + 1),
          draw.percent(mark.from), y + 19, draw.percent(math.max(0.004, (mark.to or mark.from) - mark.from)), BAR)
      end
    end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
