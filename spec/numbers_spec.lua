local briefing = require "briefing"
local cases = require "spec.support.dated_cases"

local function shown(number)
  local value = number.value
  value = type(value) == "table" and ("%.12g..%.12g"):format(value[1], value[2]) or ("%.12g"):format(value)
  return ("%s %s %s"):format(value, tostring(number.unit), number.text)
end

describe("numbers", function()
  for _, name in ipairs { "en", "fr", "es", "de", "others" } do
    local path = ("spec/data/numbers/%s.txt"):format(name)
    it("are those of " .. path, function()
      cases.each(path, function(text, expected, settings)
        local got = {}
        for i, number in ipairs(cases.document(text, settings).numbers) do
          assert.equal(text:sub(number.first, number.last), number.text)
          got[i] = shown(number)
        end
        assert.equal(expected, table.concat(got, "\n"), ("%s:%d"):format(path, settings.line))
      end)
    end)
  end

  it("gives small numbers and ages where all are asked for", function()
    local doc = briefing.document("Anna, 52, met three friends. A man aged 40 years had two dogs.", { language = "en" })
    assert.same({}, doc.numbers)
    local kinds = {}
    for i, number in ipairs(doc:analyze("numbers", { scope = "all" })) do kinds[i] = number.kind .. " " .. number.text end
    assert.same({ "number 52", "count three friends", "age 40 years", "count two dogs" }, kinds)
  end)

  it("never share a byte: a sign between two figures is the first one's", function()
    local numbers = briefing.document("Custa 88 $ 4.200 hoje.", { language = "pt" }).numbers
    assert.same({ "88 $", "4.200" }, { numbers[1].text, numbers[2].text })
  end)

  it("names a mistaken scope", function()
    local doc = briefing.document "5 km"
    local ok, message = pcall(doc.analyze, doc, "numbers", { scope = "al" })
    assert.falsy(ok)
    assert.truthy(message:find("did you mean 'all'", 1, true))
  end)

  it("never counts what is a date, a list's marker or an address", function()
    local doc = briefing.document("Steps of 2024:\n\n1. Buy 500 boats.\n2. See https://example.org/9000/80%.\n", { language = "en" })
    local got = {}
    for i, number in ipairs(doc.numbers) do got[i] = shown(number) end
    assert.same({ "500 boats 500 boats" }, got)
  end)
end)

describe("warnings of figures", function()
  local function kinds(text)
    local found = {}
    for _, warning in ipairs(briefing.document(text, { language = "en" }).warnings) do
      if warning.kind:find "^num" or warning.kind == "no_quantities" then found[#found + 1] = warning.kind end
    end
    return found
  end

  it("tell one quantity with two values", function()
    assert.same({ "number_conflict" }, kinds("The port has an annual handling capacity of 300 tonnes.\n"
      .. "Its annual handling capacity of 450 tonnes is too small."))
  end)

  it("leave figures alone that agree, are compared, or are of two dates", function()
    assert.same({}, kinds("The port has an annual handling capacity of 2 tonnes.\n"
      .. "Its annual handling capacity of 2,000 kg is too small."))
    assert.same({}, kinds("The port has an annual handling capacity of 17,000 tonnes.\n"
      .. "Its annual handling capacity of 16,980 tonnes is too small."))
    assert.same({}, kinds("In 2019 the annual handling capacity was 300 tonnes.\n"
      .. "In 2024 the annual handling capacity was 450 tonnes."))
  end)

  it("tell one quantity by the noun that it completes, and across the clause that parts a subject from its verb", function()
    assert.same({ "number_conflict" }, kinds("The council passed a budget of 14.6 million dollars.\n"
      .. "The budget of 16.4 million dollars goes to the state."))
    assert.same({ "number_conflict" }, kinds("The war, which began in a dispute, has killed 31,000 people.\n"
      .. "The war has killed 13,000 people."))
  end)

  it("leave figures of two things alone", function()
    for _, text in ipairs {
      "The survey found defects in 12.4 per cent of the parents.\nThe survey found defects in 28.1 per cent of the children.",
      "In Ra the storm killed 90 people on the coast.\nIn Ba the storm killed 50 people on the coast.",
      "The annual rate of unemployment fell from 10.4 per cent to 7.2 per cent.\nThe annual rate of unemployment was 8.8 per cent.",
      "The shells in the annual survey are 60 years older than that.\nThe shells in the annual survey are 70 years old.",
      "The firm hoped to pay its bank 100 million dollars.\nThe firm hoped to pay its bank 3 million dollars.",
    } do
      assert.same({}, kinds(text))
    end
  end)

  it("tell claims of scale without one figure, in a text long enough", function()
    local filler = ("The council met again and spoke about the harbour and its quays. "):rep(20)
    assert.same({ "no_quantities" }, kinds(filler .. "There were massive losses and substantial cuts."))
    assert.same({}, kinds(filler .. "There were massive losses of 40 million dollars."))
  end)
end)
