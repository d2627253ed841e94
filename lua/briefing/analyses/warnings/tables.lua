-- Warnings about tables: ragged rows, empty cells, totals that do not add up.
local numeral = require "briefing.numbers.numeral"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"
local warning = require "briefing.warning"

local MOST_MENTIONS = 50 -- of one warning

local function is_total(page, value)
  local key = page_of.key_of(value):gsub("[ :%.]+$", "")
  return page.total_words[key] ~= nil or page.total_words[key:match "^[^ ]+" or ""] ~= nil
end

-- A row's first and last byte; of one empty cell, the bar before it.
local function row_span(row)
  local first, last = row[1][1], row[1][2]
  for _, cell in ipairs(row) do last = math.max(last, cell[2]) end
  return { math.min(first, last), last }
end

-- What an empty cell lacks, in words of the table's own: "Operator of Menengai".
local function cell_name(grid, r, c)
  local column = grid.header and grid.header[c] or ""
  local row = grid.rows[r][1] or ""
  if column ~= "" and row ~= "" and c > 1 then return { key = "cell_of", values = { column = column, row = row } } end
  return column ~= "" and column or { key = "cell_at", values = { column = c, row = r } }
end

local NAMED = 3 -- cells named in one message

local function missing_cells(grid, page, warn)
  local names, mentions, count = {}, {}, 0
  for r, row in ipairs(grid.rows) do
    -- a total of what cannot be added up is left empty
    local missing, total = false, is_total(page, row[1] or "")
    for c, value in ipairs(row) do
      if value == "" and not total then
        count, missing = count + 1, true
        if #names < NAMED then names[#names + 1] = cell_name(grid, r, c) end
      end
    end
    if missing and #mentions < MOST_MENTIONS then mentions[#mentions + 1] = row_span(grid.cells[r]) end
  end
  if count == 0 then return end
  if count > #names then names[#names + 1] = "…" end
  warn("missing_cell", "low", mentions, { n = count, cells = names })
end

-- The usual number of cells: the header's, or else that of most rows.
local function usual_width(grid)
  if grid.header then return #grid.header end
  local counts, best = {}, nil
  for _, row in ipairs(grid.rows) do
    counts[#row] = (counts[#row] or 0) + 1
    if not best or counts[#row] > counts[best] then best = #row end
  end
  return best
end

local function ragged(grid, warn)
  local width, mentions, count = usual_width(grid), {}, 0
  for r, row in ipairs(grid.rows) do
    if #row ~= width then
      count = count + 1
      if #mentions < MOST_MENTIONS then mentions[#mentions + 1] = row_span(grid.cells[r]) end
    end
  end
  if count > 0 then warn("ragged_table", "medium", mentions, { n = count, rows = #grid.rows, cells = width }) end
end

-- The number that a cell holds, and how many decimals it is written with; nil where it holds none or more than one.
local function figure(text, language, cell)
  local value_text = text:sub(cell[1], cell[2])
  local at = value_text:find "%d"
  if not at or #value_text > 40 then return nil end
  local value, last = numeral.read(value_text, at, language)
  if not value or value_text:find("%d", last + 1) then return nil end
  local sign = value_text:sub(1, at - 1)
  if sign:find("-", 1, true) or sign:find("−", 1, true) then value = -value end
  local mark = language.decimal_mark or "."
  local decimals = value % 1 ~= 0 and value_text:sub(at, last):match("[" .. "%" .. mark .. "%.](%d+)$") or ""
  return value, #decimals
end

-- Compares the row named as a total with the rows above it, column by column, allowing for rounding.
local function check_total(text, language, grid, from, r, warn)
  for c = 2, #grid.rows[r] do
    local total, decimals = figure(text, language, grid.cells[r][c])
    local sum, count = 0, 0
    for above = from, r - 1 do
      local cell = grid.cells[above][c]
      local value, places
      if cell then
        value, places = figure(text, language, cell)
      end
      if value then
        sum, count, decimals = sum + value, count + 1, math.max(decimals or 0, places)
      end
    end
    local slack = 0.5 * 10 ^ -(decimals or 0) * (decimals == 0 and 0 or count + 1) + 1e-9 * math.abs(sum)
    if total and count >= 2 and math.abs(sum - total) > slack then
      local column = grid.header and grid.header[c] and grid.header[c] ~= "" and grid.header[c]
        or { key = "column_at", values = { column = c } }
      local mentions = {}
      mentions[1] = { grid.cells[r][c][1], grid.cells[r][c][2] }
      for above = from, r - 1 do
        local cell = grid.cells[above][c]
        if cell and cell[2] >= cell[1] and #mentions < MOST_MENTIONS then mentions[#mentions + 1] = { cell[1], cell[2] } end
      end
      warn("table_sum", "high", mentions, { column = column, given = total, sum = sum })
    end
  end
end

local function table_sums(text, language, grid, page, warn)
  local from
  for r, row in ipairs(grid.rows) do
    if row[1] and row[1] ~= "" and is_total(page, row[1]) then
      check_total(text, language, grid, from or 1, r, warn)
      from = r + 1
    end
  end
end

return function(doc)
  local warnings, warn = warning.list()
  if #doc.tables == 0 then return warnings end
  local language = registry.language(doc.language) or registry.language "en"
  local page = page_of.of(doc.language)
  for _, grid in ipairs(doc.tables) do
    ragged(grid, warn)
    missing_cells(grid, page, warn)
    table_sums(doc.text, language, grid, page, warn)
  end
  return warnings
end
