-- Pieces of SVG for the charts. A chart is one <svg> as wide as its place: x in per cent, y and text in pixels, so that
-- words keep their size on a narrow screen and no script measures anything.
local core = require "briefing.core"
local columns = require "briefing.report.columns"
local escape = require "briefing.report.escape"

local M = {}

--- A share of the width, as an attribute's value. Never from text.
---@param share number 0..1
---@return string
function M.percent(share)
  local within = share > 0 and (share < 1 and share or 1) or 0
  return core.fixed(within * 100, 2) .. "%"
end

--- A number of pixels as an attribute's value.
function M.px(x) return core.fixed(x, 1) end

--- The frame of a chart with its title and description; `id` makes the names of both unique on the page.
function M.frame(id, title, desc, height, body)
  return ('<svg class="chart" role="img" width="100%%" height="%d" aria-labelledby="%s-t %s-d"><title id="%s-t">%s</title>'
    .. '<desc id="%s-d">%s</desc>\n%s</svg>\n'):format(height, id, id, id, escape.html(title), id, escape.html(desc), body)
end

--- A label in two lengths, of which the page's style shows one: `wide` and `narrow` columns.
function M.label(text, x, y, wide, narrow, class)
  text = columns.trim(escape.line(text)):gsub("^ ", "")
  local long, short = columns.shorten(text, wide), columns.shorten(text, narrow)
  local halo = class:find("halo", 1, true) and ' paint-order="stroke">' or ">"
  local place = '" x="' .. x .. '" y="' .. M.px(y) .. '"' .. halo
  local function element(shown, kind) return '<text class="' .. class .. kind .. place .. escape.html(shown) .. "</text>" end
  if long == short then return element(long, "") .. "\n" end
  return element(long, " wide") .. element(short, " narrow") .. "\n"
end

-- Columns that a row's label and value have together on a wide and on a narrow page, and that the label has at least.
local WIDE, NARROW, LEAST = 108, 46, 14

--- What stands above a row's drawing: its label at the left and its value at the right, cut so that they never meet.
---@param row { label: string, value: string? }
---@param y number of the text's foot
---@param halo boolean? whether lines of the chart run behind
function M.row(row, y, halo)
  local class, taken, value = halo and " halo" or "", 0, ""
  if row.value then
    taken = columns.width(escape.line(row.value)) + 2
    value = M.label(row.value, "100%", y, WIDE - LEAST, NARROW - LEAST, "value end" .. class)
  end
  return M.label(row.label, "0", y, math.max(LEAST, WIDE - taken), math.max(LEAST, NARROW - taken), "label" .. class) .. value
end

--- What a row's marks lie on, as wide as the chart.
---@param top integer
---@param height integer
function M.track(top, height)
  return ('<rect class="track" x="0" y="%d" width="100%%" height="%d"/>'):format(top, height)
end

--- Upright lines across a chart, at shares of its width.
---@param shares number[]?
---@param top number
---@param bottom number
function M.grid(shares, top, bottom)
  local out, height = {}, ('" y1="%d" y2="%d"/>\n'):format(top, bottom)
  for i, share in ipairs(shares or {}) do
    local x = M.percent(share)
    out[i] = '<line class="part" x1="' .. x .. '" x2="' .. x .. height
  end
  return table.concat(out)
end

return M
