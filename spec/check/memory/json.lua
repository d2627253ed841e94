return function()
  local core = require "briefing.core"
  local line = '{"id":1,"text":"a\\u00e9 \255 b","list":[1,2.5,{"x":null}]}'
  return function()
    assert(core.json_decode(line))
    assert(core.json_members(line))
    assert(#core.json_encode({ a = { 1, 2.5, "x\255" }, b = { c = true } }, 2) > 10)
    assert(#core.json_escape "a\255" == 4)
  end
end
