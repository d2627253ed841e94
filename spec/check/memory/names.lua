return function()
  local core = require "briefing.core"
  local lines = { "Mali, Republic of Mali | Malian | Bamako, Gao", "Côte d’Ivoire | Ivorian" }
  local rules, plural = { longest = 0 }, { longest = 0, [""] = { "", "s" } }
  local text = ("a <b> & “c”\255\n"):rep(20)
  return function()
    local heads = core.heads(lines, rules, plural)
    local found = setmetatable({}, { __index = core.heads_lookup(heads, function(_, _, numbers) return numbers[1] end) })
    assert(found.Malians == 1 and found["CÔTE"] == 2 and not found.Chad)
    local set = {}
    core.entries({ "to, for", "d’" }, set)
    assert(set["d'"])
    assert(#core.escape(text, "html") > #core.escape(text, "line"))
  end
end
