-- The lines of a text: where each begins and ends without the white space around it, how far it is indented, and
-- whether a blank line stands before it. Blank lines are no lines here.
local core = require "briefing.core"

local M = {}

--- The first byte at or after `first` that is not white space, or last + 1. White space is Unicode's, the byte order mark
--- and the zero width space.
---@type fun(text: string, first: integer, last: integer): integer
M.skip = core.skip

--- The last byte at or before `last` that is not white space, or first - 1.
---@type fun(text: string, first: integer, last: integer): integer
M.skip_back = core.skip_back

--- A span without the white space around it; empty (first > last) where there is nothing else.
function M.trim(text, first, last)
  first = M.skip(text, first, last)
  return first, M.skip_back(text, first, last)
end

--- The lines of a text as arrays side by side: `start` (the physical line's first byte), `first`, `last` (without white
--- space), `indent` (columns), `blank` (true: a blank line stands before). One pass; cost linear in the text.
---@param text string
---@return { n: integer, start: integer[], first: integer[], last: integer[], indent: integer[], blank: boolean[] }
function M.split(text)
  local n, start, first, last, indent, blank = core.lines(text)
  return { n = n, start = start, first = first, last = last, indent = indent, blank = blank }
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
