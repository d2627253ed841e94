-- What a host that embeds briefing relies on: whatever a program passes, however texts are broken, the answer is a
-- result or an error that names the argument; the state stays usable.
local briefing = require "briefing"
local json = require "briefing.report.json"

local text_functions = { "words", "sentences", "graphemes", "keywords", "fold", "stem", "document" }

local strange_texts = {
  empty = "",
  ["one NUL"] = "\0",
  ["NUL inside"] = "One.\0Two words\0.",
  ["no UTF-8"] = "\255\254abc\192\175\237\160\128\244\144\128\128",
  ["cut sequence"] = "Prices rose \226\130",
  ["only breaks"] = "\r\n\r\n\n\226\128\168",
  ["byte order mark"] = "\239\187\191Title\n\nText here.",
  ["lone marks"] = "\204\129\204\129\226\128\141",
  ["controls"] = "a\27[31mred\27[0m \7\8\127 b",
  ["capitals"] = "THE PORT OF LISBON OPENED. NOBODY CAME.",
  ["no punctuation"] = ("the port of lisbon opened and nobody came "):rep(30),
  ["one letter"] = "x",
  ["pipes"] = "|||\n|\n||||\n",
  ["bullets alone"] = "-\n-\n*\n•\n1.\n",
  ["quotes unclosed"] = "“He said \"and then «left ‘again",
  ["words that fold to nothing"] = "\226\128\174 \194\173",
  ["right to left"] = "\226\128\174Die Zeitung\226\128\172 \216\167\217\132\216\185\216\177\216\168\217\138\216\169.",
}

local function sorted(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names)
  return names
end

describe("any bytes are fine as text", function()
  for _, label in ipairs(sorted(strange_texts)) do
    local text = strange_texts[label]

    it("at text level: " .. label, function()
      for _, name in ipairs(text_functions) do briefing[name](text) end
      for _, mode in ipairs { "words", "tokens", "uax29" } do briefing.words(text, { mode = mode }) end
      briefing.sentences(text, { mode = "uax29" })
    end)

    it("in every analysis and report: " .. label, function()
      local doc = briefing.document(text)
      for _, name in ipairs(require("briefing.builtin").analysis) do
        local ok, message = pcall(function() return doc[name] end)
        assert.is_true(ok, name .. ": " .. tostring(message))
      end
      local report = briefing.report(doc)
      for _, format in ipairs { "text", "markdown", "html", "json" } do
        assert.equal("string", type(report:render(format)))
      end
    end)

    it("keeps spans inside the text, in order: " .. label, function()
      for _, spans in ipairs { briefing.words(text), briefing.words(text, { mode = "tokens" }), briefing.sentences(text) } do
        local at = 0
        for first, last in spans:each() do
          assert.is_true(first > at and last >= first and last <= #text)
          at = last
        end
      end
    end)
  end
end)

describe("a caller's mistake", function()
  local values = { nil, true, 42, "text", {}, print, coroutine.create(function() end), io.stdout }

  it("in the text argument is an error that names the function", function()
    for _, name in ipairs(text_functions) do
      for i = 1, 8 do
        local value = values[i]
        if type(value) ~= "string" then
          local ok, message = pcall(briefing[name], value)
          assert.is_false(ok)
          assert.truthy(message:find("bad argument #1 to '" .. name .. "'", 1, true), message)
        end
      end
    end
  end)

  it("in the options argument is an error that names it", function()
    for _, name in ipairs { "words", "sentences", "keywords", "document" } do
      for _, value in ipairs { true, 42, "text", print } do
        local ok, message = pcall(briefing[name], "Some text.", value)
        assert.is_false(ok)
        assert.truthy(message:find("bad argument #2 to '" .. name .. "'", 1, true), message)
      end
      local ok, message = pcall(briefing[name], "Some text.", { langage = "en" })
      assert.is_false(ok)
      assert.truthy(message:find("unknown option 'langage'; did you mean 'language'", 1, true), message)
    end
  end)

  it("in a method's self never crashes", function()
    local spans = briefing.words "One two three."
    for _, method in ipairs { "bounds", "kind", "each", "totable", "find" } do
      for i = 1, 8 do
        assert.is_false((pcall(spans[method], values[i], 1)))
        pcall(spans[method], spans, values[i])
      end
    end
    local getmeta = debug.getmetatable(spans)
    for _, name in ipairs(sorted(getmeta)) do
      if type(getmeta[name]) == "function" then
        for i = 1, 8 do pcall(getmeta[name], values[i], values[i]) end
      end
    end
    assert.equal(3, #spans)
  end)

  it("in an analysis's name is an error that names the nearest one", function()
    local doc = briefing.document "One."
    local ok, message = pcall(function() return doc.keywrds end)
    assert.is_false(ok)
    assert.truthy(message:find("no analysis 'keywrds'; did you mean 'keywords'", 1, true), message)
  end)

  it("in a language's code gives nil and a message", function()
    local doc, message = briefing.document("One.", { language = "xx" })
    assert.is_nil(doc)
    assert.truthy(message:find("xx", 1, true))
  end)
end)

describe("the outside world's failures", function()
  it("give nil and a message that names the file", function()
    local doc, message = briefing.open "no/such/file.txt"
    assert.is_nil(doc)
    assert.truthy(message:find("no/such/file.txt", 1, true))
    doc, message = briefing.open "."
    assert.is_nil(doc)
    assert.truthy(message:find(".", 1, true))
  end)
end)

describe("spans", function()
  it("keep their text alive", function()
    local spans = briefing.words(("kept alive "):rep(100))
    collectgarbage()
    collectgarbage()
    local junk = {} -- luacheck: ignore
    for i = 1, 1000 do junk[i] = ("x"):rep(i) end
    assert.equal("alive", spans[200])
  end)

  it("give nil outside 1..#spans", function()
    local spans = briefing.words "one two"
    for _, i in ipairs { 0, -1, 3, 1.5, 2 ^ 53, -2 ^ 63, math.huge, 0 / 0 } do
      assert.is_nil(spans[i])
      assert.is_nil((spans:bounds(i)))
      assert.is_nil((spans:kind(i)))
    end
    assert.is_nil(spans.nothing)
  end)

  it("can be walked inside coroutines that yield, two at once", function()
    local function walker(text)
      return coroutine.wrap(function()
        for first, last in briefing.words(text):each() do coroutine.yield(text:sub(first, last)) end
      end)
    end
    local a, b = walker "one two", walker "three four"
    assert.same({ "one", "three", "two", "four" }, { a(), b(), a(), b() })
  end)
end)

describe("the result", function()
  local text = "The port of Lisbon reopened in May 2024. “We waited,” said Ana Silva. Traffic rose by 3.5 percent.\n"

  it("does not depend on the locale", function()
    local function result()
      local doc = briefing.document(text .. "\n| Zone | art |\n|---|---|\n| 1 | 2 |\n\nUn « dé », une «\194\160deuxième\194\160» à vue.\n")
      return json.encode { doc.tables, doc.statistics, doc:analyze("numbers", { scope = "all" }), doc.names.entities }
        .. briefing.report(doc):render "json"
    end
    local before = result()
    local old = os.setlocale()
    -- those that the machine has: in the first two, bytes of 128 and above are letters, and 'a' stands before 'Z'
    for _, name in ipairs { "fr_FR.ISO-8859-1", "tr_TR.ISO-8859-9", "de_DE.UTF-8", "tr_TR.UTF-8" } do
      if os.setlocale(name) then
        local after = result()
        os.setlocale(old)
        assert.equal(before, after)
      end
    end
  end)

  it("has names in the order of their bytes", function()
    local order = require "briefing.order"
    assert.same({ "", "Zone", "a", "a_", "ab", "\195\169" }, order.sort { "\195\169", "ab", "a_", "a", "Zone", "" })
    assert.is_true(order.before("Z", "a"))
    assert.is_false(order.before("a", "a"))
  end)

  it("is the same twice", function()
    for _, format in ipairs { "text", "markdown", "html", "json" } do
      local one = briefing.report(briefing.document(text)):render(format)
      local two = briefing.report(briefing.document(text)):render(format)
      assert.equal(one, two)
    end
  end)

  it("leaves no global behind", function()
    local known = {}
    for name in pairs(_G) do known[name] = true end
    briefing.report(briefing.document(text)):render "html"
    for name in pairs(_G) do assert.is_true(known[name], "new global " .. tostring(name)) end
  end)
end)

describe("a report of a text of one shape", function()
  local count_steps = require "spec.support.steps"
  -- each once made a renderer quadratic
  local shapes = { ["one word"] = "a", ["one sentence again and again"] = "The port grew in May. ", ["quotes"] = "“a” " }

  for _, name in ipairs(sorted(shapes)) do
    it("costs no more a byte where the text is longer: " .. name, function()
      local function cost(n)
        local report = briefing.report(briefing.document(shapes[name]:rep(n), { language = "en" }))
        return count_steps(function()
          for _, format in ipairs { "text", "markdown", "html", "json" } do report:render(format) end
        end)
      end
      cost(100)
      local small, large = cost(1000), cost(4000)
      assert.is_true(large < 4.8 * small + 2000, ("%d, then %d"):format(small, large))
    end)
  end
end)

describe("the doubts about one happening told again and again", function()
  local count_steps = require "spec.support.steps"

  it("cost no more a byte where the text is longer", function()
    local function cost(n)
      local doc = briefing.document(("In May 2024 the port of Lisbon reopened, said Ana Silva.\n"):rep(n), { language = "en" })
      local _ = { doc.timeline, doc.entities, doc.quotes, doc.numbers, doc.keywords }
      return count_steps(function() return doc.warnings end)
    end
    cost(50)
    local small, large = cost(200), cost(800)
    assert.is_true(large < 4.8 * small + 500, ("%d, then %d"):format(small, large))
  end)
end)
