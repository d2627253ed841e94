local briefing = require "briefing"

local before = "The harbour of Nordland closed on 4 May 2019 after the storm. "
  .. "Engineers count 320 broken boats along the pier. "
  .. "The mayor promised a new pier within two years. "
  .. "Fishermen from the villages ask for money. "
  .. "The storm was the strongest in a century."
local after = "The harbour of Nordland closed on 4 May 2019 after the storm. "
  .. "Engineers count 480 broken boats along the pier. "
  .. "Fishermen from the villages ask for money. "
  .. "The storm was the strongest in a century. "
  .. "Insurers in Hamburg refuse to pay for anything."

local function texts(list)
  local found = {}
  for k, item in ipairs(list) do found[k] = item.text end
  return found
end

describe("compare", function()
  local doc = briefing.document(before, { language = "en" })
  local other = briefing.document(after, { language = "en" })

  it("tells what changed between two versions", function()
    local changes = briefing.compare(doc, other).changes
    assert.equal(3, changes.kept)
    assert.same({ "Insurers in Hamburg refuse to pay for anything." }, texts(changes.added))
    assert.same({ "The mayor promised a new pier within two years." }, texts(changes.dropped))
    assert.equal(1, #changes.changed)
    local figures = changes.changed[1].figures
    assert.equal(1, #figures)
    assert.truthy(figures[1].before.text:find "^320")
    assert.truthy(figures[1].after.text:find "^480")
    assert.equal(figures[1].after.text, after:sub(figures[1].after.first, figures[1].after.last))
  end)

  it("tells the words of a text beside a much shorter one", function()
    local long = briefing.document(("The ferry waits. The crew eats bread. Rain falls on the quay. "):rep(3), { language = "en" })
    local keywords = briefing.compare(long, briefing.document("Wheat grew.", { language = "en" })).first.keywords
    assert.truthy(#keywords > 3)
  end)

  it("tells what changed in tables", function()
    local function version(cell)
      return briefing.document(before .. "\n\n| Harbour | Boats |\n|---|---|\n| Bergen | 12 |\n| Kiruna | " .. cell .. " |\n",
        { language = "en" })
    end
    local changes = briefing.compare(version "40", version "55").changes
    assert.same({}, changes.added)
    assert.same({}, changes.dropped)
    assert.equal("Kiruna | 40", changes.changed[1].before.text)
    assert.equal("40", changes.changed[1].figures[1].before.text)
    assert.equal("55", changes.changed[1].figures[1].after.text)
  end)

  it("finds nothing changed between a text and itself", function()
    local result = briefing.compare(doc, doc)
    assert.equal(1, result.similarity)
    assert.same({ kept = 5, added = {}, dropped = {}, changed = {} }, result.changes)
    assert.same({}, result.first.keywords)
    assert.same({}, result.first.statements)
    assert.same({}, result.second.dates)
  end)

  it("tells what two articles share and what each adds", function()
    local one = briefing.document(("The harbour of Nordland closed on 4 May 2019. The harbour needs a pier. "):rep(2), { language = "en" })
    local two = briefing.document("On 4 May 2019 the schools of Nordland opened. School teachers teach school classes. "
      .. "The school board pays the school teachers.", { language = "en" })
    local result = briefing.compare(one, two)
    assert.is_nil(result.changes)
    assert.equal("2019-05-04", result.shared.dates[1].iso)
    local key = {}
    for _, word in ipairs(result.first.keywords) do key[word.text:lower()] = word end
    assert.truthy(key.harbour)
    assert.equal(0, key.harbour.other_count)
    assert.truthy(result.similarity > 0 and result.similarity < 1)
    assert.truthy(#result.second.statements > 0)
  end)

  it("takes empty texts", function()
    local empty = briefing.document ""
    local result = briefing.compare(empty, doc)
    assert.equal(0, result.similarity)
    assert.is_nil(result.changes)
    assert.same({}, briefing.compare(empty, empty).shared.entities)
  end)

  it("names a mistaken argument", function()
    local ok, message = pcall(briefing.compare, doc, "text")
    assert.falsy(ok)
    assert.truthy(message:find("bad argument #2 to 'compare' (document expected, got string)", 1, true))
  end)
end)

describe("the sections of a report that", function()
  local doc = briefing.document(before, { language = "en", source = "old.txt" })
  local other = briefing.document(after, { language = "en", source = "new.txt" })

  it("compare two texts are there when a report is given the other", function()
    local report = briefing.report(doc, { sections = { "comparison", "changes" }, other = other })
    local text = report:render "text"
    for _, expected in ipairs { "Only in new.txt", "Insurers in Hamburg", "The mayor promised a new pier", "320", "480" } do
      assert.truthy(text:find(expected, 1, true), expected)
    end
    for _, format in ipairs { "markdown", "html", "json" } do assert.truthy(#report:render(format) > 0) end
    assert.equal(0, #briefing.report(doc, { sections = { "comparison", "changes" } }).sections)
  end)

  it("tell of statistics and segments can be asked for", function()
    local report = briefing.report(doc, { sections = { "statistics", "segments" } })
    assert.equal(2, #report.sections)
    assert.truthy(report:render("text"):find("Flesch reading ease", 1, true))
  end)

  it("need a document to compare with", function()
    local ok, message = pcall(briefing.report, doc, { other = {} })
    assert.falsy(ok)
    assert.truthy(message:find("option 'other': document expected", 1, true))
  end)
end)
