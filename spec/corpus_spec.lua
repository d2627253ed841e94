local briefing = require "briefing"

local texts = {
  "The harbour was dredged. Ships wait outside the harbour.",
  "A strike closed the harbour; ships left.",
  "The bakery opened. Bread for all, says the baker.",
}

local function corpus_of(list)
  local corpus = briefing.corpus()
  for _, text in ipairs(list) do corpus:add(text, { language = "en" }) end
  return corpus
end

describe("a corpus", function()
  it("counts documents and words by key", function()
    local corpus = corpus_of(texts)
    assert.equal(3, corpus.documents)
    assert.equal(2, corpus.frequencies.harbour)
    assert.equal(3, corpus.counts.harbour)
    assert.is_nil(corpus.frequencies.the)
  end)

  it("merged from parts in any order is the whole, byte for byte", function()
    local whole = corpus_of(texts):dump()
    local a, b = corpus_of { texts[1] }, corpus_of { texts[2], texts[3] }
    assert.equal(whole, corpus_of({}):merge(a):merge(b):dump())
    assert.equal(whole, corpus_of({}):merge(b):merge(a):dump())
  end)

  it("can be merged with itself", function()
    local corpus = corpus_of { texts[1] }
    assert.equal(2, corpus:merge(corpus).frequencies.harbour)
  end)

  it("is read back as it was saved", function()
    local path = os.tmpname()
    local corpus = corpus_of(texts)
    assert.truthy(corpus:save(path))
    assert.equal(corpus:dump(), briefing.corpus():load(path):dump())
    os.remove(path)
  end)

  it("keeps keys with odd bytes", function()
    local corpus = briefing.corpus()
    corpus.frequencies["a\tb\\\n\0"], corpus.counts["a\tb\\\n\0"] = 1, 2
    local parsed = require("briefing.corpus").parse(corpus:dump())
    assert.equal(1, parsed.frequencies["a\tb\\\n\0"])
  end)

  it("tells what is wrong with a file", function()
    local result, message = briefing.corpus():load "/no/such/file"
    assert.is_nil(result)
    assert.truthy(message:find("/no/such/file", 1, true))
    for _, text in ipairs { "", "x", "briefing-corpus 1\n", "briefing-corpus 1\ndocuments 1\nwords 2\nkey 1\n" } do
      result, message = require("briefing.corpus").parse(text, "name")
      assert.is_nil(result)
      assert.truthy(message:find "^name:%d+: ")
    end
  end)

  it("refuses what is no text and no corpus", function()
    assert.has_error(function() briefing.corpus():add(nil) end)
    assert.has_error(function() briefing.corpus():merge {} end)
    assert.has_error(function() briefing.corpus():add("x", { langage = "en" }) end)
  end)

  it("as a background lowers words that stand in every document", function()
    local text = "Harbour ships met. Harbour ships sailed to the lighthouse. The lighthouse shone."
    local background = corpus_of { texts[1], texts[2], texts[1], texts[2] }
    local function place(keywords, wanted)
      for i, keyword in ipairs(keywords) do
        if keyword.text == wanted then return i end
      end
    end
    local without = briefing.keywords(text, { language = "en" })
    local with = briefing.keywords(text, { language = "en", background = background })
    assert.is_true(place(with, "lighthouse shone") < place(without, "lighthouse shone"))
    local path = os.tmpname()
    background:save(path)
    assert.same(with, briefing.keywords(text, { language = "en", background = path }))
    os.remove(path)
    local none, message = briefing.keywords(text, { language = "en", background = "/no/such/file" })
    assert.is_nil(none)
    assert.truthy(message)
  end)
end)
