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

local PRIOR = 400 -- points by which the language most written in a script is ahead of the others

-- Ties go to the language that stands first among those built in, then to the first code.
local rank = {}
for i, code in ipairs(require("briefing.builtin").language) do rank[code] = i end
local function before(a, b)
  local i, j = rank[a] or math.huge, rank[b] or math.huge
  if i ~= j then return i < j end
  return order.before(a, b)
end

-- What tells the languages of one script apart: `set` for core.tally, and their codes.
local function compile(languages)
  local codes, list = {}, {}
  for code in pairs(languages) do codes[#codes + 1] = code end
  table.sort(codes, before)
  for place, code in ipairs(codes) do list[place] = languages[code] end
  return { codes = codes, set = core.profiles(list) }
end

local compiled = {}

local function profiles_of(script)
  if not compiled[script] then compiled[script] = compile(require("briefing.languages.profiles")[script]) end
  return compiled[script]
end

-- The language that has most points, and whether that is beyond doubt.
local function score(sample, profiles, first)
  local scores = core.tally(profiles.set, sample, #profiles.codes)
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
