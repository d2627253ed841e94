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
--   metadata   key, value, value_first, value_last
--   boilerplate  key = "rule" | "pager" | "copyright" | "share" | "link" | "notice"
local boilerplate = require "briefing.blocks.boilerplate"
local form = require "briefing.blocks.form"
local furniture = require "briefing.blocks.furniture"
local headings = require "briefing.blocks.headings"
local lines_of = require "briefing.blocks.lines"
local lists = require "briefing.blocks.lists"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"
local tables = require "briefing.blocks.tables"
local wrapped = require "briefing.blocks.wrapped"

local FURNITURE_LIMIT = 4000 -- bytes; a longer line is prose
local HEAD = 300             -- bytes of a line that tell what it is

-- The list markers of the lines, by line, numbers that stand alone left out.
local function find_markers(text, lines)
  local markers = {}
  for i = 1, lines.n do markers[i] = lists.marker(text, lines.first[i], lines.last[i]) end
  lists.keep_counted(markers, lines.n, function(i)
    return i > 1 and form.ending(text, lines.first[i - 1], lines.last[i - 1]) == "colon"
  end)
  return markers
end

-- Lines of tables: the table where it begins, false on its other lines, nil elsewhere.
local function find_tables(text, lines, markers)
  local found, i = {}, 1
  local function is_item(line) return markers[line] ~= nil end
  local signs = tables.signs(text, lines)
  while i <= lines.n do
    local grid = tables.find(text, lines, i, signs, is_item)
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

-- The lines near the beginning (up to the second paragraph) and the end (after the last one): where bylines stand.
local function zones(lines, is_prose)
  local head, paragraphs = 0, 0
  for i = 1, lines.n do
    if i > 12 or paragraphs > 1 then break end
    head = i
    if is_prose(i) and lines.last[i] - lines.first[i] > 120 then paragraphs = paragraphs + 1 end
  end
  local tail = lines.n + 1
  for i = lines.n, math.max(1, lines.n - 15), -1 do
    if lines.last[i] - lines.first[i] > 200 then break end
    tail = i
  end
  return function(i) return i <= head or i >= tail end
end

-- Kinds of the lines that are neither table nor list item: { kind, key, value span }, or nil for prose.
local function find_furniture(text, lines, markers, grids, page)
  local found = {}
  local function is_prose(i) return grids[i] == nil and not markers[i] end
  local in_zone = zones(lines, is_prose)
  for i = 1, lines.n do
    local first, last = lines.first[i], lines.last[i]
    if grids[i] == nil and last - first < FURNITURE_LIMIT then
      if boilerplate.is_rule(text, first, last) then
        found[i] = { kind = "boilerplate", key = "rule" }
        markers[i] = nil
      elseif not markers[i] or markers[i].ordinal then
        local folded = page_of.key_of(text:sub(first, math.min(last, first + (last - first < HEAD and HEAD or 99))))
        local key = boilerplate.recognize(folded, page, last - first < HEAD)
        if key then
          found[i] = { kind = "boilerplate", key = key }
          markers[i] = nil
        elseif not markers[i] then
          local value, value_last
          key, value, value_last = furniture.recognize(text, first, last, folded, page, in_zone(i))
          if key then found[i] = { kind = "metadata", key = key, value_first = value, value_last = value_last } end
        end
      end
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
  if level then return { kind = "heading", first = first, last = last, level = level, body = body, body_last = body_last } end
  body = quote_start(text, first, last)
  if body then return { kind = "quote", first = first, last = last, body = body } end
  return { kind = "paragraph", first = first, last = last, blank = lines.blank[i] }
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
      elseif block.kind == "quote" and top and top.kind == "quote" and top.line == i - 1 and not lines.blank[i] then
        top.last, top.line = block.last, i
      else
        block.line = i
        blocks[#blocks + 1] = block
      end
    end
    i = i + 1
  end
  return blocks
end

local HEADED = { paragraph = true, list_item = true, table = true, quote = true, heading = true }

-- The next block that is no rule; after the article's first line bylines and share bars are passed over too.
local function following(blocks, i, opening)
  repeat
    i = i + 1
    local block = blocks[i]
    local passed = block and (block.key == "rule" or (opening and not HEADED[block.kind]))
  until not passed
  return blocks[i]
end

-- A numbered item that heads prose is a numbered heading: short, without a sentence's end, its neighbours no items.
local function numbered_heading(text, blocks, i)
  local block, before, after = blocks[i], blocks[i - 1], blocks[i + 1]
  if not block.ordinal or not after or after.kind ~= "paragraph" then return false end
  if before and before.kind == "list_item" then return false end
  if before and before.kind == "paragraph" and form.ending(text, before.first, before.last) == "colon" then return false end
  return headings.looks_like(text, block.body, block.last)
end

local function to_heading(block, level)
  local body = block.body
  for name in pairs(block) do
    if name ~= "first" and name ~= "last" then block[name] = nil end
  end
  block.kind, block.level, block.body = "heading", level, body
end

local function find_headings(text, blocks)
  local seen_prose = false
  -- backwards, so that a heading knows whether what follows it has become one
  local first_part
  for i = 1, #blocks do
    if HEADED[blocks[i].kind] then first_part = i break end
  end
  for i = #blocks, 1, -1 do
    local block = blocks[i]
    if block.kind == "paragraph" then
      local after = following(blocks, i, i == first_part)
      local a, b = headings.emphasized(text, block.first, block.last)
      if after and HEADED[after.kind] and headings.looks_like(text, a or block.first, b or block.last, i == first_part) then
        to_heading(block, 2)
        block.body, block.body_last = a, b
      end
    elseif block.kind == "list_item" and numbered_heading(text, blocks, i) then
      local _, points = block.style:gsub("%.", "")
      to_heading(block, block.style:sub(-1) == "#" and 2 + points or 2)
    end
    if block.kind == "paragraph" then seen_prose = true end
  end
  local opening = first_part and blocks[first_part]
  if opening and opening.kind == "heading" and seen_prose then opening.level, opening.role = 1, "title" end
end

-- The line just above a table that names it: a heading, a line that ends in a colon, "Table 2. Exports by year."
local function find_captions(text, blocks, page)
  for i, block in ipairs(blocks) do
    local above = blocks[i - 1]
    if block.kind == "table" and above then
      local captioned = above.kind == "heading"
      if above.kind == "paragraph" and above.last - above.first < 300 then
        local start = page_of.start(page.caption_starts, page_of.key_of(text:sub(above.first, above.last)))
        if start then
          to_heading(above, 3)
          captioned = true
        else
          captioned = form.ending(text, above.first, above.last) == "colon"
        end
      end
      if captioned then
        block.caption, block.caption_block = text:sub(above.body or above.first, above.body_last or above.last), i - 1
        if above.kind == "heading" and above.role ~= "title" then above.role, above.level = "table_caption", 3 end
      end
    end
  end
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
    block.line, block.blank, block.indent = nil, nil, nil
  end
end

registry.analysis("blocks", function(doc)
  local text = doc.text
  local lines = lines_of.split(text)
  if lines.n == 0 then return {} end
  local page = page_of.of(doc.language)
  local markers = find_markers(text, lines)
  local grids = find_tables(text, lines, markers)
  local furniture_at = find_furniture(text, lines, markers, grids, page)
  for i = 1, lines.n do
    if grids[i] ~= nil then markers[i] = nil end
  end
  local blocks = assemble(text, lines, markers, grids, furniture_at)
  find_headings(text, blocks)
  find_captions(text, blocks, page)
  number_lists(blocks)
  finish(text, blocks)
  return blocks
end, { options = {} })
