-- Tables whose cells are parted by semicolons, as spreadsheets export them where the comma is the decimal mark. Prose has
-- semicolons too: rows have one number of cells, no sentence's end, and a column of figures below its head.
local lines_of = require "briefing.blocks.lines"

local M = {}

local LINE_LIMIT = 400 -- bytes of a row; longer lines are prose
local CELL_LIMIT = 60  -- bytes of a cell
local FEWEST_ROWS = 3

-- The cells of a line, or nil where it is no row.
local function cells_of(text, first, last)
  if last - first > LINE_LIMIT or text:find("^[.!?]", last) then return nil end
  local line, cells, at = text:sub(first, last), {}, 1
  while true do
    local mark = line:find(";", at, true)
    local cell = { lines_of.trim(text, first + at - 1, mark and first + mark - 2 or last) }
    if cell[2] - cell[1] >= CELL_LIMIT then return nil end
    cells[#cells + 1] = cell
    if not mark then return #cells > 1 and cells or nil end
    at = mark + 1
  end
end

-- Whether some column holds a figure in every row but the first.
local function has_figures(text, rows)
  for c = 1, #rows[1] do
    local all = true
    for r = 2, #rows do
      local cell = rows[r][c]
      all = all and text:sub(cell[1], cell[2]):find "^[^A-Za-z]*%d[^A-Za-z]*[A-Za-z]?[A-Za-z]?[A-Za-z]?$" ~= nil
    end
    if all then return true end
  end
  return false
end

--- The table of semicolons that begins at line i, or nil: the first rows decide, so that a line is read a few times at most.
--- `is_item(line)` tells list items.
function M.find(text, lines, i, signs, is_item)
  local rows, stop = {}, i
  while stop <= lines.n and signs.semicolons[stop] and not is_item(stop) do
    local cells = cells_of(text, lines.first[stop], lines.last[stop])
    if not cells or rows[1] and #cells ~= #rows[1] then break end
    rows[#rows + 1] = cells
    if #rows == FEWEST_ROWS and not has_figures(text, rows) then return nil end
    stop = stop + 1
  end
  if #rows < FEWEST_ROWS then return nil end
  return { first_line = i, last_line = stop - 1, rows = rows, separator = "semicolon" }
end

return M
