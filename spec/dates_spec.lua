local briefing = require "briefing"
local calendar = require "briefing.dates.calendar"
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
    local cases = {
      ["2020-02"] = "2020-02-01 2020-02-29", ["2021/.."] = "2021-01-01 nil", ["../1960"] = "nil 1960-12-31",
      ["198X"] = "1980-01-01 1989-12-31", ["2022/2023"] = "2022-01-01 2023-12-31", ["XXXX-10-31"] = "nil nil",
      ["2023-24"] = "2023-12-01 2024-02-29", ["18XX"] = "1800-01-01 1899-12-31",
      ["2024-05-06T10:00:00Z"] = "2024-05-06 2024-05-06",
    }
    for iso, wanted in pairs(cases) do
      local from, to = calendar.bounds(iso)
      assert.equal(wanted, tostring(from) .. " " .. tostring(to), iso)
    end
  end)
end)

describe("parsing one date", function()
  local cases = {
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
  for _, case in ipairs(cases) do
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
