-- Text laid out by the columns it takes on a terminal (East Asian width, combining marks), for the text renderer.
-- Strings may hold ANSI colour sequences, which the renderer itself made and which take no column.
local core = require "briefing.core"

local M = {}

--- Columns that a string takes.
---@param text string
---@return integer
M.width = core.width

--- Breaks a line of text into lines of at most `width` columns (8 where it is less), at spaces, and inside a word only where
--- it alone is longer.
---@param text string
---@param width integer
---@return string[]
M.wrap = core.wrap

--- The text with spaces to fill `width` columns.
---@param text string
---@param width integer
---@param align "left"|"right"|nil
M.pad = core.pad

--- The text without spaces at its end.
---@param text string
---@return string
function M.trim(text)
  local last = #text
  while text:byte(last) == 32 do last = last - 1 end
  return text:sub(1, last)
end

--- The text cut to `width` columns, with an ellipsis where something was lost.
function M.shorten(text, width, ellipsis)
  if M.width(text) <= width then return text end
  ellipsis = ellipsis or "…"
  local head = text:sub(1, core.fitting(text, width - M.width(ellipsis)))
  return M.trim(head) .. ellipsis
end

--- The end of a text in `width` columns, cut at a space: what stands before a word in a concordance.
function M.tail(text, width)
  if M.width(text) <= width then return text end
  local at = #text
  while true do
    local space = text:sub(1, at):match ".*() "
    if not space or M.width(text:sub(space + 1)) > width then break end
    at = space - 1
  end
  return at < #text and text:sub(at + 2) or ""
end

--- Widths for columns of a table that fit into `total`, `gap` between them: each gets what it needs, and where that is
--- too much the widest give up first.
---@param needs integer[] the columns' natural widths
---@param total integer
---@param gap integer
---@return integer[]
function M.fit(needs, total, gap)
  local room = total - gap * (#needs - 1)
  local widths, sum = {}, 0
  for i, need in ipairs(needs) do
    widths[i] = need
    sum = sum + need
  end
  while sum > room do
    local widest, second = 1, 0
    for i = 2, #widths do
      if widths[i] > widths[widest] then widest = i end
    end
    for i = 1, #widths do
      if i ~= widest and widths[i] > second then second = widths[i] end
    end
    local floor = math.max(second, 8)
    local take = math.min(sum - room, math.max(1, widths[widest] - floor))
    if widths[widest] - take < 4 then break end
    widths[widest] = widths[widest] - take
    sum = sum - take
  end
  return widths
end

return M
