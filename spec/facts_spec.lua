-- Whole articles of spec/data/facts: the text, a line of equal signs, then what must be found: every date and number in
-- order, and at least these happenings and warnings.
local briefing = require "briefing"

local function read(path)
  local text, rest = assert(require("briefing.file").read(path)):match "^(.-)\n=====\n(.*)$"
  local wanted = { date = {}, number = {}, event = {}, warning = {} }
  for kind, value in rest:gmatch "(%a+) ([^\n]+)" do table.insert(wanted[kind], value) end
  return text, wanted
end

local function number_text(number)
  local value = number.value
  value = type(value) == "table" and ("%.12g..%.12g"):format(value[1], value[2]) or ("%.12g"):format(value)
  return ("%s %s %s"):format(value, tostring(number.unit), number.text)
end

local function set(list)
  local found = {}
  for _, item in ipairs(list) do found[item] = true end
  return found
end

describe("facts of whole articles", function()
  for _, name in ipairs { "en-vaccine", "fr-pont", "es-mina", "de-wal" } do
    it("are those told of " .. name, function()
      local text, wanted = read("spec/data/facts/" .. name .. ".txt")
      local doc = briefing.document(text, { language = name:sub(1, 2) })
      local dates, numbers, events, warnings = {}, {}, {}, {}
      for i, date in ipairs(doc.dates) do dates[i] = date.iso .. " " .. date.text end
      for i, number in ipairs(doc.numbers) do numbers[i] = number_text(number) end
      for i, entry in ipairs(doc.timeline) do events[i] = entry.iso .. " " .. entry.source end
      for i, warning in ipairs(doc.warnings) do warnings[i] = warning.kind end
      assert.same(wanted.date, dates)
      assert.same(wanted.number, numbers)
      for _, event in ipairs(wanted.event) do assert.is_true(set(events)[event], event) end
      for _, warning in ipairs(wanted.warning) do assert.is_true(set(warnings)[warning], warning) end
    end)
  end
end)
