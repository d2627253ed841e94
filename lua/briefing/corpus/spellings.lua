-- How terms are written: a part counts by folded and stemmed keys, a reader wants words.
local M = {}

--- The spelling that a key has in most articles, of all or of some keys; the first in byte order of those alike. Cost: linear
--- in the spellings.
---@param part table
---@param wanted table<string, boolean>? keys; all where not given
---@return table<string, string> by key; a key without a spelling stands for itself
function M.of(part, wanted)
  local spelling_of, documents = {}, {}
  for keys, values in part:facts "spelling" do
    local key = keys[1]
    if (not wanted or wanted[key]) and values[1] > (documents[key] or 0) then
      spelling_of[key], documents[key] = keys[2], values[1]
    end
  end
  return setmetatable(spelling_of, { __index = function(_, key) return key end })
end

return M
