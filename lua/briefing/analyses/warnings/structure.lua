-- Warnings about structure: what the page announces and does not hold, tables that do not add up or lack cells, notices of
-- corrections, text that is damaged.
local form = require "briefing.blocks.form"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"

local MOST_MENTIONS = 50 -- of one warning

local function span(block) return { block.first, block.last } end

local function no_headline(doc, warn)
  local prose = false
  for _, block in ipairs(doc.blocks) do
    if block.role == "title" then return end
    prose = prose or block.kind == "paragraph"
  end
  if prose and not doc.metadata.title then
    warn("no_headline", "low", "The text begins without a headline.", {})
  end
end

local FOLLOWS_COLON = { list_item = true, table = true, quote = true }

-- Whether a paragraph opens with a quotation mark: what a colon before it announces.
local function is_quotation(text, block)
  return form.QUOTES[form.character(text, block.first)] ~= nil
end

local function lists_announced(doc, warn)
  local text, blocks = doc.text, doc.blocks
  for i, block in ipairs(blocks) do
    if block.announces and form.count_words(text, block.first, block.last, 3) >= 3 then
      local after = blocks[i + 1]
      if after and after.key == "rule" then after = blocks[i + 2] end
      if not (after and (FOLLOWS_COLON[after.kind] or (after.kind == "paragraph" and is_quotation(text, after)))) then
        local what = after and "something else" or "nothing"
        warn("list_intro_without_list", "medium", ("A colon announces a list or details, and %s follows."):format(what),
          { span(block) })
      end
    end
  end
end

-- The lists of a document: { items, intro } in text order, items of the outermost depth only.
local function lists_of(blocks)
  local lists, list = {}, nil
  for i, block in ipairs(blocks) do
    if block.kind == "list_item" then
      if not list or list.number ~= block.list then
        local before = blocks[i - 1]
        list = { number = block.list, items = {}, labels = 0, intro = before and before.announces and before or nil }
        lists[#lists + 1] = list
      end
      if block.depth == 0 then
        list.items[#list.items + 1] = block
        if block.label then list.labels = list.labels + 1 end
      end
    end
  end
  return lists
end

-- The number of things that the sentence before a list announces: "Three factors explain it:". It opens the sentence.
local function announced(doc, numbers, intro)
  local sentences = doc.sentences
  local index, covers = sentences:find(intro.last)
  if not covers then return nil end
  local first = sentences:bounds(index)
  for _, number in ipairs(numbers) do
    if number.first == first then
      return number.value and number.value == math.floor(number.value) and number.value <= 20 and not number.unit
        and number.value or nil
    elseif number.first > first then
      return nil
    end
  end
end

local function numbers_of(doc)
  return registry.find("analysis", "numbers") and doc.numbers or {}
end

local function gap_in(items)
  for i = 2, #items do
    local before, item = items[i - 1], items[i]
    if before.ordinal and item.ordinal and item.style == before.style and item.ordinal > before.ordinal + 1 then
      return before, item
    end
  end
end

local function incomplete_lists(doc, warn)
  local lists = lists_of(doc.blocks)
  if #lists == 0 then return end
  local numbers = numbers_of(doc)
  local labelled = {}
  for _, list in ipairs(lists) do
    local style = list.items[1] and list.items[1].style
    if style and list.labels == #list.items then labelled[style] = (labelled[style] or 0) + 1 end
  end
  for _, list in ipairs(lists) do
    local items, intro = list.items, list.intro
    local first = items[1]
    if first then
      local mention = span(intro or first)
      local count = intro and announced(doc, numbers, intro)
      local before, after = gap_in(items)
      if count and count > #items then
        warn("incomplete_list", "medium", ("%d are announced, and %d listed."):format(count, #items), { mention })
      elseif before then
        warn("incomplete_list", "medium", ("The list goes from %d to %d."):format(before.ordinal, after.ordinal), { span(after) })
      elseif first.ordinal and first.ordinal > 1 then
        warn("incomplete_list", "low", ("The list begins with %d."):format(first.ordinal), { span(first) })
      elseif list.labels == 0 and #items > 1 and (labelled[first.style] or 0) >= 2 then
        warn("incomplete_list", "low", "The items lack the labels that the text's other lists have.", { mention })
      end
    end
  end
end

local function row_span(row)
  local last = row[1][2]
  for _, cell in ipairs(row) do last = math.max(last, cell[2]) end
  return { row[1][1], math.max(last, row[1][1]) }
end

-- What an empty cell lacks, in words of the table's own: "Operator of Menengai".
local function cell_name(grid, r, c)
  local column = grid.header and grid.header[c] or ""
  local row = grid.rows[r][1] or ""
  if column ~= "" and row ~= "" and c > 1 then return column .. " of " .. row end
  return column ~= "" and column or ("row %d, column %d"):format(r, c)
end

local NAMED = 3 -- cells named in one message

local function missing_cells(grid, warn)
  local names, mentions, count = {}, {}, 0
  for r, row in ipairs(grid.rows) do
    local missing = false
    for c, value in ipairs(row) do
      if value == "" then
        count, missing = count + 1, true
        if #names < NAMED then names[#names + 1] = cell_name(grid, r, c) end
      end
    end
    if missing and #mentions < MOST_MENTIONS then mentions[#mentions + 1] = row_span(grid.cells[r]) end
  end
  if count == 0 then return end
  local what = count == 1 and "A cell is empty: " or ("%d cells are empty: "):format(count)
  warn("missing_cell", "low", what .. table.concat(names, ", ") .. (count > #names and ", ..." or "") .. ".", mentions)
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
  if count > 0 then
    warn("ragged_table", "medium",
      ("%d of %d rows have not the %d cells of the others."):format(count, #grid.rows, width), mentions)
  end
end

-- The number that a cell holds, and how many decimals it is written with.
local function figure(doc, numbers, cell)
  if cell[2] < cell[1] then return nil end
  local low, high = 1, #numbers + 1
  while low < high do
    local middle = math.floor((low + high) / 2)
    if numbers[middle].first < cell[1] then low = middle + 1 else high = middle end
  end
  local number = numbers[low]
  if not number or number.last > cell[2] or type(number.value) ~= "number" then return nil end
  local decimals = doc.text:sub(number.first, number.last):match "[%.,](%d%d?)%f[^%d]"
  return number.value, decimals and #decimals or 0
end

local function shown(value) return ("%.10g"):format(value) end

-- Compares the row named as a total with the rows above it, column by column, allowing for rounding.
local function check_total(doc, numbers, grid, from, r, warn)
  for c = 2, #grid.rows[r] do
    local total, decimals = figure(doc, numbers, grid.cells[r][c])
    local sum, count = 0, 0
    for above = from, r - 1 do
      local cell = grid.cells[above][c]
      local value, places
      if cell then
        value, places = figure(doc, numbers, cell)
      end
      if value then
        sum, count, decimals = sum + value, count + 1, math.max(decimals or 0, places)
      end
    end
    local slack = 0.5 * 10 ^ -(decimals or 0) * (decimals == 0 and 0 or count + 1) + 1e-9 * math.abs(sum)
    if total and count >= 2 and math.abs(sum - total) > slack then
      local column = grid.header and grid.header[c] and grid.header[c] ~= "" and grid.header[c] or ("column %d"):format(c)
      local mentions = {}
      mentions[1] = { grid.cells[r][c][1], grid.cells[r][c][2] }
      for above = from, r - 1 do
        local cell = grid.cells[above][c]
        if cell and cell[2] >= cell[1] and #mentions < MOST_MENTIONS then mentions[#mentions + 1] = { cell[1], cell[2] } end
      end
      warn("table_sum", "high",
        ("The total of %s is given as %s; the rows add up to %s."):format(column, shown(total), shown(sum)), mentions)
    end
  end
end

local function is_total(page, value)
  local key = page_of.key_of(value):gsub("[ :%.]+$", "")
  return page.total_words[key] ~= nil or page.total_words[key:match "^[^ ]+" or ""] ~= nil
end

local function table_sums(doc, grid, page, warn)
  local numbers, from
  for r, row in ipairs(grid.rows) do
    if row[1] and row[1] ~= "" and is_total(page, row[1]) then
      numbers = numbers or numbers_of(doc)
      check_total(doc, numbers, grid, from or 1, r, warn)
      from = r + 1
    end
  end
end

local function corrections(doc, warn)
  for _, block in ipairs(doc.blocks) do
    if block.key == "corrections" then
      warn("correction_notice", "medium", "The text carries a notice of a correction.", { span(block) })
    end
  end
end

local function damage(doc, warn)
  local found = { invalid_utf8 = {}, mojibake = {} }
  local counts = { invalid_utf8 = 0, mojibake = 0 }
  for _, edit in ipairs(doc.repairs) do
    local mentions = found[edit.kind]
    if mentions then
      counts[edit.kind] = counts[edit.kind] + 1
      if #mentions < MOST_MENTIONS then mentions[#mentions + 1] = { edit.first, edit.last } end
    end
  end
  if counts.invalid_utf8 > 0 then
    warn("ill_formed_text", "medium", ("%d sequences of bytes are not well-formed UTF-8."):format(counts.invalid_utf8),
      found.invalid_utf8)
  end
  if counts.mojibake > 0 then
    warn("damaged_encoding", "low", ("%d characters were read in the wrong encoding."):format(counts.mojibake), found.mojibake)
  end
end

return function(doc)
  local warnings = {}
  local function warn(kind, level, message, mentions)
    warnings[#warnings + 1] = { kind = kind, level = level, message = message, mentions = mentions }
  end
  no_headline(doc, warn)
  lists_announced(doc, warn)
  incomplete_lists(doc, warn)
  local page = page_of.of(doc.language)
  for _, grid in ipairs(doc.tables) do
    ragged(grid, warn)
    missing_cells(grid, warn)
    table_sums(doc, grid, page, warn)
  end
  corrections(doc, warn)
  damage(doc, warn)
  return warnings
end
