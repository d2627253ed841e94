-- generate.lua - writes the property tables of src/unicode from the Unicode Character Database.
--
--   lua5.4 src/unicode/generate.lua [UCD folder [target folder]]
--
-- The UCD folder is by default $UCD, else ../shared/ucd/17.0; the target the folder of this script.
--
-- One header a segmentation: an enum of classes and a two-stage table, page_of[code point >> 6] * 64 + low six bits ->
-- class. Pages of 64 are what one continuation byte of UTF-8 chooses from, so a lookup needs no whole code point.
local ucd = arg[1] or os.getenv "UCD" or "../shared/ucd/17.0"
local target = arg[2] or arg[0]:match "^(.*)/[^/]*$" or "."

local LIMIT, PAGE = 0x110000, 64

local function read(name)
  local file = assert(io.open(ucd .. "/" .. name, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

-- Calls visit(first, last, value) for each line `first..last ; value` or `first..last ; property ; value`.
local function each_range(text, property, visit)
  for line in text:gmatch "[^\n]+" do
    local data = line:gsub("%s*#.*", "")
    local first, rest = data:match "^(%x+)(.*)$"
    if first then
      local last, value = rest:match "^%.%.(%x+)%s*;%s*(.-)%s*$"
      if not last then last, value = first, rest:match "^%s*;%s*(.-)%s*$" end
      local own, of = value:match "^(%S+)%s*;%s*(%S+)$"
      if property == nil then
        visit(tonumber(first, 16), tonumber(last, 16), value)
      elseif own == property then
        visit(tonumber(first, 16), tonumber(last, 16), of)
      elseif value == property then
        visit(tonumber(first, 16), tonumber(last, 16), true)
      end
    end
  end
end

local function property(name, key)
  local of = {}
  local text = read(name)
  each_range(text, key, function(first, last, value)
    for c = first, last do of[c] = value end
  end)
  return of, text:match "%-(%d+%.%d+%.%d+)%.txt"
end

local pictographic = property("emoji/emoji-data.txt", "Extended_Pictographic")
local ideographic = property("PropList.txt", "Ideographic")
local conjunct = property("DerivedCoreProperties.txt", "InCB")

-- Hiragana letters have no property of their own in word breaking; they stand in these blocks.
local function is_hiragana(c)
  return c >= 0x3041 and c <= 0x309F or c >= 0x1B001 and c <= 0x1B11F or c >= 0x1B150 and c <= 0x1B152
end

-- Each segmentation: its property file, its classes in order (the first is that of everything else), and how a code
-- point's property value becomes a class.
local segmentations = {
  {
    name = "word",
    file = "auxiliary/WordBreakProperty.txt",
    classes = {
      "OTHER", "IDEOGRAPH", "HIRAGANA", "ALETTER", "EXTEND", "NUMERIC", "HEBREW", "EXTENDNUMLET", "KATAKANA",
      "WSEGSPACE", "ZWJ", "MIDLETTER", "MIDNUM", "MIDNUMLET", "SINGLE_QUOTE", "DOUBLE_QUOTE", "CR", "LF", "NEWLINE",
      "REGIONAL", "PICTOGRAPH", "ALETTER_PICTOGRAPH",
    },
    class = function(c, value)
      if pictographic[c] then
        assert(value == nil or value == "ALetter", "a pictograph of a new word class")
        return value and "ALETTER_PICTOGRAPH" or "PICTOGRAPH"
      elseif value == nil then
        if ideographic[c] then return "IDEOGRAPH" end
        return is_hiragana(c) and "HIRAGANA" or "OTHER"
      end
      -- WB4 is the only rule that names Extend and Format, and treats them alike
      local renamed = { Format = "EXTEND", Hebrew_Letter = "HEBREW", Regional_Indicator = "REGIONAL" }
      return renamed[value] or value:upper()
    end,
  },
  {
    name = "sentence",
    file = "auxiliary/SentenceBreakProperty.txt",
    classes = {
      "OTHER", "EXTEND", "SP", "LOWER", "UPPER", "OLETTER", "NUMERIC", "CLOSE", "SCONTINUE", "ATERM", "STERM", "CR",
      "LF", "SEP",
    },
    class = function(_, value)
      if value == "Format" then return "EXTEND" end -- SB5 treats the two alike
      return value and value:upper() or "OTHER"
    end,
  },
  {
    name = "grapheme",
    file = "auxiliary/GraphemeBreakProperty.txt",
    classes = {
      "OTHER", "EXTEND", "EXTEND_LINKER", "EXTEND_CONJUNCT", "SPACINGMARK", "CONSONANT", "LV", "LVT", "L", "V", "T",
      "CR", "LF", "CONTROL", "ZWJ", "REGIONAL", "PREPEND", "PICTOGRAPH",
    },
    class = function(c, value)
      local incb = conjunct[c]
      if pictographic[c] then
        assert(value == nil and incb == nil, "a pictograph of a new grapheme class")
        return "PICTOGRAPH"
      elseif incb == "Consonant" then
        assert(value == nil, "a consonant of a new grapheme class")
        return "CONSONANT"
      elseif value == "Extend" then
        return incb == "Linker" and "EXTEND_LINKER" or incb == "Extend" and "EXTEND_CONJUNCT" or "EXTEND"
      end
      assert(incb == nil or value == "ZWJ", "a conjunct part that does not extend")
      if value == "Regional_Indicator" then return "REGIONAL" end
      return value and value:upper() or "OTHER"
    end,
  },
}

local function lines_of(numbers)
  local out, line = {}, ""
  for i = 1, #numbers do
    local item = numbers[i] .. ","
    if #line + #item > 98 then
      out[#out + 1] = "  " .. line
      line = ""
    end
    line = line .. item
  end
  out[#out + 1] = "  " .. line
  return table.concat(out, "\n")
end

local function write(segmentation)
  local of, version = property(segmentation.file)
  local number, upper = {}, segmentation.name:upper()
  for i, name in ipairs(segmentation.classes) do number[name] = i - 1 end
  local pages, page_of, seen = {}, {}, {}
  for first = 0, LIMIT - 1, PAGE do
    local page = {}
    for c = first, first + PAGE - 1 do
      page[#page + 1] = assert(number[segmentation.class(c, of[c])], of[c])
    end
    local key = table.concat(page, ",")
    if not seen[key] then
      seen[key] = #pages / PAGE
      for _, class in ipairs(page) do pages[#pages + 1] = class end
    end
    page_of[#page_of + 1] = math.floor(seen[key])
  end
  local enum = {}
  for i, name in ipairs(segmentation.classes) do
    enum[i] = ("  %s_%s,"):format(upper, name)
  end
  local file = assert(io.open(("%s/%s_data.h"):format(target, segmentation.name), "wb"))
  file:write(([[
/* Generated, do not edit: lua5.4 src/unicode/generate.lua, Unicode %s.
 * Classes of %s segmentation: %s_page[code point >> 6] * 64 + (code point & 63) indexes %s_class. */
#ifndef BRIEFING_UNICODE_%s_DATA_H
#define BRIEFING_UNICODE_%s_DATA_H

#include <stdint.h>

/* clang-format off */
enum {
%s
  %s_CLASSES
};

extern const uint16_t %s_page[%d];
extern const uint8_t %s_class[%d];

#ifdef BRIEFING_DEFINE_PROPERTIES /* in properties.c alone */
const uint16_t %s_page[%d] = {
%s
};

const uint8_t %s_class[%d] = {
%s
};
#endif
/* clang-format on */

#endif
]]):format(version, segmentation.name, segmentation.name, segmentation.name, upper, upper, table.concat(enum, "\n"),
    upper, segmentation.name, #page_of, segmentation.name, #pages, segmentation.name, #page_of, lines_of(page_of),
    segmentation.name, #pages, lines_of(pages)))
  file:close()
  print(("%s: %d classes, %d pages"):format(segmentation.name, #segmentation.classes, #pages / PAGE))
end

for _, segmentation in ipairs(segmentations) do write(segmentation) end
