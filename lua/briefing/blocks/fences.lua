-- Fenced code, as markup sets it: the lines from ``` or ~~~ to the next line of the same signs are none of the article's
-- prose. A fence that nothing closes is a line like others.
local M = {}

local function fence_of(text, first)
  return text:match("^```+", first) or text:match("^~~~+", first)
end

--- The lines that are code, by line: the number of the line that opens the fence.
---@param text string
---@param lines table
---@return table<integer, integer>
function M.find(text, lines)
  local code = {}
  if not text:find("```", 1, true) and not text:find("~~~", 1, true) then return code end
  local open, sign
  for i = 1, lines.n do
    local fence = fence_of(text, lines.first[i])
    if open then
      if fence and fence:sub(1, #sign) == sign and lines.last[i] == lines.first[i] + #fence - 1 then
        for line = open, i do code[line] = open end
        open = nil
      end
    elseif fence then
      open, sign = i, fence
    end
  end
  return code
end

return M
