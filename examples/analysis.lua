-- A new analysis: how a text speaks, by lists of words. From then on it is doc.tone; with the command:
--
--   briefing map --use examples/analysis.lua --analyses tone <articles.ndjson
--   briefing --use examples/analysis.lua --use examples/section.lua --sections +tone ARTICLE
local briefing = require "briefing"

local lists = {
  hopeful = { "hope", "progress", "stability", "peace", "dialogue", "agree", "support" },
  gloomy = { "crisis", "violence", "threat", "conflict", "isolation", "sanction", "uncertain" },
}

-- for each list the words of the text that are on it, in any form: { hopeful = { { first, last }, ... }, gloomy = ... }
briefing.analysis("tone", function(doc)
  local tone, list_of = {}, {}
  for name, words in pairs(lists) do
    tone[name] = {}
    for _, word in ipairs(words) do list_of[briefing.stem(word, doc.language)] = tone[name] end
  end
  for first, last in doc.words:each() do
    local list = list_of[briefing.stem(doc.text:sub(first, last), doc.language)]
    if list then list[#list + 1] = { first, last } end
  end
  return tone
end)
