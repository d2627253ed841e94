-- `briefing corpus-report`: parts of a corpus, added up, as a report.
local check = require "briefing.cli.check"
local files = require "briefing.cli.files"
local look = require "briefing.cli.look"
local reduce = require "briefing.cli.reduce"
local report = require "briefing.cli.report"

local M = {}

local OK, FAILED = 0, 1

--- Runs the command. Nothing is written unless every part is whole and agrees with the others.
---@param parsed { command: table, options: table, files: string[] }
---@param complain fun(message: string)
---@param usage fun(message: string): integer
---@return integer status
function M.main(parsed, complain, usage)
  local given = parsed.options
  if given.output == "-" then given.output = nil end
  local message = check.fault(parsed)
  if message then return usage(message) end
  look.set(given)
  local part
  part, message = reduce.sum(parsed.files)
  if not part then
    complain(message)
    return FAILED
  end
  local text, failure = report.text(require("briefing.corpus").of_part(part), given, complain)
  if failure then complain(failure) end
  if not text then return FAILED end
  local ok, why, code
  if given.output then ok, why = files.write(given.output, text) else ok, why, code = files.say(text) end
  if not ok and code ~= files.BROKEN_PIPE then complain(why) end
  return ok and not failure and OK or FAILED
end

return M
