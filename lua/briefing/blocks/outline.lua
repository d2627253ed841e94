-- The outline of a page: which of its lines are headings, which of them is the headline, and which name a table.
local core = require "briefing.core"
local furniture = require "briefing.blocks.furniture"
local form = require "briefing.blocks.form"
local headings = require "briefing.blocks.headings"
local lines_of = require "briefing.blocks.lines"
local page_of = require "briefing.blocks.page"

local M = {}

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

-- Whether a span holds no small letter.
local function in_capitals(text, first, last)
  local at = first
  while at <= last do
    local kind, to = core.category(text, at)
    if kind == "Ll" then return false end
    at = to + 1
  end
  return true
end

local LEAST_HEADLINE = 5 -- words, below a section's name that only its shortness tells

-- Whether a heading right above another is the name of a section: a word or two, in capitals or above a longer line, or
-- a trail, "Madrid | Economía".
local function is_section_name(text, first, last, below)
  if form.count_words(text, first, last, 5) > 5 then return false end
  if lines_of.find(text, " [|>/%-] ", first, last) or lines_of.find(text, " – ", first, last) then return true end
  local words = form.count_words(text, first, last, 3)
  if words <= 3 and in_capitals(text, first, last) then return true end
  return words <= 2 and form.ending(text, first, last) == "none"
    and form.count_words(text, below.first, below.last, LEAST_HEADLINE) >= LEAST_HEADLINE
end

-- Of the headings before the first paragraph the one that is the headline: one marked as the page's first, else the first,
-- but for the name of a section above it. That name is metadata.
local function headline(text, blocks, first_part)
  local first = blocks[first_part]
  for i = first_part, #blocks do
    local block = blocks[i]
    if HEADED[block.kind] and block.kind ~= "heading" then break end
    if block.kind == "heading" and block.marked and block.level == 1 then return block end
  end
  local below = following(blocks, first_part, true)
  if not below or below.kind ~= "heading" or not is_section_name(text, first.first, first.last, below) then return first end
  first.kind, first.level, first.key = "metadata", nil, "section"
  first.value_first, first.value_last = first.body or first.first, first.body_last or first.last
  first.value = text:sub(first.value_first, first.value_last)
  first.facts = { { key = "section", first = first.value_first, last = first.value_last } }
  return below
end

local FACT_WORDS = 4 -- of the label of a fact

-- "Length: 812 km": one of two and more such lines side by side is a fact, not a heading.
local function is_fact(text, block)
  if not block or block.kind ~= "paragraph" or block.last - block.first > 200 then return false end
  if form.ending(text, block.first, block.last) ~= "none" then return false end
  local first, last, value = furniture.label_of(text, block.first, block.last)
  return first ~= nil and value <= block.last and form.count_words(text, first, last, FACT_WORDS) <= FACT_WORDS
end

local LEAST_OPEN = 8 -- words; shorter lines may be headings that end so: "Where they come from"

-- Whether a line ends in a word that goes on: "a meeting with", "in the".
local function ends_open(text, block, page)
  if form.count_words(text, block.first, block.last, LEAST_OPEN) < LEAST_OPEN then return false end
  local tail = text:sub(math.max(block.first, block.last - 20), block.last)
  return page.open_words[tail:sub(tail:match "^.*[^a-z\128-\255]()" or 1)] ~= nil
end

--- Turns the paragraphs that are headings into such blocks, and names the headline.
---@param text string
---@param blocks table[]
---@param page table
function M.find_headings(text, blocks, page)
  local seen_prose = false
  -- backwards, so that a heading knows whether what follows it has become one
  local first_part
  for i = 1, #blocks do
    if HEADED[blocks[i].kind] then first_part = i break end
  end
  for i = #blocks, 1, -1 do
    local block = blocks[i]
    if block.kind == "paragraph" then
      -- the first line, or the one below the name of a section
      local opening = i == first_part or i == first_part + 1
      local after = following(blocks, i, opening)
      local fact = is_fact(text, block) and (is_fact(text, blocks[i - 1]) or is_fact(text, blocks[i + 1]))
      local prose = i ~= first_part and (fact or block.full or ends_open(text, block, page))
      local a, b = headings.emphasized(text, block.first, block.last)
      if after and HEADED[after.kind] and not prose
        and headings.looks_like(text, a or block.first, b or block.last, opening) then
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
  if opening and opening.kind == "heading" and seen_prose then
    opening = headline(text, blocks, first_part)
    opening.level, opening.role = 1, "title"
  end
end

-- "Table 2. Exports by year."
local function is_caption(text, block, page)
  if not block or block.kind ~= "paragraph" or block.last - block.first > 300 then return false end
  local key = page_of.key_of(text:sub(block.first, block.last))
  local start = page_of.start(page.caption_starts, key)
  return start ~= nil and key:find("^ ?n?[%.º°]* ?%d", #start.phrase + 1) ~= nil
end

--- Gives tables their captions: the line just above that names it, a heading, a line that ends in a colon, or
--- "Table 2. Exports by year.", which may stand below too.
function M.find_captions(text, blocks, page)
  for i, block in ipairs(blocks) do
    local above = blocks[i - 1]
    if block.kind == "table" and above then
      local captioned = above.kind == "heading"
      if is_caption(text, above, page) then
        to_heading(above, 3)
        captioned = true
      elseif above.kind == "paragraph" and above.last - above.first < 300 then
        captioned = form.ending(text, above.first, above.last) == "colon"
      end
      if not captioned and is_caption(text, blocks[i + 1], page) then
        local below = blocks[i + 1]
        to_heading(below, 3)
        below.role, block.caption, block.caption_block = "table_caption", text:sub(below.first, below.last), i + 1
      elseif captioned then
        local caption = text:sub(above.body or above.first, above.body_last or above.last)
        block.caption, block.caption_block = (caption:gsub("[ \t]*[\r\n]+[ \t]*", " ")), i - 1
        if above.kind == "heading" and above.role ~= "title" then above.role, above.level = "table_caption", 3 end
      end
    end
  end
end

return M
