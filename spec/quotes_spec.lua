local briefing = require "briefing"
local cases = dofile "spec/support/cases.lua"

local function lines(text, language)
  local result = {}
  for i, quote in ipairs(briefing.document(text, { language = language }):analyze("quotes", { reported = true })) do
    result[i] = ("%s, %s: %s"):format(quote.kind, quote.speaker or "nobody named", (quote.text:gsub("%s+", " ")))
  end
  return result
end

local function speakers(text, language)
  local result = {}
  for i, quote in ipairs(briefing.document(text, { language = language or "en" }).quotes) do result[i] = quote.speaker or "?" end
  return result
end

local function texts(text, language)
  local result = {}
  for i, quote in ipairs(briefing.document(text, { language = language or "en" }).quotes) do result[i] = quote.text end
  return result
end

describe("quotes", function()
  local files = { "en-flood", "fr-dam", "es-lithium", "de-glacier", "pt-drought", "it-steel", "ru-lake",
    "en-drones", "es-harvest", "fr-hydrogen", "nl-salt", "pl-river" }
  cases.each("spec/data/quotes", files, lines, function(name, expected, found)
    it("are found with their speakers in " .. name, function() assert.equal(expected, found()) end)
  end)

  it("are found in every shape of marks, the marks in their spans", function()
    local shapes = {
      { "“", "”" }, { '"', '"' }, { "‘", "’" }, { "'", "'" }, { "«", "»" }, { "« ", " »" }, { "»", "«" }, { "„", "“" }, { "„", "”" },
      { "‚", "‘" }, { "‹", "›" }, { "「", "」" }, { "『", "』" }, { "”", "”" },
      { "â€œ", "â€" }, -- read in a wrong encoding
    }
    for _, shape in ipairs(shapes) do
      local quote = shape[1] .. "We shall not sell the mill," .. shape[2]
      assert.same({ quote }, texts(quote .. " said Anna Keller."), quote)
    end
  end)

  it("take a name before, after and between as the speaker", function()
    assert.same({ "Anna Keller" }, speakers "“The mill stays open,” Anna Keller said.")
    assert.same({ "Anna Keller" }, speakers "“The mill stays open,” said Anna Keller, its owner.")
    assert.same({ "Anna Keller" }, speakers "Anna Keller told the council: “The mill stays open.”")
    assert.same({ "Anna Keller", "Anna Keller" }, speakers "“The mill,” said Anna Keller, “will stay open for years.”")
    assert.same({ "Anna Keller" }, speakers "According to Anna Keller, “the mill stays open”.")
  end)

  it("give the full name for a surname or a pronoun", function()
    assert.same({ "Anna Keller", "Anna Keller" },
      speakers "“The mill stays open,” said Anna Keller. A day later Keller left. “I am tired of the mill,” she said.")
  end)

  it("give nobody who only hears as the speaker", function()
    assert.same({ "Anna Keller" }, speakers "“The mill stays open for us,” Anna Keller told the BBC.")
    assert.same({ "Anna Keller" }, speakers "Anna Keller runs the mill. “It stays open for us,” she told the Mill Council.")
    assert.same({ "Anne Morel" }, speakers("«Le moulin reste ouvert», a confié à l’AFP Anne Morel.", "fr"))
  end)

  it("give who bears a role, not the role's body", function()
    assert.same({ "Anna Keller" },
      speakers "Anna Keller runs the mill. “It stays open for us,” said the director of the Mill Council.")
  end)

  it("skip a pronoun's own sentence and other quotations when they seek whom it stands for", function()
    assert.same({ "Anna Keller" }, speakers "Anna Keller left. She married Ben Ode in Paris. “It was a long day,” she said.")
    assert.same({ "Anna Keller" }, speakers "Asked about the Mill Council, Anna Keller laughed: “Ask me in May.”")
  end)

  it("take one word that goes on after its cue", function()
    assert.same({ "“That,”", "“is all we have left.”" }, texts "“That,” Anna Keller said, “is all we have left.”")
  end)

  it("take a verb alone for somebody named before, where a language drops the subject", function()
    assert.same({ "Ana Molina" }, speakers("Ana Molina no buscó excusas. «Nos han pasado por encima», admitió en la sala.", "es"))
  end)

  it("begin at a dash in a language that writes dialogue so", function()
    assert.same({ "—Los datos son buenos" }, texts("—Los datos son buenos —advierte Ana Molina—. Habrá que esperar.", "es"))
  end)

  it("are no names of papers and ships", function()
    assert.same({}, texts("Das sagte er der „Oderland Zeitung“ am Montag, wie die Oderland Zeitung schrieb.", "de"))
  end)

  it("leave words put between marks for doubt alone", function()
    assert.same({}, texts "The so-called “miracle crop” failed. They call it a “green” mill, and the workers’ rights are old.")
  end)

  it("go on over paragraphs that begin with a mark", function()
    local text = "Anna Keller said: “The mill stays.\n\n“It always stayed.”\n\nThe crowd went home."
    assert.same({ "“The mill stays.\n\n“It always stayed.”" }, texts(text))
  end)

  it("end with their paragraph where they are never closed", function()
    local found = texts "Anna Keller said: “The mill stays open for us.\n\nThe crowd went home and slept."
    assert.same({ "“The mill stays open for us." }, found)
  end)

  it("raise on no text", function()
    for _, text in ipairs { "", '"', "“", "'", "”“", "««", "»", "\226", "\194", "\226\128", 'said "', "“”", "“\n\n“\n\n“" } do
      assert.is_table(briefing.document(text, { language = "en" }):analyze("quotes", { reported = true }))
    end
  end)
end)
