return function()
  local core = require "briefing.core"
  local text = ("ÉTÉ Straße ﬁn Ⅷ 漢字 one two "):rep(20)
  return function() assert(#core.signature(text) == 128) end
end
