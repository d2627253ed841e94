-- Events on a line of years. Chart type "timeline": { rows = { { label, value, from, to, open_start?, open_end?, conflict? } },
-- ticks = { { at, label } } }, shares in 0..1.
local draw = require "briefing.report.svg.draw"

local ROW, HEAD, BAR = 44, 22, 10

return function(chart)
  local out, height = {}, HEAD + #chart.rows * ROW
  for i, tick in ipairs(chart.ticks) do
    local x = draw.percent(tick.at)
    local anchor = tick.at < 0.02 and "start" or tick.at > 0.98 and "end" or "middle"
    out[#out + 1] = ('<line class="grid" x1="%s" x2="%s" y1="%d" y2="%d"/>'):format(x, x, HEAD - 4, height)
    out[#out + 1] = ('<text class="axis%s" x="%s" y="12" text-anchor="%s">%s</text>\n'):format(
      (#chart.ticks > 7 and i % 2 == 0) and " wide" or "", x, anchor, tostring(tick.label):gsub("[^%d%-]", ""))
  end
  for i, row in ipairs(chart.rows) do
    local y = HEAD + (i - 1) * ROW
    local class = row.conflict and "conflict" or "event"
    out[#out + 1] = draw.label(row.label, "0", y + 16, 74, 30, "label halo")
    out[#out + 1] = ('<text class="value halo" x="100%%" y="%d" text-anchor="end">%s</text>'):format(y + 16,
      require("briefing.report.escape").html(row.value or ""))
    local width = math.max(0.012, row.to - row.from)
    local from = math.min(row.from, 1 - width)
    out[#out + 1] = ('<rect class="%s" x="%s" y="%d" width="%s" height="%d" rx="2"/>'):format(class, draw.percent(from), y + 23,
      draw.percent(width), BAR)
    if row.open_end then
      out[#out + 1] = ('<svg x="%s" y="%d" width="12" height="%d" overflow="visible"><path class="%s" d="M-1 -3 L9 5 L-1 13 Z"/></svg>')
        :format(draw.percent(math.min(from + width, 0.985)), y + 23, BAR, class)
    end
    if row.open_start then
      out[#out + 1] = ('<svg x="%s" y="%d" width="12" height="%d" overflow="visible"><path class="%s" d="M9 -3 L-1 5 L9 13 Z"/></svg>')
        :format(draw.percent(from), y + 23, BAR, class)
    end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
