local briefing = require "briefing"

local function kinds_of(text, language)
  local found = {}
  for i, block in ipairs(briefing.document(text, { language = language or "en" }).blocks) do
    found[i] = block.kind .. (block.key and ":" .. block.key or "")
  end
  return table.concat(found, " ")
end

describe("blocks", function()
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
