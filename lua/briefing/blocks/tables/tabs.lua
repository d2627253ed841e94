-- Tables whose cells are parted by tabs.
local lines_of = require "briefing.blocks.lines"
local rules = require "briefing.blocks.tables.rule"

local M = {}

local trim, is_rule = lines_of.trim, rules.is_rule

-- An empty cell is the empty span after the white space that it holds.
local function tab_cells(text, first, last)
  local line, cells, at = text:sub(first, last), {}, 1
  while true do
    local tab = line:find("\t", at, true)
    cells[#cells + 1] = { trim(text, first + at - 1, tab and first + tab - 2 or last) }
    if not tab then return cells end
    at = tab + 1
  end
end

local function is_empty(cell) return cell[1] > cell[2] end

-- Takes away columns that no row fills: alignment by more than one tab.
local function drop_empty_columns(rows)
  local width = 0
  for _, row in ipairs(rows) do width = math.max(width, #row) end
  local filled = {}
  for _, row in ipairs(rows) do
    for c, cell in ipairs(row) do filled[c] = filled[c] or not is_empty(cell) end
  end
  for r, row in ipairs(rows) do
    local kept = {}
    for c, cell in ipairs(row) do
      if filled[c] then kept[#kept + 1] = cell end
    end
    rows[r] = kept
  end
end

local CELL_LIMIT = 120    -- bytes; longer "cells" are prose with a tab in it
local MOST_TRAILING = 20  -- empty cells at the end of a row
local TAB_LINE_LIMIT = 20000 -- bytes of a row

local function tab_row(text, lines, i, signs)
  local first, last = lines.first[i], lines.last[i]
  if not signs.tabs[i] or last - first > TAB_LINE_LIMIT then return nil end
  local cells = tab_cells(text, first, last)
  -- one tab before the text is an empty cell, unless the table drops the column; more are an indent
  if first == lines.start[i] + 1 and text:byte(first - 1) == 9 then table.insert(cells, 1, { first - 1, first - 2 }) end
  -- tabs at the end of the line, which the line itself leaves out, are empty cells too
  local trailing = text:match("^\t*", last + 1)
  for k = 1, math.min(#trailing, MOST_TRAILING) do cells[#cells + 1] = { last + k + 1, last + k } end
  for _, cell in ipairs(cells) do
    if cell[2] - cell[1] > CELL_LIMIT then return nil end
  end
  return cells
end

--- The table of tabs that begins at line i, or nil. `is_item(line)` tells list items.
function M.find(text, lines, i, signs, is_item)
  local rows, stop, most = {}, i, 0
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local cells = tab_row(text, lines, stop, signs)
    if not cells then break end
    if not is_rule(text, lines.first[stop], lines.last[stop]) then rows[#rows + 1] = cells end
    most = math.max(most, #cells)
    stop = stop + 1
  end
  if #rows == 0 or most < 2 or (#rows == 1 and most < 3) then return nil end
  for r = 2, #rows do
    -- no empty cells beyond the first row's
    local row = rows[r]
    while #row > #rows[1] and is_empty(row[#row]) do row[#row] = nil end
  end
  drop_empty_columns(rows)
  return { first_line = i, last_line = stop - 1, rows = rows, separator = "tab" }
end

return M
