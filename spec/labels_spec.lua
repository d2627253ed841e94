local briefing = require "briefing"
local labels = require "briefing.labels"

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
        assert.truthy(english[key] or (key:find "_one$" and english[key:gsub("_one$", "")]), code .. " " .. key)
      end
      for _, list in ipairs { "months", "seasons", "quarters" } do assert.equal(#english[list], #words_of(code)[list]) end
      for _, language in ipairs(require("briefing.registry").builtin.language) do
        assert.truthy(words_of(code).languages[language], code .. " " .. language)
      end
    end
  end)

  it("have a title and a message for every warning that a rule gives", function()
    local pipe = assert(io.popen "cat lua/briefing/analyses/warnings/*.lua")
    local source = pipe:read "*a"
    pipe:close()
    local said, count = {}, 0
    for key in pairs(words_of "en") do
      local kind = key:match "^says_(.*)$"
      if kind then said[kind] = true end
    end
    for kind in source:gmatch 'warn%("([%w_]+)"' do
      count = count + 1
      assert.truthy(words_of "en"["warning_" .. kind], kind)
      local found = false
      for key in pairs(said) do found = found or key:find("^" .. kind) ~= nil end
      assert.truthy(found, kind)
    end
    assert.truthy(count >= 20)
  end)

  it("tell warnings, with their values, in the language of the report", function()
    local text = "Una nota breve.\n\n1. Una sierra.\n2. Una cuerda.\n4. Una lámpara.\n\n"
      .. "| Campo | Dueño |\n|---|---|\n| Norte | Ana |\n| Sur | |\n"
    local doc = briefing.document(text, { language = "es" })
    local told = {}
    for _, warning in ipairs(doc.warnings) do
      told[#told + 1] = labels.of("es"):warning(warning)
      assert.equal(warning.message, labels.of("en"):warning(warning))
    end
    told = table.concat(told, "\n")
    assert.truthy(told:find("La lista pasa de 2 a 4.", 1, true), told)
    assert.truthy(told:find("Hay una celda vacía: «Dueño» de «Sur».", 1, true), told)
    assert.equal("as it is", labels.of("es"):warning { kind = "x", message = "as it is" })
    assert.equal("A und ein weiteres", labels.of("de"):tell("and_more", { first = "A", n = 1 }))
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
      { "2020-08-05T22:13:00", "5 August 2020, 22:13" },
      { "2020-08-05T22:13:00Z", "5 August 2020, 22:13 UTC" }, { "2020-08-05T22:13:00+05:30", "5 August 2020, 22:13 UTC+5:30" },
      { "2020-08-05T22:13-04:00", "5 August 2020, 22:13 UTC-4" }, { "2021/..", "since 2021" }, { "../1960-03", "until March 1960" },
      { "2019/2023", "2019 to 2023" }, { "198X", "1980s" }, { "19XX", "20th century" }, { "XXXX-10-31", "31 October" },
      { "2022-21", "spring 2022" }, { "2022-34", "second quarter of 2022" },
      { "20XX", "21st century" }, { "10XX", "11th century" }, { "XXXX-21", "spring" }, { "2022-25", "2022-25" },
      { "1987~", "about 1987" }, { "not a date", "not a date" },
      { "", "" }, { "2020-00", "2020-00" }, { "XXXX", "XXXX" },
    }
    for _, case in ipairs(cases) do assert.equal(case[2], labels.of("en"):date(case[1]), case[1]) end
    assert.equal("5 août 2020", labels.of("fr"):date "2020-08-05")
    assert.equal("5 de agosto de 2020", labels.of("es"):date "2020-08-05")
    assert.equal("seit dem 5. August 2020", labels.of("de"):date "2020-08-05/..")
    assert.equal("ab dem 5. August 2020", labels.of("de"):date("2020-08-05/..", true))
    assert.equal("from 2027", labels.of("en"):date("2027/..", true))
    assert.equal("jusqu’au 1er août 2020", labels.of("fr"):date "../2020-08-01")
    assert.equal("XIXe siècle", labels.of("fr"):date "18XX")
    assert.equal("primavera de 2022", labels.of("es"):date "2022-21")
    assert.equal("del 1 de mayo de 2020 al 2 de mayo de 2020", labels.of("es"):date "2020-05-01/2020-05-02")
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

describe("numbers of so many decimals", function()
  local fixed = require("briefing.core").fixed

  it("are those of string.format, the middle of two and what is beyond doubt alike", function()
    if rawget(_G, "jit") then return end -- LuaJIT's rounds the middle of two up, C's to the even one
    for decimals = 0, 8 do
      for _, x in ipairs { 0, -0.0, 0.5, 1.5, 2.5, 0.005, 0.125, 0.375, 0.995, 9.9999999, 99.995, 1 / 3, 1e9, 999999999.5, 1e300 } do
        assert.equal(("%." .. decimals .. "f"):format(x), fixed(x, decimals))
        assert.equal(("%." .. decimals .. "f"):format(-x), fixed(-x, decimals))
      end
    end
  end)
end)
