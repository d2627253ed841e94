-- `briefing map`: NDJSON in, NDJSON out.
local core = require "briefing.core"
local lines = require "briefing.corpus.lines"
local map = require "briefing.corpus.map"

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
  local ok, message = map.run(file_of(text), output, given)
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

  it("gives what the document gives", function()
    local briefing = require "briefing"
    local out = run('{"id":1,"text":"The port of Lisbon opened. The port grew."}', { analyses = { "keywords", "sentences" } })
    local found = core.json_decode(out)
    local doc = briefing.document "The port of Lisbon opened. The port grew."
    assert.equal(#doc.keywords, #found.keywords)
    for i, keyword in ipairs(doc.keywords) do assert.equal(keyword.text, found.keywords[i].text) end
    assert.same({ { 1, 26 }, { 28, 41 } }, found.sentences)
  end)

  it("reports a bad record in band with its line number, and goes on", function()
    local out, ok = run '{"id":1,"text":"A."}\nnope\n{"id":3}\n{"id":4,"text":5}\n{"id":[],"text":"x"}\n\n{"id":7,"text":"B."}\n'
    local list = {}
    for line in out:gmatch "[^\n]+" do list[#list + 1] = core.json_decode(line) end
    assert.is_true(ok)
    assert.equal(6, #list)
    assert.same({ 2, 3, 4, 5 }, { list[2].line, list[3].line, list[4].line, list[5].line })
    assert.same({ 3, 4 }, { list[3].id, list[4].id })
    for i = 2, 5 do assert.equal("string", type(list[i].error)) end
    assert.is_nil(list[6].error)
  end)

  it("reports a bad record of a shard by its beginning, wherever the input was cut", function()
    local good, bad = '{"id":1,"text":"A."}\n', '{"id":3,"title":"' .. ("x"):rep(200) .. '"}\n'
    local whole = run(good .. bad .. "no\255pe\n" .. good, { shard = true })
    assert.equal(whole, run(good .. bad, { shard = true }) .. run("no\255pe\n" .. good, { shard = true }))
    local told = core.json_decode(whole:match "\n([^\n]+)")
    assert.same({ id = 3, error = "no text", record = bad:sub(1, map.HEAD) }, told)
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

  it("needs no more memory for more records", function()
    local function peak(n)
      local line = '{"id":1,"text":"The port of Lisbon opened in May. It grew."}\n'
      collectgarbage()
      local most = 0
      run(line:rep(n), { progress = function() most = math.max(most, collectgarbage "count") end })
      return most
    end
    peak(50)
    local small, large = peak(200), peak(2000)
    assert.is_true(large < small * 2 + 1000)
  end)
end)

describe("the command map", function()
  local function command(arguments, input)
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write(input)
    file:close()
    local pipe = io.popen("build/briefing map " .. arguments .. " <" .. path .. " 2>&1; echo status $?")
    local output = pipe:read "*a"
    pipe:close()
    os.remove(path)
    return output:match "^(.*)status (%d+)\n$"
  end

  it("reads standard input and writes a line for a line", function()
    local output, status = command("--analyses language --carry tag", '{"id":1,"text":"The port.","tag":"x"}\n{"id":2}\n')
    assert.same({ '{"id":1,"language":"en","tag":"x"}\n{"id":2,"error":"no text","line":2}\n', "0" }, { output, status })
  end)

  it("ends with status 1 at a bad record where that is asked", function()
    local output, status = command("--analyses language --on-error fail", '{"id":1,"text":"The port."}\nnope\n')
    assert.equal("1", status)
    assert.truthy(output:find('{"id":1,"language":"en"}\n', 1, true))
    assert.truthy(output:find("line 2: no value at byte 1", 1, true))
  end)

  it("names a mistaken analysis and a file that cannot be read", function()
    local output, status = command("--analyses keywrds", "")
    assert.equal("2", status)
    assert.truthy(output:find("did you mean 'keywords'", 1, true))
    output, status = command("no-such-file .", "")
    assert.equal("1", status)
    assert.truthy(output:find("no-such-file", 1, true))
  end)
end)
