-- The articles of spec/data/articles, and what must be found in them.
local briefing = require "briefing"
local json = require "support.json"
local read = require("briefing.file").read

local FOLDER = "spec/data/articles/"

local M = {}

--- An article by its name: its gold, whose positions are bytes from 0, half open, and its document.
---@param name string
---@return table gold
---@return table doc
function M.read(name)
  local gold = json.read(FOLDER .. name .. ".gold.json")
  return gold, briefing.document(assert(read(FOLDER .. gold.file)), { language = gold.language })
end

return M
