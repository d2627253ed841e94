-- The places and bodies of the world by the words of their names, from a language's countries, regions and bodies.
--
--   entries[folded word]  those whose name begins with this word, where it has a capital in the text; an acronym stands
--                         under its own spelling ("US" is not "us"):
--                         { single = entry?, multi = { { phrase = bytes, entry = entry }, ... longest first }? }
--   lower[word]           the same for names and demonyms that the language writes small
--   entry                 { place = { name, kind }, demonym = boolean }
--
-- A line of the data is read when a text first has a word that one of its entries may begin with, which the core's index
-- tells: most texts ask for a few lines out of hundreds, and reading all took a tenth of the time of a report.
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

-- "Mali, Republic of Mali | Malian | Bamako, Gao": names, demonyms, cities.
local function read(line, kind, names, demonyms, put)
  local part, entry, place = 0, nil, nil
  for column in (line .. "|"):gmatch "([^|]*)|" do
    part = part + 1
    if part == 2 then entry = { place = place, demonym = true } end
    for spelled in column:gmatch "[^,%s][^,]*" do
      local item = spelled:match "^(.-)%s*$"
      if part == 1 and not place then
        place = { name = item, kind = kind }
        entry = { place = place, demonym = false }
      elseif part > 2 then
        entry = { place = { name = item, kind = kind }, demonym = false }
      end
      each_form(item, part == 2 and demonyms or names, entry, put)
    end
  end
end

--- `entries` and `lower` of a language's data.
---@param language table
---@return { entries: table, lower: table }
function M.of(language)
  local lines, kinds = {}, {}
  local function add(list, kind)
    for _, line in ipairs(list or {}) do lines[#lines + 1], kinds[#lines + 1] = line, kind end
  end
  add(language.countries, "place")
  add(language.regions, "place")
  add(language.bodies, "organization")
  local names, demonyms = rules_of(language.name_forms), rules_of(language.demonym_forms)
  local heads = core.heads(lines, names, demonyms)

  -- what each line that was read puts into the maps: array of { map, word, phrase, entry }
  local was_read = {}
  local function puts_of(number)
    local puts = was_read[number]
    if not puts then
      puts = {}
      read(lines[number], kinds[number], names, demonyms, function(map, word, phrase, entry)
        puts[#puts + 1] = { map = map, word = word, phrase = phrase, entry = entry }
      end)
      was_read[number] = puts
    end
    return puts
  end

  -- A map whose words are found at the first look-up, in the order of the lines, and kept; what is no word of the data
  -- is not, lest texts fill it.
  local function map_of(name)
    return setmetatable({}, { __index = core.heads_lookup(heads, function(map, word, numbers)
      local slot
      for _, number in ipairs(numbers) do
        for _, put in ipairs(puts_of(number)) do
          if put.word == word and put.map == name then
            slot = slot or {}
            if not put.phrase then
              slot.single = slot.single or put.entry
            else
              slot.multi = slot.multi or {}
              slot.multi[#slot.multi + 1] = { phrase = put.phrase, entry = put.entry }
            end
          end
        end
      end
      if slot and slot.multi then table.sort(slot.multi, longer_first) end
      if slot then rawset(map, word, slot) end
      return slot
    end) })
  end
  return { entries = map_of "entries", lower = map_of "lower" }
end

return M
