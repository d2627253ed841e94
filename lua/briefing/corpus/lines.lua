-- Lines of a stream, read in blocks, so that memory does not grow with the stream; a line over the limit is told, not kept.
local M = {}

local BLOCK = 65536

--- An iterator over the lines of a file handle, without their line ends (\n or \r\n): line, or false and its length where
--- it is longer than `limit` bytes. An empty line comes as "". The last line needs no line end.
---@param file { read: fun(self, n: integer): string?, string? } a file handle
---@param limit integer bytes
---@return fun(): (string|boolean|nil), integer?
---@return { bytes: integer, failure: string? } state how much has been read; after the last line, why there was no more
function M.of(file, limit)
  local block, at = "", 1
  local ended, state = false, { bytes = 0 }

  -- Pieces of one line until its end; false where they were too many to keep.
  return function()
    local pieces, length, kept = {}, 0, true
    while true do
      if at > #block then
        if not ended then block, state.failure = file:read(BLOCK) else block = nil end
        at = 1
        if block then
          state.bytes = state.bytes + #block
        else
          ended, block = true, ""
          if length == 0 then return nil end
          break
        end
      end
      local stop = block:find("\n", at, true)
      local piece_last = (stop or #block + 1) - 1
      length = length + piece_last - at + 1
      if length > limit then
        kept, pieces = false, {}
      elseif kept then
        pieces[#pieces + 1] = block:sub(at, piece_last)
      end
      at = (stop or #block) + 1
      if stop then break end
    end
    if not kept then return false, length end
    local line = #pieces == 1 and pieces[1] or table.concat(pieces)
    if line:sub(-1) == "\r" then line = line:sub(1, -2) end
    return line
  end, state
end

return M
