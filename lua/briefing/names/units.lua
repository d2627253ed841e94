-- The pieces of a text inside which a name may stand, in reading order: sentences, headings, table cells, lines of
-- metadata and boilerplate. No name runs over the end of its unit.
local M = {}

--- Flat arrays over units 1..count: `first`, `last`, `kind` ("sentence" "item" "heading" "cell" "header" "metadata"
--- "boilerplate"), `block` index of the block, `column` of a cell.
---@param doc table
---@return table
function M.new(doc)
  local first, last, kind, block_of, column, n = {}, {}, {}, {}, {}, 0
  local function add(a, b, what, block, c)
    if not a or b < a then return end
    n = n + 1
    first[n], last[n], kind[n], block_of[n], column[n] = a, b, what, block, c
  end
  local blocks = doc.blocks
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
    elseif what == "table" or what == "heading" or what == "metadata" or what == "boilerplate" then
      add(block.first, block.last, what == "table" and "header" or what, b)
    else
      local begins = what == "list_item" and "item" or "sentence"
      while s_first and s_first <= block.last do
        add(s_first, s_last, begins, b)
        begins = "sentence"
        s_first, s_last = next_sentence()
      end
    end
  end
  return { first = first, last = last, kind = kind, block = block_of, column = column, count = n }
end

return M
