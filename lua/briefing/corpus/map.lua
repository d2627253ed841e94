-- `briefing map`: NDJSON in, NDJSON out, one line for one line, in order; memory does not depend on how many there are.
local json = require "briefing.report.json"
local lines = require "briefing.corpus.lines"
local record = require "briefing.corpus.record"
local options = require "briefing.options"
local registry = require "briefing.registry"

local M = {}

--- The longest line that is read, in bytes; a longer one is reported and passed over.
M.LINE_LIMIT = 64 * 1024 * 1024

--- How much is told of a bad record of a shard, in bytes.
M.HEAD = 100

-- Spans as an array of [first, last].
local function plain(result)
  if type(result) ~= "userdata" then return result end
  local list = {}
  for first, last in result:each() do list[#list + 1] = { first, last } end
  return list
end

-- The members of the output line, sorted by name, so that the bytes do not depend on the order of options.
local function line_of(id, members)
  local names = options.names(members)
  local out = {}
  if id then out[1] = '"id":' .. id end
  for _, name in ipairs(names) do out[#out + 1] = json.encode(name) .. ":" .. members[name] end
  return "{" .. table.concat(out, ",") .. "}\n"
end

local function analyse(item, given)
  local briefing = require "briefing"
  local language = record.string(item, "language") or given.language
  local doc = briefing.document(item.text, { language = registry.find("language", language or "") and language or "auto" })
  local members = {}
  for _, name in ipairs(given.analyses) do
    members[name] = json.encode(plain(doc:analyze(name, given.options and given.options[name])))
  end
  for _, name in ipairs(given.carry or {}) do
    if item.members[name] then members[name] = item.members[name] end
  end
  if item.replaced > 0 then members.replaced = json.encode(item.replaced) end
  return line_of(item.id, members)
end

-- What a bad record gives. The number of a line depends on where an engine cut the input, so of a shard the record's
-- beginning is told instead.
local function error_line(id, message, number, line, given)
  local members = { error = json.encode(message) }
  if not given.shard then
    members.line = json.encode(number)
  elseif line then
    members.record = json.encode(line:sub(1, M.HEAD))
  end
  return line_of(id, members)
end

--- Maps every record of `input` to a line of `output`.
---@param input file*
---@param output file*
---@param given { analyses: string[], options: table?, carry: string[]?, language: string?, fail: boolean?, shard: boolean?,
---   line_limit: integer?, progress: fun(records: integer)? } fail: stop at the first bad record; shard: the input is cut from
---   a larger one
---@return boolean? ok nil where a bad record ended the run, or the output could not be written
---@return string? message
---@return integer? code of the failed write
function M.run(input, output, given)
  local number, limit = 0, given.line_limit or M.LINE_LIMIT
  for line, length in lines.of(input, limit) do
    number = number + 1
    local out, item, message, id
    if line == false then
      message = ("line of %d bytes is longer than the limit of %d"):format(length, limit)
    elseif line:find "%S" then
      item, message, id = record.read(line)
    end
    if item then
      out = analyse(item, given)
    elseif message then
      if given.fail then return nil, ("line %d: %s"):format(number, message) end
      out = error_line(id, message, number, line, given)
    end
    if out then
      local ok, why, code = output:write(out)
      if not ok then return nil, why, code end
    end
    if given.progress then given.progress(number) end
  end
  local ok, why, code = output:flush()
  if not ok then return nil, why, code end
  return true
end

return M
