-- Phrases of a language's data found in a text.
local phrases = require "briefing.names.phrases"

local function words_of(text)
  local words = {}
  for word in text:gmatch "%a+" do words[word] = true end
  return words
end

describe("the places of a phrase", function()
  local phrase = phrases.compile({ "in order" })[1]

  local function places(text)
    local list = {}
    for first, last in phrases.places(text, phrase, words_of(text)) do list[#list + 1] = { first, last } end
    return list
  end

  it("are those of either spelling, in text order, as whole words", function()
    assert.same({ { 1, 8 }, { 11, 18 }, { 44, 51 } }, places "In order, in order, in orders, begin order in order")
    assert.same({}, places "nothing of it")
  end)

  it("are those that are found one after the other", function()
    local pieces = { "in order ", "In order. ", "in orders ", "within order ", "In ", "order " }
    for seed = 0, 6 ^ 4 - 1 do
      local text, left = "", seed
      for _ = 1, 4 do
        text = text .. pieces[left % 6 + 1]
        left = math.floor(left / 6)
      end
      local words, expected, from = words_of(text), {}, 1
      while true do
        local first, last = phrases.find(text, phrase, words, from, #text)
        if not first then break end
        expected[#expected + 1] = { first, last }
        from = last + 1
      end
      assert.same(expected, places(text))
    end
  end)
end)
