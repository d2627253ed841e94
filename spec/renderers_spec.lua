-- Text stays text in every format: payloads go through every node, and what comes out is read again.
local briefing = require "briefing"
local escape = require "briefing.report.escape"
local json = require "briefing.report.json"
local nodes = require "briefing.report.nodes"
local payloads = require "payloads"
local reader = require "readers"

-- A report in which the text stands in every place where text can stand.
local function report_of(text)
  local doc = briefing.document(text .. "\n\nA sentence. " .. text, { source = text, language = "en" })
  local section = { name = text, title = text, nodes = {
    nodes.heading(text),
    nodes.paragraph({ text, nodes.strong(text), nodes.emphasis(text), nodes.code(text) }, { first = 1, last = 1 }),
    nodes.list({ text, { content = text, first = 1, last = 2, nodes = { nodes.list { text } } } }, { ordered = true }),
    nodes.list { text },
    nodes.table({ text, { label = text, align = "right" } }, { { text, text }, { cells = { text }, first = 1, last = 1 } },
      { caption = text }), nodes.quote(text, { source = text }), nodes.fields { { text, text } },
    nodes.note(text, { title = text, level = text, places = { { 1, 2 } } }), nodes.paragraph(nodes.place(1, 1, text)),
    nodes.chart { type = "strip", title = text, desc = text, rows = { { label = text, marks = { { from = 0, to = 1 } } } },
      table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = "strip", shape = "ticks", title = text, desc = text,
      rows = { { label = text, marks = { { from = 0.5 } } } }, table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = "timeline", title = text, desc = text, ticks = { { at = 0, label = text } },
      now = { at = 0.5, label = text },
      rows = { { label = text, value = text, from = 0, to = 1, open_end = true, open_start = true } },
      table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = "bars", title = text, desc = text, rows = { { label = text, share = 0.5, value = text } },
      table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = "columns", title = text, desc = text, ticks = { { at = 0, label = text } },
      rows = { { label = text, value = text, values = { 0, 0.5, 1 } } }, table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = "network", title = text, desc = text, points = { { label = text }, { label = text } },
      edges = { { from = 1, to = 2, weight = 1 } }, table = nodes.table({ text }, { { text } }) },
    nodes.chart { type = text, title = text, desc = text, table = nodes.table({ text }, { { text } }) },
  } }
  return require("briefing.report").of(doc, { section })
end

local reports = {}

local function each_payload(check)
  for _, text in ipairs(payloads) do
    reports[text] = reports[text] or report_of(text)
    check(text, reports[text])
  end
end

describe("payloads", function()
  teardown(function() reports = {} end)

  it("are many", function() assert.truthy(#payloads >= 60) end)

  it("stay text in HTML: known elements, closed where they should be, links within the page, texts as given", function()
    each_payload(function(text, report)
      assert.is_nil(reader.page_fault(report:render "html", escape.clean(text)))
    end)
  end)

  it("leave no control and no code of direction on a terminal", function()
    for _, options in ipairs { {}, { ascii = true }, { width = 20 } } do
      each_payload(function(text, report)
        local out = report:render("text", options)
        assert.falsy(out:find "[%z\1-\9\11-\31\127]", text)
        for code in reader.codes(out) do
          if (code < 32 and code ~= 10) or (code >= 127 and code < 160) or (code >= 0x2028 and code <= 0x202E)
            or (code >= 0x2066 and code <= 0x2069) then
            error(("U+%04X from %s"):format(code, text))
          end
        end
      end)
    end
    each_payload(function(text, report)
      local out = report:render("text", { color = true }):gsub("\27%[[%d;]*m", "")
      assert.falsy(out:find("\27", 1, true), text)
    end)
  end)

  it("stay text in Markdown", function()
    each_payload(function(text, report)
      assert.same({}, reader.markdown_faults(report:render "markdown"), text)
    end)
    for _, text in ipairs(payloads) do
      assert.equal(escape.line(text), reader.markdown_text(escape.markdown(text)))
    end
  end)

  it("come back from JSON as they were, bytes that are no UTF-8 replaced", function()
    each_payload(function(text, report)
      for _, indent in ipairs { false, 2 } do
        local out = report:render("json", { indent = indent or nil })
        assert.falsy(out:find "[<>&%z\1-\9\11-\31\127]", text)
        local back = reader.json(out)
        local expected = reader.replaced(text)
        assert.equal(expected, back.sections[1].title)
        assert.equal(expected, back.sections[1].nodes[1].content)
        assert.equal(expected, back.source)
      end
    end)
  end)

  it("are no formula in TSV and CSV, and come back whole", function()
    each_payload(function(text, report)
      for _, format in ipairs { "tsv", "csv" } do
        local out = report:render(format)
        for _, row in ipairs(reader.separated(out, format == "csv" and "," or "\t")) do
          for _, field in ipairs(row) do
            local plain = escape.line(text):match "^ ?(.-) ?$"
            local known = field == plain or field == "'" .. plain or field == "" or field == "1" or field == "first"
              or field == "last"
            if not known or reader.is_formula(field) then
              error(field .. " from " .. text)
            end
          end
        end
      end
    end)
  end)
end)

describe("JSON", function()
  local schema_of = require "schema"

  local function read(path) return assert(require("briefing.file").read(path)) end

  it("is what the schema says, for articles and for payloads", function()
    -- the schema's own keys stand in the order of its reader, so it is read without the test of sorted keys
    local schema = reader.json(read "lua/briefing/report/report.schema.json", true)
    local briefs = {}
    for _, path in ipairs { "seeds/mali-junta.txt", "spec/data/report/harbour-en.txt", "spec/data/report/fleuve-fr.txt",
      "spec/data/report/bahn-de.txt" } do
      briefs[#briefs + 1] = briefing.report(briefing.document(read(path), { source = path }))
    end
    briefs[#briefs + 1] = briefing.report(briefing.document "")
    for _, report in ipairs(briefs) do assert.falsy(schema_of.fault(schema, reader.json(report:render "json")) or false) end
    local broken = reader.json(briefs[1]:render "json")
    broken.sections[1].nodes[1].kind = nil
    assert.truthy(schema_of.fault(schema, broken))
    broken = reader.json(briefs[1]:render "json")
    broken.bytes = "many"
    assert.truthy(schema_of.fault(schema, broken))
  end)
end)

describe("numbers in JSON", function()
  it("need no locale and know no infinity", function()
    assert.equal("[1,-3,0.5,null,null,9007199254740991]", json.encode { 1, -3, 0.5, 1 / 0, 0 / 0, 9007199254740991 })
  end)
end)

describe("a page", function()
  local function page(text, options) return briefing.report(briefing.document(text, { source = "s" })):render("html", options) end

  it("has a place in the text for every link, and each id once", function()
    local ids, links = {}, {}
    local out = page(assert(require("briefing.file").read "seeds/mali-junta.txt"))
    reader.html(out, { text = function() end, element = function(_, attributes)
      if attributes.id then
        assert.falsy(ids[attributes.id], attributes.id)
        ids[attributes.id] = true
      end
      if attributes.href then links[attributes.href:sub(2)] = true end
    end })
    local count = 0
    for link in pairs(links) do
      count = count + 1
      assert.truthy(ids[link], link)
    end
    assert.truthy(count > 30)
  end)

  it("holds the whole text at its foot, white space between blocks apart", function()
    for _, text in ipairs { "One.\nTwo & <three>.\n\n- item\n", "  x  ", "Heading\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" } do
      local inside, texts = false, {}
      reader.html(page(text), { text = function(piece) if inside then texts[#texts + 1] = piece end end,
        element = function(_, attributes) if attributes.class == "article" then inside = true end end })
      assert.equal((text:gsub("%s+", "")), (table.concat(texts):gsub("%s+", "")))
    end
  end)

  it("keeps characters whole where marks and stray bytes meet", function()
    local out = page "A gap \226\128\141\240\159\157\148\172 here, and so on.\n \255 \n\255"
    assert.truthy(out:find("\240\159\157\148", 1, true))
  end)

  it("is sound for any mixture of payloads and prose", function()
    local pieces, state = { "The council met in May 2021, said Ana Ruiz.", "Costs rose by 4.5 percent ,it said.", "\n", "\n\n", " ",
      "\n- ", " | ", "\n| a | b |\n|---|---|\n| 1 | 2 |\n", "HEADING", "“Never,” she said." }, 1
    for _, text in ipairs(payloads) do pieces[#pieces + 1] = text end
    local function pick(n) -- the same numbers in every Lua
      state = (state * 16807) % 2147483647
      return state % n + 1
    end
    for _ = 1, 60 do
      local parts = {}
      for i = 1, 30 do parts[i] = pieces[pick(2) == 1 and pick(10) or pick(#pieces)] end
      local text = table.concat(parts)
      local report = briefing.report(briefing.document(text, { source = "mixed" }))
      for _, section in ipairs(report.sections) do assert.falsy(section.failed, section.name) end
      local ids, links, open = {}, {}, {}
      reader.html(report:render "html", { text = function() end,
        element = function(tag, attributes, is_void)
          if not is_void then open[#open + 1] = tag end
          if attributes.id then ids[attributes.id] = true end
          if attributes.href then links[#links + 1] = attributes.href:sub(2) end
        end,
        close = function(tag) if table.remove(open) ~= tag then error(tag) end end })
      for _, link in ipairs(links) do
        if not ids[link] then error("no place for " .. link) end
      end
      reader.json(report:render "json")
      assert.same({}, reader.markdown_faults(report:render "markdown"))
    end
  end)

  it("refers to nothing outside and runs nothing", function()
    local out = page "One sentence. http://example.org/x.png"
    assert.truthy(out:find("default-src 'none'", 1, true))
    assert.falsy(out:find "<script" or out:find "src=" or out:find "@import" or out:find "url%(")
  end)

  it("stands without the article where that is left out", function()
    local out = page("One sentence.", { article = false })
    assert.falsy(out:find 'id="article"' or out:find 'href="#b')
  end)
end)

describe("spans of a text", function()
  local nest = require("briefing.core").nest
  local block = {}

  it("are told as a nest: cut at the end of what is around them", function()
    for _, case in ipairs {
      { "abcd", { { first = 2, last = 3 } }, {} },
      { "abcd", { { first = 2, last = 3, id = "x" } }, { "", 1, "", -1 } },
      { "abcd", { { first = 1, last = 2 }, { first = 1, last = 4, block = block } }, { "", 2, "", 1, "ab", -1, "cd", -2 } },
      { "abcd", { { first = 1, last = 4, block = block }, { first = 1, last = 3 }, { first = 2, last = 4 } },
        { "", 1, "", 2, "a", 3, "bc", -3, "", -2, "d", -1 } },
      -- a mark gives way to an anchor
      { "abcd", { { first = 1, last = 4, block = block }, { first = 1, last = 3 }, { first = 2, last = 4, id = "x" } },
        { "", 1, "", 2, "a", -2, "", 3, "bcd", -3, "", -1 } },
      -- a block ends what is open
      { "abcd", { { first = 1, last = 2, block = block }, { first = 2, last = 4 }, { first = 3, last = 4, block = block } },
        { "", 1, "a", 2, "b", -2, "", -1, "", 3, "cd", -3 } },
      -- whole characters, and only those that there are
      { "\195\169\226\130\172", { { first = 0, last = 9, block = block }, { first = 2, last = 4 } },
        { "", 1, "", 2, "\195\169\226\130\172", -2, "", -1 } },
      { "a\169b", { { first = 1, last = 3, block = block }, { first = 2, last = 2 } }, { "", 1, "a", 2, "\169", -2, "b", -1 } },
      { "ab", { { first = -1, last = math.huge, block = block }, { first = 7, last = 9 } }, { "", 1, "a", 2, "b", -2, "", -1 } },
      { "ab", { { first = 5, last = 9, block = block }, { first = 7, last = 8, block = block } }, { "", 1, "", -1, "", 2, "", -2 } },
      { "", { { first = 1, last = 1, id = "x" } }, { "", 1, "", -1 } },
    } do
      assert.same(case[3], nest(case[1], case[2]))
    end
    assert.error_matches(function() nest("ab", { { first = 1 } }) end, "first and last expected")
  end)
end)

describe("text", function()
  it("keeps within its width, wide characters and long words too", function()
    local columns = require "briefing.report.columns"
    for _, width in ipairs { 20, 33, 80 } do
      for _, text in ipairs { ("日本語の文章です"):rep(20), ("word "):rep(60), ("x"):rep(300) } do
        for line in report_of(text):render("text", { width = width }):gmatch "[^\n]+" do
          if columns.width(line) > width + 6 then error(line) end
        end
      end
    end
  end)

  it("breaks lines at spaces, and inside a word only where it alone is longer", function()
    local wrap = require("briefing.report.columns").wrap
    local red = "\27[31mred\27[0m"
    for _, case in ipairs {
      { "as  it is", 10, { "as  it is" } },
      { "", 10, { "" } },
      { "one two  three", 8, { "one two", "three" } },
      { "  one two three ", 9, { "one two", "three" } },
      { "           ", 8, {} },
      { "a 日本語の 文章", 8, { "a", "日本語の", "文章" } },
      { "a 日本語の文章です b", 8, { "a", "日本語の", "文章です", "b" } },
      { "xxxxxxxxxxxxxxxxxxx y", 8, { "xxxxxxxx", "xxxxxxxx", "xxx y" } },
      { ("e\204\129"):rep(9), 8, { ("e\204\129"):rep(8), "e\204\129" } },
      { "\204\129 xxxxxxxxxxx", 8, { "\204\129", "xxxxxxxx", "xxx" } },
      { red .. " " .. red .. " " .. red, 8, { red .. " " .. red, red } },
    } do
      assert.same(case[3], wrap(case[1], case[2]))
    end
  end)

  it("is ASCII where asked, but for the text itself", function()
    local report = briefing.report(briefing.document("One sentence - two. Another one in 2020.", { source = "s" }),
      { labels = "en" })
    assert.falsy(report:render("text", { ascii = true }):find "[\128-\255]")
  end)
end)
