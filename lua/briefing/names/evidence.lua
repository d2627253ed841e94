-- What the words around a name tell of its kind. A person speaks, bears a title or an age, follows a role; a place stands
-- after a preposition of place, before its region ("Short Hills, N.J."), after a word for places ("the town of"); a body
-- stands after a word for bodies ("the retailer") and before its people ("Rovers striker").
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find, match = string.sub, string.find, string.match

local WORD = "[a-z\195\128-\191\208-\209'%-]+"

-- The text about a sighting: up to 36 bytes before and 60 after.
local function around(text, sighting)
  local first, last = sighting.first, sighting.last
  return sub(text, first > 36 and first - 36 or 1, first - 1), sub(text, last + 1, last + 60)
end

-- The first of the leading small words of an apposition (", a former English teacher") that is in one of the sets: its set.
-- Where no article begins it, the first word alone counts.
local function apposition(after, lexicon, sets)
  local from = match(after, "^,%s()")
  if not from then return nil end
  for n = 1, 5 do
    local word, stop = match(after, "^([0-9A-Za-z\128-\255'%-]+)()", from)
    if not word then return nil end
    local key = lexicons.key(word)
    local elided = match(key, "^[a-z]'(.+)$")
    for _, set in ipairs(sets) do
      if set[key] or elided and set[elided] then return set end
    end
    if n == 1 and not (lexicon.starters[key] or elided) then return nil end
    if not find(after, "^ ", stop) then return nil end
    from = stop + 1
  end
end

local function person(sighting, tokens, lexicon, before, after)
  if sighting.organization or sighting.geography then return false end
  if sighting.titled then return true end
  local words = sighting.to - sighting.from + 1
  if words > 5 then return false end
  if words > 1 then
    local key = tokens.key[sighting.from]
    if lexicon.given[key] or lexicon.given[match(key, "^([^%-]+)%-") or ""] then return true end
  end
  local unit = match(after, "^, %d%d? (" .. WORD .. ")")
  if unit and lexicon.ages[unit] or (words > 1 and find(after, "^, %d%d?,")) then return true end
  if words == 1 then return false end -- one word alone may be a body: "Galmar said"
  if find(after, "^ %(%d%d%)") then return true end
  local verb = match(after, "^,? (" .. WORD .. ")")
  if verb and lexicon.speech[lexicons.key(verb)] then return true end
  local word = match(before, "(" .. WORD .. ")%.? $")
  if word and (lexicon.speech[word] or lexicon.roles[word] or lexicon.titles[word]) then return true end
  return false
end

-- Whether a preposition of place stands before the name; nil where it is one that persons follow too ("from").
local function located(lexicon, before)
  local word = match(before, "(" .. WORD .. ") $") or match(before, "([a-z]+ l['\226][\128\153]*)$")
  if not word then return false end
  local key = lexicons.key(word)
  if lexicon.prepositions[key] then return true end
  if lexicon.motion[key] then return nil end
  return false
end

-- The small noun before a name, with or without "of": "the town of", "le maire d'", "the retailer".
local function noun_before(lexicon, before)
  local noun, of = match(before, "(" .. WORD .. ") (" .. WORD .. " ?)$")
  if noun then
    local small = lexicons.key((match(of, "^(.-) ?$")))
    if lexicon.of[small] or lexicon.glue[small] then return noun, true end
  end
  return match(before, "(" .. WORD .. ") $"), false
end

--- Adds what a sighting's place in the text tells to its entity: `person`, `located` (above 0: more often after a
--- preposition of place than not), `reached` (after "from", "to"), `body`, `town`.
function M.weigh(book, entity, sighting)
  local text, tokens, lexicon = book.text, book.tokens, book.lexicon
  local before, after = around(text, sighting)
  if person(sighting, tokens, lexicon, before, after) then entity.person = true end
  local place = located(lexicon, before)
  entity.located = (entity.located or 0) + (place and 1 or -1)
  if place == nil then entity.reached = true end
  if sighting.dateline then entity.town = true end

  local following = sighting.to + 1
  if following <= tokens.count and tokens.first[following] == sighting.last + 3 and find(after, "^, ") then
    local entry = tokens.piece[following].entry
    local region = entry and (entry.single or entry.multi and entry.multi[1].entry)
    -- "Dayton, Ohio": not in a list of places, where nothing is told of the first
    if region and not region.demonym and region.place.kind == "place" and not sighting.titled
      and find(text, "^[,%.%)]", tokens.last[following] + 1) then
      entity.town = true
    end
  end

  local noun, of = noun_before(lexicon, before)
  if lexicon.nouns_capitalized and sighting.from > 1 and tokens.last[sighting.from - 1] == sighting.first - 2 then
    noun, of = tokens.key[sighting.from - 1], false
  end
  if noun then
    if lexicon.place_nouns[noun] then entity.town = true
    elseif lexicon.body_nouns[noun] and not of then entity.body = true end
  end
  local told = apposition(after, lexicon, { lexicon.roles, lexicon.place_nouns, lexicon.body_nouns })
  if told == lexicon.roles then
    if sighting.to > sighting.from and not sighting.organization and not sighting.geography then entity.person = true end
  elseif told == lexicon.place_nouns then entity.town = true
  elseif told then entity.body = true end
  local next_word = match(after, "^ ([a-z]+)")
  if next_word and lexicon.body_people[next_word] then entity.body = true end
  if find(after, "^ %d%d?%-%d%d? [A-Z]") or find(before, "[A-Z][^%.]* %d%d?%-%d%d? $") then entity.body = true end -- a score
end

--- The kind of an entity by all that was found of it.
---@param entity table
---@return string
function M.kind(entity)
  if entity.kind then return entity.kind end
  if entity.organization then return "organization" end
  if entity.body and (entity.geography or not entity.person) then return "organization" end
  if entity.person then return "person" end
  if entity.geography or entity.town or (entity.located or 0) > 0 then return "place" end
  local sighting = entity.mentions[1]
  if sighting and sighting.from and not sighting.acronym then
    if entity.reached and (entity.words or 1) < 3 then return "place" end
  end
  return "other"
end

--- Whether a number stands before an acronym: a unit of measure, a currency, a time zone.
function M.unit(text, first)
  local before = sub(text, first > 6 and first - 6 or 1, first - 1)
  return find(before, "%d[%s]*$") ~= nil or find(before, "%d\194\160$") ~= nil or find(before, "%d\226\128\175$") ~= nil
end

return M
