-- A bar on standard error, where that is a terminal, the result is not written to one, and the work is long.
local core = require "briefing.core"

local M = {}

local SOON = 0.3 -- seconds of CPU time: shorter work needs no bar
local CELLS = 24

local Progress = {}
Progress.__index = Progress

--- A bar for that many steps; it shows nothing where there is no one to see it.
---@param total integer
---@param to_terminal boolean whether the result itself goes to the terminal
function M.new(total, to_terminal)
  local shows = total > 1 and not to_terminal and core.terminal(io.stderr) ~= nil
  return setmetatable({ total = total, shows = shows }, Progress)
end

--- Says that `done` steps are done.
function Progress:step(done)
  if not self.shows or os.clock() < SOON then return end
  local full = math.floor(CELLS * done / self.total)
  io.stderr:write(("\r[%s%s] %d of %d\27[K"):format(("#"):rep(full), ("."):rep(CELLS - full), done, self.total))
end

--- Takes the bar away, before a message or at the end.
function Progress:clear()
  if self.shows then io.stderr:write "\r\27[K" end
end

return M
