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

  it("tells what is wrong with a file, and stays as it was", function()
    local corpus = corpus_of(texts)
    local before = corpus:dump()
    local result, message = corpus:load "/no/such/file"
    assert.is_nil(result)
    assert.truthy(message:find("/no/such/file", 1, true))
    local path = os.tmpname()
    for _, text in ipairs { "", "x", "briefing-corpus 1\ndocuments 1\nwords 2\n", before:sub(1, 40), before:sub(1, -40) } do
      local file = assert(io.open(path, "wb"))
      file:write(text)
      file:close()
      result, message = corpus:load(path)
      assert.is_nil(result)
      assert.equal(path .. ":", message:match "^[^:]+:")
      assert.equal(before, corpus:dump())
    end
    os.remove(path)
  end)

  it("counts what is asked for, and refuses to be merged with other counts", function()
    local corpus = briefing.corpus { facets = { "warning" } }:add(texts[1], { language = "en" })
    assert.same({ "document", "error", "warning" }, corpus.part.about.facets)
    local ok, message = corpus:merge(corpus_of(texts))
    assert.is_nil(ok)
    assert.truthy(message:find("'facets'", 1, true))
    assert.has_error(function() briefing.corpus { facets = { "warnings" } } end,
      "bad argument #1 to 'corpus' (option 'facets': no facet 'warnings'; did you mean 'warning'?)")
  end)

  it("adds to what it loaded, in the same facets", function()
    local path = os.tmpname()
    local wanted = { facets = { "term", "entity" } }
    briefing.corpus(wanted):add(texts[1], { language = "en" }):save(path)
    local whole = briefing.corpus(wanted):add(texts[1], { language = "en" }):add(texts[2], { language = "en" })
    assert.equal(whole:dump(), briefing.corpus():load(path):add(texts[2], { language = "en" }):dump())
    os.remove(path)
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
