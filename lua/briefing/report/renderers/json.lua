-- The JSON renderer: the report's plain tables, as they stand, with what made them. Its shape is described by the JSON
-- Schema in briefing/report/report.schema.json.
local core = require "briefing.core"
local json = require "briefing.report.json"
local registry = require "briefing.registry"

local renderer = { options = { indent = { type = "integer", minimum = 0 } } }

function renderer.document(report, context)
  local sections = {}
  for i, section in ipairs(report.sections) do
    sections[i] = { name = section.name, title = section.title, nodes = section.nodes, failed = section.failed }
  end
  local subject = report.subject
  return json.encode({
    briefing = core.version, unicode = core.unicode_version, subject = subject.kind, source = subject.source,
    title = report.title, bytes = subject.article and #subject.article.text, labels = report.labels.language, sections = sections,
  }, context.options.indent) .. "\n"
end

registry.renderer("json", renderer)
