-- Tables whose columns are aligned by spaces: columns of blanks that go through all rows part the cells.
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local rules = require "briefing.blocks.tables.rule"

local M = {}

local is_rule = rules.is_rule

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

-- An empty cell, false till here, is the empty span before what follows it.
local function fill(row, runs)
  for c = #row, 1, -1 do
    if not row[c] then
      local following = row[c + 1]
      local place = following and following[1] or runs[#runs][4] + 1
      row[c] = { place, place - 1 }
    end
  end
  return row
end

-- A row whose cells are what lies within each column of the union.
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
  return fill(row, runs)
end

-- How far a run lies from a column; less than 0 by what they share.
local function distance(run, column) return math.max(run[1] - column[2], column[1] - run[2]) end

-- A row of fewer runs than columns: each run goes to the nearest column that leaves enough for those after it.
local function short_row(runs, columns)
  local row, least = {}, 1
  for c = 1, #columns do row[c] = false end
  for k, run in ipairs(runs) do
    local best = least
    for c = least + 1, #columns - (#runs - k) do
      if distance(run, columns[c]) < distance(run, columns[best]) then best = c end
    end
    row[best] = { run[3], run[4] }
    least = best + 1
  end
  return fill(row, runs)
end

-- Rows whose columns overlap, as where a long cell reaches under the head of the next column: where most rows have the
-- same number of runs, and none has more, the runs are the cells. nil where the union of columns parts them as well.
local function counted_rows(all, union)
  local most, full = 0, 0
  for _, runs in ipairs(all) do most = math.max(most, #runs) end
  local columns = {}
  for _, runs in ipairs(all) do
    if #runs == most then
      full = full + 1
      for c, run in ipairs(runs) do
        local column = columns[c] or { run[1], run[2] }
        columns[c] = { math.min(column[1], run[1]), math.max(column[2], run[2]) }
      end
    end
  end
  if #union >= most or full * 2 <= #all then return nil end
  local rows = {}
  for r, runs in ipairs(all) do rows[r] = short_row(runs, columns) end
  return rows
end

local function sentence_gap(text, runs)
  for r = 1, #runs - 1 do
    if not text:find("^[%.!%?:;,]", runs[r][4]) then return false end
  end
  return true
end

--- The aligned table that begins at line i, or nil. `is_item(line)` tells list items.
function M.find(text, lines, i, signs, is_item)
  local union, all, ruled, stop = {}, {}, nil, i
  while stop <= lines.n and not (stop > i and lines.blank[stop]) and not is_item(stop) do
    local runs = signs.gaps[stop] and runs_of(text, lines, stop)
    if not runs or #runs < 2 or sentence_gap(text, runs) then break end
    local joined = merge(union, runs)
    if #joined < 2 and not (all[1] and #runs == #all[1]) then break end
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
  local rows = counted_rows(all, union)
  if not rows then
    rows = {}
    for r, runs in ipairs(all) do rows[r] = row_of(runs, union) end
  end
  return { first_line = i, last_line = stop - 1, rows = rows, rule_after = ruled, separator = "space" }
end

return M
