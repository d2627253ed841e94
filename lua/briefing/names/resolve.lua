-- Sightings of names gathered into entities: forms of one name together, acronyms with their expansions, surnames with
-- the full name, and weak sightings kept where the text shows the same name elsewhere.
local acronyms = require "briefing.names.acronyms"
local evidence = require "briefing.names.evidence"
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

local function by_place(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last > b.last end
  if a.expands ~= b.expands then return a.expands ~= nil and (b.expands == nil or a.expands < b.expands) end
  return a.order < b.order
end

-- Sorted by place, the longest of overlapping ones kept.
local function without_overlaps(sightings)
  for i, sighting in ipairs(sightings) do sighting.order = i end
  table.sort(sightings, by_place)
  local kept, covered = {}, 0
  for _, sighting in ipairs(sightings) do
    if sighting.first > covered then
      kept[#kept + 1] = sighting
      covered = sighting.last
    end
  end
  return kept
end

local Book = {}
Book.__index = Book

local function new_book(doc, units, tokens, lexicon)
  return setmetatable({
    text = doc.text, units = units, tokens = tokens, lexicon = lexicon,
    entities = {}, by_key = {}, by_place = {}, phrases = {}, surnames = {}, acronyms = {}, acronym_list = {},
  }, Book)
end

function Book:key(sighting)
  local key = lexicons.key(sub(self.text, sighting.first, sighting.last))
  if find(key, "%s", 1) then key = key:gsub("%s+", " ") end
  return lexicons.nominative(key, self.lexicon.cases)
end

-- The entity of a key, made where there is none.
function Book:entity(key, place)
  local entity = place and self.by_place[place] or self.by_key[key]
  if not entity and place then
    entity = self.by_key[lexicons.nominative(lexicons.key(place.name), self.lexicon.cases)]
    if entity then entity.kind = place.kind end
  end
  if not entity then
    entity = { kind = place and place.kind or nil, name = place and place.name or nil, mentions = {}, keys = {} }
    self.entities[#self.entities + 1] = entity
  end
  if place then self.by_place[place] = entity end
  if not self.by_key[key] then self.by_key[key] = entity end
  return entity
end

local function mention(entity, sighting)
  entity.mentions[#entity.mentions + 1] = sighting
  sighting.entity = entity
end

-- Remembers the exact spelling, to be found in weak places.
function Book:remember(sighting)
  local first_key = self.tokens.key[sighting.from]
  if sighting.first ~= self.tokens.first[sighting.from] then return end
  local list = self.phrases[first_key]
  if not list then
    list = {}
    self.phrases[first_key] = list
  end
  local phrase = sub(self.text, sighting.first, sighting.last)
  if not list[phrase] and #list < 16 then
    list[phrase] = true
    list[#list + 1] = { phrase = phrase, entity = sighting.entity }
  end
end

-- Expansions of the acronyms that the text explains, as sightings of their own; links acronym to expansion.
function Book:explain(sightings)
  local text, units, tokens = self.text, self.units, self.tokens
  local found = {}
  local ending = {}
  for _, sighting in ipairs(sightings) do
    local words = sighting.organization and find(sub(text, sighting.first, sighting.last), " ", 1, true)
    if words then ending[sighting.last] = sighting end
  end
  for i = 1, tokens.count do
    local piece = tokens.piece[i]
    local acronym = piece.acronym
    if not acronym and #piece.text > 2 and #piece.text < 9 and text:byte(tokens.first[i] - 1) == 40
      and text:byte(tokens.last[i] + 1) == 41 then
      -- an acronym written as a word: "Agencia Estatal de Meteorología (Aemet)"
      local from = units.first[tokens.unit[i]]
      acronym = acronyms.before(text, tokens.first[i] - 1, from, piece.text, self.lexicon) and piece.text or nil
    end
    if acronym and not (piece.acronym and self:shouted(i)) then
      local first, last = tokens.first[i], tokens.last[i]
      local from = units.first[tokens.unit[i]]
      local record = self.acronyms[acronym]
      if not record then
        record = { acronym = acronym, first = first, last = last, unit = false, plural = false, mentions = {} }
        self.acronyms[acronym] = record
        self.acronym_list[#self.acronym_list + 1] = record
      end
      record.mentions[#record.mentions + 1] = { first, last }
      if evidence.unit(text, first) then record.unit = true end
      if piece.text ~= acronym then record.plural = true end
      if not record.expansion_first then
        local a, b
        if text:byte(first - 1) == 40 and find(text, "^[%s,;)]", last + 1) then
          a, b = acronyms.before(text, first - 1, from, acronym, self.lexicon)
          if not a and text:byte(last + 1) == 41 and ending[first - 3] then
            -- letters of another language: "Institute of Meteorology (IMGW)"
            a, b = ending[first - 3].first, first - 3
          end
        elseif find(text, "^ %(", last + 1) then
          a, b = acronyms.inside(text, last + 2, acronym, self.lexicon)
        end
        if a then
          record.expansion_first, record.expansion_last = a, b
          local token = i
          while token > 1 and tokens.first[token] > a do token = token - 1 end
          while token < tokens.count and tokens.first[token] < a do token = token + 1 end
          found[#found + 1] = { first = a, last = b, from = token, to = token, expands = acronym, organization = true }
        end
      end
    end
  end
  for _, sighting in ipairs(found) do sightings[#sightings + 1] = sighting end
end

-- Whether token i has capitals for another reason: a line or a place in capitals, a state's code ("Anaheim, CA").
function Book:shouted(i)
  local tokens, pieces = self.tokens, self.tokens.piece
  local entry = pieces[i].entry
  if entry and entry.single and #pieces[i].acronym > 4 then return true end
  local first, last = tokens.first[i], tokens.last[i]
  if pieces[i + 1] and pieces[i + 1].acronym and tokens.first[i + 1] == last + 2 then return true end
  if i == 1 then return false end
  if pieces[i - 1].acronym and tokens.last[i - 1] == first - 2 then return true end
  return last == first + 1 and tokens.last[i - 1] == first - 3 and find(self.text, "^, ", first - 2) ~= nil
end

-- Whether a strong acronym sighting names something: units of measure and plurals (NGOs) do not.
function Book:names_something(sighting)
  local record = self.acronyms[sighting.acronym]
  if not record or self:shouted(sighting.from) then return false end
  return not record.unit and not (record.plural and not record.expansion_first)
    and not (self.lexicon.known_acronyms[lexicons.key(sighting.acronym)] and not record.expansion_first)
    and (record.expansion_first or not sighting.acronym:find "^[IVXLCDM]+$") and true or false
end

-- Strong sightings become entities.
function Book:settle(sightings)
  local lexicon, tokens = self.lexicon, self.tokens
  for _, sighting in ipairs(sightings) do
    if sighting.entry then
      local place = sighting.entry.place
      mention(self:entity(self:key(sighting), place), sighting)
    elseif sighting.acronym then
      if self:names_something(sighting) then
        local entity = self:entity(lexicons.key(sighting.acronym))
        entity.kind = entity.kind or "organization"
        mention(entity, sighting)
      end
    else
      local entity = self:entity(self:key(sighting))
      if evidence.person(self.text, sighting, tokens, lexicon) then entity.person = true end
      if sighting.expands then
        entity.kind = entity.kind or "organization"
        self:join(entity, lexicons.key(sighting.expands))
      end
      entity.organization = entity.organization or sighting.organization
      entity.geography = entity.geography or sighting.geography
      entity.located = (entity.located or 0) + (evidence.place(self.text, sighting, lexicon) and 1 or -1)
      entity.words = math.max(entity.words or 0, sighting.to - sighting.from + 1)
      mention(entity, sighting)
    end
    if sighting.entity and not sighting.entry and not sighting.acronym then self:remember(sighting) end
  end
end

-- Makes a key another name of an entity, drawing in what was known under it.
function Book:join(entity, key)
  local other = self.by_key[key]
  if other and other ~= entity then
    for _, sighting in ipairs(other.mentions) do mention(entity, sighting) end
    other.mentions = {}
    if other.kind and (not entity.kind or entity.kind == "other") then entity.kind = other.kind end
    for place, owner in pairs(self.by_place) do
      if owner == other then self.by_place[place] = entity end
    end
    other.merged = entity
  end
  self.by_key[key] = entity
end

-- Persons by surname and given name: a single word that ends a full name is that person.
function Book:unite_persons()
  local by_last, by_first = {}, {}
  for _, entity in ipairs(self.entities) do
    local sighting = entity.mentions[1]
    if sighting and not sighting.entry and not sighting.acronym and not entity.organization and not entity.geography
      and not sighting.expands and sighting.to > sighting.from and sighting.to - sighting.from < 5 then
      local last_key = lexicons.nominative(self.tokens.key[sighting.to], self.lexicon.cases)
      local first_key = self.tokens.key[sighting.from]
      by_last[last_key] = by_last[last_key] or entity
      if entity.person then by_first[first_key] = by_first[first_key] == nil and entity or false end
    end
  end
  for _, entity in ipairs(self.entities) do
    local sighting = entity.mentions[1]
    if sighting and not sighting.entry and not sighting.acronym and sighting.to == sighting.from then
      local key = lexicons.nominative(self.tokens.key[sighting.from], self.lexicon.cases)
      local full = by_last[key] or (self.lexicon.given[key] and by_first[key])
      if full and full ~= entity and not sighting.entry and key == self:key(sighting) then
        full.person = true -- a surname alone stands for the person
        self:join(full, key)
      end
    end
  end
  -- a body's first word alone, where it is no common word and no place: "Zephyr" for "Zephyr Logistics"
  for _, entity in ipairs(self.entities) do
    local sighting = entity.mentions[1]
    if sighting and not entity.person and not entity.geography and not sighting.entry and not sighting.acronym
      and not sighting.expands and sighting.to > sighting.from then
      local piece = self.tokens.piece[sighting.from]
      local key, lexicon = piece.key, self.lexicon
      local common = self.tokens.seen[key] ~= nil or lexicon.organizations[key] or lexicon.geography[key] or lexicon.given[key]
        or lexicon.starters[key] or lexicon.excluded[key] or lexicon.lone[key] or lexicons.ends_in(key, lexicon.common)
      if not common and not piece.entry and not self.by_key[key] and #key > 3 and not lexicon.nouns_capitalized then
        self.by_key[key] = entity
      end
    end
  end
  for key, entity in pairs(by_last) do
    if entity.person and not self.by_key[key] then self.by_key[key] = entity end
  end
end

-- Whether a weak run is a name by itself: a given name and a surname, or a body's full name in a cell.
local function evident(book, from, stop, unit)
  local tokens, lexicon = book.tokens, book.lexicon
  local kind = book.units.kind[unit]
  if kind == "heading" or kind == "header" then return nil end
  if lexicon.given[tokens.key[from]] and stop > from then
    return "person"
  end
  if stop > from and (kind == "cell" or kind == "metadata" or kind == "boilerplate") then
    for i = from, stop do
      if lexicon.organizations[tokens.key[i]] then return "organization" end
    end
  end
end

-- Where the name of a copyright's holder ends that begins at token i ("© 2025 Lakeside Wire"), or nil.
local function holder(book, i, stop, runs)
  local tokens, text = book.tokens, book.text
  local kind = book.units.kind[tokens.unit[i]]
  if kind ~= "boilerplate" and kind ~= "metadata" then return nil end
  local before = sub(text, math.max(1, tokens.first[i] - 24), tokens.first[i] - 1)
  if not (find(before, "\194\169[%s%d]*$") or find(before, "opyright[%s%d]*%d%s$") or find(before, "\194\169[%s%d]*%u%l+ $")) then
    return nil
  end
  local lexicon = book.lexicon
  if lexicon.starters[tokens.key[i]] and not lexicon.articles[tokens.key[i]] then return nil end
  local last = i
  while last < stop and runs.joint(last) do last = last + 1 end
  if lexicon.starters[tokens.key[last]] or not find(sub(text, tokens.first[i], tokens.last[last]), "%l") then return nil end
  return last
end

-- Mentions in a weak run of tokens.
function Book:look_weak(weak, runs, found)
  local tokens, units = self.tokens, self.units
  local i = weak.from
  while i <= weak.to do
    local unit = tokens.unit[i]
    local limit = units.last[unit]
    local held = holder(self, i, weak.to, runs)
    local list = not held and self.phrases[tokens.key[i]]
    local best, best_last
    if list then
      for p = 1, #list do
        local phrase = list[p].phrase
        local stop = tokens.first[i] + #phrase - 1
        if stop <= limit and (not best_last or stop > best_last) and sub(self.text, tokens.first[i], stop) == phrase
          and not letters.letter(self.text, stop + 1) then
          best, best_last = list[p].entity, stop
        end
      end
    end
    local entry, known_last
    if not held then
      local _
      entry, _, known_last = runs.known(i, weak.to)
    end
    if held then
      best_last = tokens.last[held]
      found[#found + 1] = { first = tokens.first[i], last = best_last, from = i, to = held, kind = "organization" }
    elseif entry and (not best_last or known_last >= best_last) then
      found[#found + 1] = { first = tokens.first[i], last = known_last, entry = entry, from = i, to = i }
      best_last = known_last
    elseif best then
      found[#found + 1] = { first = tokens.first[i], last = best_last, owner = best, from = i, to = i }
    else
      local owner = self.by_key[lexicons.nominative(tokens.key[i], self.lexicon.cases)]
      local piece = tokens.piece[i]
      local record = piece.acronym and self.acronyms[piece.acronym]
      if owner and (not record or record.expansion_first or #owner.mentions > 0) then
        found[#found + 1] = { first = tokens.first[i], last = tokens.last[i], owner = owner, from = i, to = i }
        best_last = tokens.last[i]
      end
    end
    if best_last then
      while i <= weak.to and tokens.first[i] <= best_last do i = i + 1 end
    else
      local stop = i
      local lexicon = self.lexicon
      local k = tokens.key[i]
      if not (lexicon.starters[k] or lexicon.lone[k] or lexicon.excluded[k] or lexicon.titles[k]) then
        while stop < weak.to and runs.joint(stop) and not lexicon.excluded[tokens.key[stop + 1]]
          and not (tokens.piece[stop + 1].entry and tokens.piece[stop + 1].entry.single and runs.joint(stop) ~= "of"
            and not lexicon.organizations[tokens.key[i]]) do
          stop = stop + 1
        end
        local kind = evident(self, i, stop, unit)
        if kind then
          found[#found + 1] = { first = tokens.first[i], last = tokens.last[stop], from = i, to = stop, kind = kind }
          i = stop
        end
      end
      i = i + 1
    end
  end
end

-- Cells of a column whose other cells are names are names too: one capitalized run that fills the cell.
function Book:look_columns(runs, found)
  local tokens, units, lexicon = self.tokens, self.units, self.lexicon
  local named = {}
  for _, sighting in ipairs(found) do
    local unit = tokens.unit[sighting.from]
    if unit and units.column[unit] and sighting.first == units.first[unit] and sighting.last == units.last[unit] then
      local column = units.block[unit] * 1024 + units.column[unit]
      named[column] = (named[column] or 0) + 1
      named[-unit] = true
    end
  end
  local i = 1
  while i <= tokens.count do
    local unit = tokens.unit[i]
    local column = units.column[unit] and units.block[unit] * 1024 + units.column[unit]
    if column and units.kind[unit] == "cell" and named[column] and not named[-unit] and tokens.first[i] == units.first[unit] then
      local stop = i
      while runs.joint(stop) do stop = stop + 1 end
      local k = tokens.key[i]
      local alone = lexicon.starters[k] or lexicon.organizations[k] or lexicon.geography[k] or lexicon.lone[k]
      local common = lexicon.excluded[k] or (stop == i and alone)
      if tokens.last[stop] == units.last[unit] and stop - i < 5 and not common
        and tokens.seen[k] == nil and not tokens.piece[i].acronym then
        found[#found + 1] = { first = tokens.first[i], last = tokens.last[stop], from = i, to = stop }
      end
      i = stop
    end
    i = i + 1
  end
end

local function kind_of(entity)
  if entity.kind then return entity.kind end
  if entity.organization then return "organization" end
  if entity.person then return "person" end
  if entity.geography or (entity.located or 0) > 0 then return "place" end
  return "other"
end

-- Entities in the order of their first mentions, with plain fields only, and their mentions in text order.
function Book:finish()
  local all = {}
  for _, entity in ipairs(self.entities) do
    for _, sighting in ipairs(entity.mentions) do
      sighting.entity = entity
      all[#all + 1] = sighting
    end
  end
  local kept = without_overlaps(all)
  local entities, mentions = {}, {}
  for _, sighting in ipairs(kept) do
    local entity = sighting.entity
    local result = entity.result
    if not result then
      result = { name = entity.name, kind = kind_of(entity), variants = {}, mentions = {} }
      entity.result, entity.spelled = result, {}
      entities[#entities + 1] = result
    end
    local form = sub(self.text, sighting.first, sighting.last):gsub("%s+", " ")
    if not entity.spelled[form] then
      entity.spelled[form] = true
      result.variants[#result.variants + 1] = form
      -- a case ending makes no longer name
      local longer = #form > #(result.name or "") + (self.lexicon.cases and 8 or 0)
      if not entity.name and not sighting.acronym and longer then result.name = form end
    end
    result.mentions[#result.mentions + 1] = { sighting.first, sighting.last }
    local demonym = sighting.entry and sighting.entry.demonym
    mentions[#mentions + 1] = { first = sighting.first, last = sighting.last, entity = result, demonym = demonym }
  end
  for _, result in ipairs(entities) do result.name = result.name or result.variants[1] end
  return entities, mentions
end

function Book:acronym_results()
  local results = {}
  for _, record in ipairs(self.acronym_list) do
    results[#results + 1] = {
      acronym = record.acronym,
      expansion = record.expansion_first and sub(self.text, record.expansion_first, record.expansion_last) or nil,
      known = self.lexicon.known_acronyms[lexicons.key(record.acronym)]
        or not record.expansion_first and record.acronym:find "^[IVXLCDM]+$" ~= nil,
      unit = record.unit, mentions = record.mentions,
    }
  end
  return results
end

--- Entities, their mentions in text order, and the acronyms of a document.
function M.run(doc, units, tokens, lexicon, runs)
  local book = new_book(doc, units, tokens, lexicon)
  local strong = runs.sightings
  for _, hit in ipairs(tokens.hits) do strong[#strong + 1] = { first = hit[1], last = hit[2], entry = hit[3] } end
  book:explain(strong)
  book:settle(without_overlaps(strong))
  book:unite_persons()
  local found = {}
  for _, weak in ipairs(runs.weak) do book:look_weak(weak, runs, found) end
  book:look_columns(runs, found)
  for _, sighting in ipairs(found) do
    if sighting.entry then
      mention(book:entity(book:key(sighting), sighting.entry.place), sighting)
    else
      local entity = sighting.owner or book:entity(book:key(sighting))
      while entity.merged do entity = entity.merged end
      if not entity.kind and sighting.kind then entity.kind = sighting.kind end
      mention(entity, sighting)
    end
  end
  local entities, mentions = book:finish()
  return { entities = entities, mentions = mentions, acronyms = book:acronym_results(), words = tokens.seen }
end


return M
