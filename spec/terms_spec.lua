local briefing = require "briefing"
local core = require "briefing.core"

describe("terms", function()
  local doc = briefing.document("The elections. An ELECTION, the voters’ choice: 42 voters.", { language = "en" })

  it("stand beside the words, one id each", function()
    for i = 1, #doc.words do
      local id = doc.terms:id(i)
      assert.is_true(id >= 1 and id <= #doc.terms)
    end
    local ids = doc.terms:ids()
    assert.equal(#doc.words, #ids)
    for i, id in ipairs(ids) do assert.equal(doc.terms:id(i), id) end
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

  it("are gathered from the words that begin in a span, those of a date and of gaps left out", function()
    local function gathered(first, last, from, to, gaps)
      local set, keys = {}, {}
      local count = doc.terms:gather(doc.words, set, first, last, from, to, gaps)
      for id in pairs(set) do keys[#keys + 1] = doc.terms:key(id) end
      table.sort(keys)
      assert.equal(#keys, count)
      return table.concat(keys, " ")
    end
    local size = #doc.text
    assert.equal("choic elect voter", gathered(1, size, size, size))
    assert.equal("choic elect voter", gathered(1, size, 5, 13)) -- the first of two
    assert.equal("choic", gathered(1, size, 19, 26, { 1, 13, 34, 34, 53, size }))
    assert.equal("elect", gathered(5, 5, 1, 4))
    assert.equal("", gathered(6, 18, 1, 1))
    assert.equal("", gathered(9, 3, 1, 1))
    assert.equal("", gathered(size + 1, size + 9, 1, 1))
    assert.equal(0, doc.terms:gather(doc.words, { [doc.terms:id(2)] = true }, 1, 13, size, size))
    assert.has_error(function() doc.terms:gather(briefing.document("a b").words, {}, 1, 9, 1, 1) end)
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

  it("are the same whatever words a lexicon remembers", function()
    local data = require("briefing.registry").find("language", "en")
    local fresh = function() return core.lexicon { stopwords = data.stopwords, endings = data.endings, stemming = data.stemming,
      enclitics = data.enclitics } end
    local kept = core.lexicon({ stopwords = data.stopwords, endings = data.endings, stemming = data.stemming,
      enclitics = data.enclitics }, true)
    local rules = require("briefing.prose").rules "en"
    local function told(text, lexicon)
      local terms, list = core.terms(text, rules, lexicon), {}
      for id = 1, #terms do list[id] = terms:key(id) .. terms:count(id) .. tostring(terms:is_stop(id)) end
      local words = {}
      for _, keyword in ipairs(core.candidates(terms, { limit = 10, words = 3 }):keywords { limit = 10, rules = rules }) do
        words[#words + 1] = keyword.text .. keyword.score
      end
      return table.concat(list, " ") .. table.concat(words, " ")
    end
    local many = {} -- more words than are remembered
    for i = 1, 40000 do many[i] = ("w%dings"):format(i) end
    local texts = { "Ports' owners USED the ports in U.S. waters; US ships it.", table.concat(many, " "),
      ("long"):rep(30) .. " ports 3rd It’s IT IT. it", "", "Ports' owners USED the ports in U.S. waters; US ships it." }
    for _ = 1, 2 do
      for _, text in ipairs(texts) do assert.equal(told(text, fresh()), told(text, kept)) end
    end
  end)

  it("are names where most of their words have a capital that opens no sentence", function()
    local names = briefing.document("Reed sings. We heard Reed. A reed bends. Élise and Élise hum.", { language = "en" })
    local capitals, found = names.terms:capitals { 1, 3, 6, 9 }, {}
    for i = 1, #names.words do found[names.words[i]] = capitals[names.terms:id(i)] end
    assert.same({ Reed = false, sings = false, We = false, heard = false, A = false, reed = false, bends = false,
      ["Élise"] = false, ["and"] = false, hum = false }, found)
    assert.is_true(names.terms:capitals({})[names.terms:id(9)])
  end)
end)
