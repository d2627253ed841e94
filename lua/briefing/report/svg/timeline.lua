-- Events on a line of years. Chart type "timeline": { rows = { { label, value, from, to, open_start?, open_end?, conflict? } },
-- ticks = { { at, label } }, now = { at, label }? }, shares in 0..1; `now` is the date of publication.
local draw = require "briefing.report.svg.draw"
local escape = require "briefing.report.escape"

local ROW, HEAD, FOOT, BAR = 44, 22, 18, 10

local function bar(class, from, width, y)
  return ('<rect class="%s" x="%s" y="%d" width="%s" height="%d"/>'):format(class, draw.percent(from), y + 23,
    draw.percent(width), BAR)
end

local function head(x, y, class, path)
  return ('<svg x="%s" y="%d" width="1" height="%d" overflow="visible"><path class="%s" d="%s"/></svg>'):format(draw.percent(x),
    y + 23, BAR, class, path)
end

return function(chart)
  local out, bottom = {}, HEAD + #chart.rows * ROW
  local height = bottom
  for i, tick in ipairs(chart.ticks) do
    local x = draw.percent(tick.at)
    local anchor = tick.at < 0.02 and "start" or tick.at > 0.98 and "end" or "middle"
    out[#out + 1] = ('<line class="grid" x1="%s" x2="%s" y1="%d" y2="%d"/>'):format(x, x, HEAD - 4, bottom)
    out[#out + 1] = ('<text class="axis%s" x="%s" y="12" text-anchor="%s">%s</text>\n'):format(
      (#chart.ticks > 7 and i % 2 == 0) and " wide" or "", x, anchor, tostring(tick.label):gsub("[^%d%-]", ""))
  end
  if chart.now then
    local x = draw.percent(chart.now.at)
    height = bottom + FOOT
    out[#out + 1] = ('<line class="now" x1="%s" x2="%s" y1="%d" y2="%d"/>'):format(x, x, HEAD - 4, bottom)
    out[#out + 1] = ('<text class="axis" x="%s" y="%d" text-anchor="%s">%s</text>\n'):format(x, bottom + 13,
      chart.now.at < 0.15 and "start" or chart.now.at > 0.85 and "end" or "middle", escape.html(chart.now.label))
  end
  for i, row in ipairs(chart.rows) do
    local y = HEAD + (i - 1) * ROW
    local class = row.conflict and "conflict" or "event"
    out[#out + 1] = draw.row(row, y + 16, true)
    local width = math.max(0.012, row.to - row.from)
    local from = math.min(row.from, 1 - width)
    local known = row.open_end and chart.now and chart.now.at > from and chart.now.at - from or width
    out[#out + 1] = bar(class, from, known, y)
    if known < width then out[#out + 1] = bar(class .. " ahead", from + known, width - known, y) end
    -- an open end is an arrow's head, in a frame of its own because a path knows no per cent
    if row.open_end then out[#out + 1] = head(from + width, y, class, "M-11 -4 L0 5 L-11 14 Z") end
    if row.open_start then out[#out + 1] = head(from, y, class, "M11 -4 L0 5 L11 14 Z") end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
