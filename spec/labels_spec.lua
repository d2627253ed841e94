local briefing = require "briefing"
local labels = require "briefing.report.labels"

local languages = { "en", "fr", "es", "de" }

local function words_of(code) return require("briefing.languages." .. code .. ".labels").labels end

local function placeholders(text)
  local names = {}
  for name in text:gmatch "{(%w+)}" do names[#names + 1] = name end
  table.sort(names)
  return table.concat(names, " ")
end

describe("labels", function()
  it("say the same in every language", function()
    local english = words_of "en"
    for _, code in ipairs(languages) do
      for key, label in pairs(english) do
        local own = words_of(code)[key]
        assert.equal(type(label), type(own), code .. " " .. key)
        if type(label) == "string" then assert.equal(placeholders(label), placeholders(own), code .. " " .. key) end
      end
      for key in pairs(words_of(code)) do
        assert.truthy(english[key] or (key:find "^why_" and english[key:gsub("^why", "warning")]), code .. " " .. key)
      end
      assert.equal(12, #words_of(code).months)
    end
  end)

  it("tell every kind of warning, in its own language too", function()
    for key in pairs(words_of "en") do
      local kind = key:match "^warning_(.*)$"
      for _, code in ipairs { "fr", "es", "de" } do
        assert.truthy(not kind or words_of(code)["why_" .. kind], key)
      end
    end
  end)

  it("are there for every key that a section or renderer asks for", function()
    local pipe = assert(io.popen "cat lua/briefing/report/*.lua lua/briefing/report/*/*.lua")
    local source = pipe:read "*a"
    pipe:close()
    local english, count = words_of "en", 0
    for key in source:gmatch 'labels:get%(?%s?"([%w_]+)"' do
      if not key:find "_$" then
        count = count + 1
        assert.truthy(english[key], key)
      end
    end
    for key in source:gmatch 'labels:count%("([%w_]+)"' do assert.truthy(english[key] and english[key .. "_one"], key) end
    assert.truthy(count > 60)
    for _, name in ipairs(require("briefing.registry").builtin.section) do assert.truthy(english["section_" .. name], name) end
  end)

  it("tell dates as a reader says them", function()
    local cases = {
      { "2020", "2020" }, { "2020-08", "August 2020" }, { "2020-08-05", "5 August 2020" },
      { "2020-08-05T22:13:00", "5 August 2020, 22:13" }, { "2021/..", "since 2021" }, { "../1960-03", "until March 1960" },
      { "2019/2023", "2019 to 2023" }, { "198X", "1980s" }, { "19XX", "20th century" }, { "XXXX-10-31", "31 October" },
      { "2022-21", "spring 2022" }, { "2022-34", "quarter 2, 2022" }, { "1987~", "about 1987" }, { "not a date", "not a date" },
      { "", "" }, { "2020-00", "2020-00" }, { "XXXX", "XXXX" },
    }
    for _, case in ipairs(cases) do assert.equal(case[2], labels.of("en"):date(case[1]), case[1]) end
    assert.equal("5 août 2020", labels.of("fr"):date "2020-08-05")
    assert.equal("5 de agosto de 2020", labels.of("es"):date "2020-08-05")
    assert.equal("seit 5. August 2020", labels.of("de"):date "2020-08-05/..")
  end)

  it("write numbers as the language does", function()
    assert.equal("1,234,567", labels.of("en"):number(1234567))
    assert.equal("6,640", labels.of("en"):number(6640))
    assert.equal("14.5", labels.of("en"):number(14.5))
    assert.equal("0.125", labels.of("en"):number(0.125))
    assert.equal("0.50", labels.of("en"):number(0.5, 2))
    assert.equal("-1,234.50", labels.of("en"):number(-1234.5, 2))
    assert.equal("1\226\128\175234,50", labels.of("fr"):number(1234.5, 2))
    assert.equal("1234", labels.of("de"):number(1234))
    assert.equal("12.345", labels.of("de"):number(12345))
    assert.equal("–", labels.of("en"):number(0 / 0))
    assert.equal("one", (labels.of("en"):count("sentences", 1):gsub("^1 sentence$", "one")))
  end)

  it("can be added, and stand over the others of the language", function()
    briefing.language("xl", { labels = { section_method = "Methodo" } })
    assert.equal("Methodo", labels.of("xl"):get "section_method")
    assert.equal("Warnings", labels.of("xl"):get "section_warnings")
    assert.equal("Métier", (function()
      briefing.language("fr", { labels = { section_method = "Métier" } })
      return labels.of("fr"):get "section_method"
    end)())
    assert.equal("En bref", labels.of("fr"):get "section_summary")
    briefing.language("fr", { labels = {} })
  end)

  it("follow the text's language, or the one asked for", function()
    local doc = briefing.document("Eine kurze Meldung aus Berlin. Die Stadt baut.", { language = "de", source = "x" })
    assert.truthy(briefing.report(doc):render("text"):find "Quelle")
    assert.truthy(briefing.report(doc, { labels = "es" }):render("text"):find "Fuente")
    local none, message = briefing.report(doc, { labels = "xx" })
    assert.falsy(none)
    assert.truthy(message:find "no language 'xx'")
  end)
end)

describe("places of dates on a line", function()
  local days = require "briefing.report.days"

  it("hold first and last days, open ends, seasons and decades", function()
    local function length(iso)
      local span = days.interval(iso)
      return span.to - span.from + 1
    end
    assert.equal(366, length "2020")
    assert.equal(365, length "2021")
    assert.equal(365, length "1900")
    assert.equal(29, length "2020-02")
    assert.equal(1, length "2020-12-31")
    assert.equal(3653, length "198X")
    assert.equal(92, length "2022-21")
    assert.equal(90, length "2022-33")
    assert.is_true(days.interval("2021/..").open_end)
    assert.is_true(days.interval("../2021").open_start)
    for _, iso in ipairs { "XXXX-10-31", "", "x", "../..", "2020-13", "2020-99" } do assert.falsy(days.interval(iso)) end
  end)

  it("have a scale of whole years with every interval inside", function()
    for _, pair in ipairs { { "2020-08", "2022" }, { "1950", "2024-12-31" }, { "0800", "1999" }, { "2020-01-01", "2020-01-01" },
      { "2020-12-31", "2021-01-01" } } do
      local a, b = days.interval(pair[1]), days.interval(pair[2])
      local scale = days.scale { a, b }
      assert.truthy(scale.place(a.from) >= 0 and scale.place(b.to, true) <= 1)
      assert.truthy(#scale.ticks >= 1 and #scale.ticks <= 14)
      for _, tick in ipairs(scale.ticks) do assert.truthy(tick.at >= 0 and tick.at <= 1) end
    end
  end)
end)
