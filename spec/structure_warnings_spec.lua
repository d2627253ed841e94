local briefing = require "briefing"

-- Kinds and messages of the warnings about structure, in the order of doc.warnings.
local KINDS = { no_headline = true, list_intro_without_list = true, incomplete_list = true, correction_notice = true,
  ill_formed_text = true, damaged_encoding = true, ragged_table = true, missing_cell = true, table_sum = true }

local function warnings_of(text, language)
  local doc, found = briefing.document(text, { language = language or "en" }), {}
  for _, warning in ipairs(doc.warnings) do
    if KINDS[warning.kind] then found[#found + 1] = warning end
  end
  return found, doc
end

local function kinds_of(text, language)
  local kinds = {}
  for i, warning in ipairs((warnings_of(text, language))) do kinds[i] = warning.kind end
  return table.concat(kinds, " ")
end

local TITLE = "A Title Over the Text\nIt begins here, with a sentence of its own.\n"

describe("warnings about structure", function()
  it("find nothing in a sound page", function()
    assert.equal("", kinds_of(TITLE .. "Two things are needed:\n- A saw.\n- A rope.\n| Name | Cost |\n|---|---|\n| Saw | 2 |\n"
      .. "| Rope | 3 |\n| Total | 5 |"))
  end)

  it("miss a headline", function()
    assert.equal("no_headline", kinds_of "The text begins with a sentence, and with no title above it.")
    assert.equal("", kinds_of "")
  end)

  it("miss a list that is announced", function()
    assert.equal("list_intro_without_list", kinds_of(TITLE .. "The steps are the following:\nNobody knows them."))
    assert.equal("list_intro_without_list", kinds_of(TITLE .. "The steps are the following:"))
    assert.equal("", kinds_of(TITLE .. "The mayor said it plainly:\n“We are broke.”"))
  end)

  it("miss items of a list", function()
    assert.equal("incomplete_list", kinds_of(TITLE .. "Three things are needed:\n- A saw.\n- A rope."))
    assert.equal("incomplete_list", kinds_of(TITLE .. "Vier Dinge braucht es:\n- Eine Säge.\n- Ein Seil.\n- Mut.", "de"))
    assert.equal("", kinds_of(TITLE .. "Two things are needed:\n- A saw.\n- A rope.\n- Some courage."))
    local found, doc = warnings_of(TITLE .. "1. A saw.\n2. A rope.\n4. A lamp.")
    assert.equal("The list goes from 2 to 4.", found[1].message)
    assert.equal("4. A lamp.", doc.text:sub(found[1].mentions[1][1], found[1].mentions[1][2]))
  end)

  it("miss things of a list within a sentence", function()
    local found = warnings_of(TITLE .. "The council plans three measures: a levy on parking and a rise in the hotel tax.")
    assert.equal("3 are announced, and 2 listed.", found[1].message)
    assert.equal("incomplete_list", kinds_of("Ein Titel über dem Text\nEs braucht vier Dinge: Mut, Geduld und Geld.", "de"))
    assert.equal("incomplete_list", kinds_of("Un titre sur le texte\nIl y a trois raisons majeures : le prix et la pluie.", "fr"))
    for _, sound in ipairs { "It has three parts: a hull, a mast and sails.", "He said two words: never again.",
      "Figure 3: Price and rent.", "It met at 8: Ann and Bo.",
      "She gave three reasons: first, she said, the house on the hill was never finished by its builders." } do
      assert.equal("", kinds_of(TITLE .. sound), sound)
    end
  end)

  it("add up a table's columns", function()
    local rows = "Field\tIn\tOut\nNorth\t1,200\t1.5\nSouth\t300\t2.5\n"
    assert.equal("", kinds_of(TITLE .. rows .. "Total\t1,500\t4.0"))
    local found, doc = warnings_of(TITLE .. rows .. "Total\t1,600\t4.0")
    assert.equal("table_sum", found[1].kind)
    assert.equal("high", found[1].level)
    assert.equal("1,600", doc.text:sub(found[1].mentions[1][1], found[1].mentions[1][2]))
    assert.equal("", kinds_of(TITLE .. "Feld\tMio.\nA\t1,2\nB\t2,4\nSumme\t3,5", "de")) -- rounded
  end)

  it("name empty cells and ragged rows", function()
    local found = warnings_of(TITLE .. "| Field | Owner |\n|---|---|\n| North | Ann |\n| South | |\n| East |")
    assert.equal("ragged_table", found[1].kind)
    assert.equal("A cell is empty: Owner of South.", found[2].message)
    local doc
    found, doc = warnings_of(TITLE .. "| Field | Owner |\n|---|---|\n| North | Ann |\n|") -- a row of its bar alone
    assert.equal("ragged_table", found[1].kind)
    assert.same({ #doc.text, #doc.text }, found[1].mentions[1])
  end)

  it("pass on corrections", function()
    assert.equal("correction_notice", kinds_of(TITLE .. "Correction: The first version gave a wrong name."))
    assert.equal("correction_notice", kinds_of(TITLE .. "Rectificatif : la première version donnait un autre nom.", "fr"))
  end)

  it("tell that bytes are damaged", function()
    assert.equal("ill_formed_text damaged_encoding", kinds_of(TITLE .. "Itâ€™s a caf\233."))
  end)
end)
