-- Lexemes: the runs of digits and the words of a language's dates and numbers in a text, in text order, with what
-- each can mean. The grammars of dates and of numbers read these, and never the whole text.
--
-- A sense is a table: month = 5, weekday = 1, season = 1, unit = "day", relative_day = -1, following_day = 1,
-- decade_name = 80, event = 1, day_suffix, decade_suffix, homonym = true, and each role of date_words (since, ago) true;
-- of numbers: number = 3, scale = 1e6, ordinal = 3, measure = "km", currency = "EUR" (briefing/numbers).
local core = require "briefing.core"
local languages = require "briefing.language"
local order = require "briefing.order"
local registry = require "briefing.registry"
local sets = require "briefing.sets"

local M = {}

-- Kinds of senses of which a map gives the value: it has no order.
local MAPPED = sets.of { "relative_day", "following_day", "unit", "decade_name", "number", "scale", "ordinal", "measure",
  "currency" }

-- Every phrase of a language's dates and numbers: arrays, side by side, of phrases or lists of them, and of the name and
-- the value of the sense that they have.
local function entries_of(language)
  local lists, names, values, n = {}, {}, {}, 0
  local function add(forms, name, value)
    n = n + 1
    lists[n], names[n], values[n] = forms, name, value
  end
  local function list(field, name)
    for value, forms in ipairs(language[field] or {}) do add(forms, name, value) end
  end
  local function map(field, name)
    for value, forms in pairs(language[field] or {}) do add(forms, name, value) end
  end
  local function words(field, name)
    for word, value in pairs(language[field] or {}) do add(word, name, value) end
  end
  local function roles(field)
    for role, forms in pairs(language[field] or {}) do add(forms, role, true) end
  end
  list("months", "month")
  list("weekdays", "weekday")
  list("seasons", "season")
  list("same_events", "event")
  add(language.date_homonyms or {}, "homonym", true)
  add(language.day_suffixes or {}, "day_suffix", true)
  add(language.decade_suffixes or {}, "decade_suffix", true)
  map("relative_days", "relative_day")
  map("following_days", "following_day")
  map("time_units", "unit")
  words("decade_names", "decade_name")
  roles "date_words"
  words("number_words", "number")
  words("number_scales", "scale")
  words("ordinal_words", "ordinal")
  roles "number_roles"
  map("measures", "measure")
  map("currencies", "currency")
  return lists, names, values
end

-- What a word that begins a date can be. Most words of dates (of, the, in) cannot: their sense lacks `begins`, and no
-- grammar is tried at them.
local beginnings = sets.of {
  "month", "weekday", "season", "relative_day", "following_day", "decade_name", "between", "from", "since", "after", "until",
  "before", "by", "every", "ongoing", "part_early", "part_mid", "part_late", "last", "next", "this", "ordinal", "number", "a",
  "ago_before", "fiscal", "decade_before", "century", "unit",
}

-- The sense of a phrase: all that its entries, from one on, give it. Of two values of one kind the first stays; of those
-- of a map, that which stands first as text.
local function sense_of(set, entry, names, values)
  local sense = {}
  while entry do
    local code, following = core.entry(set, entry)
    local name, value = names[code], values[code]
    local known = sense[name]
    if known == nil or MAPPED[name] and order.before(tostring(value), tostring(known)) then sense[name] = value end
    sense.begins = sense.begins or beginnings[name]
    entry = following
  end
  return sense
end

-- The lexicon of a language: `set` for core.scan, and `senses` by its entries, each made when a text first has it.
local function build(language)
  local lists, names, values = entries_of(language)
  local set = core.vocabulary(lists)
  local senses = setmetatable({ [0] = false }, { __index = function(senses, entry)
    local sense = sense_of(set, entry, names, values)
    senses[entry] = sense
    return sense
  end })
  return { set = set, senses = senses, order = language.numeric_order, language = language }
end

-- What an unknown language behaves as.
local none = languages.new("none", {})

--- The compiled lexicon of a language; of one that is unknown, an empty one.
function M.lexicon(code)
  return languages.compiled(code and registry.find("language", code) or none, "lexemes", build)
end

---@class briefing.Lexemes
---@field n integer
---@field first integer[]
---@field last integer[]
---@field sense (table|false)[] false: digits
---@field value (integer|false)[] of up to four digits
---@field block integer[]? the number of the block of each, where blocks were given

--- The lexemes of a text. Linear; a phrase takes the place of its words.
---@param text string
---@param lexicon table from M.lexicon
---@param blocks integer[]? first byte, last byte and number of each block, flat, in text order: lexemes begin in these only
---@return briefing.Lexemes
function M.scan(text, lexicon, blocks)
  local first, last, entries, value, block = core.scan(lexicon.set, text, blocks)
  local sense, senses = {}, lexicon.senses
  for i = 1, #entries do sense[i] = senses[entries[i]] end
  return { n = #entries, first = first, last = last, sense = sense, value = value, block = blocks and block, text = text,
    lexicon = lexicon }
end

--- The index of the first lexeme that begins at or behind a byte; n + 1 where there is none. Binary search.
---@param lexemes briefing.Lexemes
---@param position integer
---@return integer
function M.from(lexemes, position)
  local low, high = 1, lexemes.n + 1
  while low < high do
    local middle = math.floor((low + high) / 2)
    if lexemes.first[middle] < position then low = middle + 1 else high = middle end
  end
  return low
end

--- Whether a word in first..last passes a test.
---@param lexemes briefing.Lexemes
---@param first integer
---@param last integer
---@param test fun(sense: table, behind: table|false|nil, more: any): any of a word's sense and of that of the lexeme behind it
---@param more any? given to the test
---@return boolean
function M.any(lexemes, first, last, test, more)
  for i = M.from(lexemes, first), lexemes.n do
    if lexemes.first[i] > last then return false end
    local sense = lexemes.sense[i]
    if sense and test(sense, lexemes.sense[i + 1], more) then return true end
  end
  return false
end

local function is_of(sense, _, role) return sense[role] end

--- Whether a word of a role stands in first..last.
---@param lexemes briefing.Lexemes
---@param first integer
---@param last integer
---@param role string
---@return boolean
function M.has_role(lexemes, first, last, role) return M.any(lexemes, first, last, is_of, role) end

return M
