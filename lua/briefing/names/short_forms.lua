-- Short forms of names: a surname or given name for the person, a body's first word for the body.
local lexicons = require "briefing.names.lexicon"

local M = {}

--- Persons by surname and given name: a single word that ends a full name is that person.
function M.unite(book)
  local by_last, by_first = {}, {}
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if sighting and not sighting.entry and not sighting.acronym and not entity.organization and not entity.geography
      and not sighting.expands and sighting.to > sighting.from and sighting.to - sighting.from < 5 then
      local last_key = lexicons.nominative(book.tokens.key[sighting.to], book.lexicon.cases)
      local first_key = book.tokens.key[sighting.from]
      by_last[last_key] = by_last[last_key] or entity
      if entity.person then by_first[first_key] = by_first[first_key] == nil and entity or false end
    end
  end
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if sighting and not sighting.entry and not sighting.acronym and sighting.to == sighting.from then
      local key = lexicons.nominative(book.tokens.key[sighting.from], book.lexicon.cases)
      local full = by_last[key] or (book.lexicon.given[key] and by_first[key])
      if full and full ~= entity and not sighting.entry and key == book:key(sighting) then
        full.person = true -- a surname alone stands for the person
        book:join(full, key)
      end
    end
  end
  -- a body's first word alone, where it is no common word and no place: "Zephyr" for "Zephyr Logistics"
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if sighting and not entity.person and not entity.geography and not sighting.entry and not sighting.acronym
      and not sighting.expands and sighting.to > sighting.from then
      local piece = book.tokens.piece[sighting.from]
      local key, lexicon = piece.key, book.lexicon
      local common = book.tokens.seen[key] ~= nil or lexicon.organizations[key] or lexicon.geography[key] or lexicon.given[key]
        or lexicon.starters[key] or lexicon.excluded[key] or lexicon.lone[key] or lexicons.ends_in(key, lexicon.common)
      if not common and not piece.entry and not book.by_key[key] and #key > 3 and not lexicon.nouns_capitalized then
        book.by_key[key] = entity
      end
    end
  end
  for key, entity in pairs(by_last) do
    if entity.person and not book.by_key[key] then book.by_key[key] = entity end
  end
end

return M
