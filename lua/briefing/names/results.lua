-- What is told of the entities gathered: names, kinds, variants and mentions, with plain fields only.
local overlaps = require "briefing.names.overlaps"

local M = {}

local sub = string.sub

local function kind_of(entity)
  if entity.kind then return entity.kind end
  if entity.organization then return "organization" end
  if entity.person then return "person" end
  if entity.geography or (entity.located or 0) > 0 then return "place" end
  return "other"
end

--- Entities in the order of their first mentions, with plain fields only, and their mentions in text order.
function M.of(book)
  local all = {}
  for _, entity in ipairs(book.entities) do
    for _, sighting in ipairs(entity.mentions) do
      sighting.entity = entity
      all[#all + 1] = sighting
    end
  end
  local kept = overlaps.without(all)
  local entities, mentions = {}, {}
  for _, sighting in ipairs(kept) do
    local entity = sighting.entity
    local result = entity.result
    if not result then
      result = { name = entity.name, kind = kind_of(entity), variants = {}, mentions = {} }
      entity.result, entity.spelled = result, {}
      entities[#entities + 1] = result
    end
    local form = sub(book.text, sighting.first, sighting.last):gsub("%s+", " ")
    if not entity.spelled[form] then
      entity.spelled[form] = true
      result.variants[#result.variants + 1] = form
      -- a case ending makes no longer name
      local longer = #form > #(result.name or "") + (book.lexicon.cases and 8 or 0)
      if not entity.name and not sighting.acronym and longer then result.name = form end
    end
    result.mentions[#result.mentions + 1] = { sighting.first, sighting.last }
    local demonym = sighting.entry and sighting.entry.demonym
    mentions[#mentions + 1] = { first = sighting.first, last = sighting.last, entity = result, demonym = demonym }
  end
  for _, result in ipairs(entities) do result.name = result.name or result.variants[1] end
  return entities, mentions
end

return M
