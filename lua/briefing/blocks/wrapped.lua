-- Hard-wrapped text: lines broken at a width, to be read as one paragraph. A text is taken for wrapped when many of its
-- lines go on in the next one; two lines are joined where the first word of the second would not have fitted the first.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local headings = require "briefing.blocks.headings"

local M = {}

local WIDEST = 140       -- columns; wider lines are paragraphs
local NARROWEST = 35     -- columns of a line that goes on in the next
local FULL = 0.6         -- of the width, that a line must have to go on in a small letter
local NEARLY_FULL = 0.85 -- of the width, that no heading of wrapped text has
local LEAST_JOINS = 2    -- lines that go on in a small letter, to call a text wrapped
local LEAST_SHARE = 0.15 -- and their share of the places where two lines of prose meet

local OPEN = { none = true, comma = true }

-- The column up to which a line would have reached with the first word of the next.
local function reach(text, lines, i, j)
  local space = text:find("[ \t\r\n]", lines.first[j])
  local stop = space and space <= lines.last[j] and space - 1 or lines.last[j]
  return lines.indent[i] + form.width(text, lines.first[i], lines.last[i]) + 1 + form.width(text, lines.first[j], stop)
end

--- The width at which a text is wrapped, or nil where it is not. Linear in the text.
---@param is_prose fun(line: integer): boolean
function M.width(text, lines, is_prose, is_item)
  local widths, meetings, joins, longest = {}, 0, 0, 0
  local prose = 0
  for i = 1, lines.n do
    if is_prose(i) or is_item(i) then
      prose = prose + 1
      local bytes = lines.last[i] - lines.first[i] + 1
      local width = bytes > 4 * WIDEST and bytes or lines.indent[i] + form.width(text, lines.first[i], lines.last[i])
      local space = text:find("[ \t\r\n]", lines.first[i])
      if space and space < lines.last[i] then
        local column = math.min(width, WIDEST + 1)
        widths[column] = (widths[column] or 0) + 1
        longest = math.max(longest, column)
      end
      if i < lines.n and not lines.blank[i + 1] and is_prose(i + 1) and width <= WIDEST then
        meetings = meetings + 1
        local open = width >= NARROWEST and OPEN[form.ending(text, lines.first[i], lines.last[i])]
        if open and core.category(text, lines.first[i + 1]) == "Ll" then
          joins = joins + 1
        end
      end
    end
  end
  if joins < LEAST_JOINS or joins < LEAST_SHARE * meetings then return nil end
  -- the widest line, but for one in fifty: a line with a long address reaches out
  local spare, column = math.floor(prose / 50), longest
  while column > 0 do
    spare = spare - (widths[column] or 0)
    if spare < 0 then break end
    column = column - 1
  end
  if column > WIDEST then return nil end
  return column
end

--- Whether a line is nearly as wide as the text is wrapped.
function M.is_full(text, lines, i, width)
  return lines.indent[i] + form.width(text, lines.first[i], lines.last[i]) >= NEARLY_FULL * width
end

--- Whether line j goes on with line i, in a text wrapped at `width`: its first word would not have fitted, or line i ends
--- open and is nearly full, is no heading or goes on in a small letter. Words glued since the lines were cut shorten them.
function M.joins(text, lines, i, j, width)
  if lines.blank[j] then return false end
  if reach(text, lines, i, j) > width then return true end
  if not OPEN[form.ending(text, lines.first[i], lines.last[i])] then return false end
  if M.is_full(text, lines, i, width) then return true end
  if lines.indent[i] + form.width(text, lines.first[i], lines.last[i]) < FULL * width then return false end
  return core.category(text, lines.first[j]) == "Ll" or not headings.looks_like(text, lines.first[i], lines.last[i], false)
end

return M
