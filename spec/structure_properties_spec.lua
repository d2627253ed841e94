-- What holds of blocks, tables, repairs and metadata in any text: pages thrown together from pieces, the same each time.
local briefing = require "briefing"
local core = require "briefing.core"
local repair = require "briefing.repair"

local PIECES = { "- ", "* ", "1. ", "2. ", "a) ", "i) ", "• ", "| ", "|", "\t", "  ", "   ", "\n", "\n", "\n", "\n\n", "\r\n",
  "\r", "---", "—", "—-", "***", "Author: ", "Par ", "By ", "Published ", "©", "Page 1 of 3", "1 2 3", "The river", "rose.",
  "It fell", ",", ";", ":", "!", "?", ".", "“", "”", '"', "„", "«", "»", "(", ")", "[", "]", "word", "Wort", "é", "â€™",
  "Ã©", "\128", "\255", "\226\128", "\0", "\194\160", "\226\128\168", "\226\128\169", "\239\187\191",
  "http://a.b/c,d", "a@b.c", "2024", "12 May 2024", "Total", "3.5", "1,200", "> ", "# ", "## ", "**", "__", "A. ", "B. ",
  "x", "…", "'", "`", "´", "中文。", "\v", "\f", "Correction: ", " ", " ", " ", " " }

-- A generator of its own: math.random differs between versions of Lua.
local state = 1
local function random(n)
  state = (state * 16807) % 2147483647
  return state % n + 1
end

local function page()
  local parts = {}
  for i = 1, random(60) do parts[i] = PIECES[random(#PIECES)] end
  return table.concat(parts)
end

local SPACES = { "\226\128\168", "\226\128\169", "\194\160", "\239\187\191" }

local function is_blank(text)
  for _, space in ipairs(SPACES) do text = text:gsub(space, "") end
  return not text:find "[^ \t\r\n\v\f]"
end

local function check_blocks(doc)
  local text, at = doc.text, 1
  for _, block in ipairs(doc.blocks) do
    assert(block.first >= at and block.first <= block.last and block.last <= #text, "blocks in order")
    assert(is_blank(text:sub(at, block.first - 1)), "blocks tile the text")
    if block.body then assert(block.first <= block.body and block.body <= block.last, "a body inside its block") end
    for r, row in ipairs(block.cells or {}) do
      for c, cell in ipairs(row) do assert(text:sub(cell[1], cell[2]) == block.rows[r][c], "cells by their spans") end
    end
    at = block.last + 1
  end
  assert(is_blank(text:sub(at)), "blocks tile the text")
end

local function check_repairs(doc)
  local at = 0
  for _, edit in ipairs(doc.repairs) do
    assert(at < edit.first and edit.first <= edit.last and edit.last <= #doc.text, "repairs in order")
    at = edit.last
  end
  assert(#core.ill_formed(doc.repaired) == 0, "a repaired text is well-formed")
  for _, block in ipairs(doc.blocks) do repair.apply(doc, block.first, block.last) end
end

local function check_spans(doc)
  for _, mention in pairs(doc.metadata.mentions) do
    assert(mention[1] <= mention[2] and mention[2] <= #doc.text, "metadata by its spans")
  end
  for _, rule in ipairs { "structure", "tables" } do
    for _, warning in ipairs(require("briefing.analyses.warnings." .. rule)(doc)) do
      for _, mention in ipairs(warning.mentions) do
        assert(mention[1] <= mention[2] + 1 and mention[2] <= #doc.text, "warnings by their spans")
      end
    end
  end
end

describe("structure, in any text,", function()
  it("keeps its properties", function()
    local languages = { "en", "fr", "de", "es", "it" }
    for n = 1, 400 do
      local text = page()
      local doc = briefing.document(text, { language = languages[n % #languages + 1] })
      for _, check in ipairs { check_blocks, check_repairs, check_spans } do
        local ok, message = pcall(check, doc)
        assert.is_true(ok, ("%s in %q"):format(tostring(message), text))
      end
    end
  end)
end)
