-- Speech after a dash: "—Habrá que esperar —advierte la viróloga—. ...". A dash opens it at the start of a paragraph or a
-- sentence; a second one before a verb of speech ends it. A dash anywhere else is punctuation.
local cues_of = require "briefing.quotes.cues"
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"
local marks = require "briefing.quotes.marks"

local M = {}

local find, sub = string.find, string.sub

local DASH = "\226\128\148"
local longest = 600 -- bytes of speech before its verb

-- Whether speech can begin after the dash at a position: a letter or ¿ ¡ follows, nothing or a sentence's end precedes.
local function opens(text, at, first)
  if not letters.letter(text, at + #DASH) and not find(text, "^\194[\161\191]", at + #DASH) then return false end
  return at == first or find(text, "^[%.!?:]%s", at - 2) ~= nil
end

--- Adds speech after dashes to the quotations found, in text order; only in a language whose writers mark it so.
---@param doc table
---@param found table[] as marks.find gives it
---@return table[]
function M.add(doc, found)
  local cues = cues_of.of(doc.language)
  local text = doc.text
  if not cues.dashes or not find(text, DASH, 1, true) then return found end
  local before = #found
  for index, block in ipairs(doc.blocks) do
    if marks.blocks[block.kind] then
      local piece = sub(text, block.first, block.last)
      local first = block.body or block.first
      local position = first - block.first + 1
      while true do
        local at = find(piece, DASH, position, true)
        if not at then break end
        position = at + #DASH
        local start = block.first + at - 1
        if opens(text, start, first) then
          local stop = find(piece, "%s" .. DASH .. "[^%s]", position)
          local word = stop and stop - at <= longest and piece:match("^([A-Za-z\128-\255%-]+)", stop + 1 + #DASH)
          if word and cues_of.verb_of(lexicons.key(word), cues) then
            local last = block.first + stop - 2
            found[#found + 1] = { first = start, last = last, mark = DASH, block = index, closed = true, closing = 0 }
            position = stop + 1 + #DASH
          end
        end
      end
    end
  end
  if #found > before then
    table.sort(found, function(a, b)
      if a.first ~= b.first then return a.first < b.first end
      return a.last > b.last
    end)
  end
  return found
end

return M
