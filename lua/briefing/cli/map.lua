-- `briefing map`: the command over briefing/corpus/map.lua. Results go to standard output, messages and progress to
-- standard error.
local core = require "briefing.core"
local files = require "briefing.cli.files"
local languages_fault = require("briefing.cli.check").languages
local map = require "briefing.corpus.map"
local options = require "briefing.options"
local registry = require "briefing.registry"

local M = {}

local OK, FAILED = 0, 1

local DEFAULT = { "keywords", "summary", "entities", "dates" }

local function check(given)
  for _, name in ipairs(given.analyses or {}) do
    if not registry.find("analysis", name) then
      return ("option --analyses: no analysis '%s'%s"):format(name, options.hint(name, registry.names "analysis"))
    end
  end
  return languages_fault(given)
end

-- A count on standard error, where that is a terminal and the output is not.
local function progress()
  if not core.terminal(io.stderr) or core.terminal(io.stdout) then return nil end
  local shown = os.clock()
  return function(records)
    local now = os.clock()
    if now - shown > 0.5 then
      shown = now
      io.stderr:write(("\r%d records, %.0f a CPU second\27[K"):format(records, records / now))
    end
  end
end

--- Runs the command.
---@param parsed { options: table, files: string[] }
---@param complain fun(message: string)
---@param usage fun(message: string): integer
---@return integer status
function M.main(parsed, complain, usage)
  local given = parsed.options
  local message = check(given)
  if message then return usage(message) end
  local report = progress()
  local how = { analyses = given.analyses or DEFAULT, carry = given.carry, language = given.language,
    fail = given["on-error"] == "fail", shard = given.shard, progress = report }
  local status = OK
  for _, path in ipairs(#parsed.files > 0 and parsed.files or { "-" }) do
    local file, why = io.stdin, nil
    if path ~= "-" then file, why = io.open(path, "rb") end
    -- a directory opens, and cannot be read
    if file and path ~= "-" and not file:read(0) and file:seek "end" ~= 0 then file, why = nil, path .. ": cannot be read" end
    if not file then
      complain(why)
      status = FAILED
    else
      if path ~= "-" then file:seek "set" end
      local ok, failure, code = map.run(file, io.stdout, how)
      if path ~= "-" then file:close() end
      if not ok then
        if code ~= files.BROKEN_PIPE then complain(path == "-" and failure or path .. ": " .. failure) end
        return FAILED
      end
    end
  end
  if report then io.stderr:write "\r\27[K" end
  return status
end

return M
