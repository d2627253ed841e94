-- Tables in flat text: pipe tables, tables whose cells are parted by tabs, and tables whose columns are aligned by spaces.
-- A table is { first_line, last_line, rows = { { {first, last}, ... }, ... }, header = index of the header's row or nil }.
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"

local M = {}

local trim = lines_of.trim

-- A line of dashes and signs that parts a table's rows: |---|:--:|, +----+, —————|———.
local function is_rule(text, first, last)
  if text:find("^[%dA-Za-z]", first) then return false end
  local at, dashes = first, 0
  while at <= last do
    local byte = text:byte(at)
    if byte == 45 or byte == 61 or byte == 95 then -- - = _
      dashes, at = dashes + 1, at + 1
    elseif byte == 226 and text:find("^[\128\148][\128-\191]", at + 1) then -- dashes and box drawings
      dashes, at = dashes + 1, at + 3
    elseif byte == 124 or byte == 43 or byte == 58 or byte == 32 or byte == 9 or byte == 42 then -- | + : * and space
      at = at + 1
    else
      return false
    end
  end
  return dashes > 0
end
M.is_rule = is_rule

-- Box drawings that stand for a pipe.
local PIPES = { "│", "┃", "║", "¦", "｜" }

--- Where the lines of a text hold what parts cells: { pipes, tabs, gaps, wide }, by line.
function M.signs(text, lines)
  local signs = { pipes = lines_of.holding(text, lines, "|"), tabs = lines_of.holding(text, lines, "\t"),
    gaps = lines_of.holding(text, lines, "  "), wide = false }
  for _, sign in ipairs(PIPES) do
    if text:find(sign, 1, true) then
      signs.wide = true
      for line, at in pairs(lines_of.holding(text, lines, sign)) do
        signs.pipes[line] = math.min(signs.pipes[line] or at, at)
      end
    end
  end
  return signs
end

-- The next pipe at or after a position of a line: its first byte and its last.
local function next_pipe(text, at, last, wide)
  local pattern = wide and "[|\194\226\239]" or "|"
  while true do
    local pipe = text:find(pattern, at)
    if not pipe or pipe > last then return nil end
    if text:byte(pipe) == 124 then
      if text:byte(pipe - 1) ~= 92 then return pipe, pipe end
    else
      for _, sign in ipairs(PIPES) do
        if text:sub(pipe, pipe + #sign - 1) == sign then return pipe, pipe + #sign - 1 end
      end
    end
    at = pipe + 1
  end
end

-- The pipes of a line, first and last byte of each, flat.
local function pipes_of(text, first, last, wide)
  local line, found, n, at = text:sub(first, last), {}, 0, 1
  while true do
    local pipe, stop = next_pipe(line, at, #line, wide)
    if not pipe then return found end
    found[n + 1], found[n + 2] = first + pipe - 1, first + stop - 1
    n, at = n + 2, stop + 1
  end
end

-- The cells of a row parted by pipes. In a table framed by pipes an outer one opens no cell; in another it stands beside
-- an empty cell.
local function pipe_cells(text, first, last, pipes, opens, closes)
  local cells, at, from = {}, first, 1
  if opens and pipes[1] == first then at, from = pipes[2] + 1, 3 end
  for k = from, #pipes, 2 do
    cells[#cells + 1] = { trim(text, at, pipes[k] - 1) }
    at = pipes[k + 1] + 1
  end
  local a, b = trim(text, at, last)
  if a <= b or #cells == 0 or not closes then cells[#cells + 1] = { a, b } end
  return cells
end

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

-- ---------------------------------------------------------------------------------------------------------------- pipes

-- What a line is to a table of pipes: its pipes, whether it is a rule, whether it opens with a pipe; nil where it has none
-- and is no rule of + and -.
local function pipe_line(text, lines, i, signs)
  local first, last = lines.first[i], lines.last[i]
  if not signs.pipes[i] then
    if not text:find("^[%+%-=—─━–]", first) or not is_rule(text, first, last) then return nil end
    return { pipes = {}, rule = true, opens = false, grid = text:byte(first) == 43 }
  end
  local pipes = pipes_of(text, first, last, signs.wide)
  if #pipes == 0 then return nil end
  return { pipes = pipes, rule = is_rule(text, first, last), opens = pipes[1] == first, grid = true }
end

-- Whether a line goes on with the table that the lines from i to the one before it make.
local function goes_on(lines, line, row, before, outer, signs)
  -- a blank line ends a table unless the rows on both sides open with a pipe
  if lines.blank[line] and not (row.opens and before.opens) then return false end
  if outer and not row.opens and not row.rule then return false end
  if row.rule and not row.grid then
    -- a plain rule ends the table unless rows follow it
    return line < lines.n and signs.pipes[line + 1] ~= nil
  end
  return true
end

-- Whether white space stands on both sides of each pipe: "a | b", not the address "/a|b".
local function spaced(text, pipes)
  for k = 1, #pipes, 2 do
    if not text:find("^[ \t\194]", pipes[k + 1] + 1) and pipes[k + 1] < #text and not text:find("^[\r\n]", pipes[k + 1] + 1)
      or not text:find("^[ \t\160]", pipes[k] - 1) then
      return false
    end
  end
  return true
end

local function find_pipes(text, lines, i, signs)
  local opening = pipe_line(text, lines, i, signs)
  if not opening or (opening.rule and not opening.grid) then return nil end
  local following = i < lines.n and pipe_line(text, lines, i + 1, signs) or nil
  if opening.rule and (not following or following.rule) then return nil end
  if following and not goes_on(lines, i + 1, following, opening, opening.opens, signs) then following = nil end
  -- without a frame or a rule two rows of as many cells make a table
  if not opening.opens and not opening.rule then
    if not following or (not following.rule and #following.pipes ~= #opening.pipes) then return nil end
    if not following.rule and not (spaced(text, opening.pipes) and spaced(text, following.pipes)) then return nil end
  elseif not following and (opening.rule or #opening.pipes < 4) then
    return nil
  end
  local outer = opening.opens or (following ~= nil and following.opens)
  local closes = outer or opening.pipes[#opening.pipes] == lines.last[i]
  local rows, rule_after, line, row = {}, nil, i, opening
  while row do
    if row.rule then
      if #rows > 0 then rule_after = rule_after or #rows end
    else
      rows[#rows + 1] = pipe_cells(text, lines.first[line], lines.last[line], row.pipes, outer, closes)
    end
    local before = row
    line = line + 1
    row = line <= lines.n and pipe_line(text, lines, line, signs) or nil
    if row and not goes_on(lines, line, row, before, outer, signs) then row = nil end
  end
  return { first_line = i, last_line = line - 1, rows = rows, rule_after = rule_after, separator = "pipe" }
end

-- ----------------------------------------------------------------------------------------------------------------- tabs

local CELL_LIMIT = 120    -- bytes; longer "cells" are prose with a tab in it
local TAB_LINE_LIMIT = 20000 -- bytes of a row

local function tab_row(text, lines, i, signs)
  local first, last = lines.first[i], lines.last[i]
  if not signs.tabs[i] or last - first > TAB_LINE_LIMIT then return nil end
  local cells = tab_cells(text, first, last)
  -- one tab before the text is an empty cell, unless the table drops the column; more are an indent
  if first == lines.start[i] + 1 and text:byte(first - 1) == 9 then table.insert(cells, 1, { first - 1, first - 2 }) end
  for _, cell in ipairs(cells) do
    if cell[2] - cell[1] > CELL_LIMIT then return nil end
  end
  return cells
end

local function find_tabs(text, lines, i, signs, is_item)
  local rows, stop, most = {}, i, 0
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local cells = tab_row(text, lines, stop, signs)
    if not cells then break end
    if not is_rule(text, lines.first[stop], lines.last[stop]) then rows[#rows + 1] = cells end
    most = math.max(most, #cells)
    stop = stop + 1
  end
  if #rows == 0 or most < 2 or (#rows == 1 and most < 3) then return nil end
  drop_empty_columns(rows)
  return { first_line = i, last_line = stop - 1, rows = rows, separator = "tab" }
end

-- -------------------------------------------------------------------------------------------------------------- aligned

local LINE_LIMIT = 400 -- bytes of a row; wider lines are prose

-- The runs of a line that two spaces and more part: { column, last column, first, last } each.
local function runs_of(text, lines, i)
  local start, last = lines.start[i], lines.last[i]
  if last - start > LINE_LIMIT then return nil end
  local line = text:sub(start, last)
  local runs, at, column = {}, lines.first[i], lines.first[i] - start
  while at <= last do
    local gap = line:find("  ", at - start + 1, true)
    local stop = gap and gap + start - 2 or last
    local width = form.width(text, at, stop)
    runs[#runs + 1] = { column, column + width - 1, at, stop }
    local following = lines_of.skip(text, stop + 1, last)
    column = column + width + (following - stop - 1)
    at = following
  end
  return runs
end

-- Merges a run's columns into the union of the columns taken so far; both sorted.
local function merge(union, runs)
  local merged, a, b = {}, 1, 1
  while a <= #union or b <= #runs do
    local taken
    if b > #runs or (a <= #union and union[a][1] <= runs[b][1]) then
      taken, a = union[a], a + 1
    else
      taken, b = runs[b], b + 1
    end
    local top = merged[#merged]
    -- one blank column between two runs does not part them
    if top and taken[1] <= top[2] + 2 - 1 then
      top[2] = math.max(top[2], taken[2])
    else
      merged[#merged + 1] = { taken[1], taken[2] }
    end
  end
  return merged
end

local function row_of(runs, union)
  local row, at = {}, 1
  for c, column in ipairs(union) do
    local cell
    while at <= #runs and runs[at][1] <= column[2] do
      cell = cell or { runs[at][3], runs[at][4] }
      cell[2] = runs[at][4]
      at = at + 1
    end
    row[c] = cell or false
  end
  -- an empty cell is the empty span before what follows it
  for c = #row, 1, -1 do
    if not row[c] then
      local following = row[c + 1]
      local place = following and following[1] or runs[#runs][4] + 1
      row[c] = { place, place - 1 }
    end
  end
  return row
end

local function sentence_gap(text, runs)
  for r = 1, #runs - 1 do
    if not text:find("^[%.!%?:;,]", runs[r][4]) then return false end
  end
  return true
end

local function find_aligned(text, lines, i, signs, is_item)
  local union, all, ruled, stop = {}, {}, nil, i
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local runs = signs.gaps[stop] and runs_of(text, lines, stop)
    if not runs or #runs < 2 or sentence_gap(text, runs) then break end
    local joined = merge(union, runs)
    if #joined < 2 then break end
    union = joined
    if is_rule(text, lines.first[stop], lines.last[stop]) then
      ruled = ruled or #all
    else
      all[#all + 1] = runs
    end
    stop = stop + 1
  end
  if #all < 2 and not ruled or #all == 0 then return nil end
  if #all == 2 and #union < 3 and not ruled then
    for _, runs in ipairs(all) do
      for _, run in ipairs(runs) do
        if run[2] - run[1] > 40 then return nil end
      end
    end
  end
  local rows = {}
  for r, runs in ipairs(all) do rows[r] = row_of(runs, union) end
  return { first_line = i, last_line = stop - 1, rows = rows, rule_after = ruled, separator = "space" }
end

--- The table that begins at line i, or nil. `signs` as M.signs gives them; `is_item(line)` tells list items, whose markers
--- stand apart like cells.
function M.find(text, lines, i, signs, is_item)
  local found
  if signs.pipes[i] or text:byte(lines.first[i]) == 43 then found = find_pipes(text, lines, i, signs) end
  if not found and (signs.tabs[i] or signs.gaps[i]) and not is_item(i) then
    found = signs.tabs[i] and find_tabs(text, lines, i, signs, is_item)
      or signs.gaps[i] and find_aligned(text, lines, i, signs, is_item) or nil
  end
  if not found then return nil end
  if found.rule_after then
    found.header = found.rule_after == 1 or nil
  elseif not (found.separator == "pipe" and is_rule(text, lines.first[i], lines.last[i])) then
    found.header = first_row_names(text, found.rows) or nil
  end
  return found
end

return M
