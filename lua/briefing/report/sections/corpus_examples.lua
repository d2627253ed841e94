-- Section "corpus_examples": the articles that best show each of the leading themes.
local nodes = require "briefing.report.nodes"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"
local totals = require "briefing.corpus.totals"

local THEMES, EACH = 10, 3
local WHOLE = 1000000 -- the facet keeps how much of it a theme's weight lacks

-- By theme its examples, the best first.
local function read(part)
  local examples = {}
  for keys, values in part:facts "example" do
    examples[keys[1]] = examples[keys[1]] or {}
    table.insert(examples[keys[1]], { id = keys[2], weight = (WHOLE - values[1]) / WHOLE })
  end
  for _, list in pairs(examples) do rank(list, function(example) return example.weight end) end
  return examples
end

registry.section("corpus_examples", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part, rows, examples = context.labels, corpus.part, {}, read(corpus.part)
    local themes = {}
    for theme in totals.each(part, "theme", 1) do themes[#themes + 1] = theme end
    rank(themes, function(theme) return theme.documents end, function(theme) return theme.count end)
    for t = 1, math.min(THEMES, #themes) do
      local label = themes[t].keys[1]
      for i, example in ipairs(examples[label] or {}) do
        if i > EACH then break end
        rows[#rows + 1] = { label, example.id, labels:number(example.weight, 2) }
      end
    end
    if #rows == 0 then return nil end
    return nodes.table({ labels:get "theme", labels:get "article_id", { label = labels:get "salience", align = "right" } }, rows)
  end,
})
