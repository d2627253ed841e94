-- Where code stands, for messages about what a part of a user's did: the file and the line.
local M = {}

--- Where a function begins, "tone.lua:12".
---@param f function
---@return string
function M.of(f)
  local info = debug.getinfo(f, "S")
  return ("%s:%d"):format(info.short_src, info.linedefined)
end

--- A message handler for xpcall: gives a position to a message where Lua gave none (an error with level 0, or a table).
---@param message any
---@return string
function M.told(message)
  if type(message) == "string" and message:find ":%d+:" then return message end
  for level = 3, 12 do
    local info = debug.getinfo(level, "Sl")
    if not info then break end
    if info.what ~= "C" and info.currentline > 0 then
      return ("%s:%d: %s"):format(info.short_src, info.currentline, tostring(message))
    end
  end
  return tostring(message)
end

return M
