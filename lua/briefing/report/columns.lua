-- Text laid out by the columns it takes on a terminal (East Asian width, combining marks), for the text renderer.
-- Strings may hold ANSI colour sequences, which the renderer itself made and which take no column.
local core = require "briefing.core"

local M = {}

--- Columns that a string takes.
---@param text string
---@return integer
function M.width(text)
  if not text:find "[\27\128-\255]" then return #text end
  if text:find("\27", 1, true) then text = text:gsub("\27%[[%d;]*m", "") end
  return core.width(text)
end

-- The longest start of a word that fits into `width` columns, never cutting a grapheme; at least one.
local function cut(word, width)
  local graphemes = core.grapheme_segments(word)
  local used, stop = 0, 0
  for first, last in graphemes:each() do
    used = used + M.width(word:sub(first, last))
    if used > width and stop > 0 then break end
    stop = last
  end
  return word:sub(1, stop)
end

-- The pieces of a word that takes more than `width` columns, in one pass: each fits, but for a grapheme that is wider.
local function pieces_of(word, width)
  local pieces, from, used = {}, 1, 0
  for first, last in core.grapheme_segments(word):each() do
    local wide = M.width(word:sub(first, last))
    if used + wide > width and first > from then
      pieces[#pieces + 1] = word:sub(from, first - 1)
      from, used = first, 0
    end
    used = used + wide
  end
  pieces[#pieces + 1] = word:sub(from)
  return pieces
end

--- Breaks a line of text into lines of at most `width` columns, at spaces, and inside a word only where it alone is longer.
---@param text string
---@param width integer
---@return string[]
function M.wrap(text, width)
  width = math.max(width, 8)
  if #text <= width then return { text } end
  local lines, line, used = {}, {}, 0
  local function flush()
    lines[#lines + 1] = table.concat(line, " ")
    line, used = {}, 0
  end
  local plain = not text:find "[\27\128-\255]"
  for word in text:gmatch "[^ ]+" do
    local wide = (plain or not word:find "[\27\128-\255]") and #word or M.width(word)
    if used > 0 and used + 1 + wide > width then flush() end
    if wide > width and not word:find("\27", 1, true) then
      local pieces = pieces_of(word, width)
      for i = 1, #pieces - 1 do lines[#lines + 1] = pieces[i] end
      word = pieces[#pieces]
      wide = M.width(word)
    end
    used = used + (used > 0 and 1 or 0) + wide
    line[#line + 1] = word
  end
  if #line > 0 then flush() end
  return lines
end

--- The text with spaces to fill `width` columns.
---@param text string
---@param width integer
---@param align "left"|"right"|nil
function M.pad(text, width, align)
  local missing = width - M.width(text)
  if missing <= 0 then return text end
  local fill = (" "):rep(missing)
  return align == "right" and fill .. text or text .. fill
end

--- The text cut to `width` columns, with an ellipsis where something was lost.
function M.shorten(text, width, ellipsis)
  if M.width(text) <= width then return text end
  ellipsis = ellipsis or "…"
  local head = cut(text, math.max(1, width - M.width(ellipsis)))
  return (head:gsub("%s+$", "")) .. ellipsis
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
