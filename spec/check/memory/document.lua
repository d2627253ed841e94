-- A whole document in one body: allocations by the thousand, so the text is short.
return function()
  local briefing = require "briefing"
  local text = table.concat({ "Port reopens", "", "The port of Lisbon reopened on 3 May 2024,said Ana Silva.", "- One: 5 %", "",
    "| A | B |", "|--|--|", "| 1 | 2 |" }, "\n")
  return function()
    local doc = briefing.document(text, { language = "en" })
    assert(doc.summary and doc.warnings and doc.timeline)
    assert(briefing.report(doc):render "json")
  end
end
