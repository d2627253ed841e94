-- JSON out of plain tables: keys sorted, numbers without locale, text by the rules of escape.json. A table with a first item,
-- or an empty one, is an array; json.object marks one that is an object though empty.
local core = require "briefing.core"

local M = {}

--- The metatable of a table that is an object though empty.
M.object = {}

--- A value as JSON: numbers with ten digits at most, so that the last bits of a platform's `log` never show; null for what is
--- no number, for a table 64 levels deep and for what is no data. Linear in its size, but for sorting keys.
---@param value any plain data; members that are functions are left out
---@param indent integer? blanks a level; without it all on one line
---@return string
function M.encode(value, indent) return core.json_encode(value, indent or 0, M.object) end

--- A number as JSON writes it.
---@param x number
---@return string
function M.number(x) return core.json_encode(x) end

return M
