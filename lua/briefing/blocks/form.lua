-- The form of a span of text: how it begins and ends, how many words it has, how wide it is. No knowledge of a language.
local core = require "briefing.core"

local M = {}

local category = core.category

-- One character: a lead byte and what continues it.
local CHARACTER = "^[^\128-\191][\128-\191]?[\128-\191]?[\128-\191]?"

--- The character at a position; a byte alone where the text is ill-formed.
function M.character(text, at) return text:match(CHARACTER, at) or text:sub(at, at) end

--- The first byte of the character that holds the byte `at`.
function M.character_start(text, at)
  local floor = at - 3
  while at > floor and at > 1 do
    local byte = text:byte(at)
    if byte < 0x80 or byte > 0xBF then break end
    at = at - 1
  end
  return at
end

--- The general category of the first letter or digit in a span, past opening quotes, brackets and other signs, and its
--- position; nil where the first 64 bytes hold none.
function M.initial(text, first, last)
  local at, stop = first, math.min(last, first + 64)
  while at <= stop do
    local kind, to = category(text, at)
    local group = kind:sub(1, 1)
    if group == "L" or group == "N" then return kind, at end
    at = to + 1
  end
end

local CLOSING = {
  ['"'] = true, ["'"] = true, [")"] = true, ["]"] = true, ["}"] = true, ["*"] = true, ["_"] = true,
  ["”"] = true, ["’"] = true, ["»"] = true, ["›"] = true, ["“"] = true, ["‘"] = true, ["」"] = true, ["』"] = true,
  ["）"] = true,
}

local ENDS = {
  ["."] = "period", ["…"] = "period", ["。"] = "period", ["．"] = "period", ["।"] = "period", ["؟"] = "question",
  ["!"] = "exclamation", ["！"] = "exclamation", ["?"] = "question", ["？"] = "question", [";"] = "comma",
  [","] = "comma", ["،"] = "comma", ["、"] = "comma", ["，"] = "comma", [":"] = "colon", ["："] = "colon",
}

--- Signs that open a quotation at the beginning of a line.
M.QUOTES = { ['"'] = true, ["“"] = true, ["„"] = true, ["«"] = true, ["»"] = true, ["‘"] = true, ["‚"] = true, ["”"] = true,
  ["‹"] = true, ["「"] = true, ["『"] = true }

--- How a span ends: "period", "question", "exclamation", "colon", "comma" or "none", closing quotes and brackets left
--- aside; and the position of the sign.
function M.ending(text, first, last)
  local at = last
  for _ = 1, 4 do
    if at < first then break end
    local start = M.character_start(text, at)
    local character = text:sub(start, at)
    local how = ENDS[character]
    if how then return how, start end
    if not CLOSING[character] then break end
    at = start - 1
    while at >= first and text:byte(at) == 32 do at = at - 1 end
    if at > first and text:sub(at - 1, at) == "\194\160" then at = at - 2 end
  end
  return "none", last
end

--- How many runs without white space a span has, counted up to `most` + 1.
---@type fun(text: string, first: integer, last: integer, most: integer): integer
M.count_words = core.count_runs

--- A string with the capitals of ASCII as small letters, in any locale.
function M.small(text)
  return (text:gsub("[A-Z]", function(letter) return string.char(letter:byte() + 32) end))
end

--- Columns of a span: its characters.
---@type fun(text: string, first: integer, last: integer): integer
M.width = core.characters

return M
