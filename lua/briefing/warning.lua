-- Warnings as rules gather them. What a warning says stands in a language's labels, `says_KEY`, with its values to fill in:
-- the message is English, and a report says the same in the language of its own labels.
local labels = require "briefing.labels"

local M = {}

---@class (exact) briefing.Warning
---@field kind string
---@field level "high"|"medium"|"low"
---@field message string in English
---@field mentions integer[][] { first, last } of each
---@field key string of the label that says it: the kind, or KIND_VARIANT
---@field values table<string, any>? what the label is filled in with (Labels:tell)

--- An empty list of warnings, and the function that adds one to it.
---@return briefing.Warning[] list
---@return fun(kind: string, level: string, mentions: integer[][], values: table?, variant: string?) warn
function M.list()
  local list, english = {}, nil
  local function warn(kind, level, mentions, values, variant)
    english = english or labels.of "en"
    local key = variant and kind .. "_" .. variant or kind
    list[#list + 1] = { kind = kind, level = level, message = english:tell("says_" .. key, values), mentions = mentions,
      key = key, values = values }
  end
  return list, warn
end

return M
