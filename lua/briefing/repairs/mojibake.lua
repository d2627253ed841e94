-- Mojibake: UTF-8 that was read as Windows-1252 and written as UTF-8 again ("â€™" for an apostrophe, "Ã©" for é), once or
-- more than once. Decoded by rule, not by a list of words: characters are put back into the bytes that Windows-1252 gives
-- them, and bytes that are a well-formed UTF-8 sequence of a plausible character are taken for it.
local core = require "briefing.core"
local form = require "briefing.blocks.form"

local M = {}

-- Windows-1252 bytes 0x80 to 0x9F by their characters (WHATWG index windows-1252); the five bytes without a character,
-- and every byte in texts read as Latin-1, appear as the C1 control of their number.
local BYTES = {}
local UPPER = { "€", false, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", false, "Ž", false,
  false, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", false, "ž", "Ÿ" }
for i = 1, 32 do
  local byte = 127 + i
  if UPPER[i] then BYTES[UPPER[i]] = byte end
  BYTES["\194" .. string.char(byte)] = byte
end
for byte = 160, 191 do BYTES["\194" .. string.char(byte)] = byte end
for byte = 192, 255 do BYTES["\195" .. string.char(byte - 64)] = byte end

-- Lead bytes of characters that may stand for a continuation byte.
local CONTINUES = { [194] = true, [197] = true, [198] = true, [203] = true, [226] = true }

-- The next place where a lead (U+00C2 to U+00F4) stands before such a character.
local function next_candidate(text, at)
  at = text:find("\195", at, true)
  while at do
    local lead, following = text:byte(at + 1, at + 2)
    if lead and lead >= 130 and lead <= 180 and CONTINUES[following] then return at end
    at = text:find("\195", at + 1, true)
  end
end

-- The byte that the character at a position stands for, and the position after it.
local function byte_at(text, at)
  local lead = text:byte(at)
  if not lead or lead < 0xC2 then return nil end
  local length = lead < 0xE0 and 2 or 3
  return BYTES[text:sub(at, at + length - 1)], at + length
end

-- Code point of a sequence of bytes.
local function code_point(bytes)
  local first = bytes[1]
  local value = first < 0xE0 and first - 0xC0 or first < 0xF0 and first - 0xE0 or first - 0xF0
  for i = 2, #bytes do value = value * 64 + bytes[i] - 0x80 end
  return value
end

-- One sequence read back: its character, its code point and the position after it; nil where the bytes are none.
local function sequence(text, at)
  local lead, after = byte_at(text, at)
  if not lead or lead < 0xC2 or lead > 0xF4 then return nil end
  local bytes = { lead }
  for i = 2, lead < 0xE0 and 2 or lead < 0xF0 and 3 or 4 do
    local byte, following = byte_at(text, after)
    if not byte or byte < 0x80 or byte > 0xBF then return nil end
    bytes[i], after = byte, following
  end
  local value = code_point(bytes)
  -- overlong forms, surrogates and what lies beyond Unicode are no UTF-8 (Unicode 3.9, D92)
  if #bytes == 3 and (value < 0x800 or (value >= 0xD800 and value <= 0xDFFF)) then return nil end
  if #bytes == 4 and (value < 0x10000 or value > 0x10FFFF) then return nil end
  local characters = {}
  for i = 1, #bytes do characters[i] = string.char(bytes[i]) end
  return table.concat(characters), value, after
end

local function category_before(text, at)
  if at <= 1 then return "" end
  return (core.category(text, form.character_start(text, at - 1))) or ""
end

-- Whether the text rather holds this character than the two or three it is written as.
local function plausible(text, at, value, after, alone)
  if value < 0x100 then
    -- É», Â® after capitals are a capital word and a sign
    local before = category_before(text, at)
    if before ~= "Lu" then return true end
    return category_before(text, form.character_start(text, at - 1)) ~= "Lu" and core.category(text, after) ~= "Lu"
  elseif value < 0x800 then
    return not alone or category_before(text, at) == "Ll" or core.category(text, after) == "Ll"
  elseif value < 0x10000 then
    return (value >= 0x2000 and value < 0x2C00) or value == 0xFEFF or value == 0xFFFD or (value >= 0xFB00 and value <= 0xFB06)
      or not alone
  end
  return value >= 0x1F000
end

-- The run of sequences that stand side by side from a position: { first, last, replacement, value } each.
local function run_from(text, at)
  local run = {}
  while true do
    local character, value, after = sequence(text, at)
    if not character then break end
    run[#run + 1] = { first = at, last = after - 1, replacement = character, value = value }
    at = after
  end
  return run
end

local ROUNDS = 3 -- a text is rarely damaged more often

-- What a run reads when it was damaged more than once, or nil.
local function decode_again(joined)
  local result
  for _ = 1, ROUNDS do
    local at, out = 1, {}
    while at <= #joined do
      local character, value, after = sequence(joined, at)
      if not character or not plausible(joined, at, value, after, true) then return result end
      out[#out + 1], at = character, after
    end
    joined = table.concat(out)
    result = joined
  end
  return result
end

-- U+201D is the one usual character whose last byte, 0x9D, Windows-1252 has no character for: software that drops the
-- byte leaves "â€" before a space, a sign or the end.
local function cut_quote(text, at, edits)
  local after = text:match("^\195\162\226\130\172()", at)
  if not after or not text:find("^[ \t\r\n%.,;:!?%)]", after) and after <= #text then return nil end
  edits:replace("mojibake", at, after - 1, "”", 1)
  return after
end

local CERTAIN = 5 -- damaged characters of one lead byte, after which one that stands alone is believed too

-- Adds the edits of one run; one that is not plausible by itself goes to `doubtful`.
local function add_run(text, run, edits, certain, doubtful)
  local parts = {}
  for i, one in ipairs(run) do parts[i] = one.replacement end
  local first, last = run[1].first, run[#run].last
  local whole = #run > 1 and decode_again(table.concat(parts)) or nil
  if whole then
    edits:replace("mojibake", first, last, whole, 1)
    return
  end
  for _, one in ipairs(run) do
    if plausible(text, one.first, one.value, one.last + 1, #run == 1) then
      local lead = one.replacement:byte()
      certain[lead] = (certain[lead] or 0) + 1
      edits:replace("mojibake", one.first, one.last, one.replacement, 1)
    elseif one.value < 0x800 then
      doubtful[#doubtful + 1] = one
    end
  end
end

--- Adds an edit for each damaged character. Linear in the text.
---@param text string
---@param edits table
function M.find(text, edits)
  local certain, doubtful = {}, {}
  local at = next_candidate(text, 1)
  while at do
    local run = run_from(text, at)
    local stop = at + 2
    if #run > 0 then
      stop = run[#run].last + 1
      add_run(text, run, edits, certain, doubtful)
    else
      stop = cut_quote(text, at, edits) or stop
    end
    at = next_candidate(text, stop)
  end
  for _, one in ipairs(doubtful) do
    if (certain[one.replacement:byte()] or 0) >= CERTAIN then
      edits:replace("mojibake", one.first, one.last, one.replacement, 1)
    end
  end
end

--- A short text with its damaged characters read back.
---@param text string
---@return string
function M.decode(text)
  if not next_candidate(text, 1) then return text end
  local found = {}
  M.find(text, {
    replace = function(_, _, first, last, replacement) found[#found + 1] = { first, last, replacement } end,
  })
  table.sort(found, function(a, b) return a[1] < b[1] end)
  local out, at = {}, 1
  for _, edit in ipairs(found) do
    out[#out + 1] = text:sub(at, edit[1] - 1) .. edit[3]
    at = edit[2] + 1
  end
  return table.concat(out) .. text:sub(at)
end

return M
