local briefing = require "briefing"

local subjects = {
  { "The harbour master closed the pier after the storm.", "Ships wait outside the harbour until the pier opens.",
    "The storm broke the crane on the pier and two ships.", "A harbour tug pulled the ships from the pier." },
  { "Teachers asked the school board for smaller classes.", "The school board offered teachers more hours in classes.",
    "Parents of pupils in large classes support the teachers.", "The board of the school meets parents and teachers soon." },
  { "The orchestra plays a new symphony tonight.", "The conductor of the orchestra wrote the symphony himself.",
    "Critics heard the symphony and praised the conductor.", "Tickets for the orchestra and its symphony sold out." },
}

describe("segments", function()
  it("divides a text where its words change", function()
    local lines = {}
    for _, subject in ipairs(subjects) do lines[#lines + 1] = table.concat(subject, " ") end
    local doc = briefing.document(table.concat(lines, " "), { language = "en" })
    local starts = {}
    for i, segment in ipairs(doc.segments) do
      starts[i] = doc.text:sub(segment.first, segment.first + 7)
      assert.equal("string", type(segment.label))
      assert.truthy(#segment.label > 0)
    end
    assert.same({ "The harb", "Teachers", "The orch" }, starts)
    assert.equal(#doc.text, doc.segments[3].last)
  end)

  it("follows headings where there are some", function()
    local doc = briefing.document("The harbour after the storm\n\nThe harbour master closed the pier after the storm.\n"
      .. "What the schools want\nTeachers asked the school board for smaller classes.\n", { language = "en" })
    assert.equal("What the schools want", doc.segments[2].label)
  end)

  it("is one segment where nothing changes, and none where there is nothing", function()
    assert.equal(1, #briefing.document("Only one sentence stands here.", { language = "en" }).segments)
    assert.same({}, briefing.document("").segments)
    assert.same({}, briefing.document("\n\n").segments)
  end)
end)
