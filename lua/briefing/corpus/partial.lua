-- `briefing map --partial`: records in, one part of a corpus out. Facts are written whenever more than a bound are held, so that
-- memory does not depend on how many records there are; equal facts may so come several times, and `briefing reduce` adds them.
-- The trailer comes at the very end: what a worker wrote that was killed is told by its absence.
local articles = require "briefing.corpus.articles"
local facets = require "briefing.corpus.facets"
local file = require "briefing.corpus.file"
local part_of = require "briefing.corpus.part"
local records = require "briefing.corpus.records"

local M = {}

--- How many facts are held at most, about 200 bytes each.
M.BOUND = 50000

-- What was not as it should be with a record that is counted.
local function note(part, kind) part:add("error", { kind }, { 1 }) end

local function count(part, item, given)
  local doc, passed_over = articles.document(item, given.language)
  facets.add(part, doc, articles.about(item, given.group))
  if passed_over then note(part, "language") end
  if item.replaced > 0 then note(part, "replaced") end
end

--- Counts every record.
---@param each fun(): briefing.Record?
---@param output { write: fun(self, text: string): any, string?, integer?; flush: fun(self): any, string?, integer? }
---@param given { facets: string[], group: string?, language: string?, use: string[]?, fail: boolean?, bound: integer? }
---   group: the field by whose value articles are counted apart; use: checksums of extensions; fail: stop at the first bad record
---@return boolean? ok nil where a bad record ended the run, or the output could not be written
---@return string? message
---@return integer? code of the failed write
function M.run(each, output, given)
  local part = part_of.new { facets = given.facets, group = given.group, language = given.language, use = given.use }
  local bound, lines = given.bound or M.BOUND, 0
  local function write()
    local written, message, code = file.write_facts(part, output)
    if not written then return nil, message, code end
    lines = lines + written
    part:clear()
    return true
  end
  for item in each do
    if item.text then
      local ok, message = pcall(count, part, item, given)
      if not ok then item.kind, item.message = "analysis", tostring(message) end
    end
    if item.kind then
      if given.fail then return nil, records.where(item) .. item.message end
      note(part, item.kind)
    end
    articles.release(item)
    if part:size() > bound then
      local ok, message, code = write()
      if not ok then return nil, message, code end
    end
  end
  local ok, message, code = write()
  if ok then ok, message, code = output:write(part:trailer(lines)) end
  if ok then ok, message, code = output:flush() end
  if not ok then return nil, message, code end
  return true
end

return M
