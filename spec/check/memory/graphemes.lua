return function()
  local briefing = require "briefing"
  local text = ("e\204\129te\204\129 \240\159\135\171\240\159\135\183 naïve "):rep(50)
  return function() assert(#briefing.graphemes(text) > 100) end
end
