-- Letters of words, told from UTF-8 bytes: capitals of the cased alphabets, acronyms, and words as keys. What the search
-- for names asks of every word.
local core = require "briefing.core"

local M = {}

local byte = string.byte

-- Two-byte capitals of Latin, Greek and Cyrillic: first, last and step of each range.
local ranges = {
  0xC0, 0xD6, 1, 0xD8, 0xDE, 1, 0x100, 0x136, 2, 0x139, 0x147, 2, 0x14A, 0x176, 2, 0x178, 0x179, 1, 0x17B, 0x17D, 2,
  0x1CD, 0x1DB, 2, 0x218, 0x21E, 2, 0x386, 0x386, 1, 0x388, 0x38F, 1, 0x391, 0x3AB, 1, 0x400, 0x42F, 1, 0x460, 0x480, 2,
  0x48A, 0x4BE, 2, 0x4D0, 0x52E, 2,
}

-- Whether two bytes are such a capital, kept for those that were asked for.
local capitals = setmetatable({}, { __index = function(known, bytes)
  local b, c = byte(bytes, 1, 2)
  local code, found = (b - 0xC0) * 64 + (c or 0) - 0x80, false
  for i = 1, c and c >= 0x80 and c < 0xC0 and #ranges or 0, 3 do
    local first, last, step = ranges[i], ranges[i + 1], ranges[i + 2]
    found = found or code >= first and code <= last and (code - first) % step == 0
  end
  known[bytes] = found
  return found
end })

--- Whether a capital letter stands at the byte position, and its length in bytes.
---@param text string
---@param position integer
---@return boolean, integer
function M.capital(text, position)
  local b, c, d = byte(text, position, position + 2)
  if not b then return false, 0 end
  if b < 0x80 then return b >= 65 and b <= 90, 1 end
  if b < 0xE0 then return capitals[text:sub(position, position + 1)], 2 end
  -- Latin Extended Additional, U+1E00 to U+1EFF: capitals are even (but for the seven at U+1E96)
  if b == 0xE1 and c and c >= 0xB8 and c <= 0xBB and d then return d % 2 == 0 and not (c == 0xBA and d > 0x95 and d < 0x9E), 3 end
  return false, b < 0xF0 and 3 or 4
end

--- Whether a letter or digit begins at the byte position; punctuation beyond ASCII lies in U+0080..BF and U+2000..3020.
---@param text string
---@param position integer
---@return boolean
function M.letter(text, position)
  local b, c = byte(text, position, position + 1)
  if not b then return false end
  if b < 0x80 then return b >= 97 and b <= 122 or b >= 65 and b <= 90 or b >= 48 and b <= 57 end
  if b == 0xC2 then return c == 0xAA or c == 0xB5 or c == 0xBA end
  if b == 0xE2 then return false end
  if b == 0xE3 and c == 0x80 then return false end
  return b >= 0xC3
end

--- Whether a word holds capitals and digits only, at least two capitals, a plural s aside; and the word without that s.
---@param word string
---@return string?
function M.acronym(word)
  if word:find "^[A-Za-z0-9][a-z]" then return nil end -- most words
  local stem = word:match "^(.-)s$" or word
  local n, capitals_seen, i = 0, 0, 1
  while i <= #stem do
    local upper, length = M.capital(stem, i)
    if upper then capitals_seen = capitals_seen + 1
    elseif not stem:find("^[%d&]", i) then return nil end
    n = n + 1
    i = i + length
  end
  if capitals_seen >= 2 and n <= 8 then return stem end
end

--- A word or phrase as a key: folded, with straight apostrophes.
---@param text string
---@return string
M.key = core.key

-- Small letters without their accents.
local function accents()
  local plain = {}
  for letter, forms in pairs {
    a = "àáâãäåāăą", c = "çćĉċč", d = "ďđ", e = "èéêëēĕėęě", g = "ĝğġģ", i = "ìíîïĩīĭį", l = "ĺļľł", n = "ñńņň",
    o = "òóôõöøōŏő", r = "ŕŗř", s = "śŝşš", t = "ţťŧ", u = "ùúûüũūŭůűų", y = "ýÿŷ", z = "źżž",
  } do
    for form in forms:gmatch "[\194-\244][\128-\191]*" do plain[form] = letter end
  end
  return plain
end

local plain -- made at the first word with an accent

--- A folded word without the accents of its Latin letters.
---@param word string
---@return string
function M.plain(word)
  if not word:find "[\195-\197]" then return word end
  plain = plain or accents()
  return (word:gsub("[\195-\197][\128-\191]", plain))
end

return M
