-- Tables whose cells are parted by pipes, framed by them or not, and grids of + and -.
local lines_of = require "briefing.blocks.lines"
local rules = require "briefing.blocks.tables.rule"

local M = {}

local trim, is_rule = lines_of.trim, rules.is_rule

-- Box drawings that stand for a pipe.
local PIPES = { "│", "┃", "║", "¦", "｜" }

--- Where the lines of a text hold pipes, by line, and whether some are box drawings.
function M.signs(text, lines)
  local pipes, wide = lines_of.holding(text, lines, "|"), false
  for _, sign in ipairs(PIPES) do
    if text:find(sign, 1, true) then
      wide = true
      for line, at in pairs(lines_of.holding(text, lines, sign)) do pipes[line] = math.min(pipes[line] or at, at) end
    end
  end
  return pipes, wide
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

--- The table of pipes that begins at line i, or nil.
function M.find(text, lines, i, signs)
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

return M
