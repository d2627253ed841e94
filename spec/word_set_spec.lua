-- Sets of words made from lists of language data.
local core = require "briefing.core"

describe("a set of words", function()
  it("has the entries of its lists by their keys: folded, with straight apostrophes", function()
    local set = core.word_set({ "To, for ,  in order to", "D’" }, nil, { "ÉTÉ", "to" })
    for _, key in ipairs { "to", "for", "in order to", "d'", "été" } do assert.is_true(set[key]) end
    for _, key in ipairs { "To", "order", "", "d’", "fo" } do assert.is_nil(set[key]) end
    assert.is_nil(set[1])
    assert.equal(5, #set)
  end)

  it("of nothing has nothing", function()
    assert.equal(0, #core.word_set())
    assert.is_nil(core.word_set(nil, {}, { " ,", "" })[""])
  end)

  it("holds long lists, and long words", function()
    local list = {}
    for i = 1, 3000 do list[i] = "word" .. i end
    list[#list + 1] = ("long"):rep(1000)
    local set = core.word_set({ "one" }, list, { table.concat(list, ", ") })
    assert.equal(#list + 1, #set)
    for i = 1, #list do assert.is_true(set[list[i]]) end
    assert.is_nil(set.word3001)
  end)

  it("is made of lists of strings", function()
    assert.has_error(function() return core.word_set("to") end)
    local set = core.word_set { "to", {} }
    for _ = 1, 2 do assert.has_error(function() return set.to end) end
  end)
end)
