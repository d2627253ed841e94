-- What the rules about sources and wording tell, and what they leave alone.
local briefing = require "briefing"

local filler = "The harbour was rebuilt after the storm. Ships came back in spring and the market opened again. Prices fell for a "
  .. "while. New cranes were bought and the old ones were sold for scrap. In autumn the rail line was closed for repairs. "
  .. "The town paid for it out of its reserves, and some streets got lamps. Fishing went on as before the storm. "
  .. "The school moved to a larger house on the hill, and the mill was sold twice within one year. "

local function kinds(text, language)
  local found = {}
  for _, warning in ipairs(briefing.document(text, { language = language or "en" }).warnings) do
    local mention = warning.mentions[1]
    found[warning.kind] = found[warning.kind] or {}
    table.insert(found[warning.kind], mention and text:sub(mention[1], mention[2]) or "")
  end
  return found
end

describe("warnings about sources", function()
  it("tell prose in which nobody is quoted or named as a source", function()
    assert.truthy(kinds(filler).no_attribution)
    assert.falsy(kinds(filler .. "“We are glad of it,” said Anna Keller.").no_attribution)
    assert.falsy(kinds(filler .. "Anna Keller said that the mill is lost.").no_attribution)
    assert.falsy(kinds(filler .. "According to the port's report, trade doubled.").no_attribution)
    assert.falsy(kinds(filler .. "See https://example.org/report for more.").no_attribution)
    assert.falsy(kinds("The harbour was rebuilt. Ships came back.").no_attribution)
  end)

  it("tell a promise that nobody is named for", function()
    assert.same({ "A promise was made to lower the fees." }, kinds("A promise was made to lower the fees.").uncited_promise)
    assert.falsy(kinds("Anna Keller made a promise to lower the fees.").uncited_promise)
    assert.falsy(kinds("It was a promise, according to the mayor.").uncited_promise)
  end)

  it("tell acronyms never explained, and not those explained, common, or units", function()
    local text = "The CWB met the Inland Fish Council (IFC). Its TV crew filmed 40 MW of turbines."
    assert.same({ "CWB" }, kinds(text).unexpanded_acronym)
  end)

  it("tell no letters that stand right before a number throughout, a code", function()
    assert.falsy(kinds("The RB 47 is late. Take the RB 47 instead.").unexpanded_acronym)
    assert.same({ "RB" }, kinds("The RB 47 is late. The RB says nothing.").unexpanded_acronym)
    assert.same({ "BRL" }, kinds("The BRL 2012 was held.").unexpanded_acronym)
    assert.same({ "BRL" }, kinds("The BRL 3.5% share fell.").unexpanded_acronym)
  end)

  it("tell names that stand in a table only", function()
    local text = "Trade grew in Norway and Ghana.\n\n| Country | Share |\n|---|---|\n| Norway | 4 |\n| Peru | 5 |\n"
    assert.same({ "Peru" }, kinds(text).entity_once)
  end)
end)

describe("warnings about wording", function()
  it("tell set phrases with a word that spinning programs put there", function()
    assert.same({ "choice medical" }, kinds("They tried choice medical paths.").spun_wording)
    assert.falsy(kinds("The choice of medical paths is theirs, and customary law holds.").spun_wording)
  end)

  it("tell a singular article before a noun without a singular, and an adverb beside its own participle", function()
    assert.same({ "a very quiet surroundings" }, kinds("It lies in a very quiet surroundings.").spun_wording)
    assert.same({ "markedly marked" }, kinds("The rise was markedly marked here.").spun_wording)
    assert.falsy(kinds("The surroundings were quiet. A boat left its surroundings.").spun_wording)
  end)

  it("tell claims that do not go together, unless the sentence admits it", function()
    local text = "The vote was unanimous. Two members voted against."
    assert.same({ "unanimous" }, kinds(text).claim_tension)
    assert.falsy(kinds("The vote was unanimous. However, two members voted against.").claim_tension)
    assert.falsy(kinds("The vote was unanimous. It rained all day. Two shops in Leeds voted against.").claim_tension)
    assert.same({ "unanimous" }, kinds("The council vote was unanimous. It rained. Two of the council voted against.").claim_tension)
  end)

  it("stay silent in a language without such data", function()
    local found = kinds(filler, "tr")
    assert.falsy(found.no_attribution)
    assert.falsy(found.spun_wording)
  end)
end)
