-- Records done, rate and time left of a long run on standard error, where that is a terminal and the output is not.
local core = require "briefing.core"

local M = {}

local BETWEEN = 1 -- seconds between two lines

-- The bytes of files, or nil where one has none that are known.
local function size_of(paths)
  local sum = 0
  for _, path in ipairs(paths) do
    local file = path ~= "-" and io.open(path, "rb")
    local size = file and file:seek "end"
    if file then file:close() end
    if not size or size >= 2 ^ 62 then return nil end -- a folder's
    sum = sum + size
  end
  return sum
end

local function clock(seconds)
  if seconds < 3600 then return ("%d:%02d"):format(math.floor(seconds / 60), seconds % 60) end
  return ("%d:%02d:%02d"):format(math.floor(seconds / 3600), math.floor(seconds / 60) % 60, seconds % 60)
end

--- What stands on the line.
---@param records integer done
---@param bytes integer read
---@param total integer? bytes there are
---@param seconds integer since the start, at least 1
---@return string
function M.line(records, bytes, total, seconds)
  local text = ("%d records, %.1f MB, %.1f MB/s"):format(records, bytes / 1e6, bytes / 1e6 / seconds)
  if not total or bytes == 0 then return text end
  return ("%s, %d %%, %s left"):format(text, math.floor(100 * bytes / math.max(total, bytes)),
    clock(math.floor(math.max(0, total - bytes) * seconds / bytes)))
end

--- The same iterator over records, which tells on its way how far it is.
---@param each fun(): table?
---@param state { bytes: integer } how much has been read
---@param paths string[] of the files that are read
---@return fun(): table?
function M.watch(each, state, paths)
  if not core.terminal(io.stderr) or core.terminal(io.stdout) then return each end
  local start, total, records = os.time(), size_of(paths), 0
  local shown = start
  return function()
    local item = each()
    local now = os.time()
    if not item then
      if shown > start then io.stderr:write "\r\27[K" end
    elseif now >= shown + BETWEEN then
      shown = now
      io.stderr:write("\r", M.line(records, state.bytes, total, now - start), "\27[K")
    end
    records = records + 1
    return item
  end
end

return M
