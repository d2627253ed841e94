local briefing = require "briefing"

local function kinds_of(text, language)
  local found = {}
  for i, block in ipairs(briefing.document(text, { language = language or "en" }).blocks) do
    found[i] = block.kind .. (block.key and ":" .. block.key or "")
  end
  return table.concat(found, " ")
end

-- A block in a line: kind, key or role, level, depth and ordinal, a metadata value, a table's size.
local function told(text, block)
  local parts = { block.kind }
  if block.key then parts[#parts + 1] = block.key end
  if block.role then parts[#parts + 1] = block.role end
  if block.level then parts[#parts + 1] = tostring(block.level) end
  if block.depth then parts[#parts + 1] = tostring(block.depth) end
  if block.ordinal then parts[#parts + 1] = tostring(block.ordinal) end
  if block.kind == "metadata" then parts[#parts + 1] = "= " .. text:sub(block.value_first, block.value_last) end
  if block.kind == "table" then
    parts[#parts + 1] = ("%dx%d"):format(#(block.header or block.rows[1]), #block.rows)
  end
  return table.concat(parts, " ")
end

local CASES = { "news-page", "numbered-headings", "no-markers", "facts", "tables", "markup" }

describe("blocks", function()
  for _, name in ipairs(CASES) do
    it("of " .. name, function()
      local whole = assert(require("briefing.file").read("spec/data/blocks/" .. name .. ".txt"))
      local language, text, expected = whole:match "^(%l+)\n(.*\n)~~~~\n(.*)$"
      local doc, found = briefing.document(text, { language = language }), {}
      for i, block in ipairs(doc.blocks) do found[i] = told(text, block) .. "\n" end
      assert.equal(expected, table.concat(found))
    end)
  end

  it("tell titles, paragraphs, headings, items and rules apart", function()
    assert.equal("heading paragraph heading paragraph list_item list_item boilerplate:rule metadata:author",
      kinds_of [[
Rivers return to the valley
The water came back in spring, two years after the dam was opened.
What the farmers say
They had not expected it. Two reasons are given:
- Rain: It fell early.
- Snow: It melted late.
---
Author: Ana Lind]])
  end)

  it("take a headline that begins with a label's word for a headline", function()
    assert.equal("heading metadata:published paragraph", kinds_of([[
Le pont de la gare reporté à 2031
Publié le 3 mars 2025
Le chantier du pont de la gare est reporté de deux ans, selon la mairie.]], "fr"))
    assert.equal("metadata:published paragraph", kinds_of([[
Le 3 mars 2025
Le chantier du pont de la gare est reporté de deux ans, selon la mairie.]], "fr"))
  end)

  it("end a moment of publication before the mark that parts it from the next", function()
    local text = "Le pont\nPublié le 6 juin 2022 à 19 h 12 , mis à jour le 7 juin 2022\nLe pont est ouvert à tous depuis hier."
    local mention = briefing.document(text, { language = "fr" }).metadata.mentions.published
    assert.equal("Publié le 6 juin 2022 à 19 h 12", text:sub(mention[1], mention[2]))
  end)

  it("tile all that is not white space", function()
    local text = "\239\187\191  One line.\r\n\r\n\t- item one\r\n\t- item two\n"
      .. "| a | b |\n|---|---|\n| 1 | |\n © 2024 Someone\n\194\160\n"
    local at = 4
    for _, block in ipairs(briefing.document(text, { language = "en" }).blocks) do
      assert.falsy(text:sub(at, block.first - 1):find "[^%s\194\160]")
      assert.falsy(text:sub(block.first, block.first):find "%s")
      at = block.last + 1
    end
  end)

  it("take no text for none", function()
    assert.same({}, briefing.document("", { language = "en" }).blocks)
    assert.same({}, briefing.document(" \n\t\n", { language = "en" }).blocks)
  end)
end)
