local briefing = require "briefing"

describe("terms", function()
  local doc = briefing.document("The elections. An ELECTION, the voters’ choice: 42 voters.", { language = "en" })

  it("stand beside the words, one id each", function()
    for i = 1, #doc.words do
      local id = doc.terms:id(i)
      assert.is_true(id >= 1 and id <= #doc.terms)
    end
    assert.is_nil(doc.terms:id(0))
    assert.is_nil(doc.terms:id(#doc.words + 1))
  end)

  it("are one for all spellings and inflections of a word", function()
    assert.equal(doc.terms:id(2), doc.terms:id(4))
    assert.equal("elect", doc.terms:key(doc.terms:id(2)))
    assert.equal(2, doc.terms:count(doc.terms:id(2)))
  end)

  it("tell what carries no subject: stop words, numbers, single letters", function()
    assert.is_true(doc.terms:is_stop(doc.terms:id(1)))
    assert.is_false(doc.terms:is_stop(doc.terms:id(2)))
  end)

  it("are none in a text without words", function()
    assert.equal(0, #briefing.document("", { language = "en" }).terms)
    assert.equal(0, #briefing.document(" \n...\0", { language = "en" }).terms)
  end)

  it("counts are those of the words", function()
    local sum = 0
    for id = 1, #doc.terms do sum = sum + doc.terms:count(id) end
    assert.equal(#doc.words, sum)
  end)
end)
