-- A new analysis and a section for it: how a text speaks, by a list of words. With the command:
--
--   briefing --use examples/tone.lua --sections +tone ARTICLE
local briefing = require "briefing"
local nodes = require "briefing.report.nodes"

local lists = {
  hopeful = { "hope", "progress", "stability", "peace", "dialogue", "agree", "support" },
  gloomy = { "crisis", "violence", "threat", "conflict", "isolation", "sanction", "uncertain" },
}

-- doc.tone: for each list how many words of the text are on it, and where
briefing.analysis("tone", function(doc)
  local tone, name_of = {}, {}
  for name, words in pairs(lists) do
    tone[name] = { count = 0, mentions = {} }
    for _, word in ipairs(words) do name_of[briefing.stem(word, doc.language)] = name end
  end
  for first, last in doc.words:each() do
    local found = tone[name_of[briefing.stem(doc.text:sub(first, last), doc.language)]]
    if found then
      found.count = found.count + 1
      found.mentions[found.count] = { first, last }
    end
  end
  return tone
end)

-- its section: a chart that every renderer can draw or tell
briefing.section("tone", { title = "Tone", build = function(doc)
  local rows, lines = {}, {}
  for i, name in ipairs { "hopeful", "gloomy" } do
    local marks = {}
    for m, mention in ipairs(doc.tone[name].mentions) do marks[m] = { from = mention[1] / #doc.text } end
    rows[i] = { label = name, marks = marks }
    lines[i] = { name, tostring(#marks) }
  end
  return nodes.chart { type = "strip", shape = "ticks", title = "Hopeful and gloomy words",
    desc = "Each tick is one word of the list, from the first to the last byte of the text.", rows = rows,
    table = nodes.table({ "List", { label = "Words", align = "right" } }, lines) }
end })
