-- A new section with a chart, which every renderer can draw or tell, of the analysis in examples/analysis.lua. With the
-- command:
--
--   briefing --use examples/analysis.lua --use examples/section.lua --sections +tone ARTICLE
local briefing = require "briefing"
local nodes = require "briefing.report.nodes"

briefing.section("tone", { title = "Tone", build = function(doc)
  local rows, lines = {}, {}
  for i, name in ipairs { "hopeful", "gloomy" } do
    local words = doc.tone[name]
    rows[i] = { label = name, marks = {} }
    for w, word in ipairs(words) do rows[i].marks[w] = { from = word[1] / #doc.text } end -- 0..1 of the text's length
    lines[i] = { name, tostring(#words) }
  end
  -- the data go along as a table, for readers and formats without pictures
  local data = nodes.table({ "List", { label = "Words", align = "right" } }, lines)
  return nodes.chart { type = "strip", shape = "ticks", title = "Hopeful and gloomy words",
    desc = "Each tick is one word of the list, from the first to the last byte of the text.", rows = rows, table = data }
end })
