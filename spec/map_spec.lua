-- `briefing map`: NDJSON in, NDJSON out.
local command = require "command"
local core = require "briefing.core"
local lines = require "briefing.corpus.lines"
local map = require "briefing.corpus.map"
local records = require "briefing.corpus.records"

local function file_of(text)
  local file = io.tmpfile()
  file:write(text)
  file:seek "set"
  return file
end

local function run(text, given)
  local output = io.tmpfile()
  given = given or {}
  given.analyses = given.analyses or { "keywords" }
  local ok, message = map.run(records.of_lines(file_of(text), nil, given.line_limit), output, given)
  output:seek "set"
  return output:read "*a", ok, message
end

describe("lines of a stream", function()
  local function collect(text, limit)
    local list = {}
    for line, length in lines.of(file_of(text), limit or 1000) do list[#list + 1] = line or { length } end
    return list
  end

  it("come without their ends, the last with or without one", function()
    assert.same({ "a", "", "b" }, collect "a\n\nb")
    assert.same({ "a", "b" }, collect "a\r\nb\n")
    assert.same({}, collect "")
    assert.same({ "" }, collect "\n")
  end)

  it("may span blocks, and hold any bytes", function()
    local long = ("x\0\255"):rep(60000)
    assert.same({ long, "y" }, collect(long .. "\ny", 1000000))
  end)

  it("over the limit are told with their length, and the next line is whole", function()
    assert.same({ "a", { 300000 }, "b", { 1001 }, ("c"):rep(1000) },
      collect("a\n" .. ("x"):rep(300000) .. "\nb\n" .. ("y"):rep(1001) .. "\n" .. ("c"):rep(1000)))
  end)
end)

describe("map", function()
  it("gives one line for one record, in order, the id as it was written", function()
    local out = run '{"id":9007199254740993,"text":"A port."}\n{"text":"B.","id":"b\\u00e9"}\n{"text":"C."}\n'
    local ids = {}
    for line in out:gmatch "[^\n]+" do
      ids[#ids + 1] = line:match '^{"id":([^,]+),' or "none"
      assert.truthy((core.json_decode(line)))
    end
    assert.same({ "9007199254740993", '"b\\u00e9"', "none" }, ids)
  end)

  it("gives what the document gives; keywords of the bare text unless asked for otherwise", function()
    local briefing = require "briefing"
    local text = "# The port of Lisbon\n\nThe port of Lisbon opened. The port grew."
    local line = '{"id":1,"text":' .. require("briefing.report.json").encode(text) .. "}"
    local function texts(keywords)
      local list = {}
      for i, keyword in ipairs(keywords) do list[i] = keyword.text .. keyword.count end
      return list
    end
    local found = core.json_decode((run(line, { analyses = { "keywords", "sentences" } })))
    assert.same(texts(briefing.keywords(text)), texts(found.keywords))
    assert.same({ { 23, 48 }, { 50, 63 } }, found.sentences)
    found = core.json_decode((run(line, { analyses = { "keywords" }, level = "document" })))
    assert.same(texts(briefing.document(text).keywords), texts(found.keywords))
  end)

  it("reports a bad record in band with its line number, and goes on", function()
    local out, ok = run '{"id":1,"text":"A."}\nnope\n{"id":3}\n{"id":4,"text":5}\n{"id":[],"text":"x"}\n\n{"id":7,"text":"B."}\n'
    local list = {}
    for line in out:gmatch "[^\n]+" do list[#list + 1] = core.json_decode(line) end
    assert.is_true(ok)
    assert.equal(7, #list)
    for i = 2, 6 do assert.same({ i, "string" }, { list[i].line, type(list[i].error) }) end
    assert.same({ 3, 4 }, { list[3].id, list[4].id })
    assert.equal("blank line", list[6].error)
    assert.same({ 7 }, { list[7].id, list[7].error })
  end)

  it("reports a bad record of a shard by its beginning, wherever the input was cut", function()
    local good, bad = '{"id":1,"text":"A."}\n', '{"id":3,"title":"' .. ("x"):rep(200) .. '"}\n'
    local whole = run(good .. bad .. "no\255pe\n" .. good, { shard = true })
    assert.equal(whole, run(good .. bad, { shard = true }) .. run("no\255pe\n" .. good, { shard = true }))
    local told = core.json_decode(whole:match "\n([^\n]+)")
    assert.same({ id = 3, error = "no text", record = bad:sub(1, records.HEAD) }, told)
  end)

  it("fails at the first bad record where that is asked, after what came before it", function()
    local out, ok, message = run('{"id":1,"text":"A."}\n{"id":2}\n{"id":3,"text":"C."}\n', { fail = true })
    assert.is_nil(ok)
    assert.equal("line 2: no text", message)
    assert.equal(1, select(2, out:gsub("\n", "")))
  end)

  it("tells a line over the limit, a line cut off, and what was ill-formed", function()
    local out = run('{"id":1,"text":"' .. ("x"):rep(500) .. '"}\n{"id":2,"text":"a\255b"}\n{"id":3,"te', { line_limit = 200 })
    local list = {}
    for line in out:gmatch "[^\n]+" do list[#list + 1] = core.json_decode(line) end
    assert.truthy(list[1].error:find("limit of 200", 1, true))
    assert.equal(1, list[2].replaced)
    assert.truthy(list[3].error)
  end)

  it("carries fields through as they were written", function()
    local out = run('{"id":1,"text":"A.","tag":{"b" : [1, 2.50]},"n":1e2}', { carry = { "tag", "n", "missing" } })
    assert.truthy(out:find('"n":1e2', 1, true))
    assert.truthy(out:find('"tag":{"b" : [1, 2.50]}', 1, true))
  end)

  it("tells a language that is not there, and recognizes the text's", function()
    local out = run('{"id":1,"language":"xx","text":"Le port est ouvert."}\n{"id":2,"language":"fr","text":"A port."}\n'
      .. '{"id":3,"language":7,"text":"The port."}\n{"id":4,"language":null,"text":"The port."}', { analyses = { "language" } })
    assert.equal('{"id":1,"language":"fr","note":"no language \\"xx\\""}\n{"id":2,"language":"fr"}\n'
      .. '{"id":3,"language":"en","note":"no language 7"}\n{"id":4,"language":"en"}\n', out)
  end)

  it("tells an analysis that fails in its record's place, or ends the run", function()
    local briefing = require "briefing"
    briefing.analysis("fragile", function(doc)
      if doc.text:find "B" then error("no B please", 0) end
      return #doc.text
    end)
    local input = '{"id":"a","text":"A"}\n{"id":"b","text":"B"}\n{"id":"c","text":"C"}'
    assert.equal('{"id":"a","fragile":1}\n{"id":"b","error":"analysis \'fragile\' failed: no B please","line":2}\n'
      .. '{"id":"c","fragile":1}\n', (run(input, { analyses = { "fragile" } })))
    local _, ok, message = run(input, { analyses = { "fragile" }, fail = true })
    assert.is_nil(ok)
    assert.equal("line 2: analysis 'fragile' failed: no B please", message)
  end)

  it("needs no more memory for more records, nor for a line that is passed over", function()
    -- what is in use at every hundredth record or block, KB: when the rest is collected depends on all that the specs hold
    local most, ticks = 0, 0
    local function tick()
      ticks = ticks + 1
      if ticks % 100 == 1 then
        collectgarbage()
        most = math.max(most, collectgarbage "count")
      end
    end
    local function peak(each)
      most, ticks = 0, 0
      map.run(function()
        tick()
        return each()
      end, { write = function() return true end, flush = function() return true end }, { analyses = { "keywords" } })
      return most
    end
    local line = '{"id":1,"text":"The port of Lisbon opened in May. It grew."}\n'
    local function of(n) return (records.of_lines(file_of(line:rep(n)))) end
    peak(of(50))
    local small = peak(of(200))
    assert.is_true(peak(of(2000)) < small + 1000)
    local blocks = 200 * 16 -- 200 MB in blocks of 64 KiB, and one more record
    local input = { read = function()
      tick()
      blocks = blocks - 1
      return blocks >= 0 and ("x"):rep(65536) or blocks == -1 and "\n" .. line or nil
    end }
    assert.is_true(peak((records.of_lines(input))) < small + 2000)
    assert.equal(-2, blocks)
  end)
end)

describe("the command map", function()
  local function shell(arguments, input)
    local path = command.file(input or "")
    local out, err, status = command.shell("build/briefing map " .. arguments .. " <" .. path)
    os.remove(path)
    return out, err, status
  end

  it("reads standard input and writes a line for a line", function()
    local out, _, status = shell("--analyses language --carry tag", '{"id":1,"text":"The port.","tag":"x"}\n{"id":2}\n')
    assert.same({ '{"id":1,"language":"en","tag":"x"}\n{"id":2,"error":"no text","line":2}\n', 0 }, { out, status })
  end)

  it("says what a line should be where none was a record", function()
    for _, partial in ipairs { "", "--partial " } do
      local _, err, status = shell(partial .. "-", "Plain text.\nMore of it.\n")
      assert.equal(0, status)
      assert.equal('briefing: no line is a record ({"id": ..., "text": "..."}): 2 failed; of articles in plain text use --files\n', err)
      _, err = shell(partial .. "-", 'Plain text.\n{"id":1,"text":"One."}\n')
      assert.equal("", err)
      assert.equal("", select(2, shell(partial .. "-", "")))
    end
  end)

  it("ends with status 1 at a bad record where that is asked", function()
    local out, err, status = shell("--analyses language --on-error fail", '{"id":1,"text":"The port."}\nnope\n')
    assert.same({ '{"id":1,"language":"en"}\n', "briefing: line 2: no value at byte 1\n", 1 }, { out, err, status })
  end)

  it("names a mistaken analysis and a file that cannot be read", function()
    local _, err, status = shell "--analyses keywrds"
    assert.equal(2, status)
    assert.truthy(err:find("did you mean 'keywords'", 1, true))
    local out
    out, err, status = shell "no-such-file ."
    assert.equal(1, status)
    assert.truthy(err:find("no-such-file", 1, true))
    assert.equal(2, select(2, out:gsub('"error":', "")))
    assert.truthy(out:find('"file":"no-such-file"', 1, true))
  end)

  it("names the file of a bad record where there are several", function()
    local a, b = command.file '{"id":1}\n', command.file 'nope\n'
    local out = command.shell("build/briefing map " .. a .. " " .. b)
    assert.equal(('{"id":1,"error":"no text","file":"%s","line":1}\n{"error":"no value at byte 1","file":"%s","line":1}\n')
      :format(a, b), out)
    os.remove(a)
    os.remove(b)
  end)

  it("refuses names that would stand twice in a line, and options that mean nothing", function()
    for arguments, message in pairs {
      ["--carry id"] = "option --carry: the output has a member 'id' of its own",
      ["--carry error"] = "'error'", ["--carry line"] = "'line'", ["--carry replaced"] = "'replaced'",
      ["--carry background"] = "'background'", ["--carry note"] = "'note'", ["--carry file"] = "'file'", ["--carry record"] = "'record'",
      ["--carry keywords"] = "option --carry: the output has a member 'keywords' of its own",
      ["--carry numbers --analyses numbers"] = "'numbers'",
      ["--group desk"] = "option --group: only with --partial",
      ["--partial --carry tag"] = "option --carry: not with --partial",
      ["--partial --level text"] = "option --level: not with --partial",
      ["--partial --background x"] = "option --background: not with --partial",
      ["--partial --analyses keywords"] = "option --analyses: no facet 'keywords' to count with --partial",
      ["--partial --analyses terms"] = "did you mean 'term'?",
    } do
      local out, err, status = shell(arguments)
      assert.same({ "", 2 }, { out, status })
      assert.truthy(err:find(message, 1, true), err)
    end
  end)

  it("reads articles in plain text, one a file, and folders of them", function()
    local out, err, status = command.shell("build/briefing map --files --analyses language spec/data/articles/nl-fiets.txt "
      .. "no-such-file spec/data/report/")
    assert.same({ '{"id":"spec/data/articles/nl-fiets.txt","language":"nl"}\n'
      .. '{"id":"no-such-file","error":"no-such-file: No such file or directory","file":"no-such-file"}\n'
      .. '{"id":"spec/data/report/bahn-de.txt","language":"de"}\n{"id":"spec/data/report/fleuve-fr.txt","language":"fr"}\n'
      .. '{"id":"spec/data/report/harbour-en.txt","language":"en"}\n', 1 }, { out, status })
    assert.equal("briefing: no-such-file: No such file or directory\n", err)
    out = command.shell "build/briefing map --files --line-limit 100 seeds/mali-junta.txt"
    assert.truthy(out:find("is longer than the limit of 100", 1, true))
  end)

  it("scores keywords by a background, and says which", function()
    local line = '{"id":1,"text":"Harbour ships met. Harbour ships sailed to the lighthouse. The lighthouse shone."}\n'
    local path = os.tmpname()
    local input = command.file(line:rep(3))
    command.shell("build/briefing map --partial --analyses term " .. input .. " >" .. path)
    local sum = require("briefing.core").checksum(assert(require("briefing.file").read(path)))
    local out, err, status = command.shell("build/briefing map --analyses keywords --background " .. path .. " " .. input)
    assert.same({ "", 0 }, { err, status })
    assert.equal(3, select(2, out:gsub('"background":"' .. sum .. '"', "")))
    local file = assert(io.open(path, "ab"))
    file:write "[1]\n"
    file:close()
    out, err, status = command.shell("build/briefing map --background " .. path .. " " .. input)
    assert.same({ "", 1 }, { out, status })
    assert.truthy(err:find("no facet 1", 1, true))
    os.remove(path)
    os.remove(input)
  end)
end)

describe("the meter", function()
  local meter = require "briefing.cli.meter"

  it("tells rate and time left where the size is known", function()
    assert.equal("10 records, 2.0 MB, 0.5 MB/s", meter.line(10, 2e6, nil, 4))
    assert.equal("10 records, 2.0 MB, 0.5 MB/s, 25 %, 0:12 left", meter.line(10, 2e6, 8e6, 4))
    assert.equal("1 records, 1.0 MB, 0.5 MB/s, 0 %, 1:01:59 left", meter.line(1, 1e6, 1860.9e6, 2))
    assert.equal("0 records, 0.0 MB, 0.0 MB/s", meter.line(0, 0, 8e6, 1))
  end)
end)
