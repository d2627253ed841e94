-- The places and bodies of the world by the words of their names, from a language's countries, regions and bodies.
--
--   entries[folded word]  those whose name begins with this word, where it has a capital in the text; an acronym stands
--                         under its own spelling ("US" is not "us"):
--                         { single = entry?, multi = { { phrase = bytes, entry = entry }, ... longest first }? }
--   lower[word]           the same for names and demonyms that the language writes small
--   entry                 { place = { name, kind }, demonym = boolean }
--
-- "Mali, Republic of Mali | Malian | Bamako, Gao": a line holds names, demonyms, cities. An entry is read when a text first
-- has a word that it may begin with, which the core's index tells: most texts ask for a few entries out of thousands.
local core = require "briefing.core"
local letters = require "briefing.names.letters"

local M = {}

local find, sub = string.find, string.sub
local key_of = letters.key

-- "ien: ien ienne iens" as rules[ending] = { forms }; `_` in a form stands for the ending.
local function rules_of(list)
  local rules = { longest = 0 }
  for _, item in ipairs(list or {}) do
    local ending, forms = item:match "^(.-):%s*(.*)$"
    local list_of_forms = {}
    for form in forms:gmatch "%S+" do list_of_forms[#list_of_forms + 1] = (form:gsub("_", ending)) end
    rules[ending] = list_of_forms
    rules.longest = math.max(rules.longest, #ending)
  end
  return rules
end

local unchanged = { "" }

-- The forms of a word: bytes of its stem, and what follows the stem in each; by the rule of its longest ending.
local function inflect(word, rules)
  for n = math.min(rules.longest, #word), 0, -1 do
    local forms = rules[sub(word, #word - n + 1)]
    if forms then return #word - n, forms end
  end
  return #word, unchanged
end

local function longer_first(a, b)
  if #a.phrase ~= #b.phrase then return #a.phrase > #b.phrase end
  return a.phrase < b.phrase
end

-- Calls put("entries" or "lower", word, phrase or nil, entry) for a word or phrase in all its forms. What is written
-- small is found small, and with a capital where it is one word.
local function each_form(item, rules, entry, put)
  local stem, forms = inflect(item, rules)
  local small = not letters.capital(item, 1)
  if find(item, " ", 1, true) then
    local head = item:match "^%S+"
    local map, word = "lower", head
    if not small then map, word = "entries", key_of(head) end
    for i = 1, #forms do
      local phrase = sub(item, 1, stem) .. forms[i]
      put(map, word, phrase, entry)
      if find(phrase, "'", 1, true) then put(map, word, (phrase:gsub("'", "\226\128\153")), entry) end
    end
    return
  end
  local key = key_of(item)
  if find(item, "^[^%.]+%.$") then return put("entries", sub(key, 1, -2), item, entry) end -- "Ore.": words have no period
  if letters.acronym(item) then return put("entries", item, nil, entry) end -- "US" is not "us"
  local key_stem = sub(key, 1, #key - (#item - stem))
  for i = 1, #forms do
    put("entries", key_stem .. forms[i], nil, entry)
    if small then put("lower", sub(item, 1, stem) .. forms[i], nil, entry) end
  end
end

-- Of the entries of countries, regions and bodies.
local kinds = { "place", "place", "organization" }

--- `entries` and `lower` of a language's data, and `heads`, the core's index of the words that open them.
---@param language table
---@return { entries: table, lower: table, heads: any }
function M.of(language)
  local lists = { language.countries or {}, language.regions or {}, language.bodies or {} }
  local names, demonyms = rules_of(language.name_forms), rules_of(language.demonym_forms)
  local heads = core.heads(lists, names, demonyms)

  -- The place that an entry names: its line's, named by the line's first entry, or that of a city, its own.
  local places = {}
  local function place_of(list, number, column, first, item)
    local id = list .. ":" .. number
    if column > 1 then id = id .. ":" .. first end
    if not places[id] then
      local name = column > 1 and item or lists[list][number]:match "[^%s,|][^,|]*":match "^(.-)%s*$"
      places[id] = { name = name, kind = kinds[list] }
    end
    return places[id]
  end

  -- A map whose words are found at the first look-up, in the order of the data, and kept, and so are, as false, its keys
  -- that stand in the other map alone; what is no word of the data is not, lest texts fill it.
  local function map_of(name)
    return setmetatable({}, { __index = core.heads_lookup(heads, function(map, word, found)
      local slot
      local function put(in_map, form, phrase, entry)
        if form ~= word or in_map ~= name then return end
        slot = slot or {}
        if not phrase then
          slot.single = slot.single or entry
        else
          slot.multi = slot.multi or {}
          slot.multi[#slot.multi + 1] = { phrase = phrase, entry = entry }
        end
      end
      for i = 1, #found, 5 do
        local list, number, first, last, column = found[i], found[i + 1], found[i + 2], found[i + 3], found[i + 4]
        local item = sub(lists[list][number], first, last)
        local entry = { place = place_of(list, number, column, first, item), demonym = column == 1 }
        each_form(item, column == 1 and demonyms or names, entry, put)
      end
      if slot and slot.multi then table.sort(slot.multi, longer_first) end
      if slot or key_of(word) == word then rawset(map, word, slot or false) end
      return slot
    end) })
  end
  return { entries = map_of "entries", lower = map_of "lower", heads = heads }
end

return M
