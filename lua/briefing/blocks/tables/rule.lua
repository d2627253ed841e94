-- Lines that part a table's rows.
local M = {}

--- A line of dashes and signs that parts a table's rows: |---|:--:|, +----+, —————|———.
function M.is_rule(text, first, last)
  if text:find("^[%dA-Za-z]", first) then return false end
  local at, dashes = first, 0
  while at <= last do
    local byte = text:byte(at)
    if byte == 45 or byte == 61 or byte == 95 then -- - = _
      dashes, at = dashes + 1, at + 1
    elseif byte == 226 and text:find("^[\128\148][\128-\191]", at + 1) then -- dashes and box drawings
      dashes, at = dashes + 1, at + 3
    elseif byte == 124 or byte == 43 or byte == 58 or byte == 32 or byte == 9 or byte == 42 then -- | + : * and space
      at = at + 1
    else
      return false
    end
  end
  return dashes > 0
end
return M
