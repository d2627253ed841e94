-- Acronyms that the text explains: "Rift Power Agency (RPA)", "RPA (Rift Power Agency)", in any language whose words
-- begin with the acronym's letters; small words between may be left out or counted, as the writer did.
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

-- Words of text[from..to] as { first, last, key, key without accents } in order; an elided article is a word of its own.
local function words_of(text, from, to)
  local words = {}
  local position = from
  while position <= to do
    local a, b = find(text, "[^%s,;:()|/\"]+", position)
    if not a or a > to then break end
    if b > to then b = to end
    -- parts of the word alone: string.find knows no end
    local word = sub(text, a, b)
    local piece = 1
    while piece <= #word do
      local stop = #word
      local quote, quote_last = find(word, "\226\128\153", piece, true)
      if not quote then quote, quote_last = find(word, "'", piece, true) end
      if quote and quote < #word and quote - piece <= 3 and quote > piece then stop = quote_last end
      local hyphen = find(word, "-", piece, true)
      if hyphen and hyphen > piece and hyphen < stop then stop = hyphen end
      local key = lexicons.key(sub(word, piece, stop))
      words[#words + 1] = { a + piece - 1, a + stop - 1, key, letters.plain(key) }
      piece = stop + 1
    end
    position = b + 1
  end
  return words
end

local function lead(key, n) return sub(key, 1, n) end

-- The characters of a folded acronym, ampersands aside.
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
    if lead(words[w][4], #chars[c]) == chars[c] then
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
    if chars[c] and lead(words[w][4], #chars[c]) == chars[c] then c = c + 1
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
    local key = words[w][4]
    if not skip[words[w][3]] then
      if not chars[c] or lead(key, #chars[c]) ~= chars[c] then return false end
      local at = #chars[c] + 1
      c, rest = c + 1, rest - 1
      local following = w + 1
      while following < to and skip[words[following][3]] do following = following + 1 end
      local initial = following <= to and words[following][4]
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
  local chars = characters(letters.plain(lexicons.key(acronym)))
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
      if lead(words[at][4], #chars[1]) == chars[1] and covers(words, at, #words, chars, skip) then
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

-- Whether the letters of a short name stand in a text in order.
local function in_order(text, chars)
  local position = 1
  for i = 1, #chars do
    local _, b = find(text, chars[i], position, true)
    if not b then return false end
    position = b + 1
  end
  return true
end

--- A body's full name before a short name in brackets that is no plain acronym ("Banque publique d'investissement
--- (Bpifrance)", "Centre d'études et d'expertise sur les risques (Cerema)"): it begins with a word for bodies that begins
--- like the short name. First and last byte, or nil.
---@param text string
---@param open integer the bracket's position
---@param from integer where the unit begins
---@param short string
---@param lexicon table
---@return integer?
---@return integer?
function M.body_before(text, open, from, short, lexicon)
  local stop = open - 1
  while stop >= from and find(text, "^%s", stop) do stop = stop - 1 end
  local start = math.max(from, stop - 160)
  local piece = sub(text, start, stop)
  local _, clause = find(piece, ".*[;:()%.\"]%s")
  local words = words_of(text, start + (clause or 0), stop)
  local key = letters.plain(lexicons.key(short))
  local chars = characters(key)
  local skip = skips(lexicon)
  for w = #words - 1, 1, -1 do
    local head = words[w][4]
    if lexicon.organizations[words[w][3]] and letters.capital(text, words[w][1]) then
      if lead(head, #chars[1]) ~= chars[1] then return nil end
      local initials, n = "", 0
      for i = w, #words do
        if not skip[words[i][3]] and n < 2 then
          initials = initials .. (words[i][4]:match "^[^\128-\191][\128-\191]*" or "")
          n = n + 1
        end
      end
      local alike = lead(key, #initials) == initials and n == 2 or lead(head, 3) == lead(key, 3)
        or in_order(letters.plain(lexicons.key(sub(text, words[w][1], stop))), chars)
      if alike then return words[w][1], stop end
      return nil
    end
  end
end

--- The expansion inside the brackets after an acronym, or nil.
function M.inside(text, open, acronym, lexicon)
  local close = find(sub(text, open, open + 30 * #acronym + 20), ")", 1, true)
  if not close then return nil end
  close = open + close - 1
  local words = words_of(text, open + 1, close - 1)
  if #words < 2 then return nil end
  local chars, skip = characters(letters.plain(lexicons.key(acronym))), skips(lexicon)
  if match_back(words, #words, chars, skip) == 1 or covers(words, 1, #words, chars, skip) then
    return words[1][1], words[#words][2]
  end
end

return M
