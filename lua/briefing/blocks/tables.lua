-- Tables in flat text: pipe tables, tables whose cells are parted by tabs or semicolons, and tables whose columns are
-- aligned by spaces.
-- A table is { first_line, last_line, rows = { { {first, last}, ... }, ... }, header = whether the first row names the
-- columns, rule_after = rows before the first rule, separator }.
local lines_of = require "briefing.blocks.lines"
local pipes = require "briefing.blocks.tables.pipes"
local rules = require "briefing.blocks.tables.rule"

local M = {}

-- A kind of table that few pages have, loaded where a line has its sign.
local function rare(kind) return require("briefing.blocks.tables." .. kind) end

--- Where the lines of a text hold what parts cells: { pipes, tabs, semicolons, gaps }, by line, and `wide`.
function M.signs(text, lines)
  local piped, wide = pipes.signs(text, lines)
  return { pipes = piped, wide = wide, tabs = lines_of.holding(text, lines, "\t"),
    semicolons = lines_of.holding(text, lines, ";"), gaps = lines_of.holding(text, lines, "  ") }
end

local function is_empty(cell) return cell[1] > cell[2] end

local function number_like(text, cell)
  local first = text:byte(cell[1])
  if not first or is_empty(cell) then return false end
  local value = text:sub(cell[1], cell[2])
  return value:find "%d" ~= nil and not value:find "[A-Za-z][A-Za-z][A-Za-z][A-Za-z]"
end

local function year_like(text, cell) return text:sub(cell[1], cell[2]):find "^[12]%d%d%d$" ~= nil end

-- Whether the first row names the columns, where no rule says so: it names a column that holds figures by a word, or by
-- a year over figures that are none; a row that holds a figure like those below it is data.
local function first_row_names(text, rows)
  if #rows < 2 then return false end
  for c, cell in ipairs(rows[1]) do
    if is_empty(cell) and c > 1 then return false end
    if number_like(text, cell) then
      if not year_like(text, cell) then return false end
      for r = 2, #rows do
        if rows[r][c] and year_like(text, rows[r][c]) then return false end
      end
    end
  end
  return true
end

--- The table that begins at line i, or nil. `signs` as M.signs gives them; `is_item(line)` tells list items, whose markers
--- stand apart like cells.
function M.find(text, lines, i, signs, is_item)
  local found
  if signs.pipes[i] or text:byte(lines.first[i]) == 43 then found = pipes.find(text, lines, i, signs) end
  if not found and (signs.tabs[i] or signs.semicolons[i] or signs.gaps[i]) and not is_item(i) then
    found = signs.tabs[i] and rare "tabs".find(text, lines, i, signs, is_item)
      or signs.semicolons[i] and rare "semicolons".find(text, lines, i, signs, is_item)
      or signs.gaps[i] and rare "aligned".find(text, lines, i, signs, is_item) or nil
  end
  if not found then return nil end
  if found.rule_after then
    found.header = found.rule_after == 1 or nil
  elseif not (found.separator == "pipe" and rules.is_rule(text, lines.first[i], lines.last[i])) then
    found.header = first_row_names(text, found.rows) or nil
  end
  return found
end

return M
