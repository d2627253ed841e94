-- Signatures of texts: what their likeness estimates is computed here exactly.
local core = require "briefing.core"
local payloads = require "payloads"
local random = require "support.random"

local HASHES, VALUES = 128, 64

local function shingles(words)
  local set, count = {}, 0
  for i = 1, #words - 4 do
    local shingle = table.concat(words, " ", i, i + 4)
    if not set[shingle] then set[shingle], count = true, count + 1 end
  end
  return set, count
end

local function jaccard(a, b)
  local one, n = shingles(a)
  local other, m = shingles(b)
  local both = 0
  for shingle in pairs(one) do both = both + (other[shingle] and 1 or 0) end
  return both / (n + m - both)
end

local function estimate(a, b)
  local equal = core.alike(core.signature(table.concat(a, " ")), core.signature(table.concat(b, " "))) / HASHES
  return (equal - 1 / VALUES) / (1 - 1 / VALUES)
end

describe("a signature", function()
  it("is 128 characters that need no escape in JSON, in a file's name or an address", function()
    local signature = core.signature "The port of Lisbon reopened in May after two years."
    assert.equal(HASHES, #signature)
    assert.truthy(signature:find "^[0-9A-Za-z_%-]+$")
  end)

  it("never varies: parts that were made by different releases go together", function()
    assert.equal("-vKqh7p-P3sPHuj281HPh6Pkm", core.signature("one two three four five six"):sub(1, 25))
  end)

  it("estimates the share of shingles in common", function()
    local draw = random.numbers(7)
    local sum, squares, pairs_seen = 0, 0, 0
    for changed = 0, 40, 2 do
      for _ = 1, 5 do
        local a, b = random.words(draw, 400), {}
        for i, word in ipairs(a) do b[i] = word end
        for _ = 1, changed do b[draw(#b)] = "x" .. draw(100000) end
        local exact, guess = jaccard(a, b), estimate(a, b)
        local deviation = math.sqrt(math.max(exact * (1 - exact), 0.02) / HASHES)
        local off = (guess - exact) / deviation
        assert.is_true(math.abs(off) < 4.5, ("%f estimated as %f"):format(exact, guess))
        sum, squares, pairs_seen = sum + off, squares + off * off, pairs_seen + 1
      end
    end
    -- neither biased nor wilder than 128 fair draws
    assert.is_true(math.abs(sum / pairs_seen) < 0.3, sum / pairs_seen)
    assert.is_true(squares / pairs_seen < 1.5, squares / pairs_seen)
  end)

  it("is near nothing for texts that share no shingle, however short", function()
    local draw = random.numbers(11)
    local sum = 0
    for i = 1, 100 do
      local guess = estimate(random.words(draw, 4 + i), random.words(draw, 5 + i))
      assert.is_true(guess < 0.08, guess)
      sum = sum + guess
    end
    assert.is_true(math.abs(sum / 100) < 0.01, sum / 100)
  end)

  it("makes no difference of case, width, punctuation, white space and lost blanks", function()
    local signature = core.signature "The surroundings. With straße and fine, “we” can't wait: one 1,000!"
    for _, same in ipairs { "THE SURROUNDINGS. WITH STRASSE AND FINE, “WE” CAN'T WAIT: ONE 1,000!",
      "the surroundings.With straße\n\n and ﬁne \"we\" can’t wait - one\t1 000", "Ｔhe surround\194\173ings? with straße and fine 'we' "
      .. "can t wait (one) 1/000" } do
      assert.equal(signature, core.signature(same))
    end
    assert.equal(core.signature "e\204\129te\204\129 un deux trois quatre", core.signature "ÉTÉ un deux trois quatre")
  end)

  it("takes the signs of scripts without blanks for words", function()
    local a, b = "日本語の文章は空白なしで書かれることが多い。", "日本語の文章は空白なしで書かれることが多かった。"
    local equal = core.alike(core.signature(a), core.signature(b))
    assert.is_true(equal > 70 and equal < 128, equal)
  end)

  it("is of any text with a word in it", function()
    for _, text in ipairs { "", " ", "...", "\255\254", "\204\129", "“”", "\0" } do assert.equal("", core.signature(text)) end
    for _, text in ipairs { "a", "1", "a b c d", "\255a", "漢" } do assert.equal(HASHES, #core.signature(text)) end
    assert.not_equal(core.signature "a b c d", core.signature "d c b a")
  end)

  it("is of any bytes, and of each start of them", function()
    local all = table.concat(payloads, " ")
    assert.equal(HASHES, #core.signature(all))
    for i = 1, 400 do core.signature(all:sub(i, 2 * i)) end
  end)

  it("wants strings", function()
    assert.has_error(function() core.signature() end)
    assert.has_error(function() core.alike("a", {}) end)
    assert.equal(0, core.alike("", "abc"))
    assert.equal(2, core.alike("abc", "abd"))
  end)
end)
