-- What is told of the entities gathered: names, kinds, variants and mentions, with plain fields only.
local core = require "briefing.core"
local evidence = require "briefing.names.evidence"
local lexicons = require "briefing.names.lexicon"
local overlaps = require "briefing.names.overlaps"

local M = {}

local match, sub = string.match, string.sub

-- Whether the text between two names coordinates them: "et d'", " and the "; nil for a comma alone.
local function coordinates(gap, lexicon)
  if gap == ", " or gap == "," then return nil end
  local word, rest = match(gap, "^,? (%S+) (.*)$")
  if not word or not lexicon.coordinators[word] then return false end
  rest = lexicons.key((match(rest, "^(.-) ?$")))
  return rest == "" or lexicon.of[rest] or lexicon.glue[rest] or lexicon.function_words[rest] or false
end

-- A name of unknown kind is of the kind of the name beside it in a list: "Grenoble et Annecy", "Chad, Niger and Borno". A
-- comma alone lists only what goes on to a conjunction.
local function liken_neighbours(text, kept, lexicon)
  local listed = false
  for i = #kept - 1, 1, -1 do
    local a, b = kept[i], kept[i + 1]
    local joined = b.first - a.last < 20 and coordinates(sub(text, a.last + 1, b.first - 1), lexicon)
    if joined == nil then joined = listed end
    listed = joined
    local one, other = a.entity.result, b.entity.result
    if joined and one.kind ~= other.kind then
      local unknown, known = one, other
      if other.kind == "other" then unknown, known = other, one end
      local names = unknown == one and a or b
      if unknown.kind == "other" and not names.acronym and (known.kind == "place" or known.kind == "person") then
        local wide = names.from and names.to > names.from
        if known.kind == "place" or wide then unknown.kind = known.kind end
      end
    end
  end
end

-- Whether a form is a better name than the one so far: the longer one; of a person's full names the first, unless it was
-- the end of this one.
local function fuller(form, result, cases)
  local name = result.name
  if not name then return true end
  if #form <= #name + (cases and 8 or 0) then return false end -- a case ending makes no longer name
  return result.kind ~= "person" or not name:find(" ", 1, true) or sub(form, -#name) == name
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
      result = { name = entity.name, kind = evidence.kind(entity), variants = {}, mentions = {} }
      entity.result, entity.spelled = result, {}
      entities[#entities + 1] = result
    end
    local form = core.one_line(sub(book.text, sighting.first, sighting.last))
    if not entity.spelled[form] then
      entity.spelled[form] = true
      result.variants[#result.variants + 1] = form
      if not entity.name and not sighting.acronym and fuller(form, result, book.lexicon.cases) then result.name = form end
    end
    result.mentions[#result.mentions + 1] = { sighting.first, sighting.last }
    local demonym = sighting.entry and sighting.entry.demonym
    mentions[#mentions + 1] = { first = sighting.first, last = sighting.last, entity = result, demonym = demonym }
  end
  liken_neighbours(book.text, kept, book.lexicon)
  for _, result in ipairs(entities) do result.name = result.name or result.variants[1] end
  return entities, mentions
end

return M
