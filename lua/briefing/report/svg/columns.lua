-- Counts over time, a row of columns for each thing counted, all on one scale. Chart type "columns": { rows = { { label, values,
-- value? } }, ticks = { { at, label } } }; values and places of ticks are shares in 0..1, value is text beside the label.
local draw = require "briefing.report.svg.draw"
local escape = require "briefing.report.escape"

local ROW, HEAD, TOP, HEIGHT = 62, 22, 20, 30 -- pixels; a row's columns begin TOP below it
local GAP = 0.15 -- of a column

local function axis(ticks, height)
  local out = {}
  for i, tick in ipairs(ticks) do
    local x = draw.percent(tick.at)
    out[#out + 1] = ('<line class="grid" x1="%s" x2="%s" y1="%d" y2="%d"/>'):format(x, x, HEAD - 4, height)
    out[#out + 1] = ('<text class="axis%s" x="%s" y="12">%s</text>\n'):format(i % 2 == 0 and " wide" or "", x,
      escape.html(tick.label))
  end
  return table.concat(out)
end

return function(chart)
  local height = HEAD + #chart.rows * ROW
  local out = { axis(chart.ticks, height) }
  for i, row in ipairs(chart.rows) do
    local y = HEAD + (i - 1) * ROW
    local base = y + TOP + HEIGHT
    out[#out + 1] = draw.row(row, y + 15, true)
    out[#out + 1] = draw.track(base, 1)
    for k, value in ipairs(row.values) do
      if value > 0 then
        local tall = math.max(2, value * HEIGHT)
        local x, width = draw.percent((k - 1 + GAP / 2) / #row.values), draw.percent((1 - GAP) / #row.values)
        out[#out + 1] = ('<rect class="c1" x="%s" y="%s" width="%s" height="%s"/>'):format(x, draw.px(base - tall), width,
          draw.px(tall))
      end
    end
    out[#out + 1] = "\n"
  end
  return table.concat(out), height
end
