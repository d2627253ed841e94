-- Records as documents: what a record says of its article beside the text.
local record = require "briefing.corpus.record"
local registry = require "briefing.registry"

local M = {}

-- The language that a record names, checked: its code, or nil and, where it names one that is not there, why.
local function language_of(item)
  local raw = item.members.language
  if not raw or raw == "null" then return nil end
  local code = record.string(item, "language")
  if code == "auto" or (code and registry.find("language", code)) then return code end
  return nil, ("no language %s"):format(raw)
end

--- The document of a record, in the language it names, else the one given, else recognized.
---@param item briefing.Record one with a text
---@param language string? a code
---@return table doc
---@return string? note what of the record was passed over
function M.document(item, language)
  local own, note = language_of(item)
  return require("briefing.document").new(item.text, { language = own or language or "auto" }), note
end

--- What a part counts of a record beside its text.
---@param item briefing.Record
---@param group string? the field by whose value articles are counted apart
---@return { id: string?, group: string, published: string? }
function M.about(item, group)
  return {
    id = item.id and (item.members.id and record.text(item, "id") or item.file),
    group = group and record.text(item, group) or "",
    published = record.string(item, "published"),
  }
end

-- A text of so many bytes is long: its analyses hold tens of megabytes.
local LONG = 65536

--- Gives back the memory of a long text before the next one is read, so that no two are held.
---@param item briefing.Record
function M.release(item)
  if item.text and #item.text >= LONG then
    item.text = nil
    collectgarbage()
  end
end

return M
