-- The Unicode Character Database for specs: the folder that UCD names or ../shared/ucd/17.0, else the platform's
-- package unicode-data, which may be of an older version.
local read = require("briefing.file").read

local M = {}

--- UTF-8 of a code point.
function M.utf8(code)
  local floor, char = math.floor, string.char
  if code < 0x80 then return char(code) end
  if code < 0x800 then return char(0xC0 + floor(code / 0x40), 0x80 + code % 0x40) end
  if code < 0x10000 then
    return char(0xE0 + floor(code / 0x1000), 0x80 + floor(code / 0x40) % 0x40, 0x80 + code % 0x40)
  end
  return char(0xF0 + floor(code / 0x40000), 0x80 + floor(code / 0x1000) % 0x40, 0x80 + floor(code / 0x40) % 0x40,
    0x80 + code % 0x40)
end

local folders = {}
if os.getenv "UCD" then folders[1] = os.getenv "UCD" end
folders[#folders + 1] = "../shared/ucd/17.0"
folders[#folders + 1] = "/usr/share/unicode"

for _, folder in ipairs(folders) do
  local text = read(folder .. "/auxiliary/WordBreakTest.txt")
  if text then
    M.folder = folder
    M.version = text:match "WordBreakTest%-([%d.]+)%.txt"
    break
  end
end

--- A file of the database, or nil.
function M.read(name) return M.folder and read(M.folder .. "/" .. name) end

--- The lines of a break test: array of { codes = "0061 200D", text, ends }.
---@param name "Word"|"Sentence"|"Grapheme"
function M.break_tests(name)
  local tests = {}
  for line in M.read("auxiliary/" .. name .. "BreakTest.txt"):gmatch "[^\n]+" do
    local marks = line:gsub("#.*", "")
    local text, ends, codes = "", {}, {}
    for mark in marks:gmatch "%S+" do
      if mark == "\195\183" then -- a boundary
        if text ~= "" then ends[#ends + 1] = #text end
      elseif mark ~= "\195\151" then
        codes[#codes + 1] = mark
        text = text .. M.utf8(tonumber(mark, 16))
      end
    end
    if text ~= "" then tests[#tests + 1] = { codes = table.concat(codes, " "), text = text, ends = ends } end
  end
  return tests
end

local function each_range(name, property, visit)
  for line in M.read(name):gmatch "[^\n]+" do
    local data = line:gsub("%s*#.*", "")
    local first, rest = data:match "^(%x+)(.*)$"
    if first then
      local last = rest:match "^%.%.(%x+)" or first
      local own, value = rest:match ";%s*([%w_]+)%s*;?%s*([%w_]*)"
      if not property then visit(tonumber(first, 16), tonumber(last, 16), own)
      elseif own == property then visit(tonumber(first, 16), tonumber(last, 16), value) end
    end
  end
end

--- Properties of all code points that have any: code -> { code, bytes, word, sentence, grapheme, conjunct, pictographic }.
function M.characters()
  local of = {}
  local function note(key, fixed)
    return function(first, last, value)
      for code = first, last do
        if code < 0xD800 or code > 0xDFFF then
          of[code] = of[code] or { code = code, bytes = M.utf8(code) }
          of[code][key] = fixed or value
        end
      end
    end
  end
  each_range("auxiliary/WordBreakProperty.txt", nil, note "word")
  each_range("auxiliary/SentenceBreakProperty.txt", nil, note "sentence")
  each_range("auxiliary/GraphemeBreakProperty.txt", nil, note "grapheme")
  each_range("DerivedCoreProperties.txt", "InCB", note "conjunct")
  each_range("emoji/emoji-data.txt", "Extended_Pictographic", note("pictographic", true))
  return of
end

return M
