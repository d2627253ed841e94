local briefing = require "briefing"
local count_steps = require "spec.support.steps"
local calendar = require "briefing.dates.calendar"
local cases = require "spec.support.dated_cases"
local parse = require("briefing.dates.parse").parse

describe("calendar", function()
  it("counts days there and back", function()
    for days = -800000, 800000, 97 do
      local y, m, d = calendar.from_days(days)
      assert.equal(days, calendar.to_days(y, m, d))
      assert.is_true(calendar.is_day(y, m, d))
    end
  end)

  it("knows the first and last day of EDTF dates", function()
    local days = {
      ["2020-02"] = "2020-02-01 2020-02-29", ["2021/.."] = "2021-01-01 nil", ["../1960"] = "nil 1960-12-31",
      ["198X"] = "1980-01-01 1989-12-31", ["2022/2023"] = "2022-01-01 2023-12-31", ["XXXX-10-31"] = "nil nil",
      ["2023-24"] = "2023-12-01 2024-02-29", ["18XX"] = "1800-01-01 1899-12-31",
      ["2024-05-06T10:00:00Z"] = "2024-05-06 2024-05-06",
    }
    for iso, wanted in pairs(days) do
      local from, to = calendar.bounds(iso)
      assert.equal(wanted, tostring(from) .. " " .. tostring(to), iso)
    end
  end)
end)

describe("parsing one date", function()
  local single = {
    { "Publish date : 2025-05-05 22:13:00", "en", "2025-05-05T22:13:00" },
    { "5 mai 2025 à 14 h 30", "fr", "2025-05-05T14:30:00" },
    { "May 5, 2025 at 10:13 p.m.", "en", "2025-05-05T22:13:00" },
    { "Mon, 05 May 2025 22:13:00 GMT", "en", "2025-05-05T22:13:00Z" },
    { "2025-05-05T22:13:00.123+0200", nil, "2025-05-05T22:13:00+02:00" },
    { "20250505T221300", nil, "2025-05-05T22:13:00" },
    { "Sept. 5, 2024", "en", "2024-09-05" },
    { "Updated May 2025", "en", "2025-05" },
    { "1 – 2 – 3", "en", nil },
    { "v1.2.2024", "en", nil },
  }
  for _, case in ipairs(single) do
    it("reads " .. case[1], function() assert.equal(case[3], (parse(case[1], case[2]))) end)
  end
end)

describe("dates", function()
  it("tie every date to its bytes", function()
    local text = "Since May 2020 it may rain. From 3 to 5 June 2021, and in the 1980s, it did."
    local doc = briefing.document(text, { language = "en" })
    local got = {}
    for _, date in ipairs(doc.dates) do
      assert.equal(text:sub(date.first, date.last), date.text)
      got[#got + 1] = date.iso
    end
    assert.same({ "2020-05/..", "2021-06-03/2021-06-05", "198X" }, got)
  end)
end)

describe("dates of a list", function()
  it("take no item's number for a day", function()
    local doc = briefing.document("How the gate was opened\n\n1. Nov. 9, 2022: The gate opened.\n"
      .. "2. Nov. 20-26, 2022: It stood still.\n3. Feb. 4, 2023: It closed.\n", { language = "en" })
    local got = {}
    for i, date in ipairs(doc.dates) do got[i] = date.iso end
    assert.same({ "2022-11-09", "2022-11-20/2022-11-26", "2023-02-04" }, got)
  end)
end)

describe("dates in text", function()
  for _, name in ipairs { "en", "fr", "es", "de", "pt", "it", "ru", "others" } do
    local path = ("spec/data/dates/%s.txt"):format(name)
    it("are those of " .. path, function()
      cases.each(path, function(text, expected, settings)
        local got = {}
        for _, date in ipairs(cases.document(text, settings).dates) do
          assert.equal(text:sub(date.first, date.last), date.text)
          got[#got + 1] = date.iso .. " " .. date.text
        end
        assert.equal(expected, table.concat(got, "\n"), ("%s:%d"):format(path, settings.line))
      end)
    end)
  end

  local function dates(text, language)
    return cases.document(text, { language = language or "en", published = "2025-05-05" }).dates
  end

  it("tell that day and month may be the other way round", function()
    assert.is_true(dates("Signed on 5/11/2024.", "fr")[1].ambiguous)
    assert.is_nil(dates("Signed on 25/11/2024.", "fr")[1].ambiguous)
  end)

  it("read an ambiguous order as the text's other dates are written", function()
    assert.equal("2024-05-11", dates("Due 5/11/2024.")[1].iso)
    assert.equal("2024-11-05", dates("Due 5/11/2024. It began on 14 March 2024.")[2 - 1].iso)
  end)

  it("tell the kind, the part of a year and what gave the year", function()
    local found = dates "Since 2020, by 2027, in late 2022. On 14 March, in the 1980s."
    local got = {}
    for _, date in ipairs(found) do got[#got + 1] = date.kind .. " " .. tostring(date.part) .. " " .. tostring(date.needs) end
    assert.same({ "interval nil nil", "deadline nil nil", "point late nil", "point nil publication", "decade nil nil" }, got)
  end)

  it("never cross a block or a cell", function()
    local doc = briefing.document("| Name | When |\n|---|---|\n| May | 2024 |\n| June 3 | 2025-present |\n", { language = "en" })
    local got = {}
    for _, date in ipairs(doc.dates) do got[#got + 1] = date.text end
    assert.same({ "2024", "June 3", "2025-present" }, got)
  end)

  it("are found in linear time in texts made of nothing else", function()
    for _, piece in ipairs { "since ", "2020 ", "1 ", "1/1/", "May ", "from 2014 to ", "3-", "19", "the third quarter of " } do
      local function cost(n)
        local text = piece:rep(n)
        local doc = cases.document(text, { language = "en", published = "2025-05-05" })
        return count_steps(function() assert.truthy(doc.dates and doc.numbers and doc.timeline) end)
      end
      cost(100)
      local small, large = cost(500), cost(2000)
      assert.is_true(large < 4.6 * small + 200, piece)
    end
  end)

  it("survive any bytes", function()
    local state = 1
    local function random(n)
      state = (state * 1103515245 + 12345) % 2147483648
      return math.floor(state / 65536) % n
    end
    local pieces = { "2024", "May", "-", "/", " ", ".", ",", "\255", "\0", "\195", "since", "to", "3", "\226\128\147", "'", "|", "\n",
      "12:30", "$", "%", "million", "one", "first", "quarter", "(", "last", "the next day" }
    for _ = 1, 300 do
      local parts = {}
      for i = 1, 40 do parts[i] = pieces[random(#pieces) + 1] end
      local text = table.concat(parts)
      local doc = briefing.document(text, { language = "en" })
      local behind = 0
      for _, date in ipairs(doc.dates) do
        assert.is_true(date.first > behind and date.last >= date.first and date.last <= #text)
        behind = date.last
      end
      assert.truthy(doc.numbers and doc.timeline and doc.warnings)
    end
  end)
end)
