-- The report about a corpus: each section from a small part with known numbers, the same bytes whatever the order of parts.
local briefing = require "briefing"
local command = require "command"
local core = require "briefing.core"
local corpora = require "briefing.corpus"
local escape = require "briefing.report.escape"
local facets = require "briefing.corpus.facets"
local part_of = require "briefing.corpus.part"
local payloads = require "payloads"
local periods = require "briefing.corpus.periods"
local read = require("briefing.file").read
local reader = require "readers"
local schema_of = require "schema"

local FORMATS = { "text", "markdown", "html", "json", "tsv", "csv" }

-- A corpus of facts: an array of { facet, keys, values }.
local function corpus_of(facts, about)
  local given = { facets = facets.names() }
  for name, value in pairs(about or {}) do given[name] = value end
  local part = part_of.new(given)
  for _, fact in ipairs(facts) do part:add(fact[1], fact[2], fact[3]) end
  return corpora.of_part(part)
end

-- The section of that name alone: its nodes, or nil.
local function section(corpus, name, given)
  local asked = { sections = { name }, labels = "en" }
  for key, value in pairs(given or {}) do asked[key] = value end
  local report = assert(briefing.report(corpus, asked))
  assert(not (report.sections[1] or {}).failed, name)
  return report.sections[1] and report.sections[1].nodes
end

-- Cells of a table node as lines, strong cells plain.
local function lines(node)
  local out = {}
  for r, row in ipairs(node.rows) do
    local cells = {}
    for c, cell in ipairs(row.cells) do cells[c] = type(cell) == "table" and cell.content or cell end
    out[r] = table.concat(cells, " | ")
  end
  return out
end

local groups = { { "document", { "desk" }, { 8, 1000, 6000 } }, { "document", { "sport" }, { 10, 2000, 9000 } } }

local function with_groups(facts)
  local all = { groups[1], groups[2] }
  for _, fact in ipairs(facts) do all[#all + 1] = fact end
  return corpus_of(all)
end

describe("the header of a corpus", function()
  it("tells size, groups, records with errors, ids used more than once and versions", function()
    local corpus = corpus_of({ groups[1], groups[2], { "error", { "text" }, { 2 } }, { "error", { "json" }, { 1 } },
      { "error", { "replaced" }, { 4 } },
      { "signature", { "a", "" }, {} }, { "signature", { "a", "" }, {} }, { "signature", { "b", "" }, {} } }, { group = "desk" })
    local told = {}
    for i, field in ipairs(section(corpus, "corpus_header")[1].fields) do told[i] = field.label .. ": " .. field.content end
    assert.same({ "Size: 18 articles · 3,000 words · 15,000 bytes", "Groups by “desk”: sport (10), desk (8)",
      "Not counted: no JSON (1), without text (2)", "Mended: damaged bytes (4)", "Ids used more than once: a (2)",
      ("Version: briefing %s · Unicode %s · utf8proc %s"):format(core.version, core.unicode_version, core.utf8proc_version) }, told)
  end)
end)

describe("themes over time", function()
  local corpus = with_groups {
    { "theme", { "harbour", "2024-01", "desk" }, { 2, 1500 } }, { "theme", { "harbour", "2024-03", "sport" }, { 4, 3000 } },
    { "theme", { "harbour", "", "desk" }, { 1, 900 } }, { "theme", { "strike", "2024-02", "desk" }, { 1, 1000 } },
    { "theme", { "strike", "2024-99", "desk" }, { 1, 1000 } },
  }

  it("have a column for every month, on one scale, and what has no date apart", function()
    local chart = section(corpus, "corpus_themes")[1]
    assert.equal("columns", chart.type)
    assert.same({ 0.5, 0, 1 }, chart.rows[1].values)
    assert.same({ 0, 0.25, 0 }, chart.rows[2].values)
    assert.same({ "harbour | 2 | 0 | 4 | 1", "strike | 0 | 1 | 0 | 1" }, lines(chart.table))
    assert.equal("2024-02", chart.table.columns[3].key)
    assert.truthy(chart.desc:find("the highest is 4 articles", 1, true))
  end)

  it("tell articles, mean weight, the first and the last month", function()
    assert.same({ "harbour | 7 | 0.77 | January 2024 | March 2024", "strike | 2 | 1.00 | February 2024 | February 2024" },
      lines(section(corpus, "corpus_themes")[2]))
  end)

  it("are a table alone where no date is known", function()
    local list = section(with_groups { { "theme", { "harbour", "", "desk" }, { 1, 900 } } }, "corpus_themes")
    assert.equal("table", list[1].kind)
    assert.same({ "harbour | 1 | 0.90 |  | " }, lines(list[1]))
  end)

  it("are drawn in text, Markdown and HTML", function()
    local report = briefing.report(corpus, { sections = { "corpus_themes" }, labels = "en" })
    local text, markdown = report:render "text", report:render "markdown"
    assert.truthy(text:find("harbour  ▄▄", 1, true) and text:find("▄··", 1, true) and text:find "\136 +7 articles")
    assert.truthy(markdown:find("| harbour | ▄▄", 1, true) and markdown:find("██ | 2 | 0 | 4 | 1 |", 1, true))
    local _, columns = report:render("html"):gsub('<rect class="c1"', "")
    assert.equal(3, columns)
  end)
end)

describe("columns of time", function()
  it("are drawn in the cells there are", function()
    local strips = require "briefing.report.strips"
    assert.equal("▄▄··██", strips.columns({ 0.5, 0, 1 }, 6, strips.styles.blocks))
    assert.equal("▄█", strips.columns({ 0.5, 0.2, 0, 1 }, 2, strips.styles.blocks))
    assert.equal(".##", strips.columns({ 0, 1, 1 }, 5, strips.styles.ascii))
  end)

  local function months(list)
    local counts = {}
    for _, text in ipairs(list) do
      local month = periods.number(text)
      counts[month] = (counts[month] or 0) + 1
    end
    return periods.columns(counts)
  end

  it("are as short as two dozen allow", function()
    for _, case in ipairs {
      { "2024-01", "2025-12", 24, "2024-01", "2024-01" }, { "2024-01", "2026-01", 9, "2024-33", "2024-01" },
      { "2001-02", "2024-01", 24, "2001", "2001" }, { "2001-02", "2026-01", 6, "2000/2004", "2000" },
      { "1850-01", "2024-01", 18, "185X", "1850" }, { "0900-01", "2024-01", 23, "0900/0949", "0900" },
      { "0001-01", "2024-01", 21, "00XX", "0000" }, { "0000-01", "9999-12", 10, "0000/0999", "0000" },
      { "2024-05", "2024-05", 1, "2024-05", "2024-05" },
    } do
      local columns = months { case[1], case[2] }
      assert.same({ case[3], case[4], case[5] }, { columns.count, columns.iso[1], columns.starts[1] })
      assert.equal(1, columns.of(periods.number(case[1])))
      assert.equal(columns.count, columns.of(periods.number(case[2])))
    end
  end)

  it("are not stretched by a few wrong dates", function()
    local list = { "1970-01" }
    for i = 1, 12 do
      for _ = 1, 5 do list[#list + 1] = ("2024-%02d"):format(i) end
    end
    local columns = months(list)
    assert.same({ 12, "2024-01" }, { columns.count, columns.iso[1] })
    assert.is_nil(columns.of(periods.number "1970-01"))
  end)

  it("are of months alone", function()
    assert.is_nil(periods.columns {})
    for _, text in ipairs { "", "2024", "2024-00", "2024-13", "2024-1", "x" } do assert.is_nil(periods.number(text)) end
  end)
end)

describe("examples of themes", function()
  it("are the articles with the greatest weight, under the themes that most have", function()
    local corpus = with_groups { { "theme", { "port", "", "desk" }, { 1, 900 } }, { "theme", { "strike", "", "desk" }, { 2, 900 } },
      { "example", { "port", "a" }, { 100000 } }, { "example", { "strike", "b" }, { 400000 } },
      { "example", { "strike", "c" }, { 10000 } } }
    assert.same({ "strike | c | 0.99", "strike | b | 0.60", "port | a | 0.90" }, lines(section(corpus, "corpus_examples")[1]))
  end)
end)

describe("words of a group", function()
  local corpus = with_groups {
    { "term", { "harbour", "desk" }, { 6, 20 } }, { "term", { "harbour", "sport" }, { 3, 5 } },
    { "term", { "goal", "sport" }, { 9, 60 } }, { "term", { "once", "desk" }, { 1, 50 } },
    { "term", { "same", "desk" }, { 5, 10 } }, { "term", { "same", "sport" }, { 5, 20 } },
    { "spelling", { "harbour", "Harbour" }, { 5 } }, { "spelling", { "harbour", "harbours" }, { 4 } },
  }

  it("have the log-likelihood and log ratio of their counts", function()
    -- 2 (20 ln(20 / 8.333) + 5 ln(5 / 16.667)) = 22.98; (20 / 1000) / (5 / 2000) = 2 ^ 3
    local list = section(corpus, "corpus_keyness", { focus = "desk", reference = "sport" })
    assert.equal("desk against sport", list[2].content)
    assert.same({ "Harbour | 23.0 | 3.0 | 20 | 5 | 6" }, lines(list[3]))
    -- 2 * 60 ln(60 / 40) = 48.66; half an occurrence stands for none: (60 / 2000) / (0.5 / 1000) = 2 ^ 5.9
    assert.equal("sport against desk", list[4].content)
    assert.same({ "goal | 48.7 | 5.9 | 60 | 0 | 9" }, lines(list[5]))
  end)

  it("are told of the largest groups against all others where none is named", function()
    local list = section(corpus, "corpus_keyness")
    assert.equal("sport against all others", list[2].content)
    assert.equal("desk against all others", list[4].content)
    assert.same({ "Harbour | 23.0 | 3.0 | 20 | 5 | 6" }, lines(list[5]))
  end)

  it("are none where there is one group", function()
    assert.is_nil(section(corpus_of { groups[1], { "term", { "harbour", "desk" }, { 6, 20 } } }, "corpus_keyness"))
  end)

  it("are asked for by names of groups", function()
    local function fault(given) return select(2, briefing.report(corpus, given)) end
    assert.equal("option 'focus': no group 'sprot'; did you mean 'sport'?", fault { focus = "sprot" })
    assert.equal("option 'reference': only with option 'focus'", fault { reference = "sport" })
    assert.equal("options 'focus' and 'reference': two groups expected", fault { focus = "desk", reference = "desk" })
  end)
end)

describe("names in a corpus", function()
  it("stand by kind, those in most articles first, with the articles of each group", function()
    local list = section(with_groups {
      { "entity", { "Anna Berg", "person", "desk" }, { 3, 9 } }, { "entity", { "Anna Berg", "person", "sport" }, { 1, 1 } },
      { "entity", { "Ola Lund", "person", "sport" }, { 5, 5 } }, { "entity", { "Lima", "place", "desk" }, { 2, 2 } },
    }, "corpus_entities")
    assert.same({ "People", "Places" }, { list[1].content, list[3].content })
    assert.same({ "Ola Lund | 5 | 5 | 5 | 0", "Anna Berg | 10 | 4 | 1 | 3" }, lines(list[2]))
    assert.same({ "Lima | 2 | 2 | 0 | 2" }, lines(list[4]))
    assert.equal("sport", list[2].columns[4].label)
  end)

  it("have one column for groups beyond the largest", function()
    local facts = { { "entity", { "Lima", "place", "g7" }, { 2, 2 } }, { "entity", { "Lima", "place", "g1" }, { 1, 1 } } }
    for i = 1, 7 do facts[#facts + 1] = { "document", { "g" .. i }, { 10 - i, 100, 100 } } end
    local list = section(corpus_of(facts), "corpus_entities")
    assert.same({ "Lima | 3 | 3 | 1 | 0 | 0 | 0 | 0 | 2" }, lines(list[2]))
  end)

  it("are linked where most articles have them together", function()
    local chart = section(with_groups { { "pair", { "Anna Berg", "Lima" }, { 3, 4 } }, { "pair", { "Lima", "port" }, { 5, 5 } } },
      "corpus_network")[1]
    assert.equal("network", chart.type)
    assert.same({ "Lima | port | 5", "Anna Berg | Lima | 3" }, lines(chart.table))
    assert.same({ from = 1, to = 2, weight = 5 }, chart.edges[1])
  end)
end)

describe("collocations of a corpus", function()
  it("have the log-likelihood of the counts of all articles", function()
    -- of 3,000 words, 30 and 40 of the two and 20 side by side: 2 (20 ln 50 + 10 ln(10 / 29.6) + 20 ln(20 / 39.6)
    -- + 2950 ln(2950 / 2930.4)) = 146.8
    local list = section(with_groups {
      { "term", { "port", "desk" }, { 5, 10 } }, { "term", { "port", "sport" }, { 5, 20 } }, { "term", { "call", "desk" }, { 9, 40 } },
      { "collocation", { "port", "call" }, { 4, 20 } }, { "spelling", { "call", "Call" }, { 5 } },
    }, "corpus_collocations")
    assert.same({ "port Call | 146.8 | 20 | 4" }, lines(list[1]))
  end)
end)

describe("nearly the same articles of a corpus", function()
  it("are told with the least and the greatest likeness", function()
    local text = "The harbour of Port Louis was dredged in May, said the mayor, and ships wait outside the harbour for a month now."
    local list = section(with_groups { { "signature", { "a", core.signature(text) }, {} },
      { "signature", { "b", core.signature(text:upper()) }, {} }, { "signature", { "c", core.signature(text) }, {} },
      { "signature", { "x", "" }, {} }, { "signature", { "x", "" }, {} } }, "corpus_duplicates")
    assert.truthy(list[1].content:find("^One group"))
    assert.same({ "3 | a | b, c | 1.00" }, lines(list[2]))
    assert.same({ "x | 2" }, lines(list[3]))
  end)
end)

describe("warnings of a corpus", function()
  it("are shares of its articles", function()
    local chart = section(with_groups { { "warning", { "low", "no_headline" }, { 3, 3 } },
      { "warning", { "high", "table_sum" }, { 9, 12 } } }, "corpus_warnings")[1]
    assert.same({ "Total does not add up | high | 9 | 12", "No headline | low | 3 | 3" }, lines(chart.table))
    assert.equal(0.5, chart.rows[1].share)
  end)
end)

describe("the method of a corpus", function()
  it("tells what was counted, and what counts may lack", function()
    local corpus = corpus_of(groups, { background = "crc" })
    corpus.part:note_bound("term", 7)
    local text = briefing.report(corpus, { sections = { "corpus_method" }, labels = "en" }):render "text"
    assert.truthy(text:find("Counted +collocation, document"))
    assert.truthy(text:find("Background +crc"))
    assert.truthy(text:find("term +counts may be too low by up to 7"))
  end)
end)

-- Articles counted one by one.
local function counted()
  local list = {}
  local texts = { "Port Louis reopened its harbour on 3 May 2024. Anna Berg, the mayor, said the harbour would grow by 5 percent.",
    "Anna Berg closed the harbour of Port Louis. Ships wait outside the harbour. The harbour master blames the harbour.",
    "The club of Lima won. The club has a new coach, Ola Lund. Ola Lund praised the club.", "" }
  for i, text in ipairs(texts) do
    list[i] = briefing.corpus { facets = facets.names() }:add(text, { language = "en", id = "id" .. i,
      group = i < 3 and "desk" or "sport", published = ("2024-%02d-01"):format(i) })
  end
  return list
end

describe("a report about a corpus", function()
  it("is the same bytes in whatever order its parts come", function()
    local parts = counted()
    local function rendered(order)
      local corpus, out = briefing.corpus(), {}
      for _, i in ipairs(order) do assert(corpus:merge(parts[i])) end
      for i, format in ipairs(FORMATS) do out[i] = briefing.report(corpus):render(format) end
      return out
    end
    local first = rendered { 1, 2, 3, 4 }
    assert.same(first, rendered { 4, 2, 1, 3 })
    assert.same(first, rendered { 3, 4, 2, 1 })
    assert.truthy(first[1]:find("4 articles", 1, true))
  end)

  it("has no text of an article, and links within itself only", function()
    local page = briefing.report(counted()[1], { labels = "en" }):render "html"
    assert.falsy(page:find 'id="article"' or page:find 'class="place"')
    assert.truthy(reader.page_text(page):find("1 article", 1, true))
  end)

  it("says where there are no articles", function()
    for _, format in ipairs { "text", "markdown", "html", "json" } do
      assert.truthy(briefing.report(briefing.corpus()):render(format):find("There are no articles in this corpus.", 1, true))
    end
    assert.equal("", briefing.report(briefing.corpus()):render "tsv")
  end)

  it("speaks the language of the labels asked for", function()
    for code, words in pairs { fr = "Les thèmes dans le temps", es = "Los temas en el tiempo", de = "Themen im Lauf der Zeit" } do
      assert.truthy(briefing.report(counted()[1], { labels = code }):render("text"):find(words, 1, true))
    end
  end)

  it("takes sections of corpora, a user's too, and none of documents", function()
    briefing.section("corpus_size", { title = "Size", subject = "corpus", build = function(corpus)
      return { kind = "paragraph", content = corpus.documents .. " read" }
    end })
    local corpus = counted()[1]
    assert.truthy(briefing.report(corpus, { sections = { "corpus_size" } }):render("text"):find("1 read", 1, true))
    local ok, message = pcall(briefing.report, corpus, { sections = { "summary" } })
    assert.truthy(not ok and message:find("section 'summary' tells of a document, not of a corpus", 1, true))
    ok, message = pcall(briefing.report, briefing.document "One.", { sections = { "corpus_size" } })
    assert.truthy(not ok and message:find("section 'corpus_size' tells of a corpus, not of a document", 1, true))
    ok, message = pcall(briefing.report, corpus, { other = briefing.document "One." })
    assert.truthy(not ok and message:find("unknown option 'other'", 1, true))
  end)

  it("is what the JSON schema says", function()
    local schema = reader.json(assert(read "lua/briefing/report/report.schema.json"), true)
    for _, corpus in ipairs { counted()[2], briefing.corpus() } do
      assert.falsy(schema_of.fault(schema, reader.json(briefing.report(corpus):render "json")) or false)
    end
  end)

  it("keeps text text, in whatever place of a part it stands", function()
    for _, text in ipairs(payloads) do
      local signature = core.signature "one two three four five six"
      local corpus = corpus_of({ { "document", { text }, { 3, 1000, 5000 } }, { "document", { "other" }, { 3, 1000, 5000 } },
        { "error", { text }, { 1 } }, { "theme", { text, "2024-01", text }, { 2, 900 } },
        { "theme", { "x", "2024-02", "other" }, { 1, 1 } },
        { "example", { text, text }, { 5 } }, { "entity", { text, text, text }, { 2, 2 } }, { "pair", { text, "a" }, { 2, 2 } },
        { "pair", { text, "b" }, { 2, 2 } }, { "term", { text, text }, { 3, 90 } }, { "term", { "o", "other" }, { 3, 90 } },
        { "spelling", { text, text }, { 3 } }, { "collocation", { text, text }, { 2, 20 } }, { "warning", { text, text }, { 1, 1 } },
        { "signature", { text, signature }, {} }, { "signature", { text .. "2", signature }, {} },
        { "signature", { text, signature }, {} }, { "signature", { "c", text }, {} }, { "signature", { "d", text .. "!" }, {} } },
        { group = text, background = text })
      local report = briefing.report(corpus, { labels = "en" })
      for _, each in ipairs(report.sections) do assert(not each.failed, each.name .. ": " .. text) end
      assert.is_nil(reader.page_fault(report:render "html", escape.clean(text)))
      assert.falsy(report:render("text"):find "[%z\1-\9\11-\31\127]", text)
      assert.same({}, reader.markdown_faults(report:render "markdown"), text)
      reader.json(report:render "json")
      for format, separator in pairs { tsv = "\t", csv = "," } do
        for _, row in ipairs(reader.separated(report:render(format), separator)) do
          for _, field in ipairs(row) do
            if reader.is_formula(field) then error(field .. " in " .. text) end
          end
        end
      end
    end
  end)
end)

describe("briefing corpus-report", function()
  local function run(arguments, input)
    table.insert(arguments, 1, "corpus-report")
    return command.run("bin/briefing", arguments, input)
  end

  local paths = {}
  setup(function()
    for i, corpus in ipairs(counted()) do paths[i] = command.file(corpus:dump()) end
  end)
  teardown(function()
    for _, path in ipairs(paths) do os.remove(path) end
  end)

  it("says that a section asked for holds no table to write", function()
    local out, err, status = run { "--sections", "corpus_method", "--format", "tsv", paths[1] }
    assert.same({ "", "briefing: no table in these sections, and tsv holds nothing else\n", 0 }, { out, err, status })
  end)

  it("adds up its parts, whatever their order, and writes any format", function()
    for _, format in ipairs(FORMATS) do
      local out, err, status = run { "--format", format, paths[1], paths[2], paths[3], paths[4] }
      assert.same({ "", 0 }, { err, status })
      assert.equal(out, (run { "--format", format, paths[4], paths[3], paths[2], paths[1] }))
      assert.is_true(#out > 100)
    end
  end)

  it("reads standard input, and writes to a file", function()
    local joined = {}
    for i, corpus in ipairs(counted()) do joined[i] = corpus:dump() end
    local target = os.tmpname()
    local out, err, status = run({ "--output", target, "--sections", "corpus_header" }, table.concat(joined))
    assert.same({ "", "", 0 }, { out, err, status })
    assert.truthy(assert(read(target)):find("4 articles", 1, true))
    os.remove(target)
  end)

  it("takes sections away and adds them", function()
    local out = run { "--sections", "-corpus_method,-corpus_warnings", paths[1] }
    assert.truthy(out:find("Themes over time", 1, true))
    assert.falsy(out:find("\nMethod\n", 1, true))
  end)

  it("fails, and writes nothing, where a part is cut or missing or a group is not there", function()
    local cut = command.file(counted()[1]:dump():sub(1, -30))
    for _, case in ipairs { { { cut }, cut }, { { "no-such-part" }, "no-such-part" }, { { paths[1], cut }, cut },
      { { "--focus", "dsk", paths[1], paths[3] }, "did you mean 'desk'?" } } do
      local out, err, status = run(case[1])
      assert.same({ "", 1 }, { out, status })
      assert.truthy(err:find(case[2], 1, true), err)
    end
    os.remove(cut)
  end)

  it("takes for a mistake what it cannot do", function()
    for _, arguments in ipairs { { "--sections", "summary", paths[1] }, { "--format", "htm", paths[1] }, { "--labels", "xx" },
      { "--top", "3" } } do
      local out, _, status = run(arguments)
      assert.same({ "", 2 }, { out, status })
    end
  end)
end)
