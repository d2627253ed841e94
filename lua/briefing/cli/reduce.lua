-- `briefing reduce`: the command over briefing/corpus/reduce.lua.
local duplicates = require "briefing.corpus.duplicates"
local file = require "briefing.corpus.file"
local files = require "briefing.cli.files"
local reduce = require "briefing.corpus.reduce"

local M = {}

local OK, FAILED = 0, 1

--- The sum of the parts in files.
---@param paths string[] standard input where there are none
---@param top integer?
---@return table? part
---@return string? message
function M.sum(paths, top) return reduce.sum(files.each(#paths > 0 and paths or { "-" }), top) end

--- Runs the command. Nothing is written unless every part is whole and agrees with the others.
---@param parsed { options: table, files: string[] }
---@param complain fun(message: string)
---@return integer status
function M.main(parsed, complain)
  local part, message = M.sum(parsed.files, parsed.options.top)
  if not part then
    complain(message)
    return FAILED
  end
  local repeated = #duplicates.repeated_ids(part)
  if repeated > 0 then complain(("ids that several articles have: %d; corpus-report names them"):format(repeated)) end
  local ok, why, code = file.write(part, io.stdout)
  if ok then ok, why, code = io.stdout:flush() end
  ok, why, code = files.said(ok, why, code)
  if not ok and code ~= files.BROKEN_PIPE then complain(why) end
  return ok and OK or FAILED
end

return M
