-- `briefing map --partial` and `briefing reduce`: what shards give is what one run gives.
local command = require "command"
local core = require "briefing.core"
local file = require "briefing.corpus.file"
local json = require "briefing.report.json"
local partial = require "briefing.corpus.partial"
local part_of = require "briefing.corpus.part"
local random = require "support.random"
local records = require "briefing.corpus.records"
local reduce = require "briefing.corpus.reduce"

local SENTENCES = {
  en = { "The harbour of Port Louis was dredged in May.", "Mayor Anna Berg said the harbour would grow.",
    "Freight rates rose by 12 percent.", "The Harbour Council rejected the plan.", "Ships wait outside the harbour." },
  de = { "Der Hafen von Emden wurde im Mai vertieft.", "Bürgermeisterin Anna Berg sprach vom Hafen.",
    "Die Frachtraten stiegen um 12 Prozent.", "Schiffe warten vor dem Hafen." },
  fr = { "Le port de Sète a été dragué en mai.", "La mairesse Anna Berg a parlé du port.", "Des navires attendent devant le port." },
  ru = { "Гавань Одессы углубили в мае.", "Мэр Анна Берг говорила о гавани.", "Суда ждут у входа в гавань." },
  el = { "Το λιμάνι του Πειραιά βαθύνθηκε τον Μάιο.", "Τα πλοία περιμένουν έξω από το λιμάνι." },
}
local LANGUAGES = { "en", "de", "fr", "ru", "el" }

-- Records of a small corpus, a line each; a few are bad.
local function corpus(n, seed)
  local draw, list = random.numbers(seed), {}
  for i = 1, n do
    local code = LANGUAGES[draw(#LANGUAGES)]
    local text = {}
    for k = 1, 2 + draw(6) do text[k] = SENTENCES[code][draw(#SENTENCES[code])] end
    local item = { id = i, text = table.concat(text, " "), language = code, desk = ({ "sea", "land" })[draw(2)],
      published = ("2024-%02d-03"):format(draw(12)) }
    if i % 17 == 0 then item.text = nil end
    list[i] = i % 19 == 0 and "not JSON" or json.encode(item)
  end
  return list
end

-- What `map --partial` writes of lines.
local function count(list, given)
  local pieces, options = {}, { facets = require("briefing.corpus.facets").names(), group = "desk" }
  for name, value in pairs(given or {}) do options[name] = value end
  local text, at = table.concat(list, "\n"), 1
  local input = { read = function(_, size)
    at = at + size
    return at - size <= #text and text:sub(at - size, at - 1) or nil
  end }
  assert(partial.run(records.of_lines(input), { flush = function() return true end, write = function(_, piece)
    pieces[#pieces + 1] = piece
    return true
  end }, options))
  return table.concat(pieces)
end

-- What `reduce` gives of texts of parts.
local function sum(texts, top)
  local n = 0
  local part, message = reduce.sum(function()
    n = n + 1
    local text = texts[n]
    if text then
      return { read = function()
        local whole = text
        text = nil
        return whole
      end }, "shard" .. n
    end
  end, top)
  return part and file.dump(part), message
end

describe("reduce", function()
  local list = corpus(72, 1)
  local whole = sum { count(list) }

  it("gives the same bytes from any shards, in any order, and from its own results", function()
    local draw = random.numbers(7)
    for _ = 1, 3 do
      local texts, at = {}, 1
      while at <= #list do
        local last, shard = math.min(#list, at + draw(30) - 1), {}
        for i = at, last do shard[#shard + 1] = list[i] end
        table.insert(texts, draw(#texts + 1), count(shard, { bound = draw(300) }))
        at = last + 1
      end
      assert.equal(whole, sum(texts))
      texts[1] = sum { texts[1], table.remove(texts) }
      assert.equal(whole, sum(texts))
    end
  end)

  it("gives the same bytes where lines of all parts were sorted or shuffled together", function()
    local draw = random.numbers(3)
    local halves = { {}, {} }
    for i, line in ipairs(list) do table.insert(halves[i % 2 + 1], line) end
    local lines = {}
    for line in (count(halves[1]) .. count(halves[2])):gmatch "[^\n]+" do table.insert(lines, draw(#lines + 1), line) end
    assert.equal(whole, sum { table.concat(lines, "\n") })
    table.sort(lines)
    assert.equal(whole, sum { table.concat(lines, "\t\n") })
  end)

  it("is not changed by a part of nothing", function()
    assert.equal(whole, sum { count {}, whole, count {} })
    assert.truthy(sum { count {} }:find '"lines":0')
  end)

  it("counts what was bad", function()
    local kinds = {}
    for keys, values in assert(file.parse(whole)):facts "error" do kinds[keys[1]] = values[1] end
    assert.same({ json = 3, text = 4 }, kinds)
  end)

  it("refuses what is cut, as a killed worker leaves it, and what does not agree, with names and lines", function()
    local a = count { list[1], list[2], list[3] }
    for _, length in ipairs { 0, 30, #a - 20 } do
      local result, message = sum { whole, a:sub(1, length) }
      assert.is_nil(result)
      assert.truthy(message:find "^shard2:%d+: ")
    end
    local result, message = sum { whole, count({ list[1] }, { group = "author" }) }
    assert.is_nil(result)
    assert.truthy(message:find([[parts do not agree in 'group': "desk" before, "author" here]], 1, true))
    result, message = sum { whole, (a:gsub('"version":"[^"]+"', '"version":"0.0.9"')) }
    assert.is_nil(result)
    assert.truthy(message:find(('made with version "0.0.9", this is "%s"'):format(core.version), 1, true))
  end)

  it("with a bound holds no more, and says what counts may lack", function()
    local exact, order = {}, {}
    local draw = random.numbers(11)
    local part = part_of.new { facets = { "term" } }
    local texts = {}
    for i = 1, 3000 do
      local key = "term" .. math.floor(400 / draw(400))
      part:add("term", { key, "" }, { 1, 2 })
      if not exact[key] then order[#order + 1] = key end
      exact[key] = (exact[key] or 0) + 1
      if i % 100 == 0 then
        texts[#texts + 1] = file.dump(part)
        part:clear()
      end
    end
    local result = assert(file.parse((sum(texts, 10))))
    assert.is_true(result:size() <= 10)
    assert.is_true(result.bound.term <= 3000 / 11)
    local held = {}
    for keys, values in result:facts "term" do held[keys[1]] = values[1] end
    for _, key in ipairs(order) do
      local lack = exact[key] - (held[key] or 0)
      assert.is_true(lack >= 0 and lack <= result.bound.term, key)
    end
    -- bounds of parts add up, and what is small enough is exact
    assert.equal(2 * result.bound.term, assert(file.parse((sum { file.dump(result), file.dump(result) }))).bound.term)
    assert.equal(sum(texts), (sum(texts, 1000)))
  end)
end)

describe("map --partial", function()
  it("holds a bounded number of facts", function()
    local most = 0
    local clear = getmetatable(part_of.new()).clear
    getmetatable(part_of.new()).clear = function(part)
      most = math.max(most, part:size())
      clear(part)
    end
    local text = count(corpus(60, 5), { bound = 100 })
    getmetatable(part_of.new()).clear = clear
    assert.is_true(most > 100 and most < 400)
    assert.equal(1, select(2, text:gsub('\n{"', "")))
  end)

  it("counts an article in all facets or, where an analysis fails, in none", function()
    local briefing, registry = require "briefing", require "briefing.registry"
    local usual = registry.find("analysis", "warnings")
    briefing.analysis("warnings", function(doc)
      if doc.text:find "fails" then error("no", 0) end
      return usual.compute(doc, {})
    end)
    local good, bad = '{"id":1,"text":"The port of Lisbon."}', '{"id":2,"text":"The harbour fails."}'
    local expected = count { good }:gsub('"lines":(%d+)', function(n) return ('"lines":%d'):format(n + 1) end)
    local text = count { good, bad }
    briefing.analysis("warnings", usual.compute, { options = usual.options })
    assert.equal(expected, (text:gsub('%["error","analysis",1%]\n', "")))
  end)

  it("stops at a bad record where that is asked, without a trailer", function()
    local path = command.file '{"id":1,"text":"A port."}\nnope\n'
    local out, err, status = command.shell("build/briefing map --partial --on-error fail " .. path)
    assert.same({ "", 1 }, { out, status })
    assert.equal(("briefing: %s: line 2: no value at byte 1\n"):format(path), err)
    os.remove(path)
  end)
end)

describe("the command reduce", function()
  it("reads files or standard input, and writes nothing unless all are whole", function()
    local path = command.file(table.concat(corpus(20, 2), "\n"))
    local part = command.file((command.shell("build/briefing map --partial --group desk " .. path)))
    local out, _, status = command.shell(("build/briefing reduce %s - <%s"):format(part, part))
    assert.equal(0, status)
    assert.truthy(out:find('["document","land",', 1, true))
    local again, err = command.shell("cat " .. part .. " " .. part .. " | build/briefing reduce")
    assert.equal(out, again)
    assert.equal("briefing: ids that several articles have: 18; corpus-report names them\n", err)
    local cut = command.file(out:sub(1, -30))
    out, err, status = command.shell(("build/briefing reduce %s %s"):format(part, cut))
    assert.same({ "", 1 }, { out, status })
    assert.truthy(err:find("briefing: " .. cut .. ":", 1, true))
    out, err, status = command.shell("build/briefing reduce no-such-file " .. part)
    assert.same({ "", 1 }, { out, status })
    assert.truthy(err:find("no-such-file", 1, true))
    for _, name in ipairs { path, part, cut } do os.remove(name) end
  end)

  it("takes no part that counts with another extension", function()
    local a = command.file((command.shell "build/briefing map --partial --use examples/language.lua </dev/null"))
    local b = command.file((command.shell "build/briefing map --partial </dev/null"))
    local _, err, status = command.shell(("build/briefing reduce %s %s"):format(a, b))
    assert.equal(1, status)
    assert.truthy(err:find("parts do not agree in 'use'", 1, true))
    os.remove(a)
    os.remove(b)
  end)
end)
