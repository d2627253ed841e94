local briefing = require "briefing"
local core = require "briefing.core"
local ucd = require "support.ucd"
local unpack = table.unpack or unpack -- luacheck: ignore

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
    for segment, kind in pairs {
      ["\194\189"] = "number", ["1_000"] = "number", ["_1"] = "number", ["_a"] = "letter", ["_"] = "punctuation",
      ["can\226\128\153t"] = "letter", ["\224\185\132"] = "letter", ["$"] = "symbol",
      ["\226\132\162"] = "symbol", ["\226\132\162\239\184\143"] = "emoji", ["\226\132\185"] = "letter",
      ["\226\132\185\239\184\143"] = "emoji", ["1\239\184\143\226\131\163"] = "emoji",
      ["\240\159\135\171\240\159\135\183"] = "emoji", ["\255"] = "symbol", ["\194\160"] = "space", ["\t"] = "space",
    } do
      local spans = core.word_segments(segment)
      assert.equal(1, #spans, segment)
      assert.equal(kind, spans:kind(1), segment)
    end
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
    for _, dense in ipairs { text, ("word"):rep(50000), ("\n"):rep(9000) } do
      for _, segment in pairs(segmenters) do
        collectgarbage()
        collectgarbage()
        before = collectgarbage "count"
        local spans = segment(dense)
        collectgarbage()
        local taken = (collectgarbage "count" - before) * 1024
        assert.truthy(taken <= 8 * #spans + 512, ("%d spans take %d bytes"):format(#spans, taken))
        spans = nil -- luacheck: ignore
      end
    end
  end)

  -- All strings of one to four bytes of these, each on a line of its own, so that one text holds them all.
  local critical = {
    0x00, 0x2E, 0x41, 0x7F, 0x80, 0x8D, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xFF,
  }

  -- The length of the well-formed sequence or maximal subpart at i, and whether it is well-formed (Unicode 3.9, table 3-7).
  local function character(bytes, i)
    local lead, second = bytes[i], bytes[i + 1]
    if lead < 0x80 then return 1, true end
    if lead < 0xC2 or lead > 0xF4 then return 1, false end
    local low, high = 0x80, 0xBF
    if lead == 0xE0 then low = 0xA0 elseif lead == 0xED then high = 0x9F end
    if lead == 0xF0 then low = 0x90 elseif lead == 0xF4 then high = 0x8F end
    if not second or second < low or second > high then return 1, false end
    local wanted = lead < 0xE0 and 2 or lead < 0xF0 and 3 or 4
    local length = 2
    while length < wanted do
      local byte = bytes[i + length]
      if not byte or byte < 0x80 or byte > 0xBF then return length, false end
      length = length + 1
    end
    return length, true
  end

  -- text, the same with U+FFFD for each maximal subpart, where each offset of that is in text, and the subparts' bounds
  local function all_strings()
    local given, replaced, origin, subparts = {}, {}, { [0] = 0 }, {}
    local at, place = 0, 0
    local function line(bytes)
      bytes[#bytes + 1] = 0x0A
      local i = 1
      while i <= #bytes do
        local length, well_formed = character(bytes, i)
        local text = string.char(unpack(bytes, i, i + length - 1))
        given[#given + 1] = text
        if not well_formed then
          subparts[#subparts + 1] = at + 1
          subparts[#subparts + 1] = at + length
          text = "\239\191\189"
        end
        replaced[#replaced + 1] = text
        i, at, place = i + length, at + length, place + #text
        origin[place] = at
      end
    end
    local n = #critical
    for a = 1, n do
      line { critical[a] }
      for b = 1, n do
        line { critical[a], critical[b] }
        for c = 1, n do
          line { critical[a], critical[b], critical[c] }
          for d = 1, n do line { critical[a], critical[b], critical[c], critical[d] } end
        end
      end
    end
    return table.concat(given), table.concat(replaced), origin, subparts
  end

  it("takes each maximal subpart of ill-formed UTF-8 for U+FFFD, at the original's offsets", function()
    local text, replaced, origin, subparts = all_strings()
    assert.equal(20 + 400 + 8000 + 160000, select(2, text:gsub("\n", "")))
    for name, segment in pairs(segmenters) do
      local wanted = {}
      for _, last in segment(replaced):each() do wanted[#wanted + 1] = origin[last] end
      for _, engine in ipairs(core.engines()) do
        local n = 0
        for first, last in segment(text, engine):each() do
          n = n + 1
          if last ~= wanted[n] then
            error(("%s, engine %s: %q ends at %d, not %s"):format(name, engine, text:sub(first, last), last,
              tostring(wanted[n])))
          end
        end
        assert.equal(#wanted, n)
      end
    end
    assert.same(subparts, core.ill_formed(text))
  end)

  it("tells a sequence cut short from one that the next block has the rest of", function()
    local text = ("a"):rep(60) .. "\240\144\224\164\149"
    for _, engine in ipairs(core.engines()) do
      assert.equal("60 62 65 105", ends_of(core.word_segments, text .. (" "):rep(40), engine))
    end
  end)

  it("finds every terminator and separator of sentences there is", function()
    if ucd.version ~= core.unicode_version then
      pending("needs the Unicode Character Database " .. core.unicode_version .. " (UCD=folder)")
      return
    end
    local ending = { ATerm = true, STerm = true, Sep = true, CR = true, LF = true }
    for code, c in pairs(ucd.characters()) do
      if ending[c.sentence] then
        local text = ("\194\169"):rep(code % 40) .. c.bytes .. "A"
        for _, engine in ipairs(core.engines()) do
          assert.equal(2, #core.sentence_segments(text, engine), ("%s: U+%04X"):format(engine, code))
        end
      end
    end
  end)

  it("has the tables that the generator makes of the Unicode Character Database", function()
    if ucd.version ~= core.unicode_version then
      pending("needs the Unicode Character Database " .. core.unicode_version .. " (UCD=folder)")
      return
    end
    local made = os.tmpname()
    os.remove(made)
    assert(os.execute(("mkdir %s && %s src/unicode/generate.lua %s %s >%s/log 2>&1"):format(made, arg[-1] or "lua5.4",
      ucd.folder, made, made)))
    for _, name in ipairs { "word_data.h", "sentence_data.h", "grapheme_data.h" } do
      local file, committed = assert(io.open(made .. "/" .. name)), assert(io.open("src/unicode/" .. name))
      assert.truthy(file:read "*a" == committed:read "*a", name)
      file:close()
      committed:close()
    end
    os.execute("rm -r " .. made)
  end)

  it("names the engines, and refuses one that is not there", function()
    assert.equal("plain", core.engines()[#core.engines()])
    assert.has_error(function() core.word_segments("a", "abacus") end,
      "bad argument #2 to 'word_segments' (no such engine on this machine)")
  end)
end)
