-- `briefing reduce`: the command over briefing/corpus/reduce.lua.
local file = require "briefing.corpus.file"
local files = require "briefing.cli.files"
local reduce = require "briefing.corpus.reduce"

local M = {}

local OK, FAILED = 0, 1

-- An iterator over open files and their names; where one cannot be opened, `failed` is told and it ends.
local function open_each(paths, failed)
  local n, input = 0, nil
  return function()
    if input and input ~= io.stdin then input:close() end
    n = n + 1
    local path = paths[n]
    if path == nil then return nil end
    if path == "-" then
      input = io.stdin
      return input, "standard input"
    end
    local message
    input, message = io.open(path, "rb")
    if not input then return failed(message) end
    return input, path
  end
end

--- Runs the command. Nothing is written unless every part is whole and agrees with the others.
---@param parsed { options: table, files: string[] }
---@param complain fun(message: string)
---@return integer status
function M.main(parsed, complain)
  local failure
  local inputs = open_each(#parsed.files > 0 and parsed.files or { "-" }, function(message) failure = message end)
  local part, message = reduce.sum(inputs, parsed.options.top)
  failure = failure or message
  if failure then
    complain(failure)
    return FAILED
  end
  local ok, why, code = file.write(part, io.stdout)
  if ok then ok, why, code = io.stdout:flush() end
  if not ok then
    if code ~= files.BROKEN_PIPE then complain("standard output: " .. tostring(why)) end
    return FAILED
  end
  return OK
end

return M
