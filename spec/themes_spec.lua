local briefing = require "briefing"

local subjects = {
  { "Storms closed the fishing harbour of the town for a week.", "The fishing harbour needs a new pier against storms.",
    "Engineers measured the fishing harbour and its old pier.", "A pier of stone would hold back the storms." },
  { "School classes grew while school budgets fell.", "The teachers of school classes want school budgets spent well.",
    "Parents support the teachers of the larger classes.", "School budgets pay teachers first." },
  { "The concert hall plans a music festival in autumn.", "Musicians rehearse in the concert hall for the music festival.",
    "Tickets of the music festival pay for the concert hall.", "Musicians from abroad join the festival." },
}

local function article()
  local lines = {}
  for _, subject in ipairs(subjects) do lines[#lines + 1] = table.concat(subject, " ") end
  return briefing.document(table.concat(lines, "\n\n"), { language = "en" })
end

local function has(theme, word)
  if theme.label:lower():find(word, 1, true) then return true end
  for _, keyword in ipairs(theme.keywords) do
    if keyword.text:lower():find(word, 1, true) then return true end
  end
  return false
end

describe("themes", function()
  it("finds each subject of a text, with evidence out of it", function()
    local doc = article()
    for k, word in ipairs { "harbour", "school", "festival" } do
      local found
      for _, theme in ipairs(doc.themes) do
        if has(theme, word) then found = found or theme end
      end
      assert.truthy(found, word)
      local best = found.evidence[1]
      local sentence, inside = doc.text:sub(best.first, best.last), false
      for _, own in ipairs(subjects[k]) do inside = inside or own == sentence end
      assert.truthy(inside, sentence)
    end
  end)

  it("ranks by salience, evidence by score, and tells where in the text", function()
    local themes = article().themes
    for _, theme in ipairs(themes) do
      assert.truthy(theme.salience > 0 and theme.salience <= 1)
      assert.truthy(#theme.keywords > 0 and #theme.evidence > 0 and #theme.spread > 0)
      for k = 2, #theme.evidence do assert.truthy(theme.evidence[k - 1].score >= theme.evidence[k].score) end
      for k = 1, #theme.spread do
        assert.truthy(theme.spread[k] >= 0 and theme.spread[k] <= 1)
        assert.truthy(k == 1 or theme.spread[k] >= theme.spread[k - 1])
      end
    end
    for k = 2, #themes do assert.truthy(themes[k - 1].salience >= themes[k].salience) end
  end)

  it("gives no two themes one label", function()
    local seen = {}
    for _, theme in ipairs(article().themes) do
      assert.falsy(seen[theme.label], theme.label)
      seen[theme.label] = true
    end
  end)

  it("have no word for a hundredth part among their keywords", function()
    local doc = briefing.document("Rents in the harbour rose by 5 per cent. Wages in the harbour rose by 7 per cent.\n\n"
      .. "Ferries carried 8 per cent more cars. Ferries to the island carried 9 per cent more.", { language = "en" })
    assert.truthy(#doc.themes > 0)
    for _, theme in ipairs(doc.themes) do
      for _, keyword in ipairs(theme.keywords) do assert.not_equal("cent", keyword.text) end
    end
  end)

  it("give the name alone where a verb tells who speaks", function()
    local doc = assert(briefing.open("spec/data/articles/fr-crue.txt", { language = "fr" }))
    local names = 0
    for _, theme in ipairs(doc.themes) do
      local words = { theme.label }
      for _, keyword in ipairs(theme.keywords) do words[#words + 1] = keyword.text end
      for _, word in ipairs(words) do
        assert.falsy(word:find "^raconte " or word:find "^emporte ", word)
        if word == "Laëtitia Mouret" or word == "Raphaël Huguet" then names = names + 1 end
      end
    end
    assert.truthy(names > 0)
  end)

  it("has fewer for a short text, and none for an empty one", function()
    assert.same({}, briefing.document("").themes)
    assert.truthy(#briefing.document("One sentence about nothing in particular stands alone.").themes <= 1)
    assert.truthy(#article().themes <= 4)
    assert.truthy(#briefing.document(("The same words stand here again. "):rep(300)).themes <= 9)
  end)
end)
