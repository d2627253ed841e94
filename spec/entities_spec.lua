local briefing = require "briefing"
local cases = dofile "spec/support/cases.lua"

local function lines(text, language)
  local result = {}
  for _, entity in ipairs(briefing.document(text, { language = language or "en" }).entities) do
    result[#result + 1] = ("%s: %s (%d)"):format(entity.kind, table.concat(entity.variants, ", "), #entity.mentions)
  end
  return result
end

describe("entities", function()
  local files = { "en-flood", "fr-dam", "es-lithium", "de-glacier", "pt-drought", "it-steel", "ru-lake",
    "en-drones", "es-harvest", "fr-hydrogen", "nl-salt", "pl-river" }
  cases.each("spec/data/entities", files, lines, function(name, expected, found)
    it("are found in " .. name, function() assert.equal(expected, found()) end)
  end)

  it("takes demonyms and their country as one", function()
    assert.same({ "place: Chile, Chilean, Chileans (3)" },
      lines "Exports from Chile rose. The Chilean peso fell, and many Chileans noticed.")
  end)

  it("takes a full name, a title and a surname as one", function()
    assert.same({ "person: Anna Keller, Keller (3)" },
      lines "A report by Dr. Anna Keller came out. Later Keller left, and Dr. Keller wrote no more.")
  end)

  it("takes an acronym and its expansion as one", function()
    assert.same({ "organization: Coastal Water Board, CWB (3)" },
      lines "The Coastal Water Board (CWB) met in secret. In the end the CWB voted.")
  end)

  it("gives spans that hold the text of their forms, longest match, none overlapping", function()
    local text = "Paris and Lagos signed. The West African bank lent São Tomé money; see https://Paris.example/Lagos or @Lagos."
    local doc = briefing.document(text, { language = "en" })
    local covered = 0
    for _, mention in ipairs(doc.names.mentions) do
      assert.is_true(mention.first > covered)
      covered = mention.last
    end
    for _, entity in ipairs(doc.entities) do
      local forms = {}
      for _, form in ipairs(entity.variants) do forms[form] = true end
      for _, mention in ipairs(entity.mentions) do assert.is_true(forms[text:sub(mention[1], mention[2])]) end
    end
  end)

  it("raises on no text", function()
    for _, text in ipairs { "", " ", "A", "\0", "\255\254", "(", "((A))", "A.B.C.", "’s", "Mr.", "of The of" } do
      for _, language in ipairs { "en", "fr" } do
        assert.is_table(briefing.document(text, { language = language }).entities)
      end
    end
  end)
end)
