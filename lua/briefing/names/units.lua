-- The pieces of a text inside which a name may stand, in reading order: sentences, headings, table cells, lines of
-- metadata and boilerplate. No name runs over the end of its unit.
local dateline = require "briefing.names.dateline"

local M = {}

local find = string.find

-- Boilerplate that names nothing of the article: "Facebook Twitter WhatsApp".
local nameless = { share = true, rule = true, pager = true, code = true }

local head_blocks = 12 -- a dateline stands no further down

--- Flat arrays over units 1..count: `first`, `last`, `kind` ("sentence" "item" "heading" "cell" "header" "metadata"
--- "boilerplate" "dateline"), `block` index of the block, `column` of a cell; `byline`, the units that name authors
--- ("author") or may ("heading": below the title, above the prose); `agency`, first and last byte of a dateline's agency.
---@param doc table
---@return table
function M.new(doc)
  local text = doc.text
  local agency = {}
  local first, last, kind, block_of, column, byline, n = {}, {}, {}, {}, {}, {}, 0
  local function add(a, b, what, block, c)
    if not a or b < a then return end
    n = n + 1
    first[n], last[n], kind[n], block_of[n], column[n] = a, b, what, block, c
  end
  local blocks = doc.blocks
  local begun = false -- whether the prose has begun
  local next_sentence = doc.sentences:each()
  local s_first, s_last = next_sentence()
  for b = 1, #blocks do
    local block = blocks[b]
    local what = block.kind
    while s_first and s_first < block.first do s_first, s_last = next_sentence() end
    if what == "table" and block.cells then
      for c, cell in ipairs(block.header_cells or {}) do add(cell[1], cell[2], "header", b, c) end
      for _, row in ipairs(block.cells) do
        for c = 1, #row do add(row[c][1], row[c][2], "cell", b, c) end
      end
    elseif what == "boilerplate" then
      if not nameless[block.key] then add(block.first, block.last, what, b) end
    elseif what == "table" or what == "heading" or what == "metadata" then
      add(block.first, block.last, what == "table" and "header" or what, b)
      if what == "metadata" and block.key == "author" then byline[n] = "author"
      elseif what == "heading" and b > 1 and not begun then byline[n] = "heading" end
    else
      local opening = not begun
      begun = true
      local begins = what == "list_item" and "item" or "sentence"
      local head = b <= head_blocks and what == "paragraph" and s_first and s_first <= block.last
      local dash, agency_first, agency_last
      if head then dash, agency_first, agency_last = dateline.at(text, s_first, s_last, opening) end
      if dash then
        add(s_first, dash, "dateline", b)
        agency[n] = agency_first and { agency_first, agency_last }
        s_first = find(text, "%S", dash + 1) or s_last + 1
      end
      while s_first and s_first <= block.last do
        add(s_first, s_last, begins, b)
        begins = "sentence"
        s_first, s_last = next_sentence()
      end
    end
  end
  return {
    first = first, last = last, kind = kind, block = block_of, column = column, byline = byline, agency = agency, count = n,
  }
end

return M
