local briefing = require "briefing"
local core = require "briefing.core"
local ucd = require "support.ucd"

local segmenters = {
  Word = core.word_segments,
  Sentence = core.sentence_segments,
  Grapheme = core.grapheme_segments,
}

local function ends_of(segment, text, engine)
  local ends = {}
  for _, last in segment(text, engine):each() do ends[#ends + 1] = last end
  return table.concat(ends, " ")
end

describe("segmentation by UAX #29", function()
  -- lines of the break tests that a later Unicode version changed: U+2701 is no pictograph any more since 16.0
  local changed = {
    ["17.0.0"] = {},
    ["15.0.0"] = { ["Word 2701 200D 2701"] = true, ["Word 0061 200D 2701"] = true, ["Grapheme 2701 200D 2701"] = true },
  }
  local lines = {
    ["17.0.0"] = { Word = 1944, Sentence = 512, Grapheme = 766 },
    ["15.0.0"] = { Word = 1823, Sentence = 502, Grapheme = 602 },
  }

  for _, name in ipairs { "Word", "Sentence", "Grapheme" } do
    it("passes every line of " .. name .. "BreakTest in every engine", function()
      if not ucd.folder then
        pending("no break tests: set UCD to a folder of the Unicode Character Database, or install unicode-data")
        return
      end
      local known, tests = assert(changed[ucd.version], ucd.version), ucd.break_tests(name)
      assert.equal(lines[ucd.version][name], #tests)
      for _, engine in ipairs(core.engines()) do
        for _, test in ipairs(tests) do
          local wanted, got = table.concat(test.ends, " "), ends_of(segmenters[name], test.text, engine)
          if known[name .. " " .. test.codes] then
            assert.are_not.equal(wanted, got, "a line that Unicode changed since " .. ucd.version)
          else
            assert.equal(wanted, got, engine .. ": " .. test.codes)
          end
        end
      end
    end)
  end

  it("tiles any text", function()
    local text = "One, two. 3.14!\r\n\226\128\0\255 can\226\128\153t \240\159\145\141\240\159\143\189"
    for _, segment in pairs(segmenters) do
      local spans, next_first = segment(text), 1
      for first, last in spans:each() do
        assert.equal(next_first, first)
        assert.truthy(last >= first)
        next_first = last + 1
      end
      assert.equal(#text + 1, next_first)
      assert.equal(0, #segment "")
    end
  end)

  it("tells the kinds of words", function()
    local text = "a1 3,14 \228\186\186\227\130\171\227\129\178 \194\169 \240\159\145\141.\n"
    local words, kinds = briefing.words(text, { mode = "uax29" }), {}
    for _, _, kind in words:each() do kinds[#kinds + 1] = kind end
    assert.equal("letter space number space ideograph kana kana space symbol space emoji punctuation space",
      table.concat(kinds, " "))
    assert.equal("number", words:kind(3))
    assert.is_nil(briefing.graphemes("a"):kind(1))
  end)

  it("takes at most 8 bytes a span", function()
    local text = ("So it is, they said. "):rep(5000)
    collectgarbage()
    collectgarbage()
    local before = collectgarbage "count"
    local words = core.word_segments(text)
    assert.truthy((collectgarbage "count" - before) * 1024 <= 8 * #words + 512)
    assert.equal(60000, #words)
    assert.equal("said", words[60000 - 2])
    local index, covers = words:find(#text)
    assert.equal(60000, index)
    assert.truthy(covers)
  end)
end)
