-- A report: a document's analyses as sections of format-free nodes (briefing/report/nodes.lua), built once, printed by
-- any renderer. Sections and renderers are found by name, built in or a user's alike (briefing/registry.lua).
local labels = require "briefing.labels"
local nodes = require "briefing.report.nodes"
local options = require "briefing.options"
local registry = require "briefing.registry"
local render = require "briefing.report.render"

local M = {}

local Report = {}
Report.__index = Report
Report.__name = "briefing.Report"

function Report:__tostring()
  return ("briefing.Report (%s, %d sections)"):format(self.title, #self.sections)
end

-- A message with a position in it where Lua gave none (an error thrown as a table, or with level 0).
local function with_line(message)
  if type(message) == "string" and message:find ":%d+:" then return message end
  local where
  for level = 3, 12 do
    local info = debug.getinfo(level, "Sl")
    if not info then break end
    if info.what ~= "C" and info.currentline > 0 then
      where = ("%s:%d: "):format(info.short_src, info.currentline)
      break
    end
  end
  return (where or "") .. tostring(message)
end

-- What a section gets beside the document.
local function build_context(report)
  local context = { labels = report.labels, options = report.options, failures = {} }
  --- A node that says how many of `count` things are not shown where `shown` are; nil where all are.
  function context.more(count, shown)
    if count <= shown then return nil end
    return nodes.paragraph(report.labels:count("more", count - shown), { tone = "muted" })
  end
  --- An analysis that the section can do without: its result, or nil where it failed, which a note then says.
  function context.ask(name, given)
    local ok, result = xpcall(function() return report.doc:analyze(name, given) end, with_line)
    if ok then return result end
    context.failures[#context.failures + 1] = { name = name, message = result }
  end
  return context
end

local function failure_note(report, what, name, message)
  return nodes.note({ nodes.code(tostring(message)) }, { level = "error", title = report.labels:get(what, { name = name }) })
end

-- The section of that name as a plain table, or nil where it has nothing to show. An error inside it costs this section
-- only, and is told in its place.
local function build(report, name, part)
  local context = build_context(report)
  local title = part.title or report.labels:get("section_" .. name)
  local ok, built = xpcall(function()
    local list = part.build(report.doc, context)
    if list == nil then return nil end
    if type(list) ~= "table" then error(("a node or an array of nodes expected, got %s"):format(type(list)), 0) end
    if list.kind then list = { list } end
    local fault = nodes.fault(list)
    if fault then error(fault, 0) end
    return list
  end, with_line)
  if not ok then built = { failure_note(report, "failed_section", name, built) } end
  for _, failure in ipairs(context.failures) do
    built = built or {}
    built[#built + 1] = failure_note(report, "failed_analysis", failure.name, failure.message)
  end
  if not built or #built == 0 then return nil end
  return { name = name, title = title, nodes = built, failed = not ok or #context.failures > 0 or nil }
end

local schema = {
  sections = { type = "strings" },
  labels = { type = "string" },
  other = { type = "table" },
}

--- The names of the sections shown when none are named: the built-in ones, in their order.
function M.default_sections()
  local names = {}
  for i, name in ipairs(registry.builtin.report) do names[i] = name end
  return names
end

local function has_text(doc) return doc.text:find "[^%s%z]" ~= nil end

--- A report of a document.
---@param doc table
---@param given { sections: string[]?, labels: string?, other: table? }? names of sections in the order wanted; language of
---   the labels; the document that the sections "comparison" and "changes" hold beside this one
---@return table report { title, sections, ... }; report.sections are plain tables { name, title, nodes }, free to change
function M.new(doc, given)
  if type(doc) ~= "table" or type(doc.text) ~= "string" then
    options.bad_argument(1, "report", "document expected, got " .. type(doc))
  end
  local checked = options.check(given, schema, "report", 2, 2)
  if checked.labels and not registry.find("language", checked.labels) then
    return nil, ("no language '%s'%s"):format(checked.labels, options.hint(checked.labels, registry.names "language"))
  end
  if checked.other and type(checked.other.text) ~= "string" then
    options.bad_argument(2, "report", "option 'other': document expected, got table", 2)
  end
  local parts = {}
  for i, name in ipairs(checked.sections or M.default_sections()) do
    local part = registry.find("section", name)
    if not part then
      local why = ("unknown section '%s'%s"):format(name, options.hint(name, registry.names "section"))
      options.bad_argument(2, "report", why, 2)
    end
    parts[i] = { name = name, part = part }
  end
  local report = M.of(doc, {})
  report.options = checked
  if checked.labels then report.labels = labels.of(checked.labels) end
  local empty = not has_text(doc)
  for _, entry in ipairs(parts) do
    if not empty or entry.name == "header" then
      report.sections[#report.sections + 1] = build(report, entry.name, entry.part)
    end
  end
  if empty then
    report.sections[#report.sections + 1] = { name = "empty", nodes = { nodes.paragraph(report.labels:get "no_text") } }
  end
  return report
end

--- A report of sections that are made already.
---@param doc table
---@param sections table[] { name, title?, nodes }
---@return table
function M.of(doc, sections)
  local report = setmetatable({ doc = doc, sections = sections, options = {} }, Report)
  local ok, language = pcall(function() return doc.language end)
  report.labels = labels.of(ok and language or "en")
  local described, metadata = pcall(function() return doc.metadata end)
  report.title = described and metadata.title or doc.source or report.labels:get "untitled"
  return report
end

--- The report in a format.
---@param format string a renderer's name
---@param given table? options of that renderer
---@return string
function Report:render(format, given)
  options.check_text(format, "render", 1, 2)
  local renderer = registry.find("renderer", format)
  if not renderer then
    local why = ("unknown format '%s'%s"):format(format, options.hint(format, registry.names "renderer"))
    options.bad_argument(1, "render", why)
  end
  local checked = renderer.options and options.check(given, renderer.options, "render", 2) or given or {}
  return render.render(self, format, renderer, checked)
end

return M
