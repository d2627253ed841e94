-- The articles one after another: each is read, worked on, written. A file that fails is named and costs only itself.
local commands = require "briefing.cli.commands"
local core = require "briefing.core"
local files = require "briefing.cli.files"
local options = require "briefing.options"
local progress = require "briefing.cli.progress"
local report = require "briefing.cli.report"
local separated = require "briefing.report.separated"

local M = {}

local OK, FAILED = 0, 1

-- What one file gives: text, or nil; and a message where something failed.
local function work(command, path, given, remark)
  local doc, message = files.read(path, given)
  if not doc then return nil, message end
  local doubt = files.doubt(doc.text)
  if doubt then remark(doubt) end
  given.row_source = given.several and doc.source or nil
  local ok, text, failure = pcall(function()
    if command.is_report then return report.text(doc, given, remark) end
    return require("briefing.cli.results").text(command, doc, given)
  end)
  if not ok then return nil, path .. ": " .. tostring(text) end
  return text, failure and path .. ": " .. failure
end

-- Where results go: `put(path, text)` takes one, `finish()` the end; each true, or nil, message, code.
local sinks = {}

function sinks.folder(given)
  local taken = {}
  return {
    put = function(path, text)
      local name = files.in_folder(given.output, path, given.format)
      if taken[name] then return nil, ("%s: %s is written already, from %s"):format(path, name, taken[name]) end
      taken[name] = path
      return files.write(name, text)
    end,
    finish = function() return true end,
  }
end

function sinks.file(given)
  local texts = {}
  return {
    put = function(_, text)
      texts[#texts + 1] = text
      return true
    end,
    finish = function()
      if #texts == 0 then return true end
      return files.write(given.output, table.concat(texts))
    end,
  }
end

function sinks.standard()
  return {
    put = function(_, text) return files.said(io.stdout:write(text)) end,
    finish = function() return files.said(io.stdout:flush()) end,
  }
end

-- What parts the results of two files where one text is not plainly the end of the other.
local function gap(command, given)
  if given.folder then return "" end
  if given.format == "text" then return (command.is_report or command.many_tables) and "\n" or "" end
  local format = command.many_tables and separated[given.format]
  return format and format.stop or ""
end

--- Runs the files through a subcommand.
---@param parsed table of briefing/cli/arguments.lua, checked
---@param complain fun(message: string)
---@return integer status 0 done, 1 something failed
function M.files(parsed, complain)
  local command, given, status = parsed.command, parsed.options, OK
  local sink = sinks[given.folder and "folder" or given.output and "file" or "standard"](given)
  local bar = progress.new(#parsed.files, not given.output and core.terminal(io.stdout) ~= nil)
  local between, written = gap(command, given), false
  local function tell(message)
    bar:clear()
    complain(message)
  end
  local function failed(message)
    tell(message)
    status = FAILED
  end
  for i, path in ipairs(parsed.files) do
    -- rows of several files stand in one table, under the names of the first
    given.header = not written or command.many_tables or given.folder or false
    local text, message = work(command, path, given, function(remark) tell(path .. ": " .. remark) end)
    if message and not text and i == 1 and not path:find "[./\\]" then
      local near = options.nearest(path, commands.names())
      if near then message = ("%s; did you mean the command '%s'?"):format(message, near) end
    end
    if message then failed(message) end
    if text then
      local ok, why, code = sink.put(path, written and between .. text or text)
      if not ok and code == files.BROKEN_PIPE then return FAILED end
      if not ok then
        failed(why)
        if not given.folder then return FAILED end
      end
      written = true
    end
    bar:step(i)
  end
  bar:clear()
  local ok, why, code = sink.finish()
  if not ok and code ~= files.BROKEN_PIPE then complain(why) end
  return ok and status or FAILED
end

return M
