-- Spaces missing outside brackets: "Agency(RPA)and".
local look = require "briefing.repairs.look"

local M = {}

local before, group = look.before, look.group

local CODE = "[=&/\\@_|]"

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

-- Letters and what ends them: ASCII letters, bytes of longer characters.
local function wordish(byte)
  return byte and (byte >= 128 or (byte >= 65 and byte <= 90) or (byte >= 97 and byte <= 122))
end

local MOST_BRACKET = 200 -- bytes between brackets that are looked at

--- Spaces missing before an opening bracket, and after a closing one.
---@param in_text fun(at: integer): boolean whether a byte is in text to be repaired, and in no address
function M.find(text, edits, in_text)
  local function opening(at)
    local left = text:byte(at - 1)
    if not wordish(left) or not in_text(at) then return end
    local kind = before(text, at - 1)
    if (kind == "Ll" or kind == "Lo") and not belongs_to_word(text, at) and not look.in_code(text, at, CODE) then
      edits:gap("missing_space", at - 1)
    end
  end
  local function closing(at)
    if not wordish(text:byte(at + 1)) or group(text, at + 1) ~= "L" or not in_text(at) then return end
    local left = text:sub(math.max(1, at - MOST_BRACKET), at - 1)
    local open = left:match "^.*()[%(%[%)%]]"
    if not open or left:find("^[%)%]]", open) or not left:find("^[ \128-\191a-z]", open - 1) then return end
    if stands_alone(left:sub(open + 1)) and not look.in_code(text, at, CODE) then edits:gap("missing_space", at) end
  end
  look.each(text, "(", opening)
  look.each(text, "[", opening)
  look.each(text, ")", closing)
  look.each(text, "]", closing)
end

return M
