return function()
  local briefing = require "briefing"
  local text = ("Prices rose by 3.5%.“We can't wait,” said Dr. Novák of example.org. A new line\n- an item.\n"):rep(20)
  return function()
    assert(#briefing.sentences(text, { language = "en", abbreviations = { "Nov." } }) > 20)
    assert(#briefing.sentences(text, { mode = "uax29" }) > 20)
    assert(#briefing.sentences(text):totable() > 20)
  end
end
