return function()
  local core = require "briefing.core"
  local line = '{"id":1,"text":"a\\u00e9 \255 b","list":[1,2.5,{"x":null}]}'
  return function()
    assert(core.json_decode(line))
    assert(core.json_members(line))
  end
end
