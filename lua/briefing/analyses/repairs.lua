-- doc.repairs: the typographic defects of the text as edits beside it, in text order, none overlapping another:
-- { kind, first, last, replacement }. Kinds: "missing_space", "space_before_punctuation", "broken_quote", "mojibake",
-- "invalid_utf8", "cell_padding". Offsets are the original's; doc.repaired is the text with all of them made.
local addresses = require "briefing.addresses"
local core = require "briefing.core"
local brackets = require "briefing.repairs.brackets"
local clitics = require "briefing.repairs.clitics"
local edits_of = require "briefing.repairs.edits"
local languages = require "briefing.language"
local mojibake = require "briefing.repairs.mojibake"
local punctuation = require "briefing.repairs.punctuation"
local quotes = require "briefing.repairs.quotes"
local registry = require "briefing.registry"
local search = require "briefing.search"

-- Blocks whose text is repaired. What is not: rules, pagers, share bars.
local TEXT = { heading = true, paragraph = true, list_item = true, quote = true, metadata = true, table = true }

-- A function that gives the block a byte lies in, nil where it lies in none. Asked with rising positions mostly, so the
-- last answer is the first guess.
local function block_finder(blocks)
  local block
  return function(at)
    if block and block.first <= at and at <= block.last then return block end
    block = blocks[search.from(blocks, "last", at)]
    return block and block.first <= at and block or nil
  end
end

-- Rows of pipe tables in which a cell of words stands against its pipe though the row pads the others; a bare figure may
-- be set tight.
local function cell_padding(text, blocks, edits)
  for _, block in ipairs(blocks) do
    if block.kind == "table" and block.separator == "pipe" then
      for _, row in ipairs(block.cells) do
        local tight, padded = nil, 0
        for _, cell in ipairs(row) do
          if cell[2] >= cell[1] then
            local after = text:sub(cell[2] + 1, cell[2] + 1)
            if after == " " then
              padded = padded + 1
            elseif after == "|" and text:sub(cell[1], cell[2]):find(" ", 1, true) then
              tight = cell[2]
            end
          end
        end
        if tight and padded > 0 and text:find("^ ", row[1][1] - 1) then edits:gap("cell_padding", tight) end
      end
    end
  end
end

local function invalid_bytes(text, edits)
  local bounds = core.ill_formed(text)
  for i = 1, #bounds, 2 do edits:replace("invalid_utf8", bounds[i], bounds[i + 1], "\239\191\189", 0) end
end

registry.analysis("repairs", function(doc)
  local text, blocks = doc.text, doc.blocks
  local edits = edits_of.new(text)
  if #blocks == 0 then return {} end
  local language = registry.language(doc.language) or registry.language "en"
  local words, find_block = doc.words, block_finder(blocks)
  local function covered(at)
    local _, covers = words:find(at)
    return covers
  end
  local function in_text(at)
    local block = find_block(at)
    return block ~= nil and TEXT[block.kind] ~= nil and not addresses.covers(words, at)
  end
  local function line_start(at)
    local block = find_block(at)
    return block and block.first or at
  end

  local own = languages.compiled(language, "quotation marks", quotes.compile)
  invalid_bytes(text, edits)
  mojibake.find(text, edits)
  punctuation.glued_sentences(doc, edits)
  punctuation.find(text, edits, covered, own, in_text, line_start)
  brackets.find(text, edits, in_text)
  clitics.find(text, edits, languages.compiled(language, "repaired clitics", clitics.compile), in_text)
  quotes.find(text, blocks, TEXT, own, edits)
  quotes.accents(text, edits, text:find("’", 1, true) and "’" or "'", in_text)
  cell_padding(text, blocks, edits)
  return edits:finish()
end, { options = {} })
