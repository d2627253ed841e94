-- A report: what is known of a document or of a corpus as sections of format-free nodes (briefing/report/nodes.lua), built
-- once, printed by any renderer. Sections and renderers are found by name, built in or a user's alike (briefing/registry.lua).
local labels = require "briefing.labels"
local nodes = require "briefing.report.nodes"
local options = require "briefing.options"
local registry = require "briefing.registry"
local render = require "briefing.report.render"
local subjects = require "briefing.report.subject"
local where = require "briefing.where"

local M = {}

local Report = {}
Report.__index = Report
Report.__name = "briefing.Report"

function Report:__tostring()
  return ("briefing.Report (%s, %d sections)"):format(self.title, #self.sections)
end

-- What a section gets beside the subject.
local function build_context(report)
  local context = { labels = report.labels, options = report.options, failures = {} }
  --- A node that says how many of `count` things are not shown where `shown` are; nil where all are.
  function context.more(count, shown)
    if count <= shown then return nil end
    return nodes.paragraph(report.labels:count("more", count - shown), { tone = "muted" })
  end
  --- An analysis of the document that the section can do without: its result, or nil where it failed, which a note then says.
  function context.ask(name, given)
    local ok, result = xpcall(function() return report.subject.value:analyze(name, given) end, where.told)
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
  local title = part.title or report.labels:kind("section", name)
  local ok, built = xpcall(function()
    local list = part.build(report.subject.value, context)
    if list == nil then return nil end
    if type(list) == "table" and list.kind then list = { list } end
    local fault = type(list) ~= "table" and ("a node or an array of nodes expected, got %s"):format(type(list))
      or nodes.fault(list)
    if fault then error(("%s: %s"):format(where.of(part.build), fault), 0) end
    return list
  end, where.told)
  if not ok then built = { failure_note(report, "failed_section", name, built) } end
  for _, failure in ipairs(context.failures) do
    built = built or {}
    built[#built + 1] = failure_note(report, "failed_analysis", failure.name, failure.message)
  end
  if not built or #built == 0 then return nil end
  return { name = name, title = title, nodes = built, failed = not ok or #context.failures > 0 or nil, opening = part.opening }
end

local schema = {
  sections = { type = "strings" },
  labels = { type = "string" },
}

-- The options that a report about the subject takes.
local function schema_of(subject)
  local all = {}
  for _, some in ipairs { schema, subject.options } do
    for name, rule in pairs(some) do all[name] = rule end
  end
  return all
end

--- The names of the sections shown when none are named: the built-in ones, in their order.
---@param kind "document"|"corpus"|nil what the report is about; a document where not given
function M.default_sections(kind)
  local names = {}
  for i, name in ipairs(registry.builtin[kind == "corpus" and "corpus_report" or "report"]) do names[i] = name end
  return names
end

--- The section of that name for a report about a document or a corpus; or nil, why there is none.
---@param name string
---@param kind "document"|"corpus"|nil a document where not given
---@return table? section
---@return string? message
function M.find_section(name, kind)
  local part = registry.find("section", name)
  if not part then return nil, ("unknown section '%s'%s"):format(name, registry.hint("section", name)) end
  local own, wanted = part.subject or "document", kind or "document"
  if own ~= wanted then return nil, ("section '%s' tells of a %s, not of a %s"):format(name, own, wanted) end
  return part
end

--- A report of a document or a corpus.
---@param about table
---@param given { sections: string[]?, labels: string?, other: table?, focus: string?, reference: string? }? names of sections
---   in the order wanted; language of the labels; of a document, the one that the sections "comparison" and "changes" hold
---   beside it; of a corpus, the groups that the section "corpus_keyness" compares
---@return table? report { title, sections, ... }; report.sections are plain tables { name, title, nodes }, free to change
---@return string? message where there is no such language or group
function M.new(about, given)
  local subject = subjects.of(about)
  if not subject then options.bad_argument(1, "report", "document or corpus expected, got " .. type(about)) end
  local checked = options.check(given, schema_of(subject), "report", 2, 2)
  if checked.labels and not labels.known(checked.labels) then return nil, labels.unknown(checked.labels) end
  local fault = subject.fault and subject.fault(checked)
  if fault then return nil, fault end
  if checked.other and type(checked.other.text) ~= "string" then
    options.bad_argument(2, "report", "option 'other': document expected, got table", 2)
  end
  local parts = {}
  for i, name in ipairs(checked.sections or subject.sections) do
    local part, why = M.find_section(name, subject.kind)
    if not part then options.bad_argument(2, "report", why, 2) end
    parts[i] = { name = name, part = part }
  end
  local report = M.of(about, {}, checked)
  for _, entry in ipairs(parts) do
    if not subject.empty or entry.part.opening then
      report.sections[#report.sections + 1] = build(report, entry.name, entry.part)
    end
  end
  if subject.empty then
    local nothing = { nodes.paragraph(report.labels:get(subject.empty)) }
    report.sections[#report.sections + 1] = { name = "empty", nodes = nothing }
  end
  return report
end

--- A report of sections that are made already.
---@param about table a document or a corpus
---@param sections table[] { name, title?, nodes }
---@param given table? the report's options, checked
---@return table
function M.of(about, sections, given)
  local subject = subjects.of(about)
  local report = setmetatable({ subject = subject, sections = sections, options = given or {} }, Report)
  report.labels = labels.of(report.options.labels or subject.language)
  report.title = subject.title(report.labels)
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
    local why = ("unknown format '%s'%s"):format(format, registry.hint("renderer", format))
    options.bad_argument(1, "render", why)
  end
  local checked = renderer.options and options.check(given, renderer.options, "render", 2) or given or {}
  return render.render(self, format, renderer, checked)
end

return M
