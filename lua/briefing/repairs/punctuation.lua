-- Spaces that the flattening of a page lost or added around , ; : ! ? and the period. A sign inside a word, a number, an
-- address or a file name is none of these: the document's words, which keep such things whole, tell.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local look = require "briefing.repairs.look"
local mojibake = require "briefing.repairs.mojibake"

local M = {}

local before, category, single_letter = look.before, core.category, look.single_letter

local COMMA, SEMICOLON, COLON, PERIOD = 44, 59, 58, 46
local MARKS = { [COMMA] = true, [SEMICOLON] = true, [COLON] = true, [33] = true, [63] = true } -- , ; : ! ?

--- Ends of sentences with no space before the next sentence.
function M.glued_sentences(doc, edits)
  local previous
  for first, last in doc.sentences:each() do
    -- straight marks before a space close what came before, wherever the sentence was cut
    if previous and first == previous + 1 and not doc.text:find("^[\"']+[ \t\r\n]", first) then
      edits:gap("missing_space", previous)
    end
    previous = last
  end
end

-- ------------------------------------------------------------------------------------------------------- missing after

-- What precedes the colon of an address or an identifier.
local SCHEMES = { http = true, https = true, ftp = true, mailto = true, doi = true, tel = true, urn = true, data = true,
  file = true, isbn = true, issn = true, sms = true, javascript = true, arxiv = true }

-- "said:Yes" lacks a space; "10:30", "http:", "std::max", "USA:s" and "a:b" do not.
local function colon_ends_word(text, left, start, at)
  if left == "Zs" or left == "Pf" or left == "Pe" then return true end
  if left == "Nd" then return category(text, at + 1) == "Lu" end
  if left ~= "Ll" or single_letter(text, start) then return false end
  local word = text:sub(math.max(1, at - 12), at - 1):match "[A-Za-z]+$"
  return not (word and SCHEMES[form.small(word)])
end

local function is_entity(text, at) return text:sub(math.max(1, at - 10), at):find "&#?[%dA-Za-z]+;$" ~= nil end

-- ":D", ";P": a face after a space.
local function is_face(text, at)
  return text:find("^[DPOpo][^A-Za-z'\128-\255]", at + 1) ~= nil or (text:find("^[DPOpo]", at + 1) ~= nil and at + 1 == #text)
end

local DAMAGED_MAX = 9 -- bytes of one damaged character, and one behind it

-- Whether a damaged character follows that is neither a letter nor an opening mark: "knew,â€" closes.
local function is_damaged_sign(text, at, opening)
  if text:byte(at + 1) ~= 195 then return false end
  local damaged = text:sub(at + 1, at + DAMAGED_MAX)
  local read = mojibake.decode(damaged)
  return read ~= damaged and look.group(read, 1) ~= "L" and not opening[form.character(read, 1)]
end

-- What may follow a sign that lacks its space: a letter, an opening mark, behind a word a figure.
local function may_follow(text, at, sign, left, opening)
  if is_damaged_sign(text, at, opening) then return false end
  local kind = category(text, at + 1)
  local next_group = kind:sub(1, 1)
  if next_group == "L" or opening[form.character(text, at + 1)] then return true end
  -- "Monday,5 May" and "Total:25" and "years,$5m", not "2,500"
  return (next_group == "N" or kind == "Sc") and left == "Ll" and (sign == COMMA or sign == SEMICOLON or sign == COLON)
end

-- Whether the sign before it shows that no word ends here.
local function bad_left(text, at, sign, left, opening)
  if left == "" or left == "Cc" or left == "Ps" or left == "Sm" then return true end
  if left == "Pi" then return opening[form.character(text, form.character_start(text, at - 1))] ~= nil end
  return sign == COMMA and text:byte(at - 1) == COMMA -- ,,low quotes''
end

-- Whether a single letter is a variable's name: ASCII, and no unit behind a figure ("1.2 m,a third more").
local function is_variable(text, at)
  return text:byte(at) < 128 and not text:sub(math.max(1, at - 4), at - 1):find "%d[ \194\160\226\128\175]*$"
end

-- Whether the sign at a position wants a space after it and has none.
local function lacks_space(text, at, covered, opening)
  local sign = text:byte(at)
  local left, start = before(text, at - 1)
  if bad_left(text, at, sign, left, opening) or not may_follow(text, at, sign, left, opening) then return false end
  if sign ~= COLON and covered(at) then return false end
  local alone = left:sub(1, 1) == "L" and single_letter(text, start)
  if alone and look.group(text, at + 1) == "L" then
    if single_letter(text, at + 1) and is_variable(text, start) then return false end -- x,y
    if sign ~= COMMA and sign ~= SEMICOLON and category(text, at + 1) == "Ll" then return false end -- P!nk
  end
  if sign == COMMA then return not look.in_code(text, at, "[=]") end
  if sign == SEMICOLON then
    return not is_entity(text, at) and not (left == "Zs" and is_face(text, at)) and not look.in_code(text, at, "[=]")
  end
  if sign == COLON and (not colon_ends_word(text, left, start, at) or (left == "Zs" and is_face(text, at))) then return false end
  return not look.in_code(text, at, "[=&/\\@_|]")
end

-- -------------------------------------------------------------------------------------------------------- space before

local CLOSERS = { Pe = true, Pf = true }

-- Whether a word may end before the space: a letter, a figure, a closing mark.
local function word_ends(text, at, opening)
  local kind, start = before(text, at)
  local group = kind:sub(1, 1)
  if kind == "Pi" then return opening[form.character(text, start)] == nil end -- German closes with “
  if not (group == "L" or group == "N" or group == "M" or CLOSERS[kind] or kind == "Po" or kind == "Sc") then return false end
  local mark = text:byte(at)
  return not (MARKS[mark] or mark == PERIOD or mark == 124 or mark == 47 or mark == 42 or mark == 35) -- | / * #
end

-- Whether a letter after the sign begins a word, the sign and its space having changed places: "odd ;that".
local function swapped(text, at)
  local kind = category(text, at + 1)
  return kind ~= nil and kind:sub(1, 1) == "L" and not single_letter(text, at + 1) and not is_face(text, at)
end

-- Whether the space before the sign at a position is one too many.
local function space_is_wrong(text, at, from, spaced, opening)
  local sign = text:sub(at, at)
  if spaced[sign] or not word_ends(text, from - 1, opening) then return false end
  local after = text:sub(at + 1, at + 1)
  if sign == "." then
    return not after:find "[%.%dA-Za-z_/\128-\255]" and not text:find("^ %.", at + 1)
  elseif sign == "," then
    return not after:find "[%d,]"
  end
  local right = after == "" and "" or category(text, at + 1)
  if sign == ":" and before(text, from - 1) == "Nd" and text:find("^ *%d", at + 1) then return false end -- 2 : 1
  if right == "" or right == "Cc" or right:sub(1, 1) == "Z" or right == "Pf" then return true end
  if sign == ":" then return false end -- ":)", ":name:"
  if swapped(text, at) then return true end
  if sign == ";" then return false end -- ";-)"
  return right == "Pe" or after == '"' or MARKS[text:byte(at + 1)] or false
end

-- The last byte of a space before a position: ASCII, or no-break (U+00A0, U+202F).
local function space_before(text, at)
  local byte = text:byte(at - 1)
  if byte == 32 or byte == 9 then return true end
  return (byte == 160 and text:byte(at - 2) == 194) or (byte == 175 and text:sub(at - 3, at - 2) == "\226\128")
end

-- "7 p.m.on Sunday": letters with a period each, a word glued behind them.
local function glued_to_abbreviation(text, at)
  if not text:find("^[A-Za-z]%.[A-Za-z]%.[a-z][a-z]+[ \t\r\n,]", at - 3) then return false end
  local group = look.before(text, at - 4):sub(1, 1)
  return group ~= "L" and group ~= "N" and text:byte(at - 4) ~= PERIOD
end

-- Bytes after which no space is missing: white space and other signs.
local QUIET = {}
for byte in (" \t\r\n\v\f,;:!?."):gmatch "." do QUIET[byte:byte()] = true end

local OPENING = { "“", "«", "„", "‘", "(", "[", "¿", "¡" }

-- The marks that only open in a language.
local function opening_of(own)
  local opening = {}
  for _, mark in ipairs(OPENING) do
    if not own.open_of[mark] then opening[mark] = true end
  end
  return opening
end

--- Spaces missing after , ; : ! ?, and spaces before these and the period where the language has none.
---@param covered fun(at: integer): boolean whether a word covers a byte
---@param own table the language's marks, compiled (quotes.lua)
---@param in_text fun(at: integer): boolean whether a byte is in text to be repaired, and in no address
---@param line_start fun(at: integer): integer first byte of the block
function M.find(text, edits, covered, own, in_text, line_start)
  local opening = opening_of(own)
  local function visit(at)
    local following = text:byte(at + 1)
    if following and not QUIET[following] and in_text(at) then
      -- an inverted mark opens a sentence whatever stands before it
      local missing = text:byte(at) == PERIOD
        and (text:find("^\194[\191\161]", at + 1) ~= nil or at > 3 and glued_to_abbreviation(text, at))
      if missing or (text:byte(at) ~= PERIOD and lacks_space(text, at, covered, opening)) then
        edits:gap("missing_space", at)
      end
    end
    if space_before(text, at) and in_text(at - 1) then
      local floor = line_start(at)
      local from = lines_of.skip_back(text, floor, at - 1) + 1
      if from > floor and space_is_wrong(text, at, from, own.spaced, opening) then
        edits:replace("space_before_punctuation", from, at - 1, "")
      end
    end
  end
  for _, sign in ipairs { ",", ";", ":", "!", "?", "." } do look.each(text, sign, visit) end
end

return M
