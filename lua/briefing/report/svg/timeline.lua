-- Events on a line of years. Chart type "timeline": { rows = { { label, value, from, to, open_start?, open_end?, conflict? } },
-- ticks = { { at, label } } }, shares in 0..1.
local draw = require "briefing.report.svg.draw"
local escape = require "briefing.report.escape"

local ROW, HEAD, BAR = 44, 22, 10

local function head(x, y, class, path)
  return ('<svg x="%s" y="%d" width="12" height="%d" overflow="visible"><path class="%s" d="%s"/></svg>'):format(draw.percent(x),
    y, BAR, class, path)
end

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
      escape.html(row.value or ""))
    local width = math.max(0.012, row.to - row.from)
    local from = math.min(row.from, 1 - width)
    out[#out + 1] = ('<rect class="%s" x="%s" y="%d" width="%s" height="%d" rx="2"/>'):format(class, draw.percent(from), y + 23,
      draw.percent(width), BAR)
    -- an open end is an arrow's head, in a frame of its own because a path knows no per cent
    if row.open_end then
      out[#out + 1] = head(math.min(from + width, 0.985), y + 23, class, "M-1 -3 L9 5 L-1 13 Z")
    end
    if row.open_start then out[#out + 1] = head(from, y + 23, class, "M9 -3 L-1 5 L9 13 Z") end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
