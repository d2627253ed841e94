return function()
  local briefing = require "briefing"
  local text = ("The port of Lisbon opens a new terminal. Container traffic in the port grew in 2024. "):rep(10)
  return function() assert(#briefing.keywords(text, { language = "en" }) > 0) end
end
