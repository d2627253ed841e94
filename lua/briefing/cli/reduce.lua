-- `briefing reduce`: the command over briefing/corpus/reduce.lua.
local duplicates = require "briefing.corpus.duplicates"
local file = require "briefing.corpus.file"
local files = require "briefing.cli.files"
local reduce = require "briefing.corpus.reduce"

local M = {}

local OK, FAILED = 0, 1

--- Runs the command. Nothing is written unless every part is whole and agrees with the others.
---@param parsed { options: table, files: string[] }
---@param complain fun(message: string)
---@return integer status
function M.main(parsed, complain)
  local failure
  local inputs = files.each(#parsed.files > 0 and parsed.files or { "-" }, function(message) failure = message end)
  local part, message = reduce.sum(inputs, parsed.options.top)
  failure = failure or message
  if failure then
    complain(failure)
    return FAILED
  end
  local repeated = #duplicates.repeated_ids(part)
  if repeated > 0 then complain(("ids that several articles have: %d; corpus-report names them"):format(repeated)) end
  local ok, why, code = file.write(part, io.stdout)
  if ok then ok, why, code = io.stdout:flush() end
  if not ok then
    if code ~= files.BROKEN_PIPE then complain("standard output: " .. tostring(why)) end
    return FAILED
  end
  return OK
end

return M
