local briefing = require "briefing"

local text = "The river dam broke. Engineers had warned of the river dam for years; the dam’s wall was thin.\n" ..
  "A dam wall is costly. Nobody paid for the river dam."

describe("keywords", function()
  local keywords = briefing.keywords(text, { language = "en" })

  it("are the best first, with scores in 0..1", function()
    assert.is_true(#keywords > 2)
    for i, keyword in ipairs(keywords) do
      assert.is_true(keyword.score >= 0 and keyword.score <= 1)
      if i > 1 then assert.is_true(keyword.score <= keywords[i - 1].score) end
    end
  end)

  it("have all their mentions, each at its bytes", function()
    local seen
    for _, keyword in ipairs(keywords) do
      assert.equal(keyword.count, #keyword.mentions)
      if keyword.text == "river dam" then
        seen = true
        assert.equal(3, keyword.count)
        for _, mention in ipairs(keyword.mentions) do
          assert.equal("river dam", text:sub(mention[1], mention[2]))
        end
      end
    end
    assert.is_true(seen)
  end)

  it("never go across punctuation, a line end or a missing space", function()
    local whales = "grey whale,blue whale.Killer whale\nsperm whale — whale song"
    for _, keyword in ipairs(briefing.keywords(whales, { language = "en" })) do
      assert.falsy(keyword.text:find "[,.\n—]")
    end
  end)

  it("are none in a text without candidates", function()
    assert.same({}, briefing.keywords("", { language = "en" }))
    assert.same({}, briefing.keywords("it is of the and 12 34 -- !!\0", { language = "en" }))
    assert.same({}, briefing.keywords(text, { language = "en", limit = 0 }))
  end)

  it("give the one word of a text of one word", function()
    local found = briefing.keywords("Volcano", { language = "en" })
    assert.equal(1, #found)
    assert.equal("Volcano", found[1].text)
    assert.same({ { 1, 7 } }, found[1].mentions)
  end)
end)
