-- A document: a text and its lazy analyses. `doc.NAME` is the analysis of that name with its default options, computed
-- at the first use and kept; `doc:analyze(NAME, options)` is the same with other options.
local file = require "briefing.file"
local options = require "briefing.options"
local registry = require "briefing.registry"
local where = require "briefing.where"

local M = {}

local Document = {}

local methods = {}

-- The analyses under way in each document, to tell one that asks for itself.
local running = setmetatable({}, { __mode = "k" })

local function find(name, level)
  local analysis = registry.find("analysis", name)
  if not analysis then
    error(("no analysis '%s'%s"):format(tostring(name), registry.hint("analysis", name)), level + 1)
  end
  return analysis
end

-- What the analyses that briefing brings return, where that is no table; one that takes such a name must return the like, for
-- others read it.
local returned = { language = "string", repaired = "string", date_order = "string", sentences = "userdata", words = "userdata",
  terms = "userdata" }
for _, name in ipairs(registry.builtin.analysis) do returned[name] = returned[name] or "table" end

local function compute(doc, name, analysis, given)
  local under_way = running[doc]
  if under_way[name] then error(("analysis '%s' needs its own result"):format(name), 0) end
  under_way[name] = true
  local ok, result = pcall(analysis.compute, doc, given)
  under_way[name] = nil
  if not ok then error(result, 0) end
  if result == nil then
    error(("%s: analysis '%s' returned nothing; where there is nothing, return an empty table"):format(
      where.of(analysis.compute), name), 0)
  elseif type(result) ~= (returned[name] or type(result)) then
    error(("%s: analysis '%s' returned a %s; %s expected, as of the one it replaces"):format(where.of(analysis.compute), name,
      type(result), returned[name]), 0)
  end
  return result
end

function Document.__index(doc, name)
  local method = methods[name]
  if method then return method end
  if type(name) ~= "string" then return nil end
  local analysis = find(name, 2)
  local result = compute(doc, name, analysis, options.check(nil, analysis.options or {}, name, 1))
  rawset(doc, name, result)
  return result
end

Document.__name = "briefing.Document"

function Document.__tostring(doc)
  return ("briefing.Document (%s, %d bytes)"):format(rawget(doc, "source") or "no source", #doc.text)
end

--- An analysis with options of the caller's; computed anew at every call with options.
---@param name string
---@param given table?
---@return any
function methods.analyze(doc, name, given)
  if given == nil or next(given) == nil then return doc[name] end
  local analysis = find(name, 2)
  return compute(doc, name, analysis, analysis.options and options.check(given, analysis.options, name, 2) or given)
end

--- The span that answers a question, or nil: see briefing/answer.lua.
---@param question string
---@return { first: integer, last: integer, text: string, sentence: { first: integer, last: integer } }?
function methods.answer(doc, question)
  options.check_text(question, "answer")
  return require("briefing.answer").find(doc, question)
end

local schema = {
  language = { type = "string", default = "auto" },
  source = { type = "string" },
}

--- A document over a text.
---@param text string any bytes
---@param given { language: string?, source: string? }?
---@return table
function M.new(text, given)
  options.check_text(text, "document", 1, 2)
  local checked = options.check(given, schema, "document", 2, 2)
  local doc = { text = text, source = checked.source }
  if checked.language ~= "auto" then
    local known, message = registry.language(checked.language)
    if not known then return nil, message end
    doc.language = checked.language
  end
  if doc.source == nil then doc.source = false end
  running[doc] = {}
  return setmetatable(doc, Document)
end

--- A document over a file's text, or nil and a message that names the file.
---@param path string
---@param given table?
function M.open(path, given)
  options.check_text(path, "open", 1, 2)
  local checked = options.check(given, schema, "open", 2, 2)
  local text, message = file.read(path)
  if not text then return nil, message end
  return M.new(text, { language = checked.language, source = checked.source or path })
end

return M
