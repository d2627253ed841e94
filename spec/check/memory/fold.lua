return function()
  local briefing = require "briefing"
  local text = ("ÉTÉ Straße ﬁn Ⅷ "):rep(50)
  return function()
    assert(#briefing.fold(text) > 100)
    assert(briefing.stem("governing", "en"))
  end
end
