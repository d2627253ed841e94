-- Phrases of a language's data found in a text: its words tell at one look-up whether a phrase's first word occurs at all,
-- so a list of any length costs little where it finds nothing.
local core = require "briefing.core"
local letters = require "briefing.names.letters"

local M = {}

local find, sub = string.find, string.sub

--- The phrases of a list that stand in a text, as whole words or not, in the list's order; an item may hold several,
--- separated by commas. Each is { text, small?, large? }: how it is spelled there, small and with a large first letter.
---@param list string[]?
---@param words table<string, boolean> doc.names.words
---@return table[]
function M.listed(list, words) return list and core.phrases(list, words) or {} end

local function longer_first(a, b)
  if #a.text ~= #b.text then return #a.text > #b.text end
  return a.text < b.text
end

--- The same, the longest first.
---@param list string[]?
---@param words table<string, boolean>
---@return table[]
function M.of(list, words)
  local phrases = M.listed(list, words)
  table.sort(phrases, longer_first)
  return phrases
end

local function place(text, phrase, from, to)
  local a, b = find(text, phrase, from, true)
  while a and b <= to do
    if not letters.letter(text, b + 1) and (a == 1 or not find(text, "^[0-9A-Za-z\195-\209\128-\191]", a - 1)
      or find(text, "^\226\128[\147-\157]", a - 3)) then
      return a, b
    end
    a, b = find(text, phrase, b + 1, true)
  end
end

--- Where a phrase stands in text[from..to], whole words, small or with a large first letter: first, last, or nil.
---@param text string
---@param phrase table one of M.of's
---@param from integer
---@param to integer
function M.find(text, phrase, from, to)
  local small, large = phrase.small, phrase.large
  local piece, before = text, 0
  if to < #text then
    -- string.find knows no end: the piece alone is searched, lest every sentence cost the whole text
    piece, before = sub(text, from, to), from - 1
    from, to = 1, to - before
  end
  local a, b, c, d
  if small then a, b = place(piece, small, from, to) end
  if large then c, d = place(piece, large, from, to) end
  if c and (not a or c < a) then a, b = c, d end
  if a then return a + before, b + before end
end

--- Every place of a phrase in the text, in order: an iterator of first, last. Each spelling is sought on from where it was
--- found, so that a whole walk costs the text's length whatever the other spelling does.
---@param text string
---@param phrase table one of M.of's
---@return fun(): integer?, integer?
function M.places(text, phrase)
  local small, large = phrase.small, phrase.large
  local a, b, c, d
  if small then a, b = place(text, small, 1, #text) end
  if large then c, d = place(text, large, 1, #text) end
  return function()
    local first, last
    if a and (not c or a < c) then
      first, last = a, b
      a, b = place(text, small, b + 1, #text)
    elseif c then
      first, last = c, d
      c, d = place(text, large, d + 1, #text)
    end
    return first, last
  end
end

return M
