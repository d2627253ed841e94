-- A part of a corpus: a commutative monoid, and its file.
local facets = require "briefing.corpus.facets"
local file = require "briefing.corpus.file"
local part_of = require "briefing.corpus.part"
local random = require "support.random"

local NAMES = facets.names()

-- Facts of every kind, and what drew them.
local function facts(n, seed)
  local words = { "harbour", "haven", "Œuvre", "гавань", "λιμάνι", "a\"b", "tab\there", "back\\slash", "<b>", "", "港", "a" }
  local list, draw = {}, random.numbers(seed)
  local kinds = { "term", "spelling", "entity", "example", "signature", "document", "error" }
  for i = 1, n do
    local name = kinds[draw(#kinds)]
    local keys, values = {}, {}
    for k = 1, facets.of[name].keys do keys[k] = words[draw(#words)] end
    for k = 1, facets.of[name].values do values[k] = draw(1000) end
    list[i] = { name, keys, values }
  end
  return list, draw
end

local function part_with(list, from, to)
  local part = part_of.new { facets = NAMES }
  for i = from or 1, to or #list do part:add(list[i][1], list[i][2], list[i][3]) end
  return part
end

describe("a part of a corpus", function()
  it("is the same from any shards in any order and grouping", function()
    for seed = 1, 8 do
      local list, draw = facts(400, seed)
      local whole = file.dump(part_with(list))
      for _ = 1, 4 do
        local shards, at = {}, 1
        while at <= #list do
          local last = math.min(#list, at + draw(120) - 1)
          table.insert(shards, draw(#shards + 1), part_with(list, at, last))
          at = last + 1
        end
        while #shards > 1 do -- any two neighbours, either way round
          local i = draw(#shards - 1)
          local a, b = shards[i], table.remove(shards, i + 1)
          shards[i] = draw(2) == 1 and a:merge(b) or b:merge(a)
        end
        assert.equal(whole, file.dump(shards[1]))
      end
    end
  end)

  it("is not changed by an empty one, on either side", function()
    local list = facts(100, 3)
    local whole = file.dump(part_with(list))
    assert.equal(whole, file.dump(part_of.new():merge(part_with(list))))
    assert.equal(whole, file.dump(part_with(list):merge(part_of.new())))
    assert.equal(whole, file.dump(part_with(list):merge(part_of.new { facets = NAMES })))
  end)

  it("keeps the best few of a theme, each once", function()
    local part = part_of.new { facets = { "example" } }
    for i = 1, 20 do part:add("example", { "theme", "id" .. i % 10 }, { (i * 7) % 10 }) end
    part:add("example", { "other", "x" }, { 5 })
    local seen = {}
    for keys, values in part:facts "example" do seen[#seen + 1] = keys[1] .. keys[2] .. values[1] end
    assert.same({ "otherx5", "themeid00", "themeid24", "themeid31", "themeid62", "themeid93" },
      (function() table.sort(seen) return seen end)())
    assert.equal(6, part:size())
  end)

  it("can be merged with itself", function()
    local part = part_of.new { facets = { "term" } }:add("term", { "a", "" }, { 1, 2 })
    part:merge(part)
    for _, values in part:facts "term" do assert.same({ 2, 4 }, values) end
  end)

  it("gives its facts back as they were added", function()
    local part = part_of.new { facets = { "term" } }:add("term", { "a\"\\\n", "гавань" }, { 1, 2 })
    for keys, values in part:facts "term" do
      assert.same({ "a\"\\\n", "гавань" }, keys)
      assert.same({ 1, 2 }, values)
    end
  end)

  it("refuses what does not agree, and names both", function()
    local a, b = part_of.new { facets = NAMES, group = "desk" }, part_of.new { facets = NAMES, group = "author" }
    local ok, message = a:merge(b)
    assert.is_nil(ok)
    assert.equal([[parts do not agree in 'group': "desk" before, "author" here]], message)
    ok, message = a:merge(part_of.new { facets = NAMES })
    assert.is_nil(ok)
    assert.equal([[parts do not agree in 'group': "desk" before, null here]], message)
  end)
end)

describe("the file of a part", function()
  local function lines_of(text)
    local list = {}
    for line in text:gmatch "[^\n]+" do list[#list + 1] = line end
    return list
  end

  local function reason(text)
    local part, message = file.parse(text, "shard")
    assert.is_nil(part)
    return message
  end

  it("is sorted by byte and read back to the same bytes", function()
    local text = file.dump(part_with((facts(600, 5))))
    local list = lines_of(text)
    local sorted = {}
    for i, line in ipairs(list) do sorted[i] = line end
    table.sort(sorted)
    assert.same(sorted, list)
    assert.equal(text, file.dump(assert(file.parse(text))))
  end)

  it("may be joined, sorted and shuffled with others, with tabs and carriage returns added", function()
    local list, draw = facts(500, 7)
    local whole = file.dump(part_with(list))
    local joined = {}
    for i = 0, 4 do
      for _, line in ipairs(lines_of(file.dump(part_with(list, i * 100 + 1, i * 100 + 100)))) do
        table.insert(joined, draw(#joined + 1), line .. ({ "", "\t", "\r" })[draw(3)])
      end
    end
    assert.equal(whole, file.dump(assert(file.parse(table.concat(joined, "\n")))))
  end)

  it("may be JSON of another hand", function()
    local part = assert(file.parse('[ "term", "a\\u0062", "", 1, 2.0 ]\n["term","ab","",1,1]\n'
      .. part_of.new({ facets = { "term" } }):trailer(2):gsub(",", " , ")))
    assert.truthy(file.dump(part):find('["term","ab","",2,3]\n', 1, true))
  end)

  it("is refused where it is cut anywhere", function()
    local text = file.dump(part_with((facts(20, 9))))
    for length = 0, #text - 2 do assert.truthy(reason(text:sub(1, length)):find "^shard:%d+: ") end
  end)

  it("is refused where lines are missing or doubled", function()
    local text = file.dump(part_with((facts(20, 9))))
    local list = lines_of(text)
    assert.truthy(reason(table.concat(list, "\n", 2)):find("where the trailers tell of", 1, true))
    assert.truthy(reason(list[1] .. "\n" .. text):find("where the trailers tell of", 1, true))
    assert.truthy(reason(table.concat(list, "\n", 1, #list - 1)):find("no trailer", 1, true))
  end)

  it("is refused where another version made it, naming both", function()
    local text = part_of.new({ facets = NAMES }):trailer(0)
    local message = reason((text:gsub('"version":"[^"]*"', '"version":"9.8.7"')))
    assert.equal(('shard:1: made with version "9.8.7", this is "%s"'):format(require("briefing").version), message)
    assert.truthy(reason((text:gsub('"format":1', '"format":2'))):find("made with format 2, this is 1", 1, true))
    local other = part_of.new({ facets = NAMES, language = "en" }):trailer(0)
    assert.equal([[shard:2: parts do not agree in 'language': null before, "en" here]], reason(text .. other))
  end)

  it("is refused where it is something else, with the line", function()
    local good = '["term","a","",1,2]\n'
    for text, where in pairs {
      ["hello"] = "shard:1: no part of a corpus",
      [good .. '{"id":1,"text":"An article."}'] = "shard:2: no part of a corpus",
      [good .. "[1,2]"] = "shard:2: no facet 1",
      [good .. '["terms","a","",1,2]'] = "shard:2: no facet \"terms\"",
      [good .. '["term","a",1,2]'] = "shard:2: a fact of 'term' has 2 strings",
      [good .. '["term","a","",1]'] = "shard:2: a fact of 'term' has 2 whole numbers",
      [good .. '["term","a","",1,2.5]'] = "shard:2: a fact of 'term' has 2 whole numbers",
      [good .. '["term","a","",1,99999999999999999999]'] = "shard:2: a fact of 'term' has 2 whole numbers",
      [good .. '["term","a\255","",1,2]'] = "shard:2: ill-formed UTF-8",
      [good .. '["term","a","",1,2,3]'] = "shard:2: a fact of 'term' has 5 members",
      [good .. '["term","a","",1,'] = "shard:2: ",
      [good .. ("x"):rep(file.LINE_LIMIT + 1)] = "shard:2: no part of a corpus: a line of",
    } do
      assert.equal(where, reason(text):sub(1, #where))
    end
  end)
end)
