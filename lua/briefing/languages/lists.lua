-- Word lists as they are written in language data: words between white space.
local M = {}

--- The words of a text between white space, as an array. Used by language data; open to users' data too.
---@type fun(text: string): string[]
M.split = require("briefing.core").split

return M
