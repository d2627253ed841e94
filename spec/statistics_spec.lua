local briefing = require "briefing"
local core = require "briefing.core"
local syllables_of = require "briefing.summary.syllables"

local function index(statistics, name)
  for _, entry in ipairs(statistics.readability) do
    if entry.name == name then return entry.value end
  end
end

describe("statistics", function()
  it("counts what there is", function()
    local statistics = briefing.document("One two three four. Five six seven eight.", { language = "en" }).statistics
    assert.equal(8, statistics.words)
    assert.equal(2, statistics.sentences)
    assert.equal(4, statistics.words_per_sentence)
    assert.equal(1, statistics.diversity.type_token_ratio)
    assert.equal(41, statistics.bytes)
  end)

  it("counts characters, not bytes", function()
    local statistics = briefing.document("\195\137t\195\169.", { language = "fr" }).statistics
    assert.equal(6, statistics.bytes)
    assert.equal(4, statistics.characters)
  end)

  it("counts the words of each sentence, and those of more letters than so many", function()
    local doc = briefing.document("One two three. \195\137t\195\169 electricity! Five.", { language = "en" })
    assert.same({ 3, 1, 2, 1, 1, 0 }, core.sentence_words(doc.text, doc.sentences, doc.words, 4))
  end)

  it("rates English by the published formulas", function()
    -- 10 sentences of 6 words of one syllable, 4 letters each
    local text = ("Dogs like that time with cats. "):rep(10)
    local statistics = briefing.document(text, { language = "en" }).statistics
    assert.equal(6, statistics.words_per_sentence)
    assert.equal(1, statistics.syllables_per_word)
    assert.equal(116.15, index(statistics, "Flesch reading ease"))
    assert.equal(-1.45, index(statistics, "Flesch-Kincaid grade"))
    assert.equal(2.4, index(statistics, "Gunning fog"))
    assert.equal(3.13, index(statistics, "SMOG"))
    assert.equal(0.41, index(statistics, "Automated readability index"))
    assert.near(2.79, index(statistics, "Coleman-Liau"), 0.011)
  end)

  it("has indices for each language that has data, and none for too short a text", function()
    for code, name in pairs { fr = "Kandel-Moles", es = "Fernández-Huerta", de = "Flesch-Amstad", it = "Gulpease",
      pt = "Flesch (Portuguese)", ru = "Flesch (Russian)" } do
      local text = ("Anna Maria canta bene e Paolo ascolta. "):rep(8)
      assert.equal("number", type(index(briefing.document(text, { language = code }).statistics, name)), code)
    end
    assert.same({}, briefing.document("Too short.", { language = "en" }).statistics.readability)
    assert.same({}, briefing.document("", { language = "en" }).statistics.readability)
  end)

  it("counts syllables by the language's spelling", function()
    for code, words in pairs {
      en = { make = 1, table = 2, walked = 1, wanted = 2, nation = 2, houses = 2, people = 2, violent = 3, quality = 3 },
      es = { ciudad = 2, ["país"] = 2, ["aéreo"] = 4 },
      fr = { maison = 2, parlent = 1, gouvernement = 4 },
      de = { Haus = 1, Regierungsbildung = 5 },
      ru = { ["молоко"] = 3, ["Россия"] = 3 },
    } do
      local syllables = syllables_of(briefing.language(code))
      for word, count in pairs(words) do assert.equal(count, core.syllables_of(syllables, core.fold(word)), code .. " " .. word) end
    end
  end)

  it("measures diversity apart from length", function()
    -- sentences of ten words, which come again after forty
    local function of(words)
      local text = {}
      for i = 1, words do
        local word = "w" .. string.char(97 + math.floor(i % 40 / 10), 97 + i % 10)
        text[i] = i % 10 == 1 and word:upper() or i % 10 == 0 and word .. "." or word
      end
      return briefing.document(table.concat(text, " "), { language = "en" }).statistics.diversity
    end
    local long, short = of(2000), of(400)
    assert.near(short.mattr, long.mattr, 1e-9)
    assert.near(short.mtld, long.mtld, 3)
    assert.truthy(long.type_token_ratio < short.type_token_ratio)
    local none = briefing.document("", { language = "en" }).statistics.diversity
    assert.is_nil(none.mattr)
    assert.is_nil(none.mtld)
    local few = briefing.document("One two three.", { language = "en" }).statistics.diversity
    assert.equal(1, few.mattr)
    assert.is_nil(few.mtld)
  end)

  it("counts letters without the marks between them", function()
    local statistics = briefing.document("Don\226\128\153t re-use it.", { language = "en" }).statistics
    assert.equal(3.67, statistics.letters_per_word) -- 4, 5 and 2
  end)
end)
