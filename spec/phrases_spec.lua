-- Phrases of a language's data found in a text.
local briefing = require "briefing"
local phrases = require "briefing.names.phrases"

local function words_of(text) return briefing.document(text, { language = "en" }).names.words end

describe("the places of a phrase", function()
  local function phrase_in(text) return phrases.of({ "in order" }, words_of(text))[1] end

  local function places(text)
    local list = {}
    for first, last in phrases.places(text, phrase_in(text) or {}) do list[#list + 1] = { first, last } end
    return list
  end

  it("are those of either spelling, in text order, as whole words", function()
    assert.same({ { 1, 8 }, { 11, 18 }, { 44, 51 } }, places "In order, in order, in orders, begin order in order")
    assert.same({}, places "in orders")
  end)

  it("are those that are found one after the other", function()
    local pieces = { "in order ", "In order. ", "in orders ", "within order ", "In ", "order " }
    for seed = 0, 6 ^ 4 - 1 do
      local text, left = "", seed
      for _ = 1, 4 do
        text = text .. pieces[left % 6 + 1]
        left = math.floor(left / 6)
      end
      local phrase, expected, from = phrase_in(text) or {}, {}, 1
      while true do
        local first, last = phrases.find(text, phrase, from, #text)
        if not first then break end
        expected[#expected + 1] = { first, last }
        from = last + 1
      end
      assert.same(expected, places(text))
    end
  end)
end)

describe("the phrases of a list", function()
  local function listed(list, text)
    local found = {}
    for i, phrase in ipairs(phrases.listed(list, words_of(text))) do
      found[i] = { phrase.text, phrase.small or false, phrase.large or false }
    end
    return found
  end

  it("are those that the text has, small or with a large first letter, in the list's order", function()
    local list = { "so far, so good", "in order ,  as such", "at choice *al, for *y" }
    assert.same({ { "so far", false, "So far" }, { "in order", "in order", false } }, listed(list, "So far and so on: in order."))
    assert.same({ { "at choice *al", "at choice *al", false } }, listed(list, "This is at choice."))
    assert.same({}, listed(list, "SO FAR, order in"))
    assert.same({}, listed(list, "in"))
    assert.same({}, listed(nil, "So far"))
  end)

  it("are found by letters beyond ASCII, and may hold an apostrophe", function()
    assert.same({ { "été comme", false, "Été comme" }, { "ещё раз", "ещё раз", "Ещё раз" }, { "d'abord", "d'abord", false } },
      listed({ "été comme", "ещё раз", "d'abord", "élan" }, "Été comme hiver. Ещё раз и ещё раз. Il dit d'abord non."))
  end)
end)
