local briefing = require "briefing"
local core = require "briefing.core"

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

  it("end before a verb that the word behind it shows", function()
    local texts = { en = "Harbour council opens the market hall on Friday. Market traders greet the plan.",
      fr = "La ville moyenne rénove le marché couvert.", es = "El consejo rural cierra la escuela.",
      pt = "O banco rural fecha os postos altos.", it = "Il consiglio comunale chiude la scuola." }
    local kept = { en = "Harbour council", fr = "ville moyenne", es = "consejo rural", pt = "banco rural", it = "consiglio comunale" }
    for language, sample in pairs(texts) do
      local found = {}
      for _, keyword in ipairs(briefing.keywords(sample, { language = language, limit = 20 })) do found[keyword.text] = true end
      assert.is_true(found[kept[language]], language)
      for _, verb in ipairs { "opens", "greet", "rénove", "cierra", "fecha", "chiude" } do
        for phrase in pairs(found) do assert.is_nil(phrase:find(verb, 1, true), phrase) end
      end
    end
  end)

  it("are no word for a hundredth part by itself", function()
    local sample = "Rents rose by 5 per cent. Wages rose by 7 per cent, prices by 8 per cent."
    for _, keyword in ipairs(briefing.keywords(sample, { language = "en" })) do
      assert.not_equal("cent", keyword.text)
    end
    assert.equal("cent coins", briefing.keywords("They melt cent coins. The cent coins are old.", { language = "en" })[1].text)
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

  it("follow a line that was wrapped at a margin, with one blank for the line's end", function()
    local wrapped = "A report of the ministry says that after the storm the river\ndam was inspected twice.\n"
    local found
    for _, keyword in ipairs(briefing.keywords(wrapped, { language = "en", limit = 50 })) do
      assert.falsy(keyword.text:find "\n")
      found = found or keyword.text == "river dam"
    end
    assert.is_true(found)
  end)

  it("are one in all spellings and inflections, spelled as they mostly are", function()
    local found = briefing.keywords("Wind turbines turn. A wind turbine stands. The wind turbine’s blade. WIND TURBINE",
      { language = "en" })
    local seen
    for _, keyword in ipairs(found) do
      if briefing.fold(keyword.text):find "^wind turbines?$" then
        assert.is_nil(seen)
        seen = keyword
      end
    end
    assert.equal("wind turbine", seen.text)
    assert.equal(4, seen.count)
    assert.same({ "Wind turbines", "wind turbine", "WIND TURBINE" }, seen.variants)
  end)

  it("keep machines, viruses and firms whole, and tell US from us", function()
    local found = {}
    for _, keyword in ipairs(briefing.keywords("The F-35 flew. COVID-19 came to us. S&P fell. The US and the F-35.",
      { language = "en", limit = 30 })) do
      found[keyword.text] = true
    end
    for _, name in ipairs { "F-35", "COVID-19", "S&P", "US" } do assert.is_true(found[name], name) end
    assert.is_nil(found.us)
  end)

  it("are no month, weekday, number or ordinal alone, and no row of a table", function()
    local found = briefing.keywords("On Monday, 4 August 2020, the 21st ship left.\n| Harbour | Berths |\n| Bergen | 12 |\n",
      { language = "en" })
    assert.equal(1, #found, found[2] and found[2].text)
    assert.equal("ship", found[1].text)
  end)

  it("set aside short rows and notices only, not prose with a bar or a copyright sign in it", function()
    local prose = "Home | News | Sport The river dam broke today, and nobody had warned of the river dam. © Nobody. " ..
      ("The wall of the river dam was thin, as everybody saw. "):rep(6)
    assert.equal("river dam", briefing.keywords(prose, { language = "en" })[1].text)
    local found = briefing.keywords("© 2020 Harbour Press\r\nThe dam broke.\r| Berth | Ship |\r", { language = "en" })
    for _, keyword in ipairs(found) do assert.falsy(briefing.fold(keyword.text):find "harbour") end
    for _, keyword in ipairs(found) do assert.falsy(briefing.fold(keyword.text):find "berth") end
    assert.is_true(#found > 0)
  end)

  it("hold no phrase that stands only within another one given", function()
    local found = briefing.keywords("The West African country voted. A West African country is vast. Farmers of the " ..
      "West African country met.", { language = "en", limit = 30 })
    for _, keyword in ipairs(found) do assert.are_not.equal("West African", keyword.text) end
  end)

  it("are the same at every call", function()
    for _ = 1, 5 do assert.same(keywords, briefing.keywords(text, { language = "en" })) end
  end)

  it("are none twice under folding and stemming", function()
    local words = {}
    for i = 1, 60 do
      words[i] = ({ "Grid-scale", "grid scale", "grid scales", "GRID", "battery", "Batteries", "solar-panel", "solar panels" })[
        i * 5 % 8 + 1]
    end
    local seen = {}
    for _, keyword in ipairs(briefing.keywords(table.concat(words, " of "), { language = "en", limit = 50 })) do
      local key = {}
      for word in keyword.text:gmatch "[^%s%-]+" do key[#key + 1] = briefing.stem(word, "en") end
      key = table.concat(key, " ")
      assert.is_nil(seen[key], key)
      seen[key] = true
    end
  end)

  it("take any bytes", function()
    for _, odd in ipairs { "\255\254", ("a"):rep(70000), "x\0y\0x", ("ab "):rep(5000), "'s 's 's", "l' l' l'", "—-–", "\194" } do
      for _, code in ipairs { "en", "fr", "ru", "el" } do
        for _, keyword in ipairs(briefing.keywords(odd, { language = code })) do
          assert.is_true(keyword.mentions[1][1] >= 1 and keyword.mentions[1][2] <= #odd)
        end
      end
    end
  end)

  it("serve texts in other scripts", function()
    local found = briefing.keywords("Новый закон принят. Закон о выборах спорный, закон нужен.", { language = "ru" })
    local counts = {}
    for _, keyword in ipairs(found) do counts[briefing.fold(keyword.text)] = keyword.count end
    assert.equal(3, counts["закон"])
    assert.is_true(#briefing.keywords("人工知能の研究は進んでいる。人工知能は社会を変える。", { language = "en" }) > 0)
  end)

  it("are of no more words than the core has room for", function()
    local terms = core.terms(text, nil, core.lexicon {})
    for _, words in ipairs { -1, 17, 2 ^ 31 } do
      assert.error_matches(function() core.candidates(terms, { limit = 1, words = words }) end, "shorter phrases expected")
    end
    assert.equal(1, #core.candidates(terms, { limit = 1, words = 16 }):keywords { limit = 1 })
  end)
end)

describe("the caller's lists", function()
  local function texts(options)
    options.language = "en"
    local list, set = {}, {}
    for i, keyword in ipairs(briefing.keywords(text, options)) do
      list[i] = keyword.text
      set[briefing.fold(keyword.text)] = keyword
    end
    return set, list
  end

  it("stop words part phrases", function()
    local set = texts { stopwords = { "River" }, limit = 50 }
    assert.is_nil(set["river dam"])
    assert.truthy(set.dam)
  end)

  it("excluded phrases are never given, others with their words are", function()
    assert.truthy(texts({ limit = 50 })["river dam"])
    local set = texts { exclude = { "RIVER DAMS" }, limit = 50 }
    assert.is_nil(set["river dam"])
    assert.truthy(set.dam)
  end)

  it("included phrases are given wherever they stand in the text, stop words and all", function()
    local set, list = texts { include = { "warned of the river dam", "costly", "no such thing" }, limit = 3 }
    assert.equal(3, #list)
    assert.truthy(set["warned of the river dam"])
    assert.truthy(set.costly)
    assert.same({ { text:find "warned of the river dam" } }, set["warned of the river dam"].mentions)
  end)

  it("may be long, call after call, over one document", function()
    local doc = briefing.document(text, { language = "en" })
    for n = 1, 40 do
      local long = ("river"):rep(n * 20) .. " dam"
      doc:analyze("keywords", { include = { long, "river dam" }, exclude = { long } })
      collectgarbage()
    end
    assert.equal(3, doc:analyze("keywords", { include = { "river dam" }, limit = 1 })[1].count)
  end)

  it("words bound the longest phrase", function()
    for words = 1, 4 do
      for phrase in pairs(texts { words = words, limit = 50 }) do
        local _, blanks = phrase:gsub(" ", "")
        assert.is_true(blanks < words)
      end
    end
  end)

  it("a scorer scores anew, by name or as a function", function()
    briefing.scorer("keyword_spec", function(keyword) return keyword.text == "costly" and 1 or keyword.score / 2 end)
    local _, list = texts { scorer = "keyword_spec", limit = 4 }
    assert.equal("costly", list[1])
    assert.equal(4, #list)
    local set = texts { scorer = function() return 7 end }
    for _, keyword in pairs(set) do assert.equal(1, keyword.score) end
    assert.has_error(function() texts { scorer = "keyword_spek" } end)
    assert.has_error(function() texts { scorer = function() return "much" end } end)
  end)

  it("a scorer of a document is given it", function()
    local doc = briefing.document(text, { language = "en" })
    local given
    doc:analyze("keywords", { scorer = function(keyword, of) given = of; return keyword.score end })
    assert.equal(doc, given)
  end)

  it("mistakes name the option", function()
    local ok, message = pcall(briefing.keywords, text, { limt = 3 })
    assert.is_false(ok)
    assert.truthy(message:find("bad argument #2 to 'keywords' (unknown option 'limt'; did you mean 'limit'?)", 1, true), message)
    for option, value in pairs { limit = "3", words = 0, include = "x", exclude = { 1 }, background = 3, scorer = {} } do
      ok, message = pcall(briefing.keywords, text, { [option] = value })
      assert.is_false(ok)
      assert.truthy(message:find("option '" .. option .. "'", 1, true), message)
    end
  end)
end)

describe("a document's keywords", function()
  it("of a document begin no name with the verb that tells who speaks, nor are it", function()
    local spoken = {
      fr = "« Tout est perdu », accuse Anna Keller. La digue a cédé. « Elle était vieille », accuse Anna Keller.",
      es = "La presa cedió. Era vieja, recuerda Anna Keller. Nadie la vio, recuerda Anna Keller.",
      en = "The dam broke. “It was old,” recalls Anna Keller. “Nobody saw it,” recalls Anna Keller.",
    }
    for language, sample in pairs(spoken) do
      local found = {}
      for _, keyword in ipairs(briefing.document(sample, { language = language }).keywords) do
        assert.falsy(keyword.text:find "accuse" or keyword.text:find "recuerda" or keyword.text:find "recalls")
        found[keyword.text] = keyword
      end
      assert.equal(2, found["Anna Keller"].count)
      for _, mention in ipairs(found["Anna Keller"].mentions) do
        assert.equal("Anna Keller", sample:sub(mention[1], mention[2]))
      end
    end
    local sample = "“It was old,” mayor Anna Keller said. “Nobody saw it,” mayor Anna Keller said."
    assert.equal("mayor Anna Keller", briefing.document(sample, { language = "en" }).keywords[1].text)
  end)

  it("take the names of a place and its people for one", function()
    local doc = briefing.document("Mali votes. Malians wait for results in Mali, and Malian radio plays on.", { language = "en" })
    assert.equal("Mali", doc.keywords[1].text)
    assert.equal(4, doc.keywords[1].count)
  end)

  describe("that are pieces of a name", function()
    local article = "The Nigeria Centre for Disease Control confirmed the outbreak on Monday. The Nigeria Centre for Disease Control sent "
      .. "vaccine. Vaccine reached the outbreak late."
    local function texts(given)
      local found = {}
      for _, keyword in ipairs(briefing.document(article):analyze("keywords", given)) do found[#found + 1] = keyword.text end
      return found
    end
    local function has(list, wanted)
      for _, one in ipairs(list) do
        if one == wanted then return true end
      end
      return false
    end

    it("are given as the name, once", function()
      local found = texts { limit = 4 }
      assert.equal(4, #found)
      assert.is_true(has(found, "Nigeria Centre for Disease Control"))
      assert.is_false(has(found, "Nigeria Centre") or has(found, "Disease Control"))
    end)

    it("have the name's mentions", function()
      for _, keyword in ipairs(briefing.document(article).keywords) do
        if keyword.text == "Nigeria Centre for Disease Control" then
          assert.same({ { 5, 38 }, { 78, 111 } }, keyword.mentions)
          assert.equal(2, keyword.count)
        end
      end
    end)

    it("stay as they are where they were asked for, where the name is excluded, and where few words are", function()
      assert.is_true(has(texts { limit = 6, include = { "Disease Control" } }, "Disease Control"))
      assert.is_false(has(texts { exclude = { "nigeria centre for disease control" } }, "Nigeria Centre for Disease Control"))
      assert.is_false(has(texts { words = 2 }, "Nigeria Centre for Disease Control"))
    end)
  end)

  it("stand in prose and headings, not in tables or boilerplate", function()
    local doc = briefing.document("The harbour was dredged last year by two ships.\n\n| Vessel | Tonnage |\n|---|---|\n" ..
      "| Trawler | 12 |\n| Trawler | 14 |\n\nThe harbour master spoke of the ships.\n", { language = "en" })
    for _, keyword in ipairs(doc:analyze("keywords", { limit = 50 })) do
      assert.falsy(briefing.fold(keyword.text):find "trawler")
    end
  end)

  it("of the seed are phrases that a reader would choose", function()
    local doc = briefing.open("seeds/mali-junta.txt", { language = "en" })
    local set = {}
    for _, keyword in ipairs(doc:analyze("keywords", { limit = 15 })) do set[briefing.fold(keyword.text)] = true end
    for _, wanted in ipairs { "mali", "military junta", "international isolation", "regional stability", "security" } do
      assert.is_true(set[wanted], wanted)
    end
    for _, bad in ipairs { "country", "west african", "stall,the", "key events", "august", "overall" } do assert.is_nil(set[bad]) end
  end)
end)
