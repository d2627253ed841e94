-- `briefing map`: the command over briefing/corpus/map.lua and briefing/corpus/partial.lua. Results go to standard output,
-- messages and progress to standard error.
local background = require "briefing.background"
local checksum = require("briefing.core").checksum
local facets = require "briefing.corpus.facets"
local file = require "briefing.file"
local files = require "briefing.cli.files"
local languages_fault = require("briefing.cli.check").languages
local map = require "briefing.corpus.map"
local meter = require "briefing.cli.meter"
local options = require "briefing.options"
local partial = require "briefing.corpus.partial"
local records = require "briefing.corpus.records"
local registry = require "briefing.registry"
local sets = require "briefing.sets"

local M = {}

local OK, FAILED = 0, 1

local DEFAULT = { "keywords", "summary", "entities", "dates" }

-- Options that mean something in one of the two modes only.
local ONLY_RECORDS, ONLY_PARTIAL = { "carry", "background", "level", "shard" }, { "group" }

-- What is wrong with the names of analyses and of fields to carry, or nil.
local function check_members(given)
  local taken = sets.of(map.RESERVED)
  for _, name in ipairs(given.analyses or DEFAULT) do
    if not registry.find("analysis", name) then
      return ("option --analyses: no analysis '%s'%s"):format(name, registry.hint("analysis", name))
    elseif taken[name] then
      return ("option --analyses: '%s' is a member that every line may have"):format(name)
    end
  end
  for _, name in ipairs(given.analyses or DEFAULT) do taken[name] = true end
  for _, name in ipairs(given.carry or {}) do
    if taken[name] then return ("option --carry: the output has a member '%s' of its own"):format(name) end
  end
end

local function check_facets(given)
  for _, name in ipairs(given.analyses or {}) do
    if not facets.count[name] then
      return ("option --analyses: no facet '%s' to count with --partial%s"):format(name, options.hint(name, facets.names()))
    end
  end
end

-- What is wrong with the options, or nil.
local function check(given)
  for _, name in ipairs(given.partial and ONLY_RECORDS or ONLY_PARTIAL) do
    if given[name] then return ("option --%s: %s --partial"):format(name, given.partial and "not with" or "only with") end
  end
  return (given.partial and check_facets or check_members)(given) or languages_fault(given)
end

-- Extensions may change what is counted: their checksums stand in the part.
local function extensions(paths)
  local list = {}
  for i, path in ipairs(paths or {}) do list[i] = checksum(file.read(path) or "") end
  return #list > 0 and list or nil
end

local function run_partial(each, given)
  return partial.run(each, io.stdout, { facets = given.analyses or facets.names(), group = given.group,
    language = given.language ~= "auto" and given.language or nil, use = extensions(given.use),
    fail = given["on-error"] == "fail" })
end

local function run_records(each, given, several)
  local table_of = given.background
  return map.run(each, io.stdout, { analyses = given.analyses or DEFAULT, carry = given.carry, language = given.language,
    level = given.level, options = table_of and { keywords = { background = table_of } },
    background = table_of and table_of.checksum, several = several, shard = given.shard, fail = given["on-error"] == "fail" })
end

--- Runs the command.
---@param parsed { options: table, files: string[] }
---@param complain fun(message: string)
---@param usage fun(message: string): integer
---@return integer status
function M.main(parsed, complain, usage)
  local given, paths = parsed.options, #parsed.files > 0 and parsed.files or { "-" }
  local message = check(given)
  if message then return usage(message) end
  if given.background then
    given.background, message = background.read(given.background)
    if not given.background then
      complain(message)
      return FAILED
    end
  end
  local status, lines, texts = OK, 0, 0
  local all, state = (given.files and records.of_files or records.of_paths)(paths, given["line-limit"])
  local function each()
    local item = all()
    if item and item.kind == "file" then
      complain(item.message)
      status = FAILED
    elseif item then
      lines, texts = lines + 1, texts + (item.text and 1 or 0)
    end
    return item
  end
  local ok, why, code = (given.partial and run_partial or run_records)(meter.watch(each, state, paths), given,
    #paths > 1 or given.files)
  if not ok then
    if code ~= files.BROKEN_PIPE then complain(why) end
    return FAILED
  end
  if lines > 0 and texts == 0 and not given.files then
    complain(('no line is a record ({"id": ..., "text": "..."}): %d failed; of articles in plain text use --files'):format(lines))
  end
  return status
end

return M
