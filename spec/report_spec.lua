local briefing = require "briefing"
local nodes = require "briefing.report.nodes"

local function find(report, name)
  for _, section in ipairs(report.sections) do
    if section.name == name then return section end
  end
end

describe("a report", function()
  it("has the sections asked for, in that order", function()
    local report = briefing.report(briefing.document "One plain sentence.", { sections = { "method", "header" } })
    assert.equal("method", report.sections[1].name)
    assert.equal("header", report.sections[2].name)
    assert.equal(2, #report.sections)
  end)

  it("names an unknown section, format and option, with the nearest known one", function()
    local doc = briefing.document "Text."
    local function message(f, ...) return select(2, pcall(f, ...)) end
    assert.truthy(message(briefing.report, doc, { sections = { "sumary" } }):find("did you mean 'summary'?", 1, true))
    assert.truthy(message(briefing.report, doc, { section = {} }):find("did you mean 'sections'?", 1, true))
    local report = briefing.report(doc, { sections = { "header" } })
    assert.truthy(message(report.render, report, "htm"):find("did you mean 'html'?", 1, true))
    assert.truthy(message(report.render, report, "text", { widht = 3 }):find("did you mean 'width'?", 1, true))
    assert.truthy(message(briefing.report, "text"):find("document or corpus expected, got string", 1, true))
  end)

  it("says that there is no text, in every format", function()
    for _, text in ipairs { "", " \n\t\r\n", "\0\0" } do
      local report = briefing.report(briefing.document(text))
      for _, format in ipairs { "text", "markdown", "html", "json" } do
        assert.truthy(report:render(format):find("There is no text in this source.", 1, true))
      end
    end
  end)

  it("loses only the section that fails, and names it and its line", function()
    briefing.section("broken", { title = "Broken", build = function() return nil .. "x" end })
    briefing.section("malformed", { title = "Malformed", build = function() return { "just a string" } end })
    local report = briefing.report(briefing.document "One.", { sections = { "header", "broken", "malformed", "method" } })
    local text = report:render "text"
    assert.truthy(text:find "“broken” failed")
    assert.truthy(text:find "report_spec.lua:%d+:")
    assert.truthy(text:find "“malformed” failed")
    assert.truthy(find(report, "header") and find(report, "method"))
    assert.is_true(find(report, "broken").failed)
  end)

  it("names a wrong node, and the nearest known kind", function()
    local wrong = {
      [{ { kind = "tabel", rows = {} } }] = "node 1: no kind of node 'tabel'; did you mean 'table'?",
      [{ { "x" } }] = "node 1: a table with 'kind' expected, got a table without",
      [{ { kind = 5 } }] = "node 1: a table with 'kind' expected, got 'kind' of type number",
      [{ { kind = "note", content = "x" } }] = "a note without level",
      [{ nodes.list { { kind = "strng", content = "x" } } }] = "no inline node 'strng'; did you mean 'strong'?",
    }
    for list, told in pairs(wrong) do
      local fault = nodes.fault(list)
      assert.truthy(fault and fault:find(told, 1, true), fault)
    end
    for told, make in pairs {
      ["#1 to 'list' (array of items expected, got string)"] = function() nodes.list "x" end,
      ["#2 to 'table' (array of rows expected, got no value)"] = function() nodes.table {} end,
      ["#1 to 'fields' (field 1: table { label, content } expected, got string)"] = function() nodes.fields { "x" } end,
    } do
      local _, message = pcall(make)
      assert.truthy(message:find(told, 1, true) and message:find "^[^:]*report_spec", message)
    end
  end)

  it("names what is wrong with a section or a renderer where it is added", function()
    local function build() end
    for told, make in pairs {
      ["option 'title': string expected, got number"] = function() briefing.section("a", { title = 5, build = build }) end,
      ["unknown option 'titel'; did you mean 'title'?"] = function() briefing.section("a", { titel = "x", build = build }) end,
      ["no kind of node 'paragraf'; did you mean 'paragraph'?"] = function() briefing.renderer("a", { paragraf = build }) end,
      ["'paragraph': function expected, got string"] = function() briefing.renderer("a", { paragraph = "x" }) end,
    } do
      local _, message = pcall(make)
      assert.truthy(message:find(told, 1, true) and message:find "^[^:]*report_spec", message)
    end
  end)

  it("takes a kind of node that a renderer brings, and tells it in the others", function()
    briefing.renderer("drawn", { kinds = { "map" }, map = function() return "a map\n" end })
    briefing.section("where_it_is", { build = function() return { kind = "map", content = "north of the port" } end })
    local report = briefing.report(briefing.document "One.", { sections = { "where_it_is" } })
    assert.truthy(report:render "drawn":find("a map", 1, true))
    local text = report:render "text"
    assert.truthy(text:find("north of the port", 1, true) and text:find("where it is", 1, true), text)
  end)

  it("lets sections be changed before rendering", function()
    local report = briefing.report(briefing.document "One.", { sections = { "header" } })
    table.insert(report.sections, { name = "extra", title = "Extra", nodes = { nodes.paragraph "Added by hand." } })
    for _, format in ipairs { "text", "markdown", "html", "json" } do
      assert.truthy(report:render(format):find("Added by hand", 1, true))
    end
  end)

  it("prints every node with a renderer that knows one kind", function()
    briefing.renderer("shout", { paragraph = function(node, context) return context:inline(node.content):upper() .. "\n" end })
    local report = briefing.report(briefing.document "One.", { sections = { "method" } })
    report.sections[1].nodes = { nodes.heading "head", nodes.list { "item", { content = "other" } },
      nodes.table({ "column" }, { { "cell" } }), nodes.quote "quoted", nodes.fields { { "label", "value" } },
      nodes.note("noted", { level = "high", places = { { 1, 2 } } }),
      nodes.chart { type = "bars", title = "chart", rows = {}, table = nodes.table({ "data" }, { { "datum" } }) } }
    local out = report:render "shout"
    for _, word in ipairs { "HEAD", "ITEM", "OTHER", "COLUMN", "CELL", "QUOTED", "LABEL", "VALUE", "NOTED", "DATUM" } do
      assert.truthy(out:find(word, 1, true), word)
    end
  end)

  it("gives the same bytes each time", function()
    local text = assert(require("briefing.file").read "seeds/mali-junta.txt")
    for _, format in ipairs { "text", "markdown", "html", "json" } do
      local function once() return briefing.report(briefing.document(text, { source = "seed" })):render(format) end
      assert.equal(once(), once())
    end
  end)

  it("tells a start after the update as still to come, where the page has no date of publication", function()
    local doc = briefing.document("Updated 14 March 2025\n\nThe new fares apply 1 May 2025 onwards.", { language = "en" })
    local told = briefing.report(doc, { sections = { "timeline" } }):render "markdown"
    assert.truthy(told:find("from 1 May 2025", 1, true))
  end)

  it("draws an open start no longer than from the publication, or as a short stretch", function()
    local function row(page)
      local doc = briefing.document(page .. "The bridge broke in 2005.\n\nIt stays shut until September 2026.", { language = "en" })
      local rows = briefing.report(doc, { sections = { "timeline" } }).sections[1].nodes[1].rows
      return rows[2], rows[1]
    end
    local open, before = row "Published 14 March 2025\n\n"
    assert.is_true(open.open_start and open.from > before.to and open.to - open.from < 0.1)
    open, before = row ""
    assert.is_true(open.from > before.to and open.to - open.from < 0.1)
  end)

  it("tells what begins after the publication as still to come", function()
    local doc = briefing.document("Harbour to close\nBy Ann Lee, 5 May 2026\n\nThe council voted on Monday to close the harbour from "
      .. "1 August 2026. Fishermen have landed there since 1950.", { language = "en" })
    local told = briefing.report(doc, { sections = { "timeline" } }):render "markdown"
    assert.truthy(told:find("from 1 August 2026", 1, true), told)
    assert.truthy(told:find("since 1950", 1, true), told)
  end)

  it("parts an article at the headings of which there are several", function()
    local parts = require "briefing.report.parts"
    local text = "# Harbour\n\nShips came back to the town in spring.\n\n## Cranes\n\nThey were bought in May.\n\n## Rails\n\n"
      .. "The line was closed for a year.\n"
    local doc = briefing.document(text, { language = "en" })
    local found = {}
    for i, part in ipairs(parts.of(doc)) do
      found[i] = part.heading and doc.text:sub(part.heading.first, part.heading.last) or "-"
    end
    assert.equal("-|# Harbour|## Cranes|## Rails", table.concat(found, "|"))
    assert.equal(2, #parts.starts(doc))
    assert.equal(0, #parts.starts(briefing.document "One sentence stands here, and no heading."))
  end)
end)
