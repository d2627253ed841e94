-- doc.blocks: what the page held, in text order, tiling all that is not white space. Lines are told apart by form (tables,
-- list markers, rules), then by the page data of the document's language (metadata, boilerplate); what is left is prose,
-- of which short lines without a sentence's end are headings. The parts stand in briefing/blocks/, one purpose each.
--
-- A block: { kind, first, last, ... }
--   heading    level, body, body_last (without marks), role = "title" | "table_caption"
--   paragraph  label, label_last (of "Label: text"), announces (ends in a colon)
--   list_item  marker_last, body (first byte after the marker), style, label, label_last, ordinal, depth (0: outermost), list
--   table      rows, header, cells[r][c] = {first, last}, header_cells[c], caption, caption_block, row_spans[r]
--   quote      body
--   metadata   key, value, value_first, value_last: the main one of its facts; facts = { { key, first, last }, ... }
--   boilerplate  key = "rule" | "pager" | "copyright" | "share" | "link" | "notice" | "code"
local fences = require "briefing.blocks.fences"
local form = require "briefing.blocks.form"
local furniture = require "briefing.blocks.furniture"
local headings = require "briefing.blocks.headings"
local lines_of = require "briefing.blocks.lines"
local lists = require "briefing.blocks.lists"
local outline = require "briefing.blocks.outline"
local page_lines = require "briefing.blocks.page_lines"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"
local tables = require "briefing.blocks.tables"
local wrapped = require "briefing.blocks.wrapped"

-- The list markers of the lines, by line, numbers that stand alone left out.
local function find_markers(text, lines, code)
  local markers = {}
  for i = 1, lines.n do markers[i] = not code[i] and lists.marker(text, lines.first[i], lines.last[i]) or nil end
  lists.keep_counted(markers, lines.n, function(i)
    return i > 1 and form.ending(text, lines.first[i - 1], lines.last[i - 1]) == "colon"
  end)
  return markers
end

-- The fence that begins at line i, in the form of a table: so many lines that are one block.
local function fence_at(code, i)
  local last = i
  while code[last + 1] == i do last = last + 1 end
  return { code = true, last_line = last }
end

-- Lines of tables and fences: the table where it begins, false on its other lines, nil elsewhere.
local function find_tables(text, lines, markers, code)
  local found, i = {}, 1
  local function is_item(line) return markers[line] ~= nil end
  local signs = tables.signs(text, lines)
  while i <= lines.n do
    local grid = code[i] and fence_at(code, i) or tables.find(text, lines, i, signs, is_item)
    if grid then
      found[i] = grid
      for line = i + 1, grid.last_line do found[line] = false end
      i = grid.last_line + 1
    else
      i = i + 1
    end
  end
  return found
end

-- Sets the label of "Label: text", where the label is short and something follows it.
local function set_label(text, block, from)
  local first, stop, following = furniture.label_of(text, from, block.last)
  if not first or following > block.last or following == stop + 2 and block.kind ~= "list_item" then return end
  if form.count_words(text, first, stop, 8) > 8 or text:find("^[%.!%?]", stop) then return end
  block.label, block.label_last = text:sub(first, stop), stop
end

local function table_block(text, lines, i, grid)
  if grid.code then
    return { kind = "boilerplate", key = "code", first = lines.first[i], last = lines.last[grid.last_line] }
  end
  local block = { kind = "table", first = lines.first[i], last = lines.last[grid.last_line], cells = {}, rows = {} }
  local function values(cells)
    local row = {}
    for c, cell in ipairs(cells) do row[c] = text:sub(cell[1], cell[2]) end
    return row
  end
  for r, cells in ipairs(grid.rows) do
    if r == 1 and grid.header then
      block.header_cells, block.header = cells, values(cells)
    else
      block.cells[#block.cells + 1] = cells
      block.rows[#block.rows + 1] = values(cells)
    end
  end
  block.separator = grid.separator
  return block
end

local function item_block(text, lines, i, marker)
  local block = { kind = "list_item", first = lines.first[i], last = lines.last[i], body = marker.body,
    ordinal = marker.ordinal, style = marker.style, indent = lines.indent[i] }
  block.marker_last = lines_of.skip_back(text, block.first, marker.body - 1)
  return block
end

local function quote_start(text, first, last)
  local at = text:match("^>[> ]*()", first)
  return at and at <= last and lines_of.skip(text, at, last) or nil
end

-- One line's block, of the kinds that a line tells by itself; prose is a paragraph.
local function line_block(text, lines, i, markers, furniture_at)
  local first, last = lines.first[i], lines.last[i]
  local known = furniture_at[i]
  if known then
    known.first, known.last = first, last
    if known.value_first then known.value = text:sub(known.value_first, known.value_last) end
    return known
  end
  if markers[i] then return item_block(text, lines, i, markers[i]) end
  local level, body, body_last = headings.marked(text, first, last)
  if level then
    return { kind = "heading", first = first, last = last, level = level, body = body, body_last = body_last, marked = true }
  end
  body = quote_start(text, first, last)
  if body then return { kind = "quote", first = first, last = last, body = body } end
  return { kind = "paragraph", first = first, last = last, blank = lines.blank[i] }
end

-- Whether a line hangs under the text of the list item before it, as hand-set lists are indented.
local function continues_item(text, lines, i, item)
  if item.kind ~= "list_item" or item.line ~= i - 1 or lines.blank[i] or lines.indent[i] <= item.indent + 1 then return false end
  return lines.indent[i] >= item.indent + form.width(text, item.first, item.body - 1) - 1
end

local GOES_ON = { paragraph = true, list_item = true }

-- The blocks of all lines; lines of wrapped text are joined.
local function assemble(text, lines, markers, grids, furniture_at)
  local width = wrapped.width(text, lines,
    function(i) return grids[i] == nil and not markers[i] and not furniture_at[i] end,
    function(i) return markers[i] ~= nil end)
  local blocks, i = {}, 1
  while i <= lines.n do
    local grid = grids[i]
    if grid then
      blocks[#blocks + 1] = table_block(text, lines, i, grid)
      i = grid.last_line
    else
      local block = line_block(text, lines, i, markers, furniture_at)
      local top = blocks[#blocks]
      if block.kind == "paragraph" and width and top and GOES_ON[top.kind] and top.line == i - 1
        and wrapped.joins(text, lines, i - 1, i, width) then
        top.last, top.line = block.last, i
      elseif block.kind == "paragraph" and top and continues_item(text, lines, i, top) then
        top.last, top.line = block.last, i
      elseif block.kind == "quote" and top and top.kind == "quote" and top.line == i - 1 and not lines.blank[i] then
        top.last, top.line = block.last, i
      else
        block.line = i
        -- a line of wrapped text that is nearly full is cut prose, whatever its end
        block.full = width and wrapped.is_full(text, lines, i, width) or nil
        blocks[#blocks + 1] = block
      end
    end
    i = i + 1
  end
  return blocks
end

-- Runs of items: their number and their depths.
local function number_lists(blocks)
  local run, list = nil, 0
  for i = 1, #blocks + 1 do
    local block = blocks[i]
    if block and block.kind == "list_item" then
      if not run then
        run, list = {}, list + 1
      end
      block.list = list
      run[#run + 1] = block
    elseif run then
      lists.set_depths(run)
      run = nil
    end
  end
end

local function finish(text, blocks)
  for _, block in ipairs(blocks) do
    if block.kind == "paragraph" then
      set_label(text, block, block.first)
      block.announces = form.ending(text, block.first, block.last) == "colon" or nil
    elseif block.kind == "list_item" then
      set_label(text, block, block.body)
    end
    block.line, block.blank, block.indent, block.marked, block.full = nil, nil, nil, nil, nil
  end
end

registry.analysis("blocks", function(doc)
  local text = doc.text
  local lines = lines_of.split(text)
  if lines.n == 0 then return {} end
  local page = page_of.of(doc.language)
  local code = fences.find(text, lines)
  local markers = find_markers(text, lines, code)
  local grids = find_tables(text, lines, markers, code)
  local furniture_at = page_lines.find(text, lines, markers, grids, page)
  for i = 1, lines.n do
    if grids[i] ~= nil then markers[i] = nil end
  end
  local blocks = assemble(text, lines, markers, grids, furniture_at)
  outline.find_headings(text, blocks, page)
  outline.find_captions(text, blocks, page)
  number_lists(blocks)
  finish(text, blocks)
  return blocks
end, { options = {} })
