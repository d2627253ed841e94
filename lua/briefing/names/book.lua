-- The entities of a text while they are gathered, found by key, by place of the lexicon and by exact spelling; `generic`
-- finds a body by the last word of its name, `named` holds the units that name an author, `acronyms` and `acronym_list` what
-- the text tells of its acronyms (briefing/names/expansions.lua).
--
-- An entity: { kind?, name?, mentions = sightings, merged = the entity that took it in?, and what its sightings tell of its
-- kind: organization, extends, geography, thing, words, and the rest by briefing/names/evidence.lua }.
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

local Book = {}
Book.__index = Book

--- A book of no entities yet.
function M.new(doc, units, tokens, lexicon)
  return setmetatable({
    text = doc.text, units = units, tokens = tokens, lexicon = lexicon,
    entities = {}, by_key = {}, by_place = {}, phrases = {}, generic = {}, named = {}, acronyms = {}, acronym_list = {},
  }, Book)
end

--- The key of a sighting: its text folded, in the nominative.
function Book:key(sighting)
  local key = lexicons.key(sub(self.text, sighting.first, sighting.last))
  if find(key, "%s", 1) then key = key:gsub("%s+", " ") end
  return lexicons.nominative(key, self.lexicon.cases)
end

--- The entity of a key, made where there is none.
function Book:entity(key, place)
  local entity = place and self.by_place[place] or self.by_key[key]
  if not entity and place then
    entity = self.by_key[lexicons.nominative(lexicons.key(place.name), self.lexicon.cases)]
    if entity then entity.kind = place.kind end
  end
  if not entity then
    entity = { kind = place and place.kind or nil, name = place and place.name or nil, mentions = {} }
    self.entities[#self.entities + 1] = entity
  end
  if place then self.by_place[place] = entity end
  if not self.by_key[key] then self.by_key[key] = entity end
  return entity
end

--- Adds a sighting to an entity's mentions.
function M.mention(entity, sighting)
  entity.mentions[#entity.mentions + 1] = sighting
  sighting.entity = entity
end

--- Remembers the exact spelling, to be found in weak places.
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

--- Makes a key another name of an entity, drawing in what was known under it.
function Book:join(entity, key)
  local other = self.by_key[key]
  if other and other ~= entity then
    for _, sighting in ipairs(other.mentions) do M.mention(entity, sighting) end
    other.mentions = {}
    if other.kind and (not entity.kind or entity.kind == "other") then entity.kind = other.kind end
    for place, owner in pairs(self.by_place) do
      if owner == other then self.by_place[place] = entity end
    end
    other.merged = entity
  end
  self.by_key[key] = entity
end

return M
