local briefing = require "briefing"
local core = require "briefing.core"

-- The lines of spec/data/stem/CODE.txt: words that have one stem, and after a bar words that do not have it.
local function cases(code)
  local list = {}
  for line in io.lines("spec/data/stem/" .. code .. ".txt") do
    if line:find "%S" and not line:find "^#" then list[#list + 1] = line end
  end
  return list
end

describe("stems", function()
  for _, code in ipairs { "en", "fr", "es", "de", "pt", "it", "ru", "nl", "pl", "el" } do
    it("bring inflections together in " .. code, function()
      for _, line in ipairs(cases(code)) do
        local same, other = line:match "^([^|]*)|?(.*)$"
        local stem
        for word in same:gmatch "%S+" do
          stem = stem or briefing.stem(word, code)
          assert.equal(stem, briefing.stem(word, code), word)
        end
        for word in other:gmatch "%S+" do assert.are_not.equal(stem, briefing.stem(word, code), word) end
      end
    end)
  end

  it("fold first", function()
    assert.equal(briefing.stem "elections", briefing.stem "ELECTIONS")
  end)

  it("are the folded words in a language without rules", function()
    assert.equal("running", briefing.stem("Running", "th"))
  end)

  it("are of no language that is not there", function()
    local _, message = pcall(function() briefing.stem("Running", "xx") end)
    assert.truthy(message:find("bad argument #2 to 'stem' (no language 'xx'", 1, true) and message:find "^[^:]*stem_spec", message)
  end)

  it("leave any bytes be", function()
    for _, word in ipairs { "", "a", "\255\254", ("x"):rep(1000), "s", "ed", "'s", "\0" } do
      for _, code in ipairs { "en", "fr", "de", "ru", "nl" } do assert.is_string(briefing.stem(word, code)) end
    end
  end)
end)

describe("rules of stems", function()
  local function stem(rules, word) return core.stem(word, core.lexicon { stemming = rules }) end

  it("take the longest suffix, and of equals the first whose conditions hold", function()
    assert.equal("walk", stem("vowels a\nstep\ns, ers er\n", "walks"))
    assert.equal("baker", stem("vowels ae\nstep\ns, ers er\n", "bakers"))
    assert.equal("bakers", stem("vowels ae\nstep\ns, ers - min=9\n", "bakers"))
  end)

  it("run steps by what fired before", function()
    local rules = "step\nx y\nstep when=1\ny z\nstep unless=1\nb c\n"
    assert.equal("az", stem(rules, "ax"))
    assert.equal("ac", stem(rules, "ab"))
    assert.equal("ay", stem(rules, "ay"))
  end)

  it("know regions, letters and doubles", function()
    assert.equal("tab", stem("vowels ae\nstep\nle - m1\n", "table"))
    assert.equal("ble", stem("vowels ae\nstep\nle - m2, le le\n", "ble"))
    assert.equal("hop", stem("vowels o\nstep\n. - double\n", "hopp"))
    assert.equal("cafe", stem("letters é e\n", "café"))
  end)

  it("tell the line of a mistake", function()
    for rules, why in pairs {
      ["s"] = "line 1: a rule before the first step", ["step\ns x y"] = "line 2: unknown condition",
      ["rv klingon"] = "line 1: romance, french or vowel expected", ["step over=2"] = "line 1: unknown word after step",
      ["letters ab c"] = "line 1: pairs of letters expected",
    } do
      local ok, message = pcall(core.lexicon, { stemming = rules })
      assert.is_false(ok)
      assert.truthy(message:find(why, 1, true), message)
    end
  end)

  it("of a user's language are checked when it is registered", function()
    local ok, message = pcall(briefing.language, "qq-stem", { stemming = "step\ns x y" })
    assert.is_false(ok)
    assert.truthy(message:find("stemming, line 2: unknown condition", 1, true), message)
    briefing.language("qq-stem", { stopwords = { "ni" }, stemming = "step\ns\n" })
    assert.equal("house", briefing.stem("houses", "qq-stem"))
    assert.equal(2, briefing.keywords("ni houses ni house", { language = "qq-stem" })[1].count)
  end)
end)
