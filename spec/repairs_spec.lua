local briefing = require "briefing"
local repair = require "briefing.repair"

local function cases(path)
  local found, given = {}, nil
  for line in io.lines(path) do
    local sign, text = line:match "^([<>]) (.*)$"
    if sign == "<" then given = text elseif sign == ">" then found[#found + 1] = { given, text } end
  end
  return found
end

describe("repairs", function()
  for _, code in ipairs { "en", "fr", "de", "es" } do
    for i, case in ipairs(cases("spec/data/repairs/" .. code .. ".txt")) do
      it(("mend %s, case %d"):format(code, i), function()
        assert.equal(case[2], briefing.document(case[1], { language = code }).repaired)
      end)
    end
  end

  it("are edits in text order, none over another, none of them empty", function()
    local text = "A plan ,“which\" fails,and“so”on . It is â€œgoodâ€ ;yes.\n"
    local doc = briefing.document(text:rep(50), { language = "en" })
    local at = 0
    for _, edit in ipairs(doc.repairs) do
      assert.is_true(edit.first > at and edit.last >= edit.first)
      assert.not_equal(edit.replacement, doc.text:sub(edit.first, edit.last))
      at = edit.last
    end
    assert.is_true(#doc.repairs >= 50 * 6)
  end)

  it("leave a repaired text alone", function()
    for _, code in ipairs { "en", "fr", "de", "es" } do
      for _, case in ipairs(cases("spec/data/repairs/" .. code .. ".txt")) do
        assert.equal(case[2], briefing.document(case[2], { language = code }).repaired)
      end
    end
  end)

  it("name ill-formed bytes and put U+FFFD in their place", function()
    local doc = briefing.document("A caf\233 and a cut \226\130 sign.", { language = "en" })
    local kinds = {}
    for _, edit in ipairs(doc.repairs) do kinds[#kinds + 1] = edit.kind end
    assert.same({ "invalid_utf8", "invalid_utf8" }, kinds)
    assert.equal("A caf\239\191\189 and a cut \239\191\189 sign.", doc.repaired)
  end)

  it("apply to a span, without the space that belongs to the next", function()
    local text = "One failed.Two,though,won ."
    local doc = briefing.document(text, { language = "en" })
    assert.equal("One failed.", repair.apply(doc, 1, 11))
    assert.equal("Two, though, won.", repair.apply(doc, 12, #text))
    assert.equal("One failed. Two, though, won.", doc.repaired)
  end)
end)
