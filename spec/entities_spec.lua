local briefing = require "briefing"
local cases = dofile "spec/support/cases.lua"
local count_steps = require "spec.support.steps"

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

  it("knows given names of the world beside those of a language with cases, in their cases", function()
    local given = require("briefing.names.lexicon").of("pl").given
    for _, name in ipairs { "anna", "kwame", "yuki" } do assert.is_true(given[name], name) end
    assert.is_nil(given.stole)
  end)

  it("are told with the words among which they were sought, which are no field to be written", function()
    local names = briefing.document("Chile, said Anna, is long.", { language = "en" }).names
    assert.is_true(names.words.Anna and names.words.long)
    assert.is_nil(names.words.anna)
    local fields = {}
    for field in pairs(names) do fields[#fields + 1] = field end
    table.sort(fields)
    assert.same({ "acronyms", "entities", "mentions" }, fields)
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

  -- Each case: language, text, and the lines of its entities.
  local CASES = {
    { "parts two persons at a conjunction", "en", "By Anna Keller and Ben Ode\n\nThey met in Paris, and they spoke.",
      "person: Anna Keller (1)", "person: Ben Ode (1)", "place: Paris (1)" },
    { "joins the subjects of a body", "en", "He sued the Fisheries and Forest Commission. Then the Keller and Ode families left.",
      "organization: Fisheries and Forest Commission (1)", "other: Keller (1)", "other: Ode (1)" },
    { "keeps a possessor in a body's name", "en", "She was born at Riverside Women's Hospital, and Anna's Hospital is new.",
      "organization: Riverside Women's Hospital (1)", "person: Anna (1)" },
    { "takes a group's name over for and against", "en", "It was signed by Parents for Safe Streets.",
      "organization: Parents for Safe Streets (1)" },
    { "ends a company's name with its legal form", "en", "He left Greyfield Inc. for Levantis Biotech, S.A., last year.",
      "organization: Greyfield Inc. (1)", "organization: Levantis Biotech, S.A. (1)" },
    { "keeps the compass word of a name", "en", "Schools in Northern Kentucky closed. The wind came from the North.",
      "place: Northern Kentucky (1)" },
    { "keeps a first word that stands in the name within a sentence too", "en",
      "It rained in the northern region. The operator Northern Link ran on. Northern Link's boss resigned.",
      "organization: Northern Link (2)" },
    { "tells a body by its apposition", "en", "She urged both sides to return to Acas, the conciliation service.",
      "organization: Acas (1)" },
    { "reads datelines", "en", "HARLAN POINT, Va. (AP) — The mayor of Harlan Point resigned.",
      "place: HARLAN POINT, Harlan Point (2)", "place: Va. (1)", "organization: AP (1)" },
    { "reads a dateline of one place", "de", "Lampertsdorf – Die Brücke ist gesperrt. Niemand weiß es in Lampertsdorf besser.",
      "place: Lampertsdorf (2)" },
    { "takes appositions without a space after the comma", "fr", "La directrice de la crèche,Sylvie Maroc,parle.",
      "person: Sylvie Maroc (1)" },
    { "takes an initial for a given name", "fr", "La pluie tombe sur A. Lemoine.", "other: A. Lemoine (1)" },
    { "joins a surname with its particles", "en", "Rosalind van der Berg spoke. Ms. van der Berg left; then van der Berg slept.",
      "person: Rosalind van der Berg, van der Berg (3)" },
    { "joins a person's names with and without the middle one", "en",
      "Eleanor Ashworth wrote it. Eleanor Mary Ashworth was born in Paris.",
      "person: Eleanor Ashworth, Eleanor Mary Ashworth (2)", "place: Paris (1)" },
    { "joins the front of a body's name, but no place that another body is named after", "en",
      "Ardent Rail fell. Shares of Ardent Rail Holdings rose.\n\nThe Harlan Point Tribune closed. It rained in Harlan Point.",
      "organization: Ardent Rail, Ardent Rail Holdings (2)", "organization: Harlan Point Tribune (1)", "place: Harlan Point (1)" },
    { "takes the unexplained letters of a body", "en",
      "The Federal Emergency Management Agency came. Teams of FEMA left.",
      "organization: Federal Emergency Management Agency, FEMA (2)" },
    { "tells the kind of what stands beside a known place", "fr", "Les maires de Maltrou et de Lyon sont venus.",
      "place: Maltrou (1)", "place: Lyon (1)" },
    { "takes the full name before a short one in brackets", "fr",
      "Selon le Centre d'études et d'expertise sur les risques (Cerema), la pluie tombe.",
      "organization: Centre d'études et d'expertise sur les risques, Cerema (2)" },
    { "takes a small word for a body with its complement", "fr", "Le tribunal de commerce de Maltrou a jugé l'affaire.",
      "organization: tribunal de commerce de Maltrou (1)" },
    { "goes from a given name over a known place", "es", "El médico Gilberto de Toledo habló.",
      "person: Gilberto de Toledo (1)" },
    { "parts letters from a common noun", "de", "Die SPD-Abgeordnete sprach, doch die EU-Kommission schwieg.",
      "organization: SPD (1)", "organization: EU-Kommission (1)" },
    { "takes a word for a body before a name over a verb of speech behind it", "es",
      "La organización Ríos Vivos anunció una protesta. Ríos Vivos pidió calma.", "organization: Ríos Vivos (2)" },
    { "takes a word for a body behind an elided article", "fr", "L’association Rives Vertes a déposé un recours.",
      "organization: Rives Vertes (1)" },
    { "takes a word for a body before a name in Portuguese", "pt", "O coletivo Terra Livre disse que não.",
      "organization: Terra Livre (1)" },
    { "takes a word for a body before a name in Italian", "it", "L'organizzazione Fiumi Vivi ha annunciato una protesta.",
      "organization: Fiumi Vivi (1)" },
    { "takes a word for a body before a name in German", "de", "Die Initiative Freie Ufer teilte mit, dass es reicht.",
      "organization: Freie Ufer (1)" },
    { "takes a word for a body before a name in Dutch", "nl", "De vereniging Groene Oevers zei dat het genoeg is.",
      "organization: Groene Oevers (1)" },
    { "leaves a person behind a word for a body", "en", "The band Anna Keller joined last year split, said Anna Keller.",
      "person: Anna Keller (2)" },
    { "parts a body from its place where both stand by themselves", "fr",
      "L'usine Électra de Valmorel a fermé lundi. Électra emploie 840 personnes à Valmorel.",
      "organization: Électra (2)", "place: Valmorel (2)" },
    { "parts a known body from its place where both stand by themselves", "fr",
      "L'usine Renault de Flins a fermé lundi. Renault emploie 840 personnes à Flins.",
      "organization: Renault (2)", "place: Flins (2)" },
    { "tells places by what lies between them", "de",
      "Ersatzbusse fahren zwischen Altenried und Neuhofen. Der Verkehr wird über Neuhofen geleitet.",
      "place: Altenried (1)", "place: Neuhofen (2)" },
    { "tells places by a way over them", "de",
      "Die Linie von Altenried über Kirchheim bis Neuhofen ist zu. Züge fahren über Altenburg nach Ulm.",
      "place: Altenried (1)", "place: Kirchheim (1)", "place: Neuhofen (1)", "place: Altenburg (1)", "place: Ulm (1)" },
    { "leaves what is spoken about", "de", "Er schrieb über Familienleben und Umgangsformen, auch über Dorfkirchen." },
    { "parts a noun from the place behind it, not a person or a body", "de",
      "Die Feuerwehr von Neuhofen kam. Otto von Habsburg schwieg. Die Universität von Neuhofen ist zu.",
      "place: Neuhofen (1)", "person: Otto von Habsburg (1)", "organization: Universität von Neuhofen (1)" },
    { "leaves nouns and surnames between which something lies", "de",
      "Die Linie zwischen Flughafen und Innenstadt fällt aus. Der Streit zwischen Müller und Schmidt geht weiter." },
  }
  for _, case in ipairs(CASES) do
    it(case[1], function()
      local expected = {}
      for i = 4, #case do expected[#expected + 1] = case[i] end
      assert.same(expected, lines(case[3], case[2]))
    end)
  end

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

  it("reads a word of any length for the end of a compound at the same cost", function()
    local function steps(n)
      local word = ("a"):rep(n)
      local text = ("Gestern sprach B%s Keller in Berlin. Die AB-L%s schwieg."):format(word, word)
      local doc = briefing.document(text, { language = "de" })
      local _ = { doc.blocks, doc.sentences, doc.words }
      return count_steps(function() return doc.entities end)
    end
    steps(10) -- loads language data
    local small, large = steps(1000), steps(4000)
    assert.is_true(large <= small + 20, ("%d steps, then %d"):format(small, large))
  end)

  it("raises on no text", function()
    for _, text in ipairs { "", " ", "A", "\0", "\255\254", "(", "((A))", "A.B.C.", "’s", "Mr.", "of The of" } do
      for _, language in ipairs { "en", "fr" } do
        assert.is_table(briefing.document(text, { language = language }).entities)
      end
    end
  end)
end)
