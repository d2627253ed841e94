-- The key phrases of what comes on standard input, the best first, with their scores and how often they stand there.
--
--   lua5.4 examples/keywords.lua [HOW MANY] <ARTICLE
local briefing = require "briefing"

local limit = tonumber(arg[1] or 10)
for _, keyword in ipairs(briefing.keywords(io.read "*a", { limit = limit })) do
  print(("%.3f  %3d  %s"):format(keyword.score, keyword.count, keyword.text))
end
