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

-- The next pipe at or after a position: its first byte and its last.
local function next_pipe(text, at, last)
  while true do
    local pipe = text:find("[|\194\226\239]", at)
    if not pipe or pipe > last then return nil end
    local byte = text:byte(pipe)
    if byte == 124 then
      if text:byte(pipe - 1) ~= 92 then return pipe, pipe end
    else
      for _, sign in ipairs(PIPES) do
        if text:sub(pipe, pipe + #sign - 1) == sign then return pipe, pipe + #sign - 1 end
      end
    end
    at = pipe + 1
  end
end

-- Whether the line begins with a pipe.
local function opens_with_pipe(text, first, last)
  local pipe = next_pipe(text, first, last)
  return pipe == first
end

-- The cells of a row parted by pipes. In a table framed by pipes an outer one opens no cell; in another it stands beside
-- an empty cell.
local function pipe_cells(text, first, last, opens, closes)
  local cells, at = {}, first
  local pipe, stop = next_pipe(text, at, last)
  if opens and pipe == first then at = stop + 1 end
  while true do
    pipe, stop = next_pipe(text, at, last)
    if not pipe then
      local a, b = trim(text, at, last)
      if a <= b or #cells == 0 or not closes then cells[#cells + 1] = { a, b } end
      return cells
    end
    cells[#cells + 1] = { trim(text, at, pipe - 1) }
    at = stop + 1
  end
end

-- An empty cell is the empty span after the white space that it holds.
local function tab_cells(text, first, last)
  local cells, at = {}, first
  while true do
    local tab = text:find("\t", at, true)
    if not tab or tab > last then
      cells[#cells + 1] = { trim(text, at, last) }
      return cells
    end
    cells[#cells + 1] = { trim(text, at, tab - 1) }
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

local function has_pipe(text, lines, i) return next_pipe(text, lines.first[i], lines.last[i]) ~= nil end

-- Separators inside a row without outer pipes.
local function inner_pipes(text, first, last)
  local count, at = 0, first
  while true do
    local pipe, stop = next_pipe(text, at, last)
    if not pipe then return count end
    count, at = count + 1, stop + 1
  end
end

local function find_pipes(text, lines, i)
  local outer, ruled, stop = false, false, i
  local n = lines.n
  while stop <= n do
    local first, last = lines.first[stop], lines.last[stop]
    local rule = is_rule(text, first, last) and (has_pipe(text, lines, stop) or text:find("^%+", first) or stop > i)
    if not rule and not has_pipe(text, lines, stop) then break end
    local opens = opens_with_pipe(text, first, last)
    -- a blank line ends a table unless the rows on both sides open with a pipe
    if stop > i and lines.blank[stop] and not (opens and opens_with_pipe(text, lines.first[stop - 1], lines.last[stop - 1])) then
      break
    end
    if stop > i and outer and not opens and not rule then break end
    if rule and not has_pipe(text, lines, stop) and not text:find("^%+", first) then
      -- a plain rule ends the table unless rows follow it
      local after = stop + 1
      if after > n or not has_pipe(text, lines, after) or stop == i then break end
    end
    outer = outer or opens
    ruled = ruled or (rule and stop > i)
    stop = stop + 1
  end
  stop = stop - 1
  if stop < i then return nil end
  if not outer and not ruled then
    if stop == i then return nil end
    local width = inner_pipes(text, lines.first[i], lines.last[i])
    for line = i + 1, stop do
      if inner_pipes(text, lines.first[line], lines.last[line]) ~= width then return nil end
    end
  elseif stop == i and (not outer or inner_pipes(text, lines.first[i], lines.last[i]) < 2) then
    return nil
  end
  local rows, rule_after = {}, nil
  local closes = outer or text:sub(lines.last[i], lines.last[i]) == "|"
  for line = i, stop do
    local first, last = lines.first[line], lines.last[line]
    if is_rule(text, first, last) then
      if #rows > 0 and not rule_after then rule_after = #rows end
    else
      rows[#rows + 1] = pipe_cells(text, first, last, outer, closes)
    end
  end
  if #rows == 0 then return nil end
  return { first_line = i, last_line = stop, rows = rows, rule_after = rule_after, separator = "pipe" }
end

-- ----------------------------------------------------------------------------------------------------------------- tabs

local CELL_LIMIT = 120 -- bytes; longer "cells" are prose with a tab in it

local function tab_row(text, lines, i)
  local first, last = lines.first[i], lines.last[i]
  local tab = text:find("\t", first, true)
  if not tab or tab > last then return nil end
  local cells = tab_cells(text, lines.start[i], last)
  -- leading tabs are an indent unless the columns of other rows say otherwise; one leading empty cell is kept
  while #cells > 1 and is_empty(cells[1]) and is_empty(cells[2]) do table.remove(cells, 1) end
  for _, cell in ipairs(cells) do
    if cell[2] - cell[1] > CELL_LIMIT then return nil end
  end
  return cells
end

local function find_tabs(text, lines, i, is_item)
  local rows, stop, most = {}, i, 0
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local first, last = lines.first[stop], lines.last[stop]
    local cells = tab_row(text, lines, stop)
    if not cells then break end
    rows[#rows + 1] = not is_rule(text, first, last) and cells or nil
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
  local runs, at, column = {}, lines.first[i], lines.first[i] - start
  while at <= last do
    local gap = text:find("  ", at, true)
    local stop = gap and gap <= last and gap - 1 or last
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

local function find_aligned(text, lines, i, is_item)
  local union, all, ruled, stop = {}, {}, nil, i
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local runs = runs_of(text, lines, stop)
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

--- The table that begins at line i, or nil. `is_item(line)` tells list items, whose markers stand apart like cells.
function M.find(text, lines, i, is_item)
  local first, last = lines.first[i], lines.last[i]
  local found
  if has_pipe(text, lines, i) or text:find("^%+[%-=]", first) then found = find_pipes(text, lines, i) end
  if not found and not is_item(i) then
    local tab = text:find("\t", first, true)
    if tab and tab <= last then found = find_tabs(text, lines, i, is_item) end
    if not found and last - first <= LINE_LIMIT and text:sub(first, last):find("  ", 1, true) then
      found = find_aligned(text, lines, i, is_item)
    end
  end
  if not found then return nil end
  if found.rule_after then
    found.header = found.rule_after == 1 or nil
  elseif not (found.separator == "pipe" and is_rule(text, first, last)) then
    found.header = first_row_names(text, found.rows) or nil
  end
  return found
end

return M
