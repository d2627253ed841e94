-- The strict JSON reader under `briefing map` and `reduce` (RFC 8259).
local core = require "briefing.core"

local good = {
  { "null", core.json_null }, { " true ", true }, { "false", false }, { "0", 0 }, { "-0", 0 }, { "-12", -12 },
  { "1.5", 1.5 }, { "-0.5e+3", -500 }, { "1E2", 100 }, { '""', "" }, { '"a\\u0041\\n\\/"', "aA\n/" },
  { '"\\ud83d\\ude00"', "\240\159\152\128" }, { '"\127"', "\127" }, { "\t\r\n 1 \n", 1 },
}

local bad = {
  { "", "cut off" }, { "   ", "cut off" }, { "nul", "no value" }, { "nulll", "more than one value" }, { "01", "no number" },
  { "-", "no number" }, { "1.", "no number" }, { ".5", "no value" }, { "+1", "no value" }, { "1e", "no number" },
  { "0x10", "more than one value" }, { "NaN", "no value" }, { "Infinity", "no value" }, { "'a'", "no value" },
  { '"a', "string without an end" }, { '"\n"', "control character" }, { '"\\x"', "no such escape" },
  { '"\\u12"', "no such escape" }, { '"\\', "no such escape" }, { "[1,]", "no value" }, { "[1", "cut off" },
  { "[1 2]", "neither comma nor end" }, { "]", "no value" }, { "{1:2}", "no member's name" }, { '{"a"}', "no colon" },
  { '{"a":}', "no value" }, { '{"a":1,}', "no member's name" }, { '{"a":1 "b":2}', "neither comma nor end" },
  { '{"a":1]', "neither comma nor end" }, { "1 2", "more than one value" }, { "// 1", "no value" }, { "\239\187\1911", "no value" },
}

describe("the JSON reader", function()
  it("reads every kind of value", function()
    for _, case in ipairs(good) do
      local value, replaced = core.json_decode(case[1])
      assert.equal(case[2], value, case[1])
      assert.equal(0, replaced)
    end
    assert.same({ a = { 1, { b = "x" }, {} }, c = {} }, (core.json_decode '{"a":[1,{"b":"x"},[]],"c":{}}'))
  end)

  it("refuses what is no JSON, and says where", function()
    for _, case in ipairs(bad) do
      local value, message = core.json_decode(case[1])
      assert.is_nil(value, case[1])
      assert.truthy(message:find(case[2], 1, true), case[1] .. ": " .. message)
      assert.truthy(message:find("at byte %d+$"), message)
    end
  end)

  it("refuses every text cut short", function()
    local text = '{"a":[1,-2.5e3,"x\\u00e9",{"b":null}],"c":true}'
    assert.truthy((core.json_decode(text)))
    for i = 0, #text - 1 do assert.is_nil((core.json_decode(text:sub(1, i))), i) end
  end)

  it("keeps 64-bit integers exact", function()
    if math.type then
      assert.equal(9007199254740993, (core.json_decode "9007199254740993"))
      assert.equal("integer", math.type((core.json_decode "-9223372036854775808")))
    end
    assert.equal("9223372036854775808123", core.json_members('{"id":9223372036854775808123}').id)
  end)

  it("replaces what is ill-formed, and counts it", function()
    local fffd = "\239\191\189"
    local value, replaced = core.json_decode '"a\255b\226\130c\\ud800d\\udc00e"'
    assert.equal("a" .. fffd .. "b" .. fffd .. "c" .. fffd .. "d" .. fffd .. "e", value)
    assert.equal(4, replaced)
  end)

  it("names its limit of depth, and reaches it without recursion", function()
    assert.truthy((core.json_decode(("["):rep(256) .. ("]"):rep(256))))
    local value, message = core.json_decode(("["):rep(100000))
    assert.is_nil(value)
    assert.truthy(message:find("256 levels", 1, true))
  end)

  it("gives the members of an object unread", function()
    local members = core.json_members ' {"id" : 12345678901234567890 , "text":"a\\nb","tags":["x", {"y":1}],"n":null,"e":""} '
    assert.same({ id = "12345678901234567890", text = '"a\\nb"', tags = '["x", {"y":1}]', n = "null", e = '""' }, members)
    assert.is_nil((core.json_members "[1]"))
    assert.is_nil((core.json_members '{"a":[1,}'))
  end)
end)

describe("JSON out of plain tables", function()
  local json = require "briefing.report.json"

  it("sorts keys by byte, leaves out functions, and tells arrays from objects", function()
    assert.equal('{"Z":1,"a":[],"b":{},"c":[1,"x",true],"é":null}',
      json.encode { a = {}, Z = 1, b = setmetatable({}, json.object), c = { 1, "x", true }, ["é"] = core.json_null, f = print })
    assert.equal('{\n "a": [\n  1,\n  2\n ]\n}', json.encode({ a = { 1, 2 } }, 1))
    assert.equal('"x"', json.encode "x")
  end)

  it("writes numbers alike on every platform", function()
    for number, written in pairs { [0] = "0", [-12] = "-12", [0.1] = "0.1", [1 / 3] = "0.3333333333", [2 ^ 53 - 1] = "9007199254740991",
      [-2.5e-7] = "-2.5e-07", [1e300] = "1e+300", [math.huge] = "null", [-math.huge] = "null" } do
      assert.equal(written, json.encode(number))
    end
    assert.equal("null", json.encode(0 / 0))
  end)

  it("reads back as it was, but for what was ill-formed", function()
    for byte = 0, 127 do
      local text = "a" .. string.char(byte) .. "é"
      assert.equal(text, (core.json_decode(json.encode(text))))
    end
    assert.equal('"a\239\191\189\\u2028\\u202E\\u0085\\u003C\240\159\152\128"',
      json.encode "a\255\226\128\168\226\128\174\194\133<\240\159\152\128")
  end)

  it("takes a table 64 levels deep for a cycle, without recursion", function()
    local cycle = {}
    cycle[1] = cycle
    assert.equal(("["):rep(64) .. "null" .. ("]"):rep(64), json.encode(cycle))
  end)
end)
