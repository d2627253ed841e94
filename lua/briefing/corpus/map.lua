-- `briefing map`: records in, results as NDJSON out, one line for one record, in order; memory does not depend on how many
-- there are.
local articles = require "briefing.corpus.articles"
local json = require "briefing.report.json"
local options = require "briefing.options"
local records = require "briefing.corpus.records"

local M = {}

--- Members of an output line that are map's own: no analysis and no field carried through may have such a name.
M.RESERVED = { "background", "error", "file", "id", "line", "note", "record", "replaced" }

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

-- Keywords of the bare text, without its blocks and names: several times as fast.
local function text_keywords(doc, given)
  local checked = options.check(given.options and given.options.keywords, require("briefing.keywords").schema, "keywords", 2)
  local found, message = require("briefing.keywords").of_text(doc.text, doc.language, checked)
  if not found then error(message, 0) end
  return found
end

local function result_of(doc, name, given)
  if name == "keywords" and given.level ~= "document" then return text_keywords(doc, given) end
  return doc:analyze(name, given.options and given.options[name])
end

local function analyse(item, given)
  local doc, note = articles.document(item, given.language)
  local members = {}
  for _, name in ipairs(given.analyses) do
    -- an error is told with the analysis it came from
    local ok, result = pcall(result_of, doc, name, given)
    if not ok then error(("analysis '%s' failed: %s"):format(name, tostring(result)), 0) end
    members[name] = json.encode(plain(result))
  end
  for _, name in ipairs(given.carry or {}) do
    if item.members[name] then members[name] = item.members[name] end
  end
  if item.replaced > 0 then members.replaced = json.encode(item.replaced) end
  if given.background then members.background = json.encode(given.background) end
  if note then members.note = json.encode(note) end
  return line_of(item.id, members)
end

-- What a bad record gives. The number of a line depends on where an engine cut the input, so of a shard the record's
-- beginning is told instead.
local function error_line(item, given)
  return line_of(item.id, {
    error = json.encode(item.message),
    line = not given.shard and item.line and json.encode(item.line) or nil,
    record = given.shard and item.head and json.encode(item.head) or nil,
    file = given.several and item.file and json.encode(item.file) or nil,
    background = given.background and json.encode(given.background),
  })
end

---@class briefing.MapOptions
---@field analyses string[]
---@field level "text"|"document"|nil of keywords: of the bare text, or by headings and names too
---@field options table<string, table>? of analyses, by name
---@field carry string[]? fields to pass through
---@field language string? of records that name none
---@field background string? checksum of the background, for every line
---@field several boolean? records come from several files: bad ones name theirs
---@field shard boolean? the input is cut from a larger one: bad records are told by their beginning
---@field fail boolean? stop at the first bad record

--- Maps every record to a line.
---@param each fun(): briefing.Record?
---@param output { write: fun(self, text: string): any, string?, integer?; flush: fun(self): any, string?, integer? }
---@param given briefing.MapOptions
---@return boolean? ok nil where a bad record ended the run, or the output could not be written
---@return string? message
---@return integer? code of the failed write
function M.run(each, output, given)
  for item in each do
    local out
    if item.text then
      local ok, result = pcall(analyse, item, given)
      if ok then out = result else item.message = tostring(result) end
    end
    if not out then
      if given.fail then return nil, records.where(item) .. item.message end
      out = error_line(item, given)
    end
    local ok, why, code = output:write(out)
    if not ok then return nil, why, code end
    articles.release(item)
  end
  local ok, why, code = output:flush()
  if not ok then return nil, why, code end
  return true
end

return M
