-- Bars from nought to one. Chart type "bars": { rows = { { label, share, value? } } }; value is text beside the label.
local draw = require "briefing.report.svg.draw"
local escape = require "briefing.report.escape"

local ROW, BAR = 38, 10

return function(chart)
  local out = {}
  for i, row in ipairs(chart.rows) do
    local y = (i - 1) * ROW
    out[#out + 1] = draw.label(row.label, "0", y + 13, 74, 36, "label")
    if row.value then
      out[#out + 1] = ('<text class="value" x="100%%" y="%d" text-anchor="end">%s</text>'):format(y + 13, escape.html(row.value))
    end
    out[#out + 1] = ('<rect class="track" x="0" y="%d" width="100%%" height="%d"/>'):format(y + 19, BAR)
    out[#out + 1] = ('<rect class="c1" x="0" y="%d" width="%s" height="%d"/>\n'):format(y + 19, draw.percent(row.share), BAR)
  end
  return table.concat(out), #chart.rows * ROW
end
