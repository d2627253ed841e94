local briefing = require "briefing"

local function read(path) return assert(require("briefing.file").read(path)) end

local function warnings(doc, kind)
  local found = {}
  for _, warning in ipairs(doc.warnings) do
    if warning.kind == kind then found[#found + 1] = warning end
  end
  return found
end

describe("the seed", function()
  local text = read "seeds/mali-junta.txt"
  local doc = briefing.document(text)

  it("has nine dates", function()
    local got = {}
    for i, date in ipairs(doc.dates) do
      assert.equal(text:sub(date.first, date.last), date.text)
      got[i] = date.iso .. " " .. date.text
    end
    assert.same({
      "2020-08 August 2020", "2020/.. Ongoing since 2020", "2021/.. 2021-present", "2022/.. 2022-present", "2021 2021",
      "2020-08 August 2020", "2021-09 September 2021", "2022/.. 2022-Present", "2025-05-05T22:13:00 2025-05-05 22:13:00",
    }, got)
  end)

  it("has eight happenings, the coup told twice", function()
    local got = {}
    for i, entry in ipairs(doc.timeline) do
      got[i] = ("%s %s %d %s"):format(entry.iso, entry.source, #entry.mentions, entry.event)
    end
    assert.same({
      "2020/.. table 1 Russia: Military training & arms sales",
      "2020-08 both 2 Since taking power through a coup in August 2020",
      "2021/.. table 1 Ivory Coast: Joint military exercises",
      "2021 prose 1 Following their rise to power in 2021",
      "2021-09 table 1 Promise made towards transition back to civilian rule",
      "2022/.. table 1 Burkina Faso: Intelligence sharing",
      "2022/.. table 1 Surge in violence notably noted within northern territories",
      "2025-05-05T22:13:00 metadata 1 Publish date: 2025-05-05 22:13:00",
    }, got)
  end)

  it("dates one happening twice, and leaves an order open", function()
    local conflict = warnings(doc, "date_conflict")
    assert.equal(1, #conflict)
    assert.equal("high", conflict[1].level)
    assert.equal(1, #warnings(doc, "date_relation"))
    assert.equal(1, #warnings(doc, "missing_timezone"))
  end)
end)

describe("the timeline", function()
  local function timeline(text, language)
    local got = {}
    for i, entry in ipairs(briefing.document(text, { language = language or "en" }).timeline) do
      got[i] = entry.iso .. " " .. entry.source .. " " .. entry.event
    end
    return got
  end

  it("puts what happened in the order of dates, open starts by their end", function()
    assert.same({ "../1960 prose The colony stood until 1960", "2019 prose the harbour opened in 2019",
      "2021-03-14 prose On 14 March 2021 a storm broke the pier" },
      timeline "On 14 March 2021 a storm broke the pier; the harbour opened in 2019. The colony stood until 1960.")
  end)

  it("leaves out dates of figures, of comparisons and of decades", function()
    assert.same({}, timeline("Exports earned $61 million in 2024, against 40 million in 2010. Fares rose by 5 per cent in 2023. "
      .. "Sheds stood there in the 1980s."))
  end)

  it("keeps a happening whose date opens it, or whose figure is the next clause's", function()
    assert.same({ "2019 prose In 2019 the council rejected a proposal of £11 million" },
      timeline "In 2019 the council rejected a proposal of £11 million.")
    assert.same({ "2022 prose En 2022, la ville a reçu 60 millions d'euros" },
      timeline("En 2022, la ville a reçu 60 millions d'euros.", "fr"))
    assert.same({ "1994 prose Zuletzt wurde sie 1994 saniert; das kostete 3 Millionen Mark" },
      timeline("Zuletzt wurde sie 1994 saniert; das kostete 3 Millionen Mark.", "de"))
    assert.same({}, timeline "The 2007 edition holds 190,000 terms. The company earned, in 2019, 5 million.")
  end)

  it("tells of who did it, where an apposition parts the subject from its verb", function()
    assert.same({ "2019 prose his successor, Priya Nair, lost the 2019 election" },
      timeline "The mayor resigned; his successor, Priya Nair, lost the 2019 election.")
    assert.same({ "2012 prose L’usine, près de Fos, ferma en 2012" }, timeline "L’usine, près de Fos, ferma en 2012.")
    assert.same({ "2012 prose the mill was closed in 2012" }, timeline "After years, as many had feared, the mill was closed in 2012.")
  end)

  it("tells of what an apposition or a relative clause between commas is about", function()
    assert.same({ "1904 prose The harbour bridge, opened in 1904" }, timeline "The harbour bridge, opened in 1904, needs new cables.")
    assert.same({ "2017 prose The yard, which employed 214 people in 2017", "2022 prose closed its last dock in 2022" },
      timeline "The yard, which employed 214 people in 2017, closed its last dock in 2022.")
    assert.same({ "2009 prose El grupo, que se separó en 2009" }, timeline "El grupo, que se separó en 2009, vuelve para cerrar la noche.")
  end)

  it("parts a happening from the one that a relative clause in its sentence tells of", function()
    assert.same({ "2016/.. prose bridge toll that has divided the city since 2016",
      "2024-03-05 prose Councillors voted on 5 March 2024 to end the bridge toll" },
      timeline "Councillors voted on 5 March 2024 to end the bridge toll that has divided the city since 2016.")
  end)

  it("begins with the subject where a date, or a short form of a name, parts it from its verb", function()
    assert.same({ "2024-10-11 prose The first collapse, on 11 October 2024, damaged 40 metres of the deck" },
      timeline "The first collapse, on 11 October 2024, damaged 40 metres of the deck.")
    assert.same({ "2024-10-11/.. prose north span, closed since 11 October 2024",
      "2025-03 prose The ministry said in March 2025 that the north span" },
      timeline "The ministry said in March 2025 that the north span, closed since 11 October 2024, was safe.")
    assert.same({ "2022-07 prose The Harbour Workers Union (HWU) signed the deal in July 2022" },
      timeline "The Harbour Workers Union (HWU) signed the deal in July 2022.")
    assert.same({ "2022-07 prose signed the deal in July 2022" },
      timeline "The firm (formerly Harbour Lines) signed the deal in July 2022.")
    assert.same({ "2024-05 prose its general secretary, Paul Nwosu, told reporters in May 2024" },
      timeline '"The members will not accept it," its general secretary, Paul Nwosu, told reporters in May 2024.')
  end)

  it("gives each date of a series its own part, and none a coordinator to begin with", function()
    assert.same({ "1911 prose The pier was built in 1911", "1945-04 prose destroyed in April 1945", "1952 prose reopened in 1952" },
      timeline "The pier was built in 1911, destroyed in April 1945 and reopened in 1952.")
    assert.same({ "2025-03-01 prose El trasvase comenzará el 1 de marzo de 2025",
      "2025-09-30 prose terminará el 30 de septiembre de 2025" },
      timeline("El trasvase comenzará el 1 de marzo de 2025 y terminará el 30 de septiembre de 2025.", "es"))
    assert.same({ "2024-05-03 prose The road closed on 3 May 2024", "2024-06 prose the cranes came in June 2024" },
      timeline "The road closed on 3 May 2024, and the cranes came in June 2024.")
    assert.same({ "1890 prose The bank was founded in 1890 by two brothers", "1920 prose by 1920 it had 40 branches" },
      timeline "The bank was founded in 1890 by two brothers, and by 1920 it had 40 branches.")
    assert.same({ "1911 prose Die Brücke wurde 1911 gebaut", "1945-04 prose Die Brücke wurde 1911 gebaut, im April 1945 zerstört",
      "1952 prose 1952 wieder eröffnet" },
      timeline("Die Brücke wurde 1911 gebaut, im April 1945 zerstört und 1952 wieder eröffnet.", "de"))
    assert.same({ "1954 prose La digue, construite en 1954", "1971 prose rehaussée en 1971",
      "2024-03-04 prose a cédé le 4 mars 2024" },
      timeline("La digue, construite en 1954 et rehaussée en 1971, a cédé le 4 mars 2024.", "fr"))
    assert.same({ "2010 prose She joined the council in 2010 and the Senate in 2014",
      "2014 prose She joined the council in 2010 and the Senate in 2014" },
      timeline "She joined the council in 2010 and the Senate in 2014.")
  end)

  it("leaves out a quotation mark that is closed elsewhere", function()
    assert.same({ "2019 prose The harbour froze in 2019" }, timeline "“The harbour froze in 2019, and nobody came,” she said.")
    assert.same({ "2019 prose “The harbour froze in 2019”" }, timeline "“The harbour froze in 2019”, she said.")
  end)

  it("takes the date of a dateline for no happening, nor for a part of one", function()
    assert.same({ "2025-03-13 prose The council voted on Thursday", "2025-03-15 metadata Published 15 March 2025" },
      timeline "Published 15 March 2025\n\nLONDON, March 14 - The council voted on Thursday.")
    assert.same({ "2025-03-13 prose Le conseil a voté jeudi", "2025-03-14 metadata 14 mars 2025" },
      timeline("PARIS, le 14 mars 2025 – Le conseil a voté jeudi.", "fr"))
    assert.same({ "2012-07-27 prose LONDON 2012 - The games opened on 27 July 2012" },
      timeline "LONDON 2012 - The games opened on 27 July 2012.")
    assert.same({ "2024-05 prose which has 32 members - and 3 partners - met in May 2024" },
      timeline "NATO, which has 32 members - and 3 partners - met in May 2024.")
  end)

  it("joins a row of a table and the prose about it", function()
    assert.same({ "2022-05-03 both the lighthouse agreement was signed on 3 May 2022" },
      timeline("The minister said that, after long talks, the lighthouse agreement was signed on 3 May 2022.\n\n"
        .. "| Event | Date |\n|---|---|\n| Lighthouse agreement | May 2022 |\n"))
  end)

  it("reads a table without a word for date only where no column is of figures", function()
    assert.same({}, timeline("| Field | MW | First unit |\n|---|---|---|\n| North | 20 | 1981 |\n| South | 30 | 1990 |\n"))
    assert.same({ "1981 table North: Opening", "1990 table South: Closing" },
      timeline("| Field | What | First unit |\n|---|---|---|\n| North | Opening | 1981 |\n| South | Closing | 1990 |\n"))
  end)
end)

describe("cells of a column of dates", function()
  local columns = {
    en = { ["Ongoing since 2020"] = "2020/..", ["2019–"] = "2019/..", ["2019 – 2022"] = "2019/2022", ["2021-Present"] = "2021/..",
      ["Mar 2020 – Jun 2021"] = "2020-03/2021-06", ["From 2020"] = "2020/..", ["2022 onwards"] = "2022/..", ["Q1 2024"] =
      "2024-01/2024-03", ["Until 2021"] = "../2021", ["1066"] = "1066", ["2014-18"] = "2014/2018" },
    fr = { ["En cours depuis 2020"] = "2020/..", ["2021-aujourd’hui"] = "2021/..", ["3 mai 2022 – en cours"] = "2022-05-03/..",
      ["À partir de 2020"] = "2020/..", ["jusqu’en 2022"] = "../2022", ["mars 2020 – juin 2021"] = "2020-03/2021-06" },
    es = { ["En curso desde 2020"] = "2020/..", ["2021 a la fecha"] = "2021/..", ["3 de mayo de 2022 – en curso"] = "2022-05-03/..",
      ["marzo 2020 a junio 2021"] = "2020-03/2021-06", ["hasta 2022"] = "../2022" },
  }
  local heads = { en = "Date", fr = "Date", es = "Fecha" }
  for language, cells in pairs(columns) do
    it("are read in " .. language, function()
      for cell, iso in pairs(cells) do
        local text = ("| Work | %s |\n|---|---|\n| Bridge | %s |\n| Tunnel | 1999 |\n"):format(heads[language], cell)
        local doc = briefing.document(text, { language = language })
        assert.equal(iso, doc.dates[1] and doc.dates[1].iso, cell)
        assert.equal(2, #doc.timeline, cell)
      end
    end)
  end

  it("are no years where the column is of figures", function()
    local doc = briefing.document("| Town | Boats |\n|---|---|\n| Lund | 1950 |\n| Mar | 870 |\n| Oss | 640 |\n", { language = "en" })
    assert.same({}, doc.dates)
  end)

  it("of one table are never one happening", function()
    local doc = briefing.document("| Work | Date |\n|---|---|\n| North pier repair | 2019 |\n| South pier repair | 2019 |\n",
      { language = "en" })
    assert.equal(2, #doc.timeline)
  end)
end)

describe("warnings of dates", function()
  local function conflicts(text, language) return warnings(briefing.document(text, { language = language }), "date_conflict") end

  it("tell one kind of happening with two dates, in several languages", function()
    assert.equal(1, #conflicts("The generals took power in June 2019.\n\nAfter seizing power in 2021, they closed the port.", "en"))
    assert.equal(1, #conflicts("Les généraux ont pris le pouvoir en juin 2019.\n\nDepuis lors rien. Leur prise de pouvoir "
      .. "en 2021 a surpris.", "fr"))
    assert.equal(1, #conflicts("El puente fue inaugurado en junio de 2019.\n\nLa inauguración del puente en 2021 fue breve.", "es"))
  end)

  it("leave alone what may be one date, two things, or two kinds", function()
    assert.equal(0, #conflicts("The generals took power in June 2019.\n\nAfter seizing power in 2019, they closed the port.", "en"))
    assert.equal(0, #conflicts("The bridge at Lunden opened in 2019.\n\nThe bridge at Marrow opened in 2021.", "en"))
    assert.equal(0, #conflicts("The bridge opened in 2019.\n\nThe bridge closed in 2021.", "en"))
  end)

  it("tell years that nothing gives", function()
    local doc = briefing.document("The port shut on 14 March.", { language = "en" })
    assert.equal(1, #warnings(doc, "unresolved_year"))
  end)
end)
