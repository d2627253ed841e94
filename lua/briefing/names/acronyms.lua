-- Acronyms that the text explains: "Rift Power Agency (RPA)", "RPA (Rift Power Agency)", in any language whose words
-- begin with the acronym's letters; small words between may be left out or counted, as the writer did.
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

-- Words of text[from..to] as { first, last, key } in order; an elided article is a word of its own.
local function words_of(text, from, to)
  local words = {}
  local position = from
  while position <= to do
    local a, b = find(text, "[^%s,;:()|/\"]+", position)
    if not a or a > to then break end
    if b > to then b = to end
    local piece = a
    while piece <= b do
      local stop = b
      local quote, quote_last = find(text, "\226\128\153", piece, true)
      if not quote or quote > b then quote, quote_last = find(text, "'", piece, true) end
      if quote and quote < b and quote - piece <= 3 and quote > piece then stop = quote_last end
      local hyphen = find(text, "-", piece, true)
      if hyphen and hyphen > piece and hyphen < stop then stop = hyphen end
      words[#words + 1] = { piece, stop, lexicons.key(sub(text, piece, stop)) }
      piece = stop + 1
    end
    position = b + 1
  end
  return words
end

local function lead(key, n) return sub(key, 1, n) end

-- Byte lengths of the characters of a folded acronym.
local function characters(acronym)
  local list = {}
  for c in acronym:gmatch "[^\128-\191][\128-\191]*" do
    if c ~= "&" then list[#list + 1] = c end
  end
  return list
end

-- Backwards over words[last..1]: the word with which an expansion of these letters begins, or nil. Each word gives its
-- first letter; small words may be skipped.
local function match_back(words, last, chars, skip)
  local c = #chars
  for w = last, 1, -1 do
    local key = words[w][3]
    if lead(key, #chars[c]) == chars[c] then
      c = c - 1
      if c == 0 then return w end
    elseif not skip[key] then
      return nil
    end
  end
end

-- A looser reading: every letter of the acronym in order within the span, the first beginning its first word, and each
-- word but the small ones beginning with a letter used (Organisation of the Petroleum Exporting Countries).
local function covers(words, from, to, chars, skip)
  local c = 1
  for w = from, to do
    local key = words[w][3]
    if chars[c] and lead(key, #chars[c]) == chars[c] then c = c + 1
    elseif not skip[key] and w ~= from then return false end
  end
  return c > #chars
end

-- The loosest reading, for compounds ("Österreichischer Alpenverein", ÖAV): each word begins with the next letter, and
-- letters left over stand inside the words in order.
local function inside_words(words, from, to, chars, skip)
  local rest = 0
  for w = from, to do
    if not skip[words[w][3]] then rest = rest + 1 end
  end
  local c = 1
  for w = from, to do
    local key = words[w][3]
    if not skip[key] then
      if not chars[c] or lead(key, #chars[c]) ~= chars[c] then return false end
      local at = #chars[c] + 1
      c, rest = c + 1, rest - 1
      local following = w + 1
      while following < to and skip[words[following][3]] do following = following + 1 end
      local initial = following <= to and words[following][3]
      while chars[c] and #chars - c + 1 > rest and not (initial and lead(initial, #chars[c]) == chars[c]) do
        local a, b = find(key, chars[c], at, true)
        if not a then break end
        at, c = b + 1, c + 1
      end
    end
  end
  return c > #chars
end

local function skips(lexicon)
  return setmetatable({}, {
    __index = function(_, key)
      return lexicon.glue[key] or lexicon.organization_glue[key] or lexicon.starters[key] or lexicon.elisions[key]
    end,
  })
end

--- The expansion before an acronym in brackets: first and last byte, or nil. `open` is the bracket's position.
function M.before(text, open, from, acronym, lexicon)
  local chars = characters(lexicons.key(acronym))
  local stop = open - 1
  while stop >= from and find(text, "^[%s\"]", stop) do stop = stop - 1 end
  for _, mark in ipairs { "\226\128\157", "\194\187" } do
    if sub(text, stop - #mark + 1, stop) == mark then stop = stop - #mark end
  end
  local start = math.max(from, stop - 30 * #chars)
  local words = words_of(text, start, stop)
  if #words == 0 then return nil end
  local skip = skips(lexicon)
  local w = match_back(words, #words, chars, skip)
  if not w then
    -- the small words count too: DRC, Democratic Republic of the Congo is read above; here "UoN", "ICRC"
    for at = #words, math.max(1, #words - #chars - 4), -1 do
      if lead(words[at][3], #chars[1]) == chars[1] and covers(words, at, #words, chars, skip) then
        w = at
        break
      end
    end
  end
  for at = #words, math.max(1, #words - #chars), -1 do
    if not w and letters.capital(text, words[at][1]) and inside_words(words, at, #words, chars, skip) then w = at end
  end
  if not w then return nil end
  local first = words[w][1]
  if not letters.capital(text, first) and w < #words then
    -- an expansion written small is taken, unless it begins with a small word of the language
    if skip[words[w][3]] then return nil end
  end
  return first, stop
end

--- The expansion inside the brackets after an acronym, or nil.
function M.inside(text, open, acronym, lexicon)
  local close = find(text, ")", open, true)
  if not close or close - open > 30 * #acronym + 20 then return nil end
  local words = words_of(text, open + 1, close - 1)
  if #words < 2 then return nil end
  local chars = characters(lexicons.key(acronym))
  if match_back(words, #words, chars, skips(lexicon)) == 1 or covers(words, 1, #words, chars, skips(lexicon)) then
    return words[1][1], words[#words][2]
  end
end

return M
