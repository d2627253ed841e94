-- doc.repairs: the typographic defects of the text as edits beside it, in text order, none overlapping another:
-- { kind, first, last, replacement }. Kinds: "missing_space", "space_before_punctuation", "broken_quote", "mojibake",
-- "invalid_utf8", "cell_padding". Offsets are the original's; doc.repaired is the text with all of them made.
local core = require "briefing.core"
local brackets = require "briefing.repairs.brackets"
local clitics = require "briefing.repairs.clitics"
local edits_of = require "briefing.repairs.edits"
local languages = require "briefing.language"
local mojibake = require "briefing.repairs.mojibake"
local page_of = require "briefing.blocks.page"
local punctuation = require "briefing.repairs.punctuation"
local quotes = require "briefing.repairs.quotes"
local registry = require "briefing.registry"

-- Blocks whose text is repaired. What is not: rules, pagers, share bars.
local TEXT = { heading = true, paragraph = true, list_item = true, quote = true, metadata = true, table = true }

-- Whether a byte lies in a block that is repaired, and that block's first byte. Asked with rising positions mostly, so the
-- last answer is the first guess.
local function block_finder(blocks)
  local guess = 1
  local function find(at)
    local block = blocks[guess]
    if block and block.first <= at and at <= block.last then return block end
    if not blocks[guess] or blocks[guess].first > at then guess = 1 end
    local low, high = guess, #blocks
    if blocks[guess] and (not blocks[guess + 1] or blocks[guess + 1].first > at) then high = guess end
    while low < high do
      local middle = math.floor((low + high + 1) / 2)
      if blocks[middle].first <= at then low = middle else high = middle - 1 end
    end
    guess, block = low, blocks[low]
    return block and block.first <= at and at <= block.last and block or nil
  end
  return find
end

local KINDS = { url = true, email = true, mention = true, hashtag = true }

-- Whether a word covers a byte; an address does whatever the byte is.
local function word_finder(words)
  return function(at)
    local index, covers = words:find(at)
    return covers, covers and KINDS[words:kind(index)] or false
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
  local page = page_of.of(doc.language)
  local find_block, covered = block_finder(blocks), word_finder(doc.words)
  local function in_text(at)
    local block = find_block(at)
    if not block or not TEXT[block.kind] then return false end
    local _, address = covered(at)
    return not address
  end
  local function line_start(at)
    local block = find_block(at)
    return block and block.first or at
  end

  local own = languages.compiled(language, "quotation marks", quotes.compile)
  local signs = { spaced = page.spaced, opening = punctuation.opening(own) }
  invalid_bytes(text, edits)
  mojibake.find(text, edits)
  punctuation.glued_sentences(doc, edits)
  punctuation.find(text, edits, covered, signs, in_text, line_start)
  brackets.find(text, edits, in_text)
  clitics.find(text, edits, languages.compiled(language, "repaired clitics", clitics.compile), in_text)
  quotes.find(text, blocks, TEXT, own, edits)
  quotes.accents(text, edits, text:find("’", 1, true) and "’" or "'", in_text)
  cell_padding(text, blocks, edits)
  return edits:finish()
end, { options = {} })
