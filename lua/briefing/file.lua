-- Reading files whole.
local M = {}

--- The bytes of a file, or nil and a message that names it.
---@param path string
---@return string? text
---@return string? message
function M.read(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text
  text, message = file:read "*a" -- of a folder: nil
  file:close()
  if not text then return nil, ("%s: %s"):format(path, message or "cannot be read") end
  return text
end

return M
