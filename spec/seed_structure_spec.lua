-- The structure of the article in seeds/: each line's kind, the repairs, the tables.
local briefing = require "briefing"

local P, H, L, T, M = "paragraph", "heading", "list_item", "table", "metadata"

-- The kind of each of the 47 lines, in order.
local LINES = {
  P, H, P, L, L, L, P, H, T, T, T, T, T, H, P, P, L, L, L, H, T, T, T, T, T, H, P, P, L, L, L, P, P, H, T, T, T, T, T, H, P,
  "rule", M, M, "copyright", "rule", "pager",
}

local HEADINGS = {
  "2 Consolidation of Power Against a Backdrop of Regional Instability",
  "3 Current Military Partnerships Overview",
  "2 Consequences of International Isolation on Governance and Security",
  "3 Timeline: Key Events Impacting Governance",
  "2 Approaches for Future Diplomatic Engagements with Malian Leadership",
  "3 Proposed Framework Elements",
  "2 Conclusion: Navigating Uncertainty Ahead",
}

local LABELS = {
  "Promotion of Nationalism", "Formation of Regional Alliances", "Suppression of Dissent", "Rise in Extremist Activity",
  "Humanitarian Crises", "Increased Military Focus", "", "", "",
}

-- What stands around each repair, and what it reads.
local REPAIRS = {
  { "stall,the", "stall, the" }, { "approach,raising", "approach, raising" }, { "surroundings.With", "surroundings. With" },
  { "areas.The", "areas. The" }, { "since 2020|", "since 2020 |" }, { "summary,Mali", "summary, Mali" },
  { "scrutiny.As", "scrutiny. As" }, { "influence,their", "influence, their" }, { "regionally.The", "regionally. The" },
  { "principles.Moving", "principles. Moving" }, { "forward,the", "forward, the" }, { "overall .", "overall." },
  { "Author :", "Author:" }, { "Publish date :", "Publish date:" },
}

local TABLES = {
  { "Current Military Partnerships Overview", { "Partner Country", "Type of Support", "Duration" }, {
    { "Russia", "Military training & arms sales", "Ongoing since 2020" },
    { "Ivory Coast", "Joint military exercises", "2021-present" },
    { "Burkina Faso", "Intelligence sharing", "2022-present" },
  } },
  { "Timeline: Key Events Impacting Governance", { "Key Events", "Date" }, {
    { "Coup d’état led by current ruling faction", "August 2020" },
    { "Promise made towards transition back to civilian rule", "September 2021" },
    { "Surge in violence notably noted within northern territories", "2022-Present" },
  } },
  { "Proposed Framework Elements", { "Action Item", "Purpose" }, {
    { "Regular evaluations concerning governance reforms", "To track progress while maintaining engagement" },
    { "Inclusion efforts involving local NGOs", "To ensure representation reflects diverse community interests" },
    { "Creation of dedicated diplomatic task force",
      "To concentrate efforts on long-term relationships & conflict resolution" },
  } },
}

describe("the seed article", function()
  local doc = assert(briefing.open "seeds/mali-junta.txt")
  local text = doc.text

  it("has 47 lines, each of its kind", function()
    local kinds, at, i = {}, 1, 1
    for line in text:gmatch "[^\n]+" do
      local block = doc.blocks[i]
      if at > block.last then
        i = i + 1
        block = doc.blocks[i]
      end
      assert.is_true(block.first <= at and at + #line - 1 <= block.last)
      kinds[#kinds + 1] = block.kind == "boilerplate" and block.key or block.kind
      at = at + #line + 1
    end
    assert.equal(47, #kinds)
    assert.same(LINES, kinds)
    assert.equal(#doc.blocks, i)
  end)

  it("has seven headings, three of them captions", function()
    local found = {}
    for _, block in ipairs(doc.blocks) do
      if block.kind == "heading" then found[#found + 1] = block.level .. " " .. text:sub(block.first, block.last) end
    end
    assert.same(HEADINGS, found)
  end)

  it("has nine list items, six with labels", function()
    local found = {}
    for _, block in ipairs(doc.blocks) do
      if block.kind == "list_item" then found[#found + 1] = block.label or "" end
    end
    assert.same(LABELS, found)
  end)

  it("has 14 repairs", function()
    assert.equal(#REPAIRS, #doc.repairs)
    for i, edit in ipairs(doc.repairs) do
      local before, after = REPAIRS[i][1], REPAIRS[i][2]
      local from = text:find(before, edit.first - #before, true)
      assert.is_true(from <= edit.first and edit.last <= from + #before - 1)
      assert.equal(after, text:sub(from, edit.first - 1) .. edit.replacement .. text:sub(edit.last + 1, from + #before - 1))
    end
  end)

  it("has three tables", function()
    assert.equal(3, #doc.tables)
    for i, grid in ipairs(doc.tables) do
      assert.equal(TABLES[i][1], grid.caption)
      assert.same(TABLES[i][2], grid.header)
      assert.same(TABLES[i][3], grid.rows)
      for r, cells in ipairs(grid.cells) do
        for c, cell in ipairs(cells) do assert.equal(grid.rows[r][c], text:sub(cell[1], cell[2])) end
      end
    end
    assert.equal("2021-present", doc.tables[1].records[2].Duration)
  end)

  it("names its author and its date", function()
    assert.equal("Mia Garcia", doc.metadata.author)
    assert.equal("2025-05-05T22:13:00", doc.metadata.published)
    assert.is_nil(doc.metadata.title)
    assert.equal(8, doc.metadata.pager)
  end)
end)
