-- One record of NDJSON: `{"id": ..., "text": "...", ...}`. The id passes through as the bytes it was written with, so that
-- integers of any size stay exact.
local core = require "briefing.core"

local M = {}

local function decode_string(raw)
  if not raw or raw:sub(1, 1) ~= '"' then return nil end
  return core.json_decode(raw)
end

--- The record of a line: { id = its JSON, text = string, replaced = integer, members = { name = JSON } },
--- or nil, why, id (the JSON of the id, where it could be read).
---@param line string
function M.read(line)
  local members, message = core.json_members(line)
  if not members then return nil, message end
  local id = members.id
  if id and not id:find '^[%d"%-]' then return nil, "id is neither a number nor a string" end
  if not members.text then return nil, "no text", id end
  local text, replaced = decode_string(members.text)
  if not text then return nil, "text is no string", id end
  return { id = id, text = text, replaced = replaced, members = members }
end

--- The string that a member holds, or nil.
---@param record table
---@param name string
function M.string(record, name)
  local value = decode_string(record.members[name])
  return value
end

return M
