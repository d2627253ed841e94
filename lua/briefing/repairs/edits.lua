-- Edits beside a text, gathered in any order: what stands in place of a span, and spaces to be put in after a byte.
-- `finish` gives them in text order, none overlapping another, each over a span that is not empty.
local form = require "briefing.blocks.form"

local M = {}
M.__index = M

function M.new(text) return setmetatable({ text = text, list = {}, gaps = {} }, M) end

--- The span first..last is to read `replacement`. `rank` tells which of two overlapping edits stays: the lower.
function M:replace(kind, first, last, replacement, rank)
  self.list[#self.list + 1] = { kind = kind, first = first, last = last, replacement = replacement, rank = rank or 2 }
end

--- A space is missing after the byte `at`.
function M:gap(kind, at)
  if not self.gaps[at] then
    self.gaps[at] = kind
    self.list[#self.list + 1] = { kind = kind, at = at, rank = 3 }
  end
end

-- The character that ends at a byte and a space: a gap as an edit over a span.
local function widen(text, edit)
  edit.last = edit.at
  edit.first = form.character_start(text, edit.at)
  edit.replacement = text:sub(edit.first, edit.last) .. " "
  edit.at = nil
end

function M:finish()
  local edits = self.list
  for place, edit in ipairs(edits) do edit.place = place end
  table.sort(edits, function(a, b)
    local end_a, end_b = a.last or a.at, b.last or b.at
    if end_a ~= end_b then return end_a < end_b end
    if a.rank ~= b.rank then return a.rank < b.rank end
    return a.place < b.place
  end)
  local kept = {}
  for _, edit in ipairs(edits) do
    local top = kept[#kept]
    if edit.at then
      if top and top.last == edit.at then
        -- the character before the space is mended too: one edit does both
        if not top.replacement:find " $" then top.replacement = top.replacement .. " " end
      else
        widen(self.text, edit)
        if not top or top.last < edit.first then kept[#kept + 1] = edit end
      end
    else
      while top and top.last >= edit.first and top.rank > edit.rank do
        kept[#kept] = nil
        top = kept[#kept]
      end
      if not top or top.last < edit.first then kept[#kept + 1] = edit end
    end
  end
  for i, edit in ipairs(kept) do
    kept[i] = { kind = edit.kind, first = edit.first, last = edit.last, replacement = edit.replacement }
  end
  return kept
end

return M
