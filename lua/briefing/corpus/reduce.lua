-- `briefing reduce`: parts of a corpus in, their sum out, in one canonical form: the same bytes whatever the shards were and in
-- whatever order they come.
local bound = require "briefing.corpus.bound"
local file = require "briefing.corpus.file"
local part_of = require "briefing.corpus.part"

local M = {}

--- Adds up parts.
---@param inputs fun(): table|false|nil, string? an iterator over open files of parts, with their names; or false, message
---@param top integer? how many facts of each large facet to hold (briefing/corpus/bound.lua); all where not given
---@return table? part
---@return string? message
function M.sum(inputs, top)
  local part = part_of.new()
  local trim = top and function() bound.trim(part, top, 2 * top) end
  for input, name in inputs do
    if not input then return nil, name end
    local ok, message = file.add(part, input, name, nil, trim)
    if not ok then return nil, message end
  end
  if top then bound.trim(part, top) end
  return part
end

return M
