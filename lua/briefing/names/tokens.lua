-- One pass over a text's words: the capitalized ones, each with its place, and the names of the world that a language
-- writes small (sénégalaises). The core leaves out the small words that name nothing, which most are. Every other distinct
-- word is looked at once; its findings serve all its occurrences.
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"
local name_words = require("briefing.core").name_words

local M = {}

local byte, sub, find = string.byte, string.sub, string.find
local capital, letter = letters.capital, letters.letter

-- Position after an elided article or preposition (l'Union, d’Ivoire), or 1.
local function after_elision(word, lexicon)
  local a, b = find(word, "['\226]", 2)
  if not a or a > 8 then return 1 end
  if byte(word, a) == 226 then
    b = a + 2
    if sub(word, a, b) ~= "\226\128\153" then return 1 end
  end
  if b >= #word then return 1 end
  if lexicon.elisions[lexicons.key(sub(word, 1, a - 1)) .. "'"] then return b + 1 end
  if not capital(word, 1) and capital(word, b + 1) then return b + 1 end
  return 1
end

-- Bytes of a word without its possessive: 's or ’s, or the apostrophe alone after an s.
local function before_possessive(word)
  local n = #word
  local last = byte(word, n)
  local mark = last == 115 and n - 1 or n
  local b = last == 115 and byte(word, mark) or last
  if b == 39 then mark = mark - 1
  elseif b == 153 and sub(word, mark - 2, mark) == "\226\128\153" then mark = mark - 3
  else return n end
  if mark < 1 or last ~= 115 and byte(word, mark) ~= 115 then return n end
  return mark
end

-- What one distinct word holds: pieces { from, to, key, entry, upper, acronym }, offsets in the word; false where nothing.
local function look(word, lexicon)
  if find(word, "^[A-Z][a-z][a-z][a-z]+$") then -- most words: nothing to part or to take off
    local key = lexicons.key(word)
    return { from = 1, to = #word, key = key, entry = lexicon.entries[key], upper = true, text = word }
  end
  local from, to = after_elision(word, lexicon), before_possessive(word)
  if from > 1 and capital(word, 1) and lexicon.entries[lexicons.key(word)] then from = 1 end -- "L'Équipe"
  if from > to then from, to = 1, #word end
  local core = sub(word, from, to)
  local upper = capital(core, 1)
  if upper then
    if find(core, "^[IVX]+er?$") then return false end -- a century or a rank: XXe
    local key = lexicons.key(core)
    local acronym = letters.acronym(core)
    local entry = acronym and lexicon.entries[acronym] or lexicon.entries[key]
    local piece = { from = from, to = to, key = key, entry = entry, upper = true, acronym = acronym, text = core }
    local hyphen = not entry and find(core, "-", 2, true)
    if hyphen then
      -- "Kenya-based", "US-backed": the name is the first part alone; not in "Port-au-Prince", "MD-83"
      local head, rest = sub(core, 1, hyphen - 1), sub(core, hyphen + 1)
      -- "SPD-Abgeordnete", not "EU-Kommission": where nouns have capitals, letters before a common noun name by themselves
      local letters_alone = lexicon.nouns_capitalized and letters.acronym(head)
        and not lexicon.organizations[lexicons.key(rest)]
      local whole = not letters_alone and capital(rest, 1) or not letter(rest, 1) or find(rest, "^%d") or find(rest, "%-")
      if not whole then
        piece.to, piece.key, piece.text = from + #head - 1, lexicons.key(head), head
        piece.acronym = letters.acronym(head)
        piece.entry = piece.acronym and lexicon.entries[piece.acronym] or lexicon.entries[piece.key]
      end
    end
    return piece
  end
  local entry = lexicon.lower[core]
  if entry then return { from = from, to = to, key = core, entry = entry, text = core } end
  local hyphen = find(core, "-", 2, true)
  if hyphen then
    local rest = sub(core, hyphen + 1)
    if lexicon.glue[sub(core, 1, hyphen - 1)] and capital(rest, 1) then -- "al-Rashid"
      return { from = from, to = to, key = lexicons.key(core), upper = true, text = core }
    end
    -- "anti-Western", "non-European"
    local rest_entry = capital(rest, 1) and lexicon.entries[lexicons.key(rest)] or lexicon.lower[rest]
    if rest_entry and rest_entry.single then
      return { from = from + hyphen, to = to, key = rest, entry = { single = rest_entry.single }, text = rest }
    end
  end
  return false
end

-- Whether the bytes before a word open a clause: an opening quotation mark, a colon, a bracket after a sentence's end, a
-- dash after a bracket or a period ("(AFP) - ", "(EFE).- ") or before a word that often begins sentences.
local function opens(text, first, key, lexicon)
  local b, c = byte(text, first > 2 and first - 2 or 1, first - 1)
  if c == 32 and b and (b >= 97 and b <= 122 or b == 44 or b >= 48 and b <= 57) then return false end -- the usual case
  local before = sub(text, first < 9 and 1 or first - 8, first - 1)
  if find(before, "[%(%[]%s*$") then return not find(before, "[^%.!?:%s]%s[%(%[]%s*$") end
  if find(before, "[\"%[:;?!]%s*$") or find(before, "\226\128\156%s*$") or find(before, "\194\171[%s\194\160]*$")
    or find(before, "\226\128[\152\158\186]%s*$") or find(before, "\194\171\226\128\175$") or find(before, "%s'$") then
    return true
  end
  local dash = find(before, "[%)%.]?%s?%-%s$") or find(before, "[%)%.]?%s?\226\128[\147\148]%s$")
  return dash and (lexicon.starters[key] or find(before, "^[%)%.]", dash)) and true or false
end

--- Tokens of a document: flat arrays over capitalized words, `first last key piece unit initial`; `hits`, lower-case
--- mentions of the lexicon; `seen`, the distinct words of the text; `words` and `capitals`, counts of longer words a unit.
---@param doc table
---@param units table
---@param lexicon table
---@return table
function M.new(doc, units, lexicon)
  local text = doc.text
  local first, last, keys, pieces, unit_of, initial, n = {}, {}, {}, {}, {}, {}, 0
  local hits, high = {}, {}
  local covered = 0
  local seen, found, long = name_words(doc.words, doc.terms, units.first, units.last, lexicon.heads)
  local looked = {} -- by spelling
  for i = 1, #found, 5 do
    local a, b, u, spelling = found[i], found[i + 1], found[i + 2], found[i + 4]
    local piece = looked[spelling]
    if piece == nil then
      piece = look(sub(text, a, b), lexicon)
      looked[spelling] = piece
    end
    if piece and piece.upper and b - a > 2 then high[u] = (high[u] or 0) + 1 end
    if piece and a > covered then
      local f, l = a + piece.from - 1, a + piece.to - 1
      local entry = piece.entry
      local multi = entry and entry.multi and M.phrase(text, f, entry.multi, units.last[u])
      if piece.upper then
        n = n + 1
        first[n], last[n], keys[n], pieces[n], unit_of[n] = f, l, piece.key, piece, u
        initial[n] = f == a and (found[i + 3] or opens(text, f, piece.key, lexicon)) and true or false
      elseif multi then
        hits[#hits + 1] = { f, f + #multi.phrase - 1, multi.entry }
        covered = f + #multi.phrase - 1
      elseif entry.single then
        hits[#hits + 1] = { f, l, entry.single }
      end
    end
  end
  return {
    first = first, last = last, key = keys, piece = pieces, unit = unit_of, initial = initial, count = n,
    hits = hits, seen = seen, words = long, capitals = high,
  }
end

--- The longest of these phrases that stands at the position, whole words only.
function M.phrase(text, position, multi, limit)
  for i = 1, #multi do
    local phrase = multi[i].phrase
    local stop = position + #phrase - 1
    if stop <= limit and sub(text, position, stop) == phrase and not letter(text, stop + 1)
      and not (byte(text, stop + 1) == 45 and capital(text, stop + 2)) then
      return multi[i]
    end
  end
end

return M
