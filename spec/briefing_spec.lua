local briefing = require "briefing"

describe("the library", function()
  it("tells its versions", function()
    assert.truthy(briefing.version:find "^%d+%.%d+%.%d+$")
    assert.equal("17.0.0", briefing.unicode_version)
  end)

  it("names a mistaken option and the nearest known one", function()
    local ok, message = pcall(briefing.words, "x", { mod = "words" })
    assert.falsy(ok)
    assert.truthy(message:find("bad argument #2 to 'words' (unknown option 'mod'; did you mean 'mode'?)", 1, true))
  end)

  it("keeps analyses lazy and computed once", function()
    local n = 0
    briefing.analysis("counted", function() n = n + 1; return {} end)
    local doc = briefing.document "One. Two."
    assert.equal(doc.counted, doc.counted)
    assert.equal(1, n)
    assert.equal(2, #doc.sentences)
  end)
end)

describe("abbreviations of one call", function()
  local text = "They met in the dep. Anna left early."

  it("are added", function()
    assert.equal(2, #briefing.sentences(text, { language = "en" }))
    assert.equal(1, #briefing.sentences(text, { language = "en", abbreviations = { "dep." } }))
  end)

  it("are taken away with a minus", function()
    local dated = "It happened on 3 Nov. Nobody came."
    assert.equal(2, #briefing.sentences(dated, { language = "en", abbreviations = { "-Nov." } }))
  end)
end)
