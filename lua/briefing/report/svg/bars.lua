-- Bars from nought to one. Chart type "bars": { rows = { { label, share, value? } }, grid? }; value is text beside the label,
-- grid the places of upright lines, of thresholds.
local draw = require "briefing.report.svg.draw"

local ROW, BAR = 38, 10

return function(chart)
  local out = {}
  for i, row in ipairs(chart.rows) do
    local y = (i - 1) * ROW
    out[#out + 1] = draw.row(row, y + 13)
    out[#out + 1] = draw.track(y + 19, BAR)
    out[#out + 1] = ('<rect class="c1" x="0" y="%d" width="%s" height="%d"/>\n'):format(y + 19, draw.percent(row.share), BAR)
    out[#out + 1] = draw.grid(chart.grid, y + 16, y + 22 + BAR)
  end
  return table.concat(out), #chart.rows * ROW
end
