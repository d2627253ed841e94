-- Sets of words made from lists of language data, and lists in order.
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

describe("a list in order", function()
  local function text_of(words, seed)
    local pieces = {}
    for i, word in ipairs(words) do pieces[i] = word .. ("\n "):rep((i * seed) % 3) .. " " end
    return (" "):rep(seed % 3) .. table.concat(pieces)
  end

  it("has its words and no others, whatever stands between them", function()
    local all = { "a", "ab", "abc", "b", "ba", "c", "cab", "caba" }
    for seed = 0, 2 ^ #all - 1 do
      local words, has = {}, {}
      for i, word in ipairs(all) do
        has[word] = math.floor(seed / 2 ^ (i - 1)) % 2 == 1
        if has[word] then words[#words + 1] = word end
      end
      local text = text_of(words, seed)
      for _, word in ipairs(all) do assert.equal(has[word], core.listed(text, word)) end
      for _, word in ipairs { "", "abcd", "d", "A", "ca" } do assert.is_false(core.listed(text, word)) end
    end
  end)

  it("is what the given names of the world are", function()
    local names = core.split(require("briefing.names.given").names)
    for i = 2, #names do assert.is_true(names[i - 1] < names[i]) end
  end)
end)
