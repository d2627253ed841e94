-- Spaces that the flattening of a page lost or added around punctuation. A sign inside a word, a number, an address or a
-- file name is none of these: the document's words, which keep such things whole, tell.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"

local M = {}

local category = core.category

local function group(text, at)
  local kind = category(text, at)
  return kind and kind:sub(1, 1) or ""
end

-- The category of the character that ends at a byte, and its first byte.
local function before(text, at)
  if at < 1 then return "", 0 end
  local start = form.character_start(text, at)
  return category(text, start) or "", start
end

--- Ends of sentences with no space before the next sentence.
function M.glued_sentences(doc, edits)
  local previous
  for first, last in doc.sentences:each() do
    if previous and first == previous + 1 then edits:gap("missing_space", previous) end
    previous = last
  end
end

-- Whether a letter stands alone between signs: a variable, a mark of a list of them.
local function single_letter(text, at)
  local _, to = category(text, at)
  local following, preceding = group(text, to + 1), before(text, at - 1):sub(1, 1)
  return following ~= "L" and following ~= "N" and following ~= "M" and preceding ~= "L" and preceding ~= "N"
end

-- What precedes the colon of an address or an identifier.
local SCHEMES = { http = true, https = true, ftp = true, mailto = true, doi = true, tel = true, urn = true, data = true,
  file = true, isbn = true, issn = true, sms = true, javascript = true, arxiv = true }

-- "said:Yes" lacks a space; "10:30", "http:", "std::max", "USA:s" and "a:b" do not.
local function colon_lacks_space(text, at)
  local kind, start = before(text, at - 1)
  if kind == "Zs" then return true end
  if kind ~= "Ll" and kind ~= "Pf" and kind ~= "Pe" and kind ~= "Nd" then return false end
  if kind == "Nd" then return category(text, at + 1) == "Lu" end
  if kind == "Ll" and single_letter(text, start) then return false end
  local word = text:sub(math.max(1, at - 12), at - 1):match "[A-Za-z]+$"
  return not (word and SCHEMES[word:lower()])
end

local function is_entity(text, at) return text:sub(math.max(1, at - 10), at):find "&#?[%dA-Za-z]+;$" ~= nil end

-- A token that holds = & / \ @ or two colons is code or part of an address.
local function in_code(text, at)
  local left = text:sub(math.max(1, at - 40), at - 1):match "[^ \t\r\n]*$"
  local right = text:sub(at + 1, at + 40):match "^[^ \t\r\n]*"
  return left:find "[=&/\\@_|]" ~= nil or right:find "^[^%.,;!]*[=&/\\@_|]" ~= nil
end

local AFTER = { [44] = true, [59] = true, [58] = true, [33] = true, [63] = true } -- , ; : ! ?

local OPENING = { ["“"] = true, ["«"] = true, ["„"] = true, ["‘"] = true, ["("] = true, ["["] = true, ["¿"] = true, ["¡"] = true }

-- Whether the sign at a position wants a space after it and has none.
local function lacks_space_after(text, at, covered)
  local sign = text:byte(at)
  local kind = category(text, at + 1)
  if not kind then return false end
  local next_group = kind:sub(1, 1)
  local opening = OPENING[form.character(text, at + 1)]
  if next_group == "N" then
    -- "Monday,5 May", not "2,500"
    local left = before(text, at - 1)
    if (sign ~= 44 and sign ~= 59) or left ~= "Ll" or covered(at) then return false end
  elseif next_group ~= "L" and not opening then
    return false
  end
  local left, start = before(text, at - 1)
  local left_group = left:sub(1, 1)
  if text:byte(at - 1) == 44 and sign == 44 then return false end -- ,,low quotes''
  if left == "" or left == "Cc" or left == "Ps" or left == "Pi" or left == "Sm" then return false end
  if left_group == "Z" and sign == 44 and next_group ~= "L" then return false end
  if covered(at) and sign ~= 58 then return false end
  if left_group == "L" and next_group == "L" and single_letter(text, start) and single_letter(text, at + 1) then return false end
  if sign == 58 and not (colon_lacks_space(text, at)) then return false end
  if left_group == "Z" and (sign == 58 or sign == 59) and single_letter(text, at + 1) and not opening then return false end
  if sign == 59 and is_entity(text, at) then return false end
  return not in_code(text, at)
end

-- Whether what stands in brackets stands for itself: "(RPA)", "(2020)", "(in the north)"; not "(s)", "(re)", "(OH)2".
local function stands_alone(inner)
  return #inner > 6 or inner:find "[ %d]" ~= nil or inner:find "^[A-Z][A-Z]+$" ~= nil
end

-- "word(s)", "f(x)", "Ca(OH)2", "text[1]": brackets inside a word, and marks of notes.
local function belongs_to_word(text, at)
  local _, start = before(text, at - 1)
  if before(text, start - 1):sub(1, 1) ~= "L" then return true end
  local inner, after = text:match("^[%(%[]([^%(%)%[%]\r\n]*)[%)%]]()", at)
  if not inner then return text:byte(at) == 91 end
  if text:byte(at) == 91 and not inner:find "[A-Za-z\128-\255][A-Za-z\128-\255]" then return true end
  if group(text, after) == "N" then return true end
  return not stands_alone(inner) and (group(text, after) == "L" or #inner <= 4)
end

-- Calls `visit` with each position of a plain sign: a search that runs at memchr's speed, where a pattern would cost a
-- match a byte.
local function each(text, sign, visit)
  local at = text:find(sign, 1, true)
  while at do
    visit(at)
    at = text:find(sign, at + 1, true)
  end
end

-- Letters and what ends them: ASCII letters, bytes of longer characters.
local function wordish(byte)
  return byte and (byte >= 128 or (byte >= 65 and byte <= 90) or (byte >= 97 and byte <= 122))
end

local MOST_BRACKET = 200 -- bytes between brackets that are looked at

--- Spaces missing before an opening bracket, and after a closing one.
function M.brackets(text, edits, in_text)
  local function opening(at)
    local left = text:byte(at - 1)
    if not wordish(left) or not in_text(at) then return end
    local kind = before(text, at - 1)
    if (kind == "Ll" or kind == "Lo") and not belongs_to_word(text, at) and not in_code(text, at) then
      edits:gap("missing_space", at - 1)
    end
  end
  local function closing(at)
    if not wordish(text:byte(at + 1)) or group(text, at + 1) ~= "L" or not in_text(at) then return end
    local left = text:sub(math.max(1, at - MOST_BRACKET), at - 1)
    local open = left:match "^.*()[%(%[%)%]]"
    if not open or left:find("^[%)%]]", open) or not left:find("^[ \128-\191a-z]", open - 1) then return end
    if stands_alone(left:sub(open + 1)) and not in_code(text, at) then edits:gap("missing_space", at) end
  end
  each(text, "(", opening)
  each(text, "[", opening)
  each(text, ")", closing)
  each(text, "]", closing)
end

-- The white space that ends at a byte: its first byte.
local function space_run(text, at, floor) return lines_of.skip_back(text, floor, at) + 1 end

local CLOSERS = { Pe = true, Pf = true }

-- Whether the space before the sign at a position is one too many.
local function space_is_wrong(text, at, from, spaced)
  local sign = text:sub(at, at)
  if spaced[sign] then return false end
  local left = before(text, from - 1)
  local left_group = left:sub(1, 1)
  if not (left_group == "L" or left_group == "N" or left_group == "M" or CLOSERS[left] or left == "Po" or left == "Sc") then
    return false
  end
  local mark = text:byte(from - 1)
  if mark == 124 or mark == 47 or mark == 42 or mark == 35 or AFTER[mark] or mark == 46 then return false end
  local after = text:sub(at + 1, at + 1)
  if sign == "." then
    return not after:find "[%.%dA-Za-z_/\128-\255]" and not text:find("^ %.", at + 1)
  elseif sign == "," then
    return not after:find "[%d,]"
  end
  local right = after == "" and "" or category(text, at + 1)
  if sign == ":" and left_group == "N" and text:find("^ *%d", at + 1) then return false end
  if right == "" or right == "Cc" or right:sub(1, 1) == "Z" or right == "Pf" then return true end
  if sign == ":" or sign == ";" then return false end -- ":)" and ";-)" are faces
  return right == "Pe" or after == '"' or AFTER[text:byte(at + 1)] or false
end

-- The last byte of a space before a position: ASCII, or no-break (U+00A0, U+202F).
local function space_before(text, at)
  local byte = text:byte(at - 1)
  if byte == 32 or byte == 9 then return true end
  return (byte == 160 and text:byte(at - 2) == 194) or (byte == 175 and text:sub(at - 3, at - 2) == "\226\128")
end

-- Bytes after which no space is missing: white space and other signs.
local QUIET = {}
for byte in (" \t\r\n\v\f,;:!?."):gmatch "." do QUIET[byte:byte()] = true end

--- Spaces missing after , ; : ! ?, and spaces before these and the period where the language has none.
---@param covered fun(at: integer): boolean whether a word covers a byte
---@param spaced table the signs that rightly have a space before them
---@param in_text fun(at: integer): boolean whether a byte is in text to be repaired, and in no address
---@param line_start fun(at: integer): integer first byte of the block
function M.punctuation(text, edits, covered, spaced, in_text, line_start)
  local function visit(at)
    local following = text:byte(at + 1)
    if following and not QUIET[following] and text:byte(at) ~= 46 and in_text(at) and lacks_space_after(text, at, covered) then
      edits:gap("missing_space", at)
    end
    if space_before(text, at) and in_text(at - 1) then
      local floor = line_start(at)
      local from = space_run(text, at - 1, floor)
      if from > floor and space_is_wrong(text, at, from, spaced) then
        edits:replace("space_before_punctuation", from, at - 1, "")
      end
    end
  end
  for _, sign in ipairs { ",", ";", ":", "!", "?", "." } do each(text, sign, visit) end
end

return M
