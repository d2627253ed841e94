-- The command `briefing`. Results go to standard output or a file, messages to standard error; a file that fails is
-- named and costs only itself. Its parts stand in briefing/cli/.
local arguments = require "briefing.cli.arguments"
local check = require "briefing.cli.check"
local commands = require "briefing.cli.commands"
local core = require "briefing.core"
local escape = require "briefing.report.escape"
local files = require "briefing.cli.files"
local look = require "briefing.cli.look"
local options = require "briefing.options"
local run = require "briefing.cli.run"

local M = {}

local OK, FAILED, USAGE = 0, 1, 2

local function complain(message) io.stderr:write("briefing: ", escape.line(message), "\n") end

-- The function that tells a mistake in the arguments of a subcommand, or of the command where none was named.
local function usage_of(subcommand)
  local asked = subcommand and "briefing " .. subcommand.name or "briefing"
  return function(message)
    complain(message)
    io.stderr:write("Try '", asked, " --help'.\n")
    return USAGE
  end
end

-- Writes what the command says of itself.
local function say(text)
  local ok, why, code = files.say(text)
  if ok then return OK end
  if code ~= files.BROKEN_PIPE then complain(why) end
  return FAILED
end

-- What needs no article: help, versions, completions, the manual page. Its status, or nil where it is not asked for.
local function about(list, parsed, message, usage)
  local help = require "briefing.cli.help"
  if list[1] == "completion" then
    local text, why = require("briefing.cli.completion").of(list[2])
    if not text then return usage(why) end
    return say(text)
  end
  if list[1] == "manual" then return say(help.manual()) end
  if list[1] == "help" then
    local command = commands.find(list[2] or "report")
    if not command then return usage(("help: no command '%s'%s"):format(list[2], options.hint(list[2], commands.names()))) end
    return say(help.text(command, list[2] ~= nil))
  end
  if not parsed then return usage(message) end
  if parsed.options.help then return say(help.text(parsed.command, commands.find(list[1] or "") ~= nil)) end
  if parsed.options.version then return say(help.version()) end
end

-- Loads the extensions; false where one failed.
local function load_extensions(paths)
  local all = true
  for _, path in ipairs(paths or {}) do
    local ok, failure = require("briefing.cli.extension").use(path)
    if not ok then complain("--use: " .. failure) end
    all = all and ok
  end
  return all
end

-- Where the results go, or a message where they cannot go there.
local function set_output(parsed)
  local given = parsed.options
  if given.output == "-" then given.output = nil end
  given.several = #parsed.files > 1
  given.folder = given.output and files.is_folder(given.output)
  if given.several and given.format == "html" and not given.folder then
    return "several files as html: name a folder with --output"
  end
  local function plain(path) return (path:gsub("^%./", "")) end
  for _, path in ipairs(parsed.files) do
    local target = given.folder and files.in_folder(given.output, path, given.format) or given.output
    if target and plain(target) == plain(path) then
      return ("option --output: %s would be written over itself"):format(path)
    end
  end
end

-- Of two files the second is what the first is compared with. A message where it cannot be read.
local function set_other(parsed)
  local given = parsed.options
  given.sections = { "header", "comparison", "changes" }
  local message
  given.other, message = files.read(table.remove(parsed.files), given)
  return message
end

--- Runs the command.
---@param list string[] the arguments
---@return integer status 0 done, 1 a file failed, 2 a mistake in the arguments
function M.main(list)
  local parsed, message = arguments.parse(list)
  local usage = usage_of(commands.find(list[1] or ""))
  local status = about(list, parsed, message, usage)
  if status then return status end
  local command, given = parsed.command, parsed.options
  status = OK
  if not load_extensions(given.use) then
    status = FAILED
    usage = function() return FAILED end -- what seems unknown may be what the extension did not bring
  end
  if command.stream then return math.max(status, require(command.stream).main(parsed, complain, usage)) end
  message = check.fault(parsed) or set_output(parsed)
  if message then return usage(message) end
  look.set(given)
  if command.name == "compare" then
    message = set_other(parsed)
    if message then
      complain(message)
      return FAILED
    end
  end
  if #parsed.files == 0 then
    parsed.files[1] = "-"
    if core.terminal(io.stdin) then
      io.stderr:write "briefing: reading standard input; Ctrl-D ends it, --help tells more\n"
    end
  end
  return math.max(status, run.files(parsed, complain))
end

return M
