-- Section "statistics": how long, how varied and how hard the text is.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("statistics", {
  build = function(doc, context)
    local labels, statistics = context.labels, doc.statistics
    local rows = {}
    local function row(key, value, digits)
      if value then rows[#rows + 1] = { labels:get(key), labels:number(value, digits) } end
    end
    row("words_head", statistics.words)
    row("distinct_words", statistics.distinct_words)
    row("sentences_head", statistics.sentences)
    row("words_per_sentence", statistics.words_per_sentence, 1)
    row("letters_per_word", statistics.letters_per_word, 1)
    row("syllables_per_word", statistics.syllables_per_word, 2)
    row("mattr", statistics.diversity.mattr, 3)
    row("mtld", statistics.diversity.mtld, 1)
    local columns = { labels:get "measure", { label = labels:get "value", align = "right" } }
    local list = { nodes.table(columns, rows) }
    local indices = {}
    for k, index in ipairs(statistics.readability) do
      indices[k] = { index.name, labels:number(index.value, 1), index.scale, index.source }
    end
    if #indices > 0 then
      list[2] = nodes.table({ labels:get "index", { label = labels:get "value", align = "right" }, labels:get "scale",
        labels:get "source" }, indices)
    end
    return list
  end,
})
