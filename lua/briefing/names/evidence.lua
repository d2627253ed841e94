-- What the words around a name tell of its kind. A person speaks, bears a title or an age, follows a role; a place stands
-- after a preposition of place, before its region ("Short Hills, N.J."), after a word for places ("the town of"); a body
-- stands after a word for bodies ("the retailer") and before its people ("Rovers striker").
local lexicons = require "briefing.names.lexicon"
local preceding = require "briefing.names.before"

local M = {}

local sub, find, match = string.sub, string.find, string.match

-- The first of the leading small words of an apposition (", a former English teacher") that is in one of the sets: its set.
-- Where no article begins it, the first word alone counts.
local function apposition(after, lexicon, sets)
  local from = match(after, "^,%s?()")
  if not from then return nil end
  for n = 1, 5 do
    local word, stop = match(after, "^([0-9A-Za-z\128-\255'%-]+)()", from)
    if not word then return nil end
    local key = lexicons.key(word)
    local elided = match(key, "^[a-z]'(.+)$")
    if lexicons.ends_in(key, lexicon.role_endings) and not lexicon.place_nouns[key] and not lexicon.body_nouns[key] then
      return lexicon.roles
    end
    for _, set in ipairs(sets) do
      if set[key] or elided and set[elided] then return set end
    end
    -- "Keller, directrice": the first word alone; "Keller, a former teacher": what an article begins
    if n == 1 and (lexicon.of[key] or not (lexicon.starters[key] or elided)) then return nil end
    if not find(after, "^ ", stop) then return nil end
    from = stop + 1
  end
end

-- Whether a name begins with an acronym, not with two initials nor all in capitals: "WWF Greece"; "JK Rowling", "ANN LEE".
local function lettered(tokens, sighting)
  local acronym = tokens.piece[sighting.from].acronym
  return acronym and #acronym > 2 and not tokens.piece[sighting.to].acronym
end

-- Whether nothing in a name of two words or more speaks against a person.
local function may_be_person(sighting)
  return sighting.to > sighting.from and not (sighting.organization or sighting.geography or sighting.thing)
end

-- Whether an apposition names who bears a role: "le ministre béninois des affaires étrangères, | Anna Keller,".
local function role_before(book, position)
  local words = preceding.words(book.text, position, 8)
  for i = 1, #words do
    local word = i == 1 and sub(words[1], 1, -2) or words[i]
    if find(word, "[,;:%.]") then return false end
    if book.lexicon.roles[word] or book.lexicon.portfolios[word] then return true end
  end
  return false
end

-- Whether a name is a person's by a title, a given name, an age, a verb of speech or a role beside it; and whether a verb of
-- speech alone tells so, which bodies have too.
local function person(book, sighting, words, after)
  if sighting.organization or sighting.geography or sighting.thing then return false end
  if sighting.titled then return true end
  local tokens, lexicon = book.tokens, book.lexicon
  if sighting.to - sighting.from > 4 or lettered(tokens, sighting) then return false end
  local several = may_be_person(sighting)
  if several then
    local key = tokens.key[sighting.from]
    if lexicon.given[key] or lexicon.given[match(key, "^([^%-]+)%-") or ""] then return true end
  end
  local unit = match(after, "^, ?%d%d? ([a-z\195\128-\191\208-\209]+)")
  if unit and lexicon.ages[unit] or (several and find(after, "^, ?%d%d?,")) then return true end
  if not several then return false end -- one word alone may be a body: "Galmar said"
  if find(after, "^ %(%d%d%)") then return true end
  local verb = match(after, "^,? ?([a-z\195\128-\191\208-\209'%-]+)")
  if verb and lexicon.speech[lexicons.key(verb)] then return true, true end
  local word = words[1] and match(words[1], "^[%(\"]*(.-)%.?,?$")
  if word and (lexicon.speech[word] or lexicon.roles[word] or lexicon.titles[word]) then return true, lexicon.speech[word] end
  return word and find(words[1], ",$") and find(after, "^[,%.]") and role_before(book, sighting.first) or false
end

-- What the preposition before the name tells of a place: 1, 0 after "of" and the like, -1; and whether it is one that
-- persons follow too ("from").
local function located(lexicon, words)
  local key = words[1] and lexicons.key(words[1])
  if not key then return -1, false end
  if words[2] and lexicon.publishing[words[2]] then return -1, false end
  if lexicon.prepositions[key] or words[2] and lexicon.prepositions[words[2] .. " " .. key] then return 1, false end
  if lexicon.motion[key] then return 0, true end
  return lexicon.of[key] and 0 or -1, false
end

-- The small noun before a name, and whether "of" stands between: "the town of", "le maire d'", "the retailer", "l'usine".
local function noun_before(lexicon, words)
  local small = words[1] and lexicons.key(words[1])
  local elided, noun = match(small or "", "^(.-')(.+)$")
  if elided and lexicon.elisions[elided] then return noun, false end
  if small and words[2] and (lexicon.of[small] or lexicon.glue[small]) then
    if words[3] and lexicon.place_nouns[words[3]] then return words[3], true end -- "la ciudad sitiada de"
    return words[2], true
  end
  return small, false
end

-- What the name's own words tell.
local function by_form(entity, sighting, tokens, lexicon)
  local head, tail = tokens.piece[sighting.from], tokens.piece[sighting.to]
  if sighting.dateline then entity.town = true end
  if find(head.text, "^[A-Z][A-Z]+%-[A-Z]+$") then entity.body = true end -- "AP-HP"
  if sighting.from == sighting.to then
    if lexicon.given[head.key] then entity.single_given = true end
    if find(head.key, "^[a-z]%.[a-z]%.[a-z]") then entity.body = true end -- "N.A.A.C.P."
  else
    if lettered(tokens, sighting) then entity.body = true end
    if lexicon.articles[head.key] then entity.maybe_body = true end -- "El Observador"
    local known = tail.entry and tail.entry.single
    if known and known.place.kind == "place" then entity.regional = true end -- "Greater Manchester"
  end
end

-- What the words before it tell.
local function by_words_before(book, entity, sighting, words)
  local tokens, lexicon = book.tokens, book.lexicon
  local place, reached = located(lexicon, words)
  entity.located = (entity.located or 0) + place
  entity.reached = entity.reached or reached
  if words[2] and lexicon.publishing[words[2]] and lexicon.prepositions[words[1]] and not sighting.geography then
    entity.body = true -- "published in Nature Astronomy"
  end
  local noun, of = noun_before(lexicon, words)
  if lexicon.nouns_capitalized and sighting.from > 1 and tokens.last[sighting.from - 1] == sighting.first - 2 then
    noun, of = tokens.key[sighting.from - 1], false
  end
  if noun and lexicon.place_nouns[noun] then entity.town = true
  elseif noun and lexicon.body_nouns[noun] and not of then
    entity.body, entity.called = true, entity.called or sighting.to > sighting.from
  end
end

-- Whether the name before a comma stands before its region: "Dayton, Ohio".
local function before_region(book, sighting)
  local tokens = book.tokens
  local following = sighting.to + 1
  if sighting.titled or following > tokens.count or not find(book.text, "^, ?", sighting.last + 1) then return false end
  if tokens.first[following] > sighting.last + 3 then return false end
  local entry = tokens.piece[following].entry
  local region = entry and (entry.single or entry.multi and entry.multi[1].entry)
  if not region or region.demonym or region.place.kind ~= "place" then return false end
  return find(book.text, "^[,%.%)]", tokens.last[following] + 1) ~= nil -- a list of places goes on otherwise
end

-- What the words after it tell.
local function by_words_after(book, entity, sighting, words, after)
  local lexicon = book.lexicon
  if before_region(book, sighting) then entity.town = true end
  local told = apposition(after, lexicon, { lexicon.roles, lexicon.place_nouns, lexicon.body_nouns })
  if told == lexicon.place_nouns then entity.town = true
  elseif told == lexicon.body_nouns then entity.body = true
  elseif told and may_be_person(sighting) then entity.person = true end
  local next_word = match(after, "^ ([a-z]+)")
  if next_word and lexicon.body_people[next_word] then entity.body = true end
  if find(after, "^ %d%d?%-%d%d? [A-Z]") or words[2] and find(words[1], "^%d%d?%-%d%d?$") and find(words[2], "^[A-Z]") then
    entity.body = true -- a score
  end
  if find(after, "^%)") and book.text:byte(sighting.first - 1) == 40 then entity.maybe_body = true end
end

--- Adds what a sighting tells of its entity: `person`; `located`, above 0 where a preposition of place stands before it more
--- often than not; `reached`, it follows "from" or "to"; `town`, a word for places or a region beside it; `regional`, it ends
--- in a known place; `body`, a word for bodies, their people or a score beside it; `called`, such a word right before a name of
--- several words; `known`, more than a verb of speech tells a person; `maybe_body`, as in "Anna Keller
--- (Arvance)" and "El Observador"; `single_given`, it is a given name alone.
---@param book table
---@param entity table
---@param sighting table
function M.weigh(book, entity, sighting)
  local text = book.text
  local words = preceding.words(text, sighting.first, 3)
  local after = sub(text, sighting.last + 1, sighting.last + 60)
  local told, spoken = person(book, sighting, words, after)
  if told then entity.person, entity.known = true, entity.known or not spoken end
  by_form(entity, sighting, book.tokens, book.lexicon)
  by_words_before(book, entity, sighting, words)
  by_words_after(book, entity, sighting, words, after)
end

--- The kind of an entity by all that was found of it.
---@param entity table
---@return string
function M.kind(entity)
  if entity.kind then return entity.kind end
  if entity.organization then return "organization" end
  if entity.thing then return "other" end
  if entity.body and (entity.geography or not entity.person) or entity.called and not entity.known then return "organization" end
  if entity.person then return "person" end
  if entity.geography or entity.town or (entity.located or 0) > 0 then return "place" end
  if entity.regional then return "place" end
  local sighting = entity.mentions[1]
  if sighting and sighting.from and not sighting.acronym then
    if entity.maybe_body then return "organization" end
    if entity.single_given and (entity.words or 1) < 2 then return "person" end
    if entity.reached and (entity.words or 1) < 2 then return "place" end
  end
  return "other"
end

--- Whether a number stands before an acronym: a unit of measure, a currency, a time zone.
function M.unit(text, first)
  local before = sub(text, first > 6 and first - 6 or 1, first - 1)
  return find(before, "%d[%s]*$") ~= nil or find(before, "%d\194\160$") ~= nil or find(before, "%d\226\128\175$") ~= nil
end

--- Whether a number stands right behind letters, no year and no amount: "RB 47", a train, a flight, a form.
function M.numbered(text, last)
  local number, stop = match(text, "^ ([1-9]%d?%d?%d?)()", last + 1)
  if not number then number, stop = match(text, "^\194\160([1-9]%d?%d?%d?)()", last + 1) end
  if not number or find(text, "^[0-9A-Za-z\128-\255%%]", stop) or find(text, "^[%.,:/]%d", stop) then return false end
  return not (find(number, "^1[5-9]%d%d$") or find(number, "^20%d%d$"))
end

return M
