-- What stands beside what: gaps between words of a sentence, and whether they lie in one clause.
local M = {}

-- Words between two things that belong together, at most.
local BESIDE = 3
M.BESIDE = BESIDE

-- Words between an item and the word w, and whether they stand in one clause: no comma or semicolon between. The gap is
-- negative where the item comes after the word.
function M.gap_to(doc, item, w)
  local from, to = doc.words:find(item.first), doc.words:find(item.last)
  local first, last = doc.words:bounds(w)
  if w > to then
    return w - to - 1, not doc.text:sub(item.last + 1, first - 1):find "[,;]"
  elseif w < from then
    return w - from, not doc.text:sub(last + 1, item.first - 1):find "[,;]"
  end
  return 0, false
end

-- Whether an item stands in one clause with one of the words and at most BESIDE words from it.
function M.is_beside(doc, item, at)
  for _, w in ipairs(at) do
    local gap, one_clause = M.gap_to(doc, item, w)
    if one_clause and gap <= BESIDE and gap >= -BESIDE - 1 then return true end
  end
  return false
end

return M
