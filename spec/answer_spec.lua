local briefing = require "briefing"

local function doc(text, language) return briefing.document(text, { language = language or "en" }) end

describe("answer", function()
  local article = "The parliament of Nordland dissolved the council on 4 May 2019 in Kiruna. "
    .. "\"The harbour will never be sold,\" said Anna Berg, who leads the dockers. "
    .. "The dockers own 320 boats, twelve cranes and a tug. "
    .. "The harbour company paid 2.5 million euros to the dockers. "
    .. "Two ships sank near Bergen."

  it("finds when, with the sentence", function()
    local d = doc(article)
    local found = d:answer "When did the parliament dissolve the council?"
    assert.equal("4 May 2019", found.text)
    assert.equal(found.text, d.text:sub(found.first, found.last))
    assert.equal(1, found.sentence.first)
  end)

  it("finds who said what", function()
    local found = doc(article):answer "Who said that the harbour will never be sold?"
    assert.equal("Anna Berg", found.text)
  end)

  it("finds how many of what", function()
    assert.truthy(doc(article):answer("How many boats do the dockers own?").text:find "^320")
    assert.is_nil(doc(article):answer "How many harbours do the dockers own?")
  end)

  it("finds where", function()
    assert.equal("Bergen", doc(article):answer("Where sank the ships?").text)
  end)

  it("never guesses", function()
    local d = doc(article)
    assert.is_nil(d:answer "When did the parliament elect the king?")
    assert.is_nil(d:answer "How many horses do the dockers own?")
    assert.is_nil(d:answer "Who said that the harbour is for sale to strangers?")
    assert.is_nil(d:answer "When?")
    assert.is_nil(d:answer "")
    assert.is_nil(d:answer "Is the harbour sold?")
    assert.is_nil(doc(""):answer "When did the war end?")
  end)

  it("takes no denied, no neighbouring and no other person's deed for an answer", function()
    assert.is_nil(doc("The council was not dissolved on 4 May 2019."):answer "When was the council dissolved?")
    assert.truthy(doc("The council was not dissolved on 4 May 2019."):answer "When was the council not dissolved?")
    assert.equal("John Berg", doc("Anna Smith killed John Berg in Oslo."):answer("Who was killed?").text)
    assert.equal("Anna Smith", doc("Anna Smith killed John Berg in Oslo."):answer("Who killed John Berg?").text)
    assert.is_nil(doc("A company in Hamburg says that two ships sank."):answer "Where did the ships sink?")
    local founded = doc "The council, founded in 1990, was dissolved on 4 May 2019 by decree."
    assert.equal("4 May 2019", founded:answer("When was the council dissolved?").text)
  end)

  it("gives no answer where sentences disagree", function()
    local question = "When was the bridge opened?"
    assert.is_nil(doc("The bridge opened in May 2011. Others say the bridge opened in June 2012."):answer(question))
    assert.truthy(doc("The bridge opened in May 2011. Others say the bridge opened in May 2011."):answer(question))
  end)

  it("understands questions in the languages of the data", function()
    for _, case in ipairs {
      { "fr", "Le parlement a dissous le conseil le 4 mai 2019.", "Quand le parlement a-t-il dissous le conseil ?",
        "4 mai 2019" },
      { "es", "El parlamento disolvió el consejo el 4 de mayo de 2019.", "¿Cuándo disolvió el parlamento el consejo?",
        "4 de mayo de 2019" },
      { "de", "Das Parlament löste den Rat am 4. Mai 2019 auf.", "Wann löste das Parlament den Rat auf?", "4. Mai 2019" },
      { "it", "Il parlamento sciolse il consiglio il 4 maggio 2019.", "Quando il parlamento sciolse il consiglio?",
        "4 maggio 2019" },
      { "pt", "O parlamento dissolveu o conselho em 4 de maio de 2019.", "Quando o parlamento dissolveu o conselho?",
        "4 de maio de 2019" },
    } do
      local found = doc(case[2], case[1]):answer(case[3])
      assert.truthy(found and found.text:find(case[4], 1, true), case[1] .. ": " .. tostring(found and found.text))
    end
  end)

  it("names a mistaken argument", function()
    local ok, message = pcall(function() doc("x"):answer(1) end)
    assert.falsy(ok)
    assert.truthy(message:find("bad argument #1 to 'answer' (string expected, got number)", 1, true))
  end)

  -- spec/data/answer/questions.txt: "== LANGUAGE", the text on one line, then "question => answer", "nothing" for none
  local language, text
  for line in io.lines "spec/data/answer/questions.txt" do
    local code = line:match "^== (%a+)$"
    local question, expected = line:match "^(.-) => (.*)$"
    if code then language = code
    elseif not question then text = line
    else
      local d = doc(text, language)
      it(("answers \"%s\" with %s"):format(question, expected), function()
        local found = d:answer(question)
        assert.equal(expected, found and found.text or "nothing")
      end)
    end
  end
end)
