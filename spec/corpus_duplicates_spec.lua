-- Articles that are nearly the same, found by their signatures.
local core = require "briefing.core"
local duplicates = require "briefing.corpus.duplicates"
local part_of = require "briefing.corpus.part"
local random = require "support.random"
local steps = require "support.steps"

-- A part with the signatures of texts { id, text }, added in the order of `order`.
local function part_with(texts, order)
  local part = part_of.new { facets = { "signature" } }
  for i = 1, #texts do
    local entry = texts[order and order[i] or i]
    part:add("signature", { entry[1], core.signature(entry[2]) }, {})
  end
  return part
end

-- Ids of each group.
local function ids_of(groups)
  local out = {}
  for g, group in ipairs(groups) do
    local ids = {}
    for i, article in ipairs(group.articles) do ids[i] = article.id end
    out[g] = table.concat(ids, " ")
  end
  return out
end

describe("nearly the same articles", function()
  local draw = random.numbers(3)
  local base = random.words(draw, 300)
  local text = table.concat(base, " ")
  local function edited(n)
    local words = {}
    for i, word in ipairs(base) do words[i] = word end
    for _ = 1, n do words[draw(#words)] = "x" .. draw(50000) end
    return table.concat(words, " ")
  end

  it("are grouped with their likeness, the largest group first", function()
    local other = table.concat(random.words(draw, 100), " ")
    local groups = duplicates.of(part_with { { "a", text }, { "b", text:upper() }, { "c", edited(6) }, { "d", other },
      { "e", other .. " tail" }, { "f", table.concat(random.words(draw, 100), " ") } })
    assert.same({ "a b c", "d e" }, ids_of(groups))
    local articles = groups[1].articles
    assert.same({ 1, 1 }, { articles[1].likeness, articles[2].likeness })
    assert.is_true(articles[3].likeness > 0.7 and articles[3].likeness < 0.95, articles[3].likeness)
    assert.equal(articles[3].likeness, groups[1].least)
  end)

  it("are found nearly always from a likeness of six tenths on, and never below three", function()
    local missed, tried = 0, 0
    for _ = 1, 60 do
      local words = random.words(draw, 200)
      local one = table.concat(words, " ")
      for i = 1, 200, 21 do words[i] = "changed" .. i end -- 10 words, each in five of 196 shingles: 0.6
      local groups = duplicates.of(part_with { { "a", one }, { "b", table.concat(words, " ") } })
      missed, tried = missed + (#groups == 0 and 1 or 0), tried + 1
      for i = 1, 200, 9 do words[i] = "changed" .. i end -- about half of the shingles kept: 0.3
      assert.equal(0, #duplicates.of(part_with { { "a", one }, { "b", table.concat(words, " ") } }))
    end
    assert.is_true(missed <= 3, missed)
  end)

  it("do not depend on the order in which parts were counted", function()
    local texts, order = {}, {}
    for i = 1, 60 do
      texts[i] = { ("id%02d"):format(i), i % 3 == 0 and edited(4) or table.concat(random.words(draw, 60), " ") }
      order[i] = 61 - i
    end
    local groups = duplicates.of(part_with(texts))
    assert.equal(20, #groups[1].articles)
    assert.same(groups, duplicates.of(part_with(texts, order)))
  end)

  it("are joined where a third is like both", function()
    local a, b, c = random.words(draw, 100), {}, {}
    for i = 1, 100 do b[i], c[i] = a[i + 20] or "b" .. i, a[i + 40] or i + 20 <= 100 and "b" .. i + 20 or "c" .. i end
    local groups = duplicates.of(part_with { { "a", table.concat(a, " ") }, { "b", table.concat(b, " ") },
      { "c", table.concat(c, " ") } })
    assert.same({ "a b c" }, ids_of(groups))
    assert.is_true(groups[1].least < duplicates.LEAST)
  end)

  it("are none of texts without words", function()
    assert.same({}, duplicates.of(part_with { { "a", "" }, { "b", "" }, { "c", "..." } }))
  end)

  it("cost no more than linear time where all texts share a band, but no group", function()
    local function part_of_size(n)
      local part = part_of.new { facets = { "signature" } }
      for i = 1, n do
        local signature = core.signature(table.concat(random.words(draw, 20), " "))
        part:add("signature", { ("%06d"):format(i), "AAAA" .. signature:sub(5) }, {})
      end
      return part
    end
    local small, large = part_of_size(400), part_of_size(1600)
    local first = steps(function() duplicates.of(small) end)
    local second = steps(function() duplicates.of(large) end)
    assert.is_true(second < 5.5 * first, second / first)
  end)

  it("are apart from ids that occur more than once", function()
    local part = part_with { { "a", text }, { "a", edited(3) }, { "a", text }, { "b", "one" }, { "a!", "two" }, { "c", "x" },
      { "c", "x" } }
    assert.same({ { id = "a", count = 3 }, { id = "c", count = 2 } }, duplicates.repeated_ids(part))
  end)
end)
