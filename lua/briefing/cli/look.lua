-- How text looks: columns and colour, from the options, the environment, and whether it goes to a terminal.
local core = require "briefing.core"
local registry = require "briefing.registry"

local M = {}

local NARROWEST, WIDEST, USUAL = 20, 100, 80 -- columns; lines wider than 100 are hard to read

--- Sets `columns` and `colored` among the options.
---@param given table the command's options
function M.set(given)
  local columns = not given.output and core.terminal(io.stdout) or nil
  local no_color = os.getenv "NO_COLOR"
  given.colored = given.color == "always"
    or (given.color ~= "never" and columns ~= nil and (no_color == nil or no_color == "") and os.getenv "TERM" ~= "dumb")
  given.columns = math.max(NARROWEST, given.width or (columns and columns > 0 and math.min(columns, WIDEST)) or USUAL)
end

--- The options of a renderer that the command's options give.
---@param format string
---@param given table
---@return table
function M.render_options(format, given)
  local of = { width = given.columns, color = given.colored, ascii = given.ascii, header = given.header,
    source = given.row_source }
  local out = {}
  for name in pairs(registry.find("renderer", format).options or {}) do out[name] = of[name] end
  return out
end

return M
