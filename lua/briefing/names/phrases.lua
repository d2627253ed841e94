-- Phrases of a language's data found in a text: the text's set of words tells at one look-up whether a phrase's first
-- word occurs at all, so a list of any length costs little where it finds nothing.
local letters = require "briefing.names.letters"

local M = {}

local find, sub = string.find, string.sub

--- Phrases compiled: array of { text, head, large?, apostrophe? }, the longest first; an item may hold several, separated
--- by commas. `large`, the head with a large first letter, false where it has none, and `apostrophe`, whether there is
--- one, are known from the first search on.
---@param list string[]?
---@return table
function M.compile(list)
  local phrases = {}
  for _, item in ipairs(list or {}) do
    for phrase in item:gmatch "[^,]+" do
      phrase = phrase:match "^%s*(.-)%s*$"
      if phrase ~= "" then phrases[#phrases + 1] = { text = phrase, head = phrase:match "^[^%s']+" } end
    end
  end
  table.sort(phrases, function(a, b)
    if #a.text ~= #b.text then return #a.text > #b.text end
    return a.text < b.text
  end)
  return phrases
end

-- With its first letter large, as at the start of a sentence; ASCII and the two-byte letters of Latin, Greek, Cyrillic.
local function capitalized(word)
  local b = word:byte()
  if b >= 97 and b <= 122 then return string.char(b - 32) .. sub(word, 2) end
  local c = word:byte(2)
  if b == 0xC3 and c >= 0xA0 then return "\195" .. string.char(c - 32) .. sub(word, 3) end
  if b == 0xD0 and c >= 0xB0 then return "\208" .. string.char(c - 32) .. sub(word, 3) end
  if b == 0xD1 and c <= 0x8F then return "\208" .. string.char(c + 32) .. sub(word, 3) end
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

-- How a phrase may be spelled in a text of these words: small, with a large first letter; nil each where it cannot be.
local function spellings(phrase, words)
  if phrase.large == nil then
    phrase.large = capitalized(phrase.head) or false
    phrase.apostrophe = find(phrase.text, "'", 1, true) ~= nil
  end
  local large = phrase.large and words[phrase.large] ~= nil and phrase.large .. sub(phrase.text, #phrase.head + 1) or nil
  local small = (words[phrase.head] ~= nil or phrase.apostrophe) and phrase.text or nil
  return small, large
end

--- Where a phrase stands in text[from..to], whole words, small or with a large first letter: first, last, or nil.
---@param text string
---@param phrase table one of M.compile's
---@param words table<string, any> the text's words as spelled
---@param from integer
---@param to integer
function M.find(text, phrase, words, from, to)
  local small, large = spellings(phrase, words)
  if not small and not large then return nil end -- nearly always
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

local function none() end

--- Every place of a phrase in the text, in order: an iterator of first, last. Each spelling is sought on from where it was
--- found, so that a whole walk costs the text's length whatever the other spelling does.
---@param text string
---@param phrase table one of M.compile's
---@param words table<string, any> the text's words as spelled
---@return fun(): integer?, integer?
function M.places(text, phrase, words)
  local small, large = spellings(phrase, words)
  if not small and not large then return none end -- nearly always
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
