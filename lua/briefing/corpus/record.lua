-- One record of NDJSON: `{"id": ..., "text": "...", ...}`. The id passes through as the bytes it was written with, so that
-- integers of any size stay exact.
local core = require "briefing.core"

local M = {}

---@class briefing.Record
---@field id string? JSON of the id
---@field text string? what is to be read; without it the record is bad, and `kind` and `message` say why
---@field members table<string, string>? JSON of every member by name
---@field replaced integer? how much of the text was no UTF-8 and stands as U+FFFD
---@field kind string? of a bad record: a word for the facet `error`
---@field message string? of a bad record: what is wrong
---@field head string? of a bad record: how its line begins
---@field line integer? where the record stands
---@field file string? in which file

local function decode_string(raw)
  if not raw or raw:sub(1, 1) ~= '"' then return nil end
  return core.json_decode(raw)
end

--- The record of a line.
---@param line string
---@return briefing.Record
function M.read(line)
  if not line:find "[^ \t\r]" then return { kind = "blank", message = "blank line" } end
  local members, message = core.json_members(line)
  if not members then return { kind = "json", message = message } end
  local id = members.id
  if id and not id:find '^[%d"%-]' then return { kind = "id", message = "id is neither a number nor a string" } end
  if not members.text then return { id = id, kind = "text", message = "no text" } end
  local text, replaced = decode_string(members.text)
  if not text then return { id = id, kind = "text", message = "text is no string" } end
  return { id = id, text = text, replaced = replaced, members = members }
end

--- The string that a member holds, or nil.
---@param record briefing.Record
---@param name string
---@return string?
function M.string(record, name)
  local value = decode_string(record.members[name])
  return value
end

--- A member as text: of a string its value, of anything else its JSON; nil where it is missing or null.
---@param record briefing.Record
---@param name string
---@return string?
function M.text(record, name)
  local raw = record.members[name]
  if not raw or raw == "null" then return nil end
  return decode_string(raw) or raw
end

return M
