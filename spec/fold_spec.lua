local briefing = require "briefing"

describe("folding", function()
  it("is NFKC_Casefold", function()
    for from, to in pairs {
      ["Straße"] = "strasse", ["ﬁne"] = "fine", ["ＡＢＣ１"] = "abc1", ["É"] = "é", ["E\204\129"] = "é", ["İ"] = "i̇",
      ["Σας"] = "σασ",
      ["K"] = "k", ["Å"] = "å", ["co\194\173op"] = "coop", ["①"] = "1", ["각"] = "각", ["ﷺ"] = "صلى الله عليه وسلم",
    } do
      assert.equal(to, briefing.fold(from))
    end
  end)

  it("composes syllables of Hangul from their letters", function()
    assert.equal("\234\176\129", briefing.fold "\225\132\128\225\133\161\225\134\168")
  end)

  it("puts marks in the order of their classes, however many there are", function()
    local above, below = "\204\128", "\204\163" -- classes 230 and 220
    for _, n in ipairs { 1, 20, 33, 1000 } do
      assert.equal(("x" .. below:rep(n) .. above:rep(n)), briefing.fold("x" .. (above .. below):rep(n)))
    end
  end)

  it("is the same done twice", function()
    for _, text in ipairs { "ǅ", "ϓ", "ẞ", "a\204\136\204\163", "ᾳ", "㎏", "ŉ", "\205\133" } do
      local folded = briefing.fold(text)
      assert.equal(folded, briefing.fold(folded))
    end
  end)

  it("leaves bytes that are no UTF-8 as they are", function()
    assert.equal("a\255b\195", briefing.fold "A\255B\195")
    assert.equal("\0a\0", briefing.fold "\0A\0")
    assert.equal("", briefing.fold "")
  end)

  it("is the same of parts between blanks", function()
    local parts = { "Ärger", "ﬀ", "e\204\129", "\255", "漢字", "각" }
    local folded = {}
    for i, part in ipairs(parts) do folded[i] = briefing.fold(part) end
    assert.equal(table.concat(folded, " "), briefing.fold(table.concat(parts, " ")))
  end)
end)
