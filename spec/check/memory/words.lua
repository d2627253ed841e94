return function()
  local briefing = require "briefing"
  local text = ("Prices rose by 3.5%. “We can't wait,” said Dr. Novák of example.org. "):rep(20)
  return function()
    assert(#briefing.words(text) > 100)
    assert(#briefing.words(text, { mode = "tokens", language = "en" }) > 100)
    assert(#briefing.words(text, { mode = "uax29" }) > 100)
  end
end
