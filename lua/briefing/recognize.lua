-- Recognizes the language of a text from its first kilobytes: first the script, then, among the languages written in it,
-- the one whose frequent words, letters and endings stand there (briefing/languages/profiles.lua). Loads no language.
local core = require "briefing.core"
local order = require "briefing.order"

local M = {}

-- How much of the text is looked at, in bytes: the first stretch, and more where that leaves a doubt.
local STRETCH, SAMPLE = 512, 4096

-- No doubt: so many points, and so many times those of the language next to it.
local PLAIN, AHEAD = 12000, 2

-- Scripts by the first byte of a character, or its first two.
local LEADS = {}
local function lead(first, last, script)
  for byte = first, last do LEADS[byte] = script end
end
lead(0xC3, 0xCA, "latin")
lead(0xCE, 0xCF, "greek")
lead(0xD0, 0xD3, "cyrillic")
lead(0xD4, 0xD6, "armenian")
lead(0xD7, 0xD7, "hebrew")
lead(0xD8, 0xDB, "arabic")
lead(0xE4, 0xE9, "han")
lead(0xEB, 0xEC, "hangul")

local PAIRS = {}
local function pair(byte, first, last, script)
  for second = first, last do PAIRS[byte * 256 + second] = script end
end
pair(0xE0, 0xA4, 0xA5, "devanagari")
pair(0xE0, 0xA6, 0xA7, "bengali")
pair(0xE0, 0xA8, 0xA9, "gurmukhi")
pair(0xE0, 0xAA, 0xAB, "gujarati")
pair(0xE0, 0xAE, 0xAF, "tamil")
pair(0xE0, 0xB0, 0xB1, "telugu")
pair(0xE0, 0xB2, 0xB3, "kannada")
pair(0xE0, 0xB4, 0xB5, "malayalam")
pair(0xE0, 0xB8, 0xB9, "thai")
pair(0xE1, 0x80, 0x81, "myanmar")
pair(0xE1, 0x83, 0x83, "georgian")
pair(0xE1, 0x88, 0x8D, "ethiopic")
pair(0xE1, 0xB8, 0xBB, "latin")
pair(0xE3, 0x81, 0x83, "kana")
pair(0xE3, 0x90, 0xBF, "han")
pair(0xEA, 0xB0, 0xBF, "hangul")
pair(0xED, 0x80, 0x9F, "hangul")

-- Scripts that one of our languages is written in.
local ONLY = {
  greek = "el", armenian = "hy", hebrew = "he", hangul = "ko", bengali = "bn", gurmukhi = "pa", gujarati = "gu", tamil = "ta",
  telugu = "te", kannada = "kn", malayalam = "ml", thai = "th", myanmar = "my", georgian = "ka", ethiopic = "am",
}

-- Scripts whose characters say as much as two letters.
local WEIGHT = { han = 2, kana = 2, hangul = 2 }

local ORDER = {
  "latin", "cyrillic", "greek", "arabic", "han", "kana", "hangul", "devanagari", "armenian", "hebrew", "bengali", "gurmukhi",
  "gujarati", "tamil", "telugu", "kannada", "malayalam", "thai", "myanmar", "georgian", "ethiopic",
}

-- The script of most letters, and how many letters of each there are.
local function script_of(sample)
  if not sample:find "[\195-\237]" then return "latin", {} end
  local counts = {}
  local _, ascii = sample:gsub("[A-Za-z]", "")
  counts.latin = ascii
  for character in sample:gmatch "[\195-\237][\128-\191]+" do
    local first, second = character:byte(1, 2)
    local script = LEADS[first] or PAIRS[first * 256 + second]
    if script then counts[script] = (counts[script] or 0) + 1 end
  end
  local best, most = "latin", 0
  for _, script in ipairs(ORDER) do
    local count = (counts[script] or 0) * (WEIGHT[script] or 1)
    if count > most then best, most = script, count end
  end
  return best, counts
end

-- Points are whole numbers, so that no order of adding shows.
local WORD = 1000 -- what a word counts that one language alone has
local ENDING = 300 -- what an ending counts
local LETTER = 700 -- what a letter counts
local SINGLE = 400 -- what a word of one letter counts
local PRIOR = 400 -- how far the language most written in a script is ahead of the others

-- Ties go to the language that stands first among those built in, then to the first code.
local rank = {}
for i, code in ipairs(require("briefing.builtin").language) do rank[code] = i end
local function before(a, b)
  local i, j = rank[a] or math.huge, rank[b] or math.huge
  if i ~= j then return i < j end
  return order.before(a, b)
end

-- For one script: words, endings and letters, each a table from it to an array of languages, by their places in `codes`.
local function compile(languages)
  local compiled = { codes = {}, words = {}, endings = {}, letters = {}, longest = 0, points = {}, kept = 0 }
  local function add(set, item, place)
    local list = set[item] or {}
    set[item] = list
    if list[#list] ~= place then list[#list + 1] = place end
  end
  for code in pairs(languages) do compiled.codes[#compiled.codes + 1] = code end
  table.sort(compiled.codes, before)
  for place, code in ipairs(compiled.codes) do
    local profile = languages[code]
    for word in profile.words:gmatch "%S+" do add(compiled.words, word, place) end
    for ending in (profile.endings or ""):gmatch "%S+" do
      add(compiled.endings, ending, place)
      compiled.longest = math.max(compiled.longest, #ending)
    end
    for letter in (profile.letters or ""):gmatch "[\194-\244][\128-\191]*" do add(compiled.letters, letter, place) end
  end
  return compiled
end

local compiled = {}

local function profiles_of(script)
  if not compiled[script] then
    local languages = require("briefing.languages.profiles")[script]
    compiled[script] = languages and compile(languages) or false
  end
  return compiled[script]
end

-- Words of a script kept with what each counts, and the longest of them in bytes; over that they are forgotten and found anew.
local WORDS_KEPT, LONGEST_KEPT = 8000, 32

local NOTHING = {}

-- What a word and its endings count: a flat array language, points, language, points ..., languages by their places in `codes`.
local function points_of(profiles, word)
  local points = {}
  local function count(list, weight)
    for _, place in ipairs(list or NOTHING) do
      points[#points + 1] = place
      points[#points + 1] = math.floor(weight / #list + 0.5)
    end
  end
  count(profiles.words[word], #word > 1 and WORD or SINGLE)
  if #word > 4 then
    for length = 2, math.min(profiles.longest, #word - 2) do count(profiles.endings[word:sub(-length)], ENDING) end
  end
  if #points == 0 then points = NOTHING end
  if #word <= LONGEST_KEPT then
    if profiles.kept == WORDS_KEPT then profiles.points, profiles.kept = {}, 0 end
    profiles.points[word], profiles.kept = points, profiles.kept + 1
  end
  return points
end

-- The language that has most points, and whether that is beyond doubt.
local function score(sample, profiles, first)
  local scores, unknown = core.tally(sample, profiles.points, #profiles.codes)
  for _, word in ipairs(unknown) do
    local points = points_of(profiles, word)
    for i = 1, #points, 2 do scores[points[i]] = scores[points[i]] + points[i + 1] end
  end
  for character in sample:gmatch "[\194-\244][\128-\191]*" do
    for _, place in ipairs(profiles.letters[character] or NOTHING) do scores[place] = scores[place] + LETTER end
  end
  local best, most, second = nil, 0, 0
  for place, code in ipairs(profiles.codes) do
    local points = scores[place] + (code == first and PRIOR or 0)
    if points > most then best, most, second = code, points, most
    elseif points > second then second = points end
  end
  return best, most >= PLAIN and most >= AHEAD * second
end

-- What the languages of a script fall back to where no word of theirs stands in the text.
local FIRST = { latin = "en", cyrillic = "ru", arabic = "ar", devanagari = "hi" }

-- The language of a sample, and whether that is beyond doubt.
local function recognize(sample)
  local script, counts = script_of(sample)
  if ONLY[script] then return ONLY[script] end
  if script == "han" or script == "kana" then
    return (counts.kana or 0) * 12 > (counts.han or 0) and "ja" or "zh"
  end
  -- quotation marks, dashes and no-break spaces are no letters
  local folded = core.fold(sample)
  if folded:find "[\194\226]" then folded = folded:gsub("\226\128[\128-\191]", " "):gsub("\194[\160-\191]", " ") end
  if folded:find("@", 1, true) or folded:find("/", 1, true) then
    folded = folded:gsub("[^ \t\n]*[@/][^ \t\n]*", " ") -- nor are addresses
  end
  if sample:find("\195\159", 1, true) then folded = folded .. " \195\159" end
  return score(folded, profiles_of(script), FIRST[script])
end

--- The code of the language of a text; "en" where nothing tells. Looks at the first 4096 bytes at most.
---@param text string
---@return string
function M.recognize(text)
  if #text > STRETCH then
    local code, plain = recognize(text:sub(1, STRETCH))
    if plain then return code end
  end
  return (recognize(text:sub(1, SAMPLE)))
end

return M
