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

-- The forms of a word or phrase, by the rule of its longest ending; itself where none is for it.
local function inflect(item, rules)
  for n = math.min(rules.longest, #item), 0, -1 do
    local endings = rules[sub(item, #item - n + 1)]
    if endings then
      local forms, stem = {}, sub(item, 1, #item - n)
      for i = 1, #endings do forms[i] = stem .. endings[i] end
      return forms
    end
  end
  return { item }
end

local function longer_first(a, b)
  if #a.phrase ~= #b.phrase then return #a.phrase > #b.phrase end
  return a.phrase < b.phrase
end

-- Calls put("entries" or "lower", word, phrase or nil, entry) for a word or phrase in all its forms. What is written
-- small is found small, and with a capital where it is one word.
local function each_form(item, rules, entry, put)
  local small = not letters.capital(item, 1)
  local space = find(item, " ", 1, true)
  if space then
    local map, word = "lower", sub(item, 1, space - 1)
    if not small then map, word = "entries", key_of(word) end
    for _, phrase in ipairs(inflect(item, rules)) do
      put(map, word, phrase, entry)
      if find(phrase, "'", 1, true) then put(map, word, (phrase:gsub("'", "\226\128\153")), entry) end
    end
    return
  end
  -- "Ore.": words have no period
  if find(item, "^[^%.]+%.$") then return put("entries", sub(key_of(item), 1, -2), item, entry) end
  if letters.acronym(item) then return put("entries", item, nil, entry) end -- "US" is not "us"
  for _, form in ipairs(inflect(item, rules)) do
    put("entries", key_of(form), nil, entry)
    if small then put("lower", form, nil, entry) end
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
  local places = { {}, {}, {} } -- by list
  local function place_of(list, number, column, first, item)
    local known, id = places[list], column < 2 and number or number .. ":" .. first
    if not known[id] then
      local name = column < 2 and lists[list][number]:match "[^%s,|][^,|]*":match "^(.-)%s*$" or item
      known[id] = { name = name, kind = kinds[list] }
    end
    return known[id]
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
        if name == "entries" or not letters.capital(item, 1) then -- what has a capital is never written small
          local entry = { place = place_of(list, number, column, first, item), demonym = column == 1 }
          each_form(item, column == 1 and demonyms or names, entry, put)
        end
      end
      if slot and slot.multi and slot.multi[2] then table.sort(slot.multi, longer_first) end
      if slot or key_of(word) == word then rawset(map, word, slot or false) end
      return slot
    end) })
  end
  return { entries = map_of "entries", lower = map_of "lower", heads = heads }
end

return M
