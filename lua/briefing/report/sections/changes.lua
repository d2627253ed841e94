-- Section "changes": what the report's option `other`, a later version of the text, adds, drops and changes. Nothing to
-- show without one, or where the two are not versions of one text.
local compare = require("briefing.compare").compare
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local statements = require "briefing.report.statements"

local function figures(labels, changed)
  local parts = {}
  for k, figure in ipairs(changed.figures) do
    parts[k] = ("%s → %s"):format(figure.before and figure.before.text or labels:get "no_figure",
      figure.after and figure.after.text or labels:get "no_figure")
  end
  return table.concat(parts, "; ")
end

registry.section("changes", {
  build = function(doc, context)
    local other = context.options.other
    local changes = other and compare(doc, other).changes
    if not changes then return nil end
    local labels = context.labels
    local list = { nodes.paragraph(labels:get("changes_kept", { n = changes.kept })) }
    if #changes.changed > 0 then
      local rows = {}
      for k, changed in ipairs(changes.changed) do
        rows[k] = { cells = { changed.before.text, changed.after.text, figures(labels, changed) },
          first = changed.before.first, last = changed.before.last }
      end
      list[#list + 1] = nodes.heading(labels:get "changed")
      list[#list + 1] = nodes.table({ labels:get "before", labels:get "after", labels:get "figures" }, rows)
    end
    statements(list, labels:get "added", changes.added, false)
    statements(list, labels:get "dropped", changes.dropped, true)
    return list
  end,
})
