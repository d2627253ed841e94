-- The vocabulary of the core: phrases found in a text.
local core = require "briefing.core"

-- What a scan finds: "text=code" each, codes of all like phrases joined by +, digits as d and their value.
local function found(set, text, ranges)
  local first, last, entries, values, marks = core.scan(set, text, ranges)
  local out = {}
  for i = 1, #entries do
    local codes, entry = {}, entries[i]
    while entry and entry > 0 do
      local code, following = core.entry(set, entry)
      codes[#codes + 1], entry = code, following
    end
    local value = entries[i] > 0 and table.concat(codes, "+") or "d" .. tostring(values[i])
    out[i] = text:sub(first[i], last[i]) .. "=" .. value .. (marks[i] and "@" .. marks[i] or "")
  end
  return table.concat(out, " | ")
end

describe("a vocabulary", function()
  local set = core.vocabulary { "in", { "May", "mai" }, { "in force", "in force since" }, "may", { "été", "p.m." }, "", "..." }

  it("finds words in any case, each with the codes of all that are like it", function()
    assert.equal("IN=1 | may=2+4 | Mai=2", found(set, "IN may, Mai; dismay mains"))
    assert.equal("ÉTÉ=5 | e\204\129te\204\129=5", found(set, "ÉTÉ e\204\129te\204\129"))
  end)

  it("takes the longest phrase over the joints that phrases have", function()
    assert.equal("in force=3 | in force since=3 | in=1 | in\nforce=3 | in\194\160Force=3",
      found(set, "in force. in force since in , force in\nforce in\194\160Force"))
    assert.equal("in=1 | P.M=5 | p. m=5", found(set, "in  force P.M., p. m"))
  end)

  it("finds runs of digits, and the value of up to four", function()
    assert.equal("2024=d2024 | 007=d7 | 12345=dfalse", found(set, "2024 x007 12345"))
  end)

  it("finds in ranges what begins there, and gives their marks", function()
    local text = "May in force 5 in"
    assert.equal("May=2+4@7 | in force=3@8 | in=1@9", found(set, text, { 1, 3, 7, 5, 6, 8, 8, 13, 0, 15, 17, 9 }))
    assert.equal("", found(set, text, {}))
  end)

  it("has none of what can stand in no text", function()
    local odd = core.vocabulary { ("a"):rep(97), "\255", "!", { "x", ("b"):rep(97) } }
    assert.equal("x=4", found(odd, ("a"):rep(97) .. " \255 ! x " .. ("b"):rep(97)))
    assert.equal("", found(core.vocabulary {}, "in May"))
  end)

  it("refuses what is none", function()
    assert.has_error(function() core.vocabulary { 5 } end)
    assert.has_error(function() core.vocabulary { { "a", {} } } end)
    assert.has_error(function() core.entry(set, 0) end)
    assert.has_error(function() core.entry(set, 99) end)
    assert.has_error(function() core.scan(set, "in", { 1, 3, 1 }) end)
    assert.has_error(function() core.scan({}, "in") end)
  end)
end)
