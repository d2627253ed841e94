-- The language of a text, from its first kilobytes: the script that most of its letters are of, then, where several
-- languages write that script, the one whose commonest words and own letters it uses most. No other data is loaded.
local core = require "briefing.core"

local M = {}

local BYTES = 4096 -- how much of the text is looked at
local FALLBACK = "en" -- where nothing is told: no letters, or none of the words known

-- Lead bytes of UTF-8, as ranges of the first two bytes, by script: the blocks of Unicode 17 that start there.
local SCRIPTS = {
  { "Greek", 0xCD, 0xB0, 0xCF, 0xBF }, { "Cyrillic", 0xD0, 0x80, 0xD4, 0xAF }, { "Armenian", 0xD4, 0xB0, 0xD6, 0x8F },
  { "Hebrew", 0xD6, 0x90, 0xD7, 0xBF }, { "Arabic", 0xD8, 0x80, 0xDD, 0xBF }, { "Devanagari", 0xE0A4, nil, 0xE0A5 },
  { "Bengali", 0xE0A6, nil, 0xE0A7 }, { "Gurmukhi", 0xE0A8, nil, 0xE0A9 }, { "Gujarati", 0xE0AA, nil, 0xE0AB },
  { "Tamil", 0xE0AE, nil, 0xE0AF }, { "Telugu", 0xE0B0, nil, 0xE0B1 }, { "Kannada", 0xE0B2, nil, 0xE0B3 },
  { "Malayalam", 0xE0B4, nil, 0xE0B5 }, { "Thai", 0xE0B8, nil, 0xE0B9 }, { "Myanmar", 0xE180, nil, 0xE181 },
  { "Georgian", 0xE182, nil, 0xE183 }, { "Ethiopic", 0xE188, nil, 0xE18E }, { "Kana", 0xE381, nil, 0xE383 },
  { "Han", 0xE390, nil, 0xE9BF }, { "Hangul", 0xEAB0, nil, 0xED9E },
}

-- The script of a non-ASCII character by its first two bytes; Latin letters have leads C3 to C9 and E1 B8 to E1 BB.
local function script_of(a, b)
  local two = a * 256 + b
  if a >= 0xC3 and a <= 0xC9 then return "Latin" end
  if two >= 0xE1B8 and two <= 0xE1BB then return "Latin" end
  for _, range in ipairs(SCRIPTS) do
    local from = range[3] and range[2] * 256 + range[3] or range[2]
    local to = range[5] and range[4] * 256 + range[5] or range[4]
    if two >= from and two <= to then return range[1] end
  end
end

-- Letters of each script in the folded text. A Han character counts three times, as it stands for about three letters,
-- and kana anywhere mean Japanese, as Japanese writes Han as well.
local function count_scripts(text)
  local counts = { Latin = 0 }
  local _, ascii = text:gsub("[a-z]", "")
  counts.Latin = ascii
  local seen = {} -- script of each pair of lead bytes met
  for pair in text:gmatch "[\195-\237][\128-\191]" do
    local script = seen[pair]
    if script == nil then
      script = script_of(pair:byte(1, 2)) or false
      seen[pair] = script
    end
    if script then counts[script] = (counts[script] or 0) + (script == "Han" and 3 or 1) end
  end
  if counts.Kana and counts.Kana * 20 > (counts.Han or 0) then
    counts.Kana, counts.Han = counts.Kana + (counts.Han or 0), nil
  end
  return counts
end

-- The profiles by script, with each word's weight: 1 over the number of languages of the script that have it.
local profiles

local function load_profiles()
  profiles = { order = {} }
  for _, entry in ipairs(require "briefing.languages.profiles") do
    local code, about = entry[1], entry[2]
    local script = profiles[about.script]
    if not script then
      script = { words = {}, letters = {}, codes = {} }
      profiles[about.script] = script
      profiles.order[#profiles.order + 1] = about.script
    end
    script.codes[#script.codes + 1] = code
    for word in (about.words or ""):gmatch "%S+" do
      local list = script.words[word] or {}
      if list[#list] ~= code then list[#list + 1] = code end
      script.words[word] = list
    end
    for letter in (about.letters or ""):gmatch "%S+" do
      local list = script.letters[letter] or {}
      list[#list + 1] = code
      script.letters[letter] = list
    end
  end
end

local function add(scores, codes, weight)
  for _, code in ipairs(codes) do scores[code] = (scores[code] or 0) + weight / #codes end
end

-- The best of the script's languages for the text, or nil where none of its words is there.
local function best_of(script, text)
  if #script.codes == 1 then return script.codes[1] end
  local scores = {}
  for word in text:gmatch "[a-z\128-\255]+" do
    local codes = script.words[word]
    -- one letter may be an initial, a list's mark, a clitic
    if codes then add(scores, codes, #word == 1 and 0.3 or 1) end
  end
  -- a letter tells less than a word, and is met more often
  for letter in text:gmatch "[\194-\198\200-\223\225][\128-\191]+" do
    local codes = script.letters[letter]
    if codes then add(scores, codes, 0.5) end
  end
  local best
  for _, code in ipairs(script.codes) do
    if scores[code] and (not best or scores[code] > scores[best]) then best = code end
  end
  return best
end

--- The code of the language of a text: ISO 639-1. Cost: that of folding the first 4 kB.
---@param text string
---@return string
function M.recognize(text)
  if not profiles then load_profiles() end
  -- general punctuation (E2 80), Latin-1 signs (C2) and apostrophes part words
  local head = core.fold(text:sub(1, BYTES)):gsub("\226\128[\128-\191]", " "):gsub("\194[\128-\191]", " ")
  local counts = count_scripts(head)
  local script
  for _, name in ipairs(profiles.order) do
    if counts[name] and counts[name] > 0 and (not script or counts[name] > counts[script]) then script = name end
  end
  if not script then return FALLBACK end
  return best_of(profiles[script], head) or (script == "Latin" and FALLBACK or profiles[script].codes[1])
end

return M
