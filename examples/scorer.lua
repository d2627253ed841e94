-- A new scorer of keyphrases: what stands early in the text counts for more. With the command:
--
--   briefing keywords --use examples/scorer.lua --scorer early ARTICLE
--
-- In Lua: doc:analyze("keywords", { scorer = "early" }).
local briefing = require "briefing"

-- `doc` is nil where briefing.keywords(text) asks: there is a text, and no document
briefing.scorer("early", function(keyword, doc)
  if not doc then return keyword.score end
  local place = keyword.mentions[1][1] / #doc.text -- of its first mention, 0 to 1
  return keyword.score * (1 - place) -- scores are kept within 0 and 1
end)
