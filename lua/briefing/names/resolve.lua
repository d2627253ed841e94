-- Sightings of names gathered into entities: forms of one name together, acronyms with their expansions, surnames with
-- the full name, and weak sightings kept where the text shows the same name elsewhere.
local books = require "briefing.names.book"
local columns = require "briefing.names.columns"
local evidence = require "briefing.names.evidence"
local expansions = require "briefing.names.expansions"
local lexicons = require "briefing.names.lexicon"
local overlaps = require "briefing.names.overlaps"
local results = require "briefing.names.results"
local short_forms = require "briefing.names.short_forms"
local weak_places = require "briefing.names.weak"

local M = {}

-- Strong sightings become entities.
local function settle(book, sightings)
  for _, sighting in ipairs(sightings) do
    if sighting.entry then
      local place = sighting.entry.place
      books.mention(book:entity(book:key(sighting), place), sighting)
    elseif sighting.agency then
      local entity = book:entity(book:key(sighting))
      entity.kind = "organization"
      books.mention(entity, sighting)
    elseif sighting.acronym then
      if expansions.names_something(book, sighting) then
        local entity = book:entity(lexicons.key(sighting.acronym))
        entity.kind = entity.kind or "organization"
        books.mention(entity, sighting)
      end
    else
      local entity = book:entity(book:key(sighting))
      if sighting.expands then
        entity.kind = entity.kind or "organization"
        book:join(entity, lexicons.key(sighting.expands))
      end
      entity.organization = entity.organization or sighting.organization
      entity.extends = entity.extends or sighting.extends
      entity.thing = entity.thing or sighting.thing
      entity.geography = entity.geography or sighting.geography
      evidence.weigh(book, entity, sighting)
      entity.words = math.max(entity.words or 0, sighting.to - sighting.from + 1)
      books.mention(entity, sighting)
    end
    if sighting.entity and not sighting.entry and not sighting.acronym then book:remember(sighting) end
  end
end

-- Weak sightings join the entities: those of bylines first, whose names the text then shortens, or all others.
local function place_weak(book, runs, bylines)
  local found = {}
  local byline, unit = book.units.byline, book.tokens.unit
  for _, weak in ipairs(runs.weak) do
    if (byline[unit[weak.from]] ~= nil) == bylines then weak_places.look(book, weak, runs, found) end
  end
  if not bylines then columns.look(book, runs, found) end
  for _, sighting in ipairs(found) do
    if sighting.entry then
      books.mention(book:entity(book:key(sighting), sighting.entry.place), sighting)
    else
      local entity = sighting.owner or book:entity(book:key(sighting))
      while entity.merged do entity = entity.merged end
      if not entity.kind and sighting.kind then entity.kind = sighting.kind end
      if sighting.kind == "person" then entity.person = true end
      books.mention(entity, sighting)
    end
  end
end

--- Entities, their mentions in text order, and the acronyms of a document; beside these results `words`, the set of the
--- words among which they were sought, which is no table.
function M.run(doc, units, tokens, lexicon, runs)
  local book = books.new(doc, units, tokens, lexicon)
  local strong = runs.sightings
  for _, hit in ipairs(tokens.hits) do strong[#strong + 1] = { first = hit[1], last = hit[2], entry = hit[3] } end
  expansions.explain(book, strong)
  settle(book, overlaps.without(strong))
  place_weak(book, runs, true)
  short_forms.unite(book)
  place_weak(book, runs, false)
  local entities, mentions = results.of(book)
  local found = { entities = entities, mentions = mentions, acronyms = expansions.results(book) }
  return setmetatable(found, { __index = { words = tokens.seen } })
end

return M
