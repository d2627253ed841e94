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

-- Letters of a phrase, word by word: what the lexicon's scan takes for words.
local function words_of(phrase)
  local words = {}
  for word in phrase:gmatch "[0-9A-Za-z\128-\255]+" do words[#words + 1] = word end
  return words
end

local function each_form(forms, visit)
  if type(forms) == "string" then return visit(forms) end
  for _, form in ipairs(forms) do visit(form) end
end

-- Keys of a map in an order that never changes: of two senses of one kind, the first is kept.
local function sorted_keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return order.before(tostring(a), tostring(b)) end)
  return keys
end

-- visit(phrase, name, value) for every phrase of the language's dates and numbers, in an order of its own.
local function each_sense(language, visit)
  local function list(field, name, constant)
    for value, forms in ipairs(language[field] or {}) do
      each_form(forms, function(form) visit(form, name, constant or value) end)
    end
  end
  local function map(field, name)
    local data = language[field] or {}
    for _, value in ipairs(sorted_keys(data)) do
      each_form(data[value], function(form) visit(form, name, value) end)
    end
  end
  list("months", "month")
  list("weekdays", "weekday")
  list("seasons", "season")
  list("same_events", "event")
  list("date_homonyms", "homonym", true)
  list("day_suffixes", "day_suffix", true)
  list("decade_suffixes", "decade_suffix", true)
  map("relative_days", "relative_day")
  map("following_days", "following_day")
  map("time_units", "unit")
  for name, value in pairs(language.decade_names or {}) do visit(name, "decade_name", value) end
  for role, forms in pairs(language.date_words or {}) do
    each_form(forms, function(form) visit(form, role, true) end)
  end
  for name, value in pairs(language.number_words or {}) do visit(name, "number", value) end
  for name, value in pairs(language.number_scales or {}) do visit(name, "scale", value) end
  for name, value in pairs(language.ordinal_words or {}) do visit(name, "ordinal", value) end
  for role, forms in pairs(language.number_roles or {}) do
    each_form(forms, function(form) visit(form, role, true) end)
  end
  map("measures", "measure")
  map("currencies", "currency")
end

-- What a word that begins a date can be. Most words of dates (of, the, in) cannot: their sense lacks `begins`, and no
-- grammar is tried at them.
local beginnings = sets.of {
  "month", "weekday", "season", "relative_day", "following_day", "decade_name", "between", "from", "since", "after", "until",
  "before", "by", "every", "ongoing", "part_early", "part_mid", "part_late", "last", "next", "this", "ordinal", "number", "a",
  "ago_before", "fiscal", "decade_before", "century", "unit",
}

-- The lexicon of a language: `set` for core.scan, `senses[code]` of single words, `phrases[code][second code]` of those
-- that begin with two words, the longest first.
local function build(language)
  local words, code_of, senses, phrases = {}, {}, {}, {}
  local function code(word)
    local key = core.fold(word)
    if not code_of[key] then
      words[#words + 1] = word
      code_of[key] = #words
    end
    return code_of[key]
  end
  local by_phrase = {} -- the senses of phrases of several words, by their codes

  -- The sense of a phrase of several words, made where there is none.
  local function sense_of(parts)
    local codes = {}
    for i, part in ipairs(parts) do codes[i] = code(part) end
    local key = table.concat(codes, " ")
    local sense = by_phrase[key]
    if not sense then
      sense = {}
      by_phrase[key] = sense
      local seconds = phrases[codes[1]] or {}
      phrases[codes[1]] = seconds
      local list = seconds[codes[2]] or {}
      seconds[codes[2]] = list
      list[#list + 1] = { codes = codes, sense = sense, key = table.concat(parts, " ") }
    end
    return sense
  end

  local function sense_of_word(word)
    local number = code(word)
    senses[number] = senses[number] or {}
    return senses[number]
  end

  each_sense(language, function(phrase, name, value)
    local sense
    if not phrase:find "[^0-9A-Za-z\128-\255]" then -- a word: most are
      sense = sense_of_word(phrase)
    else
      local parts = words_of(phrase)
      if #parts == 0 then return end
      sense = #parts == 1 and sense_of_word(parts[1]) or sense_of(parts)
    end
    if sense[name] == nil then sense[name] = value end
    if beginnings[name] then sense.begins = true end
  end)
  for _, seconds in pairs(phrases) do
    for _, list in pairs(seconds) do
      table.sort(list, function(a, b)
        if #a.codes ~= #b.codes then return #a.codes > #b.codes end
        return order.before(a.key, b.key)
      end)
    end
  end
  return { set = core.vocabulary(words), senses = senses, phrases = phrases, order = language.numeric_order,
    language = language }
end

-- What an unknown language behaves as.
local none = languages.new("none", {})

--- The compiled lexicon of a language; of one that is unknown, an empty one.
function M.lexicon(code)
  return languages.compiled(code and registry.find("language", code) or none, "lexemes", build)
end

-- What may part the words of a phrase: p.m., d’ici, avant-hier.
local joints = { [" "] = true, ["'"] = true, ["-"] = true, ["\226\128\153"] = true, ["\194\160"] = true, ["."] = true,
  [". "] = true, [".-"] = true, ["\n"] = true, ["\226\128\175"] = true }

-- The longest phrase that begins at hit i: its sense and its last hit; nil where there is none.
local function phrase_at(text, hits, i, list)
  local hit = core.hit
  for _, phrase in ipairs(list) do
    local codes, _, last = phrase.codes, hit(hits, i)
    local matched = true
    for k = 2, #codes do
      local first, next_last, code = hit(hits, i + k - 1)
      if code ~= codes[k] or first - last > 4 or not joints[text:sub(last + 1, first - 1)] then
        matched = false
        break
      end
      last = next_last
    end
    if matched then return phrase.sense, i + #codes - 1 end
  end
end

---@class briefing.Lexemes
---@field n integer
---@field first integer[]
---@field last integer[]
---@field sense (table|false)[] false: digits
---@field value (integer|false)[] of up to four digits

--- The lexemes of a text. Linear; a phrase takes the place of its words.
---@param text string
---@param lexicon table from M.lexicon
---@return briefing.Lexemes
function M.scan(text, lexicon)
  local hits = core.scan(lexicon.set, text)
  local hit, senses, phrases = core.hit, lexicon.senses, lexicon.phrases
  local firsts, lasts, found, values, n = {}, {}, {}, {}, 0
  local i, count = 1, #hits
  while i <= count do
    local first, last, code, value = hit(hits, i)
    local sense = false
    if code > 0 then
      sense = senses[code]
      local seconds = phrases[code]
      local _, _, second = hit(hits, seconds and i + 1 or 0)
      local list = second and seconds[second]
      if list then
        local whole, end_hit = phrase_at(text, hits, i, list)
        if whole then
          sense, i = whole, end_hit
          local _
          _, last = hit(hits, i)
        end
      end
    end
    if sense ~= nil then
      n = n + 1
      firsts[n], lasts[n], found[n], values[n] = first, last, sense, value or false
    end
    i = i + 1
  end
  return { n = n, first = firsts, last = lasts, sense = found, value = values, text = text, lexicon = lexicon }
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
