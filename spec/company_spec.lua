-- How terms live in a text: collocations, concordance, dispersion.
local briefing = require "briefing"

local text = "The grain port\n\nThe grain port of Lisbon opened. A grain port, they say, is not a fish port.\n"
  .. "Ports of grain are rare; the grain ports of old were burnt.\n"
local doc = briefing.document(text, { language = "en" })

describe("a concordance", function()
  it("finds every inflection of a term, with the sentence around it", function()
    local uses = doc:analyze("concordance", { term = "grain port" })
    assert.equal(4, #uses)
    assert.same({ first = 21, last = 30, left = "The ", right = " of Lisbon opened." }, uses[2])
    for _, use in ipairs(uses) do assert.equal("grain port", briefing.fold(text:sub(use.first, use.last)):sub(1, 10)) end
  end)

  it("is bounded by the block outside of sentences", function()
    local use = doc:analyze("concordance", { term = "grain port" })[1]
    assert.same({ "The ", "" }, { use.left, use.right })
  end)

  it("of a text without sentences holds a bounded context, cut between characters", function()
    local endless = ("порт "):rep(3000)
    for _, use in ipairs(briefing.document(endless, { language = "ru" }):analyze("concordance", { term = "порт" })) do
      assert.is_true(#use.left <= 1000 and #use.right <= 1000)
      assert.falsy(use.left:find "^[\128-\191]")
      assert.falsy(use.right:find "[\192-\255]$")
    end
  end)

  it("is empty for a term that is not there, and without a term", function()
    for _, term in ipairs { "", "...", "whale", "port whale", "\0" } do
      assert.same({}, doc:analyze("concordance", { term = term }))
    end
    assert.same({}, doc.concordance)
  end)
end)

describe("dispersion", function()
  it("gives the places of a term as shares of the text's length", function()
    local found = doc:analyze("dispersion", { terms = { "port", "whale" } })
    assert.equal("port", found[1].term)
    assert.equal(6, found[1].count)
    for i, mention in ipairs(found[1].mentions) do assert.equal((mention[1] - 1) / #text, found[1].shares[i]) end
    assert.same({ term = "whale", count = 0, shares = {}, mentions = {} }, found[2])
  end)

  it("tells an even term from one that stands in one place", function()
    local even = ("alpha beta gamma delta. "):rep(40)
    local once = "alpha alpha alpha. " .. ("beta gamma delta. "):rep(40)
    local a = briefing.document(even):analyze("dispersion", { terms = { "alpha" } })[1]
    local b = briefing.document(once):analyze("dispersion", { terms = { "alpha" } })[1]
    assert.is_true(a.deviation < 0.1 and b.deviation > 0.8)
  end)

  it("is of the keywords where no term is given", function()
    assert.equal(#doc.keywords, #doc.dispersion)
    assert.same({}, briefing.document("").dispersion)
  end)
end)

describe("collocations", function()
  it("are pairs of neighbours in a sentence, counted over their inflections", function()
    local found = doc:analyze("collocations", { minimum = 1 })
    assert.equal("grain port", found[1].text)
    assert.equal(3, found[1].count)
    for _, pair in ipairs(found) do
      assert.equal(pair.count, #pair.mentions)
      assert.is_nil(pair.text:find "[,.;]")
    end
  end)

  it("have the log-likelihood and mutual information of their counts", function()
    -- four pairs: a b, b a, a b, b c -> "a b" twice; a begins 2, b ends 2, 4 in all
    local pair = briefing.document("alpha beta alpha beta gamma.", { language = "en" }):analyze "collocations"
    assert.equal("alpha beta", briefing.document("alpha beta alpha beta gamma.", { language = "en" }).collocations[1].text)
    local ll = 2 * (2 * math.log(2 / 1) + 2 * math.log(2 / 1))
    assert.is_true(math.abs(pair[1].log_likelihood - ll) < 1e-9)
    assert.is_true(math.abs(pair[1].pmi - 1) < 1e-9)
  end)

  it("are none in a text without a pair", function()
    for _, empty in ipairs { "", "one", "one. two.", "\n\n" } do
      assert.same({}, briefing.document(empty, { language = "en" }).collocations)
    end
  end)
end)
