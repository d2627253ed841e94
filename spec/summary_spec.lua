local briefing = require "briefing"
local count_steps = require "spec.support.steps"

local function texts(summary)
  local list = {}
  for i, item in ipairs(summary) do list[i] = item.text end
  return list
end

local function words_in(summary) return select(2, table.concat(texts(summary), " "):gsub("%S+", "")) end

-- An article of form only: n sentences, each of its own words and some common ones.
local function article(n)
  local lines = {}
  for i = 1, n do
    lines[i] = ("The council number%d discussed the harbour plan%d with builders from district%d again."):format(i, i % 4, i % 7)
  end
  return table.concat(lines, " ")
end

describe("summary", function()
  it("takes three sentences, in text order, each with its bytes, score and reasons", function()
    local doc = briefing.document(article(12))
    local last = 0
    assert.equal(3, #doc.summary)
    for _, item in ipairs(doc.summary) do
      assert.equal(doc.text:sub(item.first, item.last), item.text)
      assert.truthy(item.first > last)
      assert.equal("number", type(item.score))
      assert.truthy(#item.reasons > 0)
      last = item.last
    end
  end)

  it("never overruns a budget and never leaves nothing", function()
    local doc = briefing.document(article(30))
    for words = 1, 60 do
      local summary = doc:analyze("summary", { words = words })
      assert.truthy(#summary > 0)
      assert.truthy(words_in(summary) <= words, words)
    end
    for characters = 1, 300, 7 do
      local summary = doc:analyze("summary", { characters = characters })
      local text = table.concat(texts(summary), " ")
      local length = select(2, text:gsub("[^\128-\191]", ""))
      assert.truthy(#summary > 0)
      assert.truthy(length <= characters and length > 0, characters)
    end
    assert.truthy(words_in(doc:analyze("summary", { seconds = 10 })) <= 25)
  end)

  it("says so where it had to cut", function()
    local summary = briefing.document(article(3)):analyze("summary", { words = 5 })
    assert.equal("The council number1 discussed the\226\128\166", summary[1].text)
    assert.truthy(table.concat(summary[1].reasons, "; "):find("cut", 1, true))
  end)

  it("holds several budgets at once", function()
    local summary = briefing.document(article(30)):analyze("summary", { sentences = 2, words = 200 })
    assert.equal(2, #summary)
  end)

  it("takes no list intro, question, caption or repeat while there are sentences", function()
    local doc = briefing.document(table.concat({
      "The old bridge over the river closed on Monday for repairs of its pillars.",
      "Who will pay for the bridge and its repairs this year?",
      "The old bridge over the river closed on Monday for repairs of its pillars.",
      "The reasons that the mayor gave for the closing include:",
      "Photo by the town",
      "Traffic moves to the northern road until the repairs of the bridge end.",
    }, "\n\n"))
    local found = texts(doc:analyze("summary", { sentences = 6 }))
    assert.same({
      "The old bridge over the river closed on Monday for repairs of its pillars.",
      "Traffic moves to the northern road until the repairs of the bridge end.",
    }, found)
  end)

  it("covers the sections of an article with an outline", function()
    local lines = {}
    for k, heading in ipairs { "Roads", "Rivers and their bridges", "Schools", "Farms" } do
      lines[#lines + 1] = heading .. " of the district"
      for i = 1, 4 do
        lines[#lines + 1] = ("The part%d%d of plan%d%d comes near place%d%d in the valley%d%d."):format(k, i, k, i, k, i, k, i)
      end
    end
    local doc = briefing.document("A title of the article\n" .. table.concat(lines, "\n") .. "\n", { language = "en" })
    local parts = {}
    for i, item in ipairs(doc:analyze("summary", { sentences = 4 })) do parts[i] = item.text:match "part(%d)" end
    assert.same({ "1", "2", "3", "4" }, parts)
    local summary = doc:analyze("summary", { words = 33 })
    assert.equal(3, #summary)
    assert.truthy(words_in(summary) <= 45)
  end)

  it("takes no longer for a thousand sections than for their sentences", function()
    local function document(n)
      local lines = {}
      for k = 1, n do
        lines[#lines + 1] = ("About the district number %d\n\nThe council of place%d pays for road%d and for school%d today. "
          .. "The people of place%d thank builder%d for the work on it.\n"):format(k, k, k * 7 % 1013, k % 997, k, k % 311)
      end
      return briefing.document(table.concat(lines, "\n"), { language = "en" })
    end
    local function work(n)
      local doc = document(n)
      local _ = { #doc.sentences, #doc.terms, doc.repairs, doc.keywords }
      return count_steps(function()
        local summary = doc:analyze("summary", { words = 8 * n })
        assert.truthy(words_in(summary) <= 8 * n and #summary > n / 2)
      end)
    end
    assert.truthy(work(1600) < 4.6 * work(400))
  end)

  it("follows a query and includes what it is told to", function()
    local doc = briefing.document(article(20)
      .. " Fishermen fear that the new pier ends their trade. Nobody asked the lighthouse keeper about fog signals.")
    assert.truthy(table.concat(texts(doc:analyze("summary", { sentences = 2, query = "fishermen and the pier" })), " ")
      :find("Fishermen fear", 1, true))
    assert.truthy(table.concat(texts(doc:analyze("summary", { sentences = 2, include = { "lighthouse keeper" } })), " ")
      :find("lighthouse", 1, true))
  end)

  it("has a sensible answer for odd texts", function()
    assert.same({}, briefing.document("").summary)
    assert.same({}, briefing.document(" \n ").summary)
    local one = briefing.document("Only this one sentence stands in the text.").summary
    assert.equal(1, #one)
    local repeated = briefing.document(("The same words stand here over and over again. "):rep(1000)).summary
    assert.equal(1, #repeated)
    assert.truthy(table.concat(repeated[1].reasons, "; "):find("stands 1000 times", 1, true))
    local capitals = briefing.document(article(8):upper()).summary
    assert.equal(3, #capitals)
    local unpunctuated = briefing.document(("word and more of the words without a mark "):rep(300)).summary
    assert.equal(1, #unpunctuated)
    assert.truthy(#unpunctuated[1].text < 600)
    assert.truthy(#unpunctuated[1].reasons > 0)
    assert.equal(1, #briefing.document("Short line").summary)
    assert.same({}, briefing.document("\0\0 ... \0").summary)
    assert.truthy(#briefing.document(("x"):rep(100000)).summary[1].text < 1000)
    local cjk = briefing.document("東京都は新しい道路を建設する計画を発表した。" .. ("市は公園と橋と学校を直す"):rep(6) .. "。", { language = "ja" })
    assert.truthy(cjk.summary[1].text:find("発表した。", 1, true))
  end)

  it("names a mistaken option", function()
    local ok, message = pcall(function() briefing.document("x"):analyze("summary", { sentence = 3 }) end)
    assert.falsy(ok)
    assert.truthy(message:find("did you mean 'sentences'", 1, true))
  end)

  -- spec/data/summary/NAME.txt: a text, then for each "---- OPTION NUMBER" the summary expected, a sentence a line
  for _, name in ipairs { "outline", "news" } do
    local text, expected = {}, nil
    local cases = {}
    for line in io.lines("spec/data/summary/" .. name .. ".txt") do
      local option, value = line:match "^%-%-%-%- (%a+) (%d+)$"
      if option then
        expected = {}
        cases[#cases + 1] = { given = { [option] = tonumber(value) }, expected = expected, name = option .. " = " .. value }
      else
        table.insert(expected or text, line)
      end
    end
    for _, case in ipairs(cases) do
      it(("of %s with %s"):format(name, case.name), function()
        local doc = briefing.document(table.concat(text, "\n") .. "\n")
        assert.same(case.expected, texts(doc:analyze("summary", case.given)))
      end)
    end
  end
end)
