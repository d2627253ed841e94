-- Charts in characters: a strip of cells that shows where on a line of length 1 something is. For the text and Markdown
-- renderers; the same data is drawn in briefing/report/svg.
local M = {}

--- Block characters, or ASCII for terminals without them.
M.styles = {
  blocks = { empty = "·", levels = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }, tick = "│", bar = "█", open = "►", start = "◄",
    half = "▌" },
  ascii = { empty = ".", levels = { ":", ":", "+", "+", "*", "*", "#", "#" }, tick = "|", bar = "#", open = ">", start = "<",
    half = "#" },
}

local LEAST = 0.05 -- of a cell: what is there at all is seen

--- A strip of `cells` characters over marks { from, to } in 0..1: a cell is the higher the more of it is covered.
---@param marks table[] from and to, or one point
---@param cells integer
---@param style table
---@return string
function M.bands(marks, cells, style)
  local cover, empty, levels = {}, style.empty, style.levels
  for _, mark in ipairs(marks) do
    local from, to = math.max(0, mark.from) * cells, math.min(1, mark.to or mark.from) * cells
    for i = math.floor(from), math.min(cells - 1, math.floor(to)) do
      local part = (to < i + 1 and to or i + 1) - (from > i and from or i)
      local share = (cover[i + 1] or 0) + (part > LEAST and part or LEAST)
      cover[i + 1] = share < 1 and share or 1
    end
  end
  local out = {}
  for i = 1, cells do
    local share = cover[i]
    out[i] = share and levels[math.ceil(share * #levels)] or empty
  end
  return table.concat(out)
end

--- A strip of ticks: a cell shows whether any point falls into it.
function M.ticks(marks, cells, style)
  local hit, tick, empty = {}, style.tick, style.empty
  for _, mark in ipairs(marks) do hit[math.max(1, math.min(cells, math.floor(mark.from * cells) + 1))] = true end
  local out = {}
  for i = 1, cells do out[i] = hit[i] and tick or empty end
  return table.concat(out)
end

--- A bar from `from` to `to` (shares of the strip); an open end points on.
function M.interval(from, to, open_start, open_end, cells, style)
  local first = math.max(1, math.min(cells, math.floor(from * cells) + 1))
  local last = math.max(first, math.min(cells, math.ceil(to * cells)))
  local out = {}
  for i = 1, cells do out[i] = (i >= first and i <= last) and style.bar or style.empty end
  if open_start then out[first] = style.start end
  if open_end then out[last] = style.open end
  return table.concat(out)
end

--- How many of the cells `count` columns of one width take: all where they are fewer than the columns.
function M.columns_width(count, cells) return cells < count and cells or count * math.floor(cells / count) end

--- Columns of values 0..1 side by side, all of one width; where cells are fewer, the highest of the values that share one.
function M.columns(values, cells, style)
  cells = M.columns_width(#values, cells)
  local out, n = {}, #values
  for i = 1, cells do
    local first = math.floor((i - 1) * n / cells) + 1
    local value = 0
    for k = first, math.max(first, math.floor(i * n / cells)) do value = math.max(value, values[k]) end
    out[i] = value == 0 and style.empty or style.levels[math.max(1, math.ceil(value * #style.levels))]
  end
  return table.concat(out)
end

--- A bar of `share` of the cells.
function M.bar(share, cells, style)
  local full = math.max(0, math.min(1, share)) * cells
  local whole = math.floor(full)
  return style.bar:rep(whole) .. (full - whole >= 0.5 and style.half or "")
end

return M
