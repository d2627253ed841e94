-- doc.warnings: what an analyst should doubt. Each rule module in analyses/warnings/ looks at one side of the text and
-- returns an array of { kind, level = "high" | "medium" | "low", message, mentions = { {first, last}, ... } }.
local registry = require "briefing.registry"

local rules = { "structure", "lists", "tables", "dates", "figures", "sources", "wording" }
local rank = { high = 1, medium = 2, low = 3 }

registry.analysis("warnings", function(doc)
  local warnings = {}
  for _, rule in ipairs(rules) do
    for _, warning in ipairs(require("briefing.analyses.warnings." .. rule)(doc)) do
      warnings[#warnings + 1] = warning
      warning.order = #warnings
    end
  end
  -- graver first, then by place in the text, then in the order found
  table.sort(warnings, function(a, b)
    if rank[a.level] ~= rank[b.level] then return rank[a.level] < rank[b.level] end
    local at_a, at_b = a.mentions[1] and a.mentions[1][1] or 0, b.mentions[1] and b.mentions[1][1] or 0
    if at_a ~= at_b then return at_a < at_b end
    return a.order < b.order
  end)
  for _, warning in ipairs(warnings) do warning.order = nil end
  return warnings
end, { options = {} })
