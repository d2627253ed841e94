-- The lines of a text: where each begins and ends without the white space around it, how far it is indented, and
-- whether a blank line stands before it. Blank lines are no lines here.
local M = {}

-- White space beyond ASCII, by its bytes (Unicode White_Space), and the byte order mark and zero width space, which
-- flattened pages carry and nobody sees.
local space = {
  ["\194\133"] = true, ["\194\160"] = true, ["\225\154\128"] = true, ["\226\128\168"] = true,
  ["\226\128\169"] = true, ["\226\128\175"] = true, ["\226\129\159"] = true, ["\227\128\128"] = true,
  ["\239\187\191"] = true,
}
for last = 128, 139 do space["\226\128" .. string.char(last)] = true end

-- Length of the white space beyond ASCII that begins at a position, or nil.
local function wide_space(text, at)
  local lead = text:byte(at)
  if not lead or lead < 0xC2 then return nil end
  local length = lead == 0xC2 and 2 or 3
  if space[text:sub(at, at + length - 1)] then return length end
end

local ASCII_SPACE = { [32] = true, [9] = true, [10] = true, [11] = true, [12] = true, [13] = true }

--- The first byte at or after `first` that is not white space, or last + 1.
function M.skip(text, first, last)
  while first <= last do
    local byte = text:byte(first)
    if byte == 32 or byte == 9 then
      first = text:find("[^ \t]", first) or last + 1
    elseif ASCII_SPACE[byte] then
      first = first + 1
    elseif byte < 0xC2 then
      return first
    else
      local length = wide_space(text, first)
      if not length then return first end
      first = first + length
    end
  end
  return last + 1
end

--- The last byte at or before `last` that is not white space, or first - 1.
function M.skip_back(text, first, last)
  while last >= first do
    local byte = text:byte(last)
    if ASCII_SPACE[byte] then
      last = last - 1
    elseif byte < 0x80 or byte > 0xBF then
      return last
    elseif last > first and wide_space(text, last - 1) == 2 then
      last = last - 2
    elseif last > first + 1 and wide_space(text, last - 2) == 3 then
      last = last - 3
    else
      return last
    end
  end
  return first - 1
end

--- A span without the white space around it; empty (first > last) where there is nothing else.
function M.trim(text, first, last)
  first = M.skip(text, first, last)
  return first, M.skip_back(text, first, last)
end

local TAB = 4 -- columns to the next tab stop, for comparing indents only

local function indent_of(text, start, first)
  local columns = 0
  for at = start, first - 1 do
    if text:byte(at) == 9 then columns = columns + TAB - columns % TAB else columns = columns + 1 end
  end
  return columns
end

-- The text with every end of a line as a line feed, each byte in its place: the ends are searched for as one byte.
local function with_line_feeds(text)
  if text:find("\r", 1, true) then text = text:gsub("\r\n", " \n"):gsub("\r", "\n") end
  if text:find("\f", 1, true) or text:find("\v", 1, true) then text = text:gsub("[\f\v]", "\n") end
  if text:find("\226\128\168", 1, true) or text:find("\226\128\169", 1, true) then
    -- LINE SEPARATOR and PARAGRAPH SEPARATOR, three bytes each
    text = text:gsub("\226\128\168", "  \n"):gsub("\226\128\169", "\n\n\n")
  end
  return text
end

--- The lines of a text as arrays side by side: `start` (the physical line's first byte), `first`, `last` (without white
--- space), `indent` (columns), `blank` (true: a blank line stands before). One pass; cost linear in the text.
---@param text string
---@return { n: integer, start: integer[], first: integer[], last: integer[], indent: integer[], blank: boolean[] }
function M.split(text)
  local shaped = with_line_feeds(text)
  local lines = { n = 0, start = {}, first = {}, last = {}, indent = {}, blank = {} }
  local n, at, size, blank = 0, 1, #text, false
  while at <= size do
    local stop = shaped:find("\n", at, true) or size + 1
    local first = M.skip(shaped, at, stop - 1)
    if first < stop then
      n = n + 1
      lines.start[n] = at
      lines.first[n] = first
      lines.last[n] = M.skip_back(shaped, first, stop - 1)
      lines.indent[n] = first == at and 0 or indent_of(text, at, first)
      lines.blank[n] = blank
      blank = false
    else
      blank = true
    end
    at = stop + 1
  end
  lines.n = n
  return lines
end

--- Where a plain string first stands in each line that holds it, by line. One search over the text, whatever its lines.
---@param text string
---@param lines table
---@param sign string
---@return table<integer, integer>
function M.holding(text, lines, sign)
  local found, i = {}, 1
  local at = text:find(sign, 1, true)
  while at do
    while i <= lines.n and lines.last[i] < at do i = i + 1 end
    if i > lines.n then break end
    if at >= lines.first[i] then
      found[i] = at
      at = text:find(sign, lines.last[i] + 1, true)
    else
      at = text:find(sign, lines.first[i], true)
    end
  end
  return found
end

--- The first match of a pattern in a span. A search bounded by the span: one over the text would pass over all that
--- follows, for every line anew.
function M.find(text, pattern, first, last)
  local at = text:sub(first, last):find(pattern)
  return at and first + at - 1
end

return M
