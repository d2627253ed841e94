local briefing = require "briefing"

local function cases(path)
  local list = {}
  for line in io.lines(path) do
    local mark, rest = line:match "^([<wtk]) (.*)$"
    if mark == "<" then list[#list + 1] = { text = rest }
    elseif mark then list[#list][mark] = rest end
  end
  return list
end

local modes = { w = { mode = "words" }, t = { mode = "tokens" }, k = { mode = "tokens", clitics = "keep" } }

describe("words", function()
  for _, language in ipairs { "en", "fr", "ja" } do
    it("are told as in " .. language, function()
      for _, case in ipairs(cases("spec/data/words/" .. language .. ".txt")) do
        for mark, options in pairs(modes) do
          if case[mark] then
            local found = briefing.words(case.text, { mode = options.mode, clitics = options.clitics, language = language })
            assert.equal(case[mark], table.concat(found:totable(), " "))
          end
        end
      end
    end)
  end

  it("have kinds", function()
    local text = "Port 42 東 テレビ 🚢 https://example.org jo@example.org #news @desk $ ,"
    local kinds = {}
    for _, _, kind in briefing.words(text, { mode = "tokens", language = "en" }):each() do kinds[#kinds + 1] = kind end
    assert.same({ "letter", "number", "ideograph", "kana", "emoji", "url", "email", "hashtag", "mention", "symbol", "punctuation" },
      kinds)
  end)

  it("in tokens cover all that is not white space, in order, whatever the bytes", function()
    local state = 3
    local pieces = { ".", " ", "\n", "A", "b", "'", "’", "-", "@", "#", ":", "/", "1", "\255", "…", "東", "ン", "é", "\204\129", "(",
      "www.", "n't", "🇫" }
    for _ = 1, 300 do
      local parts = {}
      for i = 1, 30 do
        state = (state * 1103515245 + 12345) % 2147483648
        parts[i] = pieces[math.floor(state / 65536) % #pieces + 1]
      end
      local text = table.concat(parts)
      local at = 1
      for first, last in briefing.words(text, { mode = "tokens", language = "en" }):each() do
        assert.is_true(first >= at and last >= first)
        assert.is_nil(text:sub(at, first - 1):find "[^ \n]", text)
        at = last + 1
      end
      assert.is_nil(text:sub(at):find "[^ \n]")
    end
  end)

  it("split the clitics that a user's language brings", function()
    briefing.language("zz", { clitics = { suffix = { "'zu" } } })
    assert.same({ "ka", "'zu" }, briefing.words("ka'zu", { mode = "tokens", language = "zz" }):totable())
    assert.same({ "ka'zu" }, briefing.words("ka'zu", { mode = "words", language = "zz" }):totable())
  end)
end)
