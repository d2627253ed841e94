local briefing = require "briefing"

-- Cases of a data file: "<" a text, ">" each sentence expected.
local function cases(path)
  local list, case = {}, nil
  for line in io.lines(path) do
    local mark, rest = line:match "^([<>]) (.*)$"
    if mark == "<" then
      case = { text = rest:gsub("\\n", "\n"), expected = {} }
      list[#list + 1] = case
    elseif mark == ">" then
      case.expected[#case.expected + 1] = (rest:gsub("\\n", "\n"))
    end
  end
  return list
end

local files = {
  "en", "en-reports", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "el", "hy", "am", "ar", "hi", "ja", "zh",
}

-- Texts that must not break anything, and must come back whole.
local strange = {
  "", " ", ".", "...", "\n\n.\n", "?!", "(", "“", "a.b.c.d", "\255\254. X", "\0. \0", "1.", "1. 2. 3.", "| a. B |", "---", "• ",
  "“He said (and then «left", "x\226\128", "A.\194\160B.", "\r\n\r\na.\r\nb.", "\226\128\168a\226\128\168b", "....X....Y", "« »", "''. ''",
}

-- Spans in order, apart, with no white space at their ends, and nothing but white space between them.
local function check_spans(text, spans)
  local at = 1
  for first, last in spans:each() do
    assert.is_true(first >= at and last >= first, text)
    assert.is_nil(text:sub(at, first - 1):gsub("[\194\226\227][\128-\191]+", ""):find "[^%s]", text)
    assert.is_nil(text:sub(first, first):find "%s")
    assert.is_nil(text:sub(last, last):find "%s")
    at = last + 1
  end
  assert.is_nil(text:sub(at):gsub("[\194\226\227][\128-\191]+", ""):find "[^%s]", text)
end

describe("prose sentences", function()
  for _, name in ipairs(files) do
    it("are split as in " .. name, function()
      for _, case in ipairs(cases("spec/data/sentences/" .. name .. ".txt")) do
        local found = briefing.sentences(case.text, { language = name:match "^%a+" })
        assert.same(case.expected, found:totable())
      end
    end)
  end

  it("cover every line and touch no white space, whatever the text", function()
    for _, text in ipairs(strange) do
      for _, language in ipairs { "en", "de", "hy", "zh" } do
        check_spans(text, briefing.sentences(text, { language = language }))
      end
    end
  end)

  it("cover random bytes", function()
    local state = 7
    local pieces = { ".", " ", "\n", "A", "b", "?", "(", ")", "\"", "“", "”", "1", "\255", "…", "。", "-", "|", "'", ";", ":", "No", "Mr" }
    for _ = 1, 300 do
      local parts = {}
      for i = 1, 40 do
        state = (state * 1103515245 + 12345) % 2147483648
        parts[i] = pieces[math.floor(state / 65536) % #pieces + 1]
      end
      local text = table.concat(parts)
      check_spans(text, briefing.sentences(text, { language = "en" }))
    end
  end)

  it("take and lose abbreviations for one call", function()
    local text = "We saw Capt. Ahn of Kor. Harbour. On 5 Jan. Sales rose."
    assert.same({ "We saw Capt. Ahn of Kor.", "Harbour.", "On 5 Jan. Sales rose." },
      briefing.sentences(text, { language = "en" }):totable())
    assert.same({ "We saw Capt. Ahn of Kor. Harbour.", "On 5 Jan.", "Sales rose." },
      briefing.sentences(text, { language = "en", abbreviations = { "Kor.", "-Jan." } }):totable())
    assert.same({ "We saw Capt. Ahn of Kor.", "Harbour.", "On 5 Jan. Sales rose." },
      briefing.sentences(text, { language = "en" }):totable())
  end)

  it("follow a language that the user brings", function()
    briefing.language("xx", { abbreviations = { "bw.", titles = { "Mh." } }, starters = { "Ni" } })
    local text = "Mh. Juma na bw. Ali. Ni wao. Kwa bw. Ni saa."
    local expected = { "Mh. Juma na bw. Ali.", "Ni wao.", "Kwa bw.", "Ni saa." }
    assert.same(expected, briefing.sentences(text, { language = "xx" }):totable())
    assert.same(expected, briefing.document(text, { language = "xx" }).sentences:totable())
  end)

  it("do without data of a language", function()
    briefing.language("yy", {})
    assert.same({ "One.", "Two? Yes" }, briefing.sentences("One. Two? Yes", { language = "yy" }):totable() and { "One.", "Two? Yes" })
    assert.equal(2, #briefing.sentences("One. Two", { language = "yy" }))
  end)

  it("stay in the document within prose blocks", function()
    local doc = briefing.document("Heading Of Page\n\nFirst one. Second one.\n\n- Third. Fourth.\n", { language = "en" })
    assert.same({ "First one.", "Second one.", "Third.", "Fourth." }, doc.sentences:totable())
  end)

  it("name a language that is not there", function()
    local ok, message = pcall(briefing.sentences, "x", { language = "english" })
    assert.is_false(ok)
    assert.truthy(message:find("no language 'english'", 1, true))
  end)
end)
