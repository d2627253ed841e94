-- Short forms of names: a surname or given name for the person, a body's first words, its last or its initials for the body.
local companies = require "briefing.names.companies"
local lexicons = require "briefing.names.lexicon"

local M = {}

local find, sub = string.find, string.sub

-- How many words an entity's first sighting has, 0 where it is no run of the text's own words but a name of the lexicon, an
-- acronym or its expansion.
local function own_words(sighting)
  local own = sighting and not sighting.entry and not sighting.acronym and not sighting.expands
  return own and sighting.to - sighting.from + 1 or 0
end

-- Whether it is a run of two to five words.
local function spelled_out(sighting)
  local words = own_words(sighting)
  return words > 1 and words < 6
end

-- Persons by the ends of their full names ("El Khatib", "van der Berg", "Berg"), by a middle name alone (the first of two
-- surnames) and by their given name where one person alone has it.
local function persons_by_parts(book)
  local tokens, text, cases = book.tokens, book.text, book.lexicon.cases
  local by_end, by_middle, by_first = {}, {}, {}
  local by_outer, namesakes = {}, {}
  local ends = {} -- in order, for the same result on every run
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if spelled_out(sighting) and not entity.organization and not entity.geography and not entity.thing then
      for token = sighting.from + 1, sighting.to do
        local from = tokens.last[token - 1] + 1
        while text:byte(from) and text:byte(from) <= 32 do from = from + 1 end
        local with_small = lexicons.nominative(lexicons.key(sub(text, from, sighting.last)), cases)
        local plain = lexicons.nominative(lexicons.key(sub(text, tokens.first[token], sighting.last)), cases)
        for _, key in ipairs { with_small, plain } do
          if not by_end[key] then
            by_end[key] = entity
            ends[#ends + 1] = key
          end
        end
        if token < sighting.to and entity.person and not book.lexicon.given[tokens.key[token]] then
          by_middle[tokens.key[token]] = by_middle[tokens.key[token]] or entity
        end
      end
      local first_key = tokens.key[sighting.from]
      local outer = first_key .. " " .. tokens.key[sighting.to]
      if by_outer[outer] then namesakes[entity] = by_outer[outer] -- with and without a middle name
      else by_outer[outer] = entity end
      if entity.person and not namesakes[entity] then by_first[first_key] = by_first[first_key] == nil and entity or false end
    end
  end
  return by_end, by_middle, by_first, namesakes, ends
end

-- Takes the small words before a surname into its sighting: "... said van der | Berg".
local function widen(book, sighting, full)
  local text = book.text
  local whole = full.mentions[1]
  local small = sub(text, whole.first, whole.last):match "%s([a-z][a-z ']*%s)[^%s]+$"
  if small and sub(text, sighting.first - #small, sighting.first - 1) == small then sighting.first = sighting.first - #small end
end

-- Joins surnames and given names alone to the persons.
local function unite_persons(book)
  local lexicon = book.lexicon
  local by_end, by_middle, by_first, namesakes, ends = persons_by_parts(book)
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    local words = own_words(sighting)
    if words > 0 and words < 4 then
      local key = book:key(sighting)
      local full = by_end[key]
      if not full and words == 1 then
        full = by_middle[key] or ((lexicon.given[key] or sighting.titled) and by_first[key]) or nil
      end
      full = full or namesakes[entity]
      if full and full ~= entity and not full.merged then
        if (full.located or 0) <= 0 and (entity.located or 0) <= 0 then full.person = true end -- a surname alone
        for _, mention in ipairs(entity.mentions) do widen(book, mention, full) end
        book:join(full, key)
      end
    end
  end
  for _, key in ipairs(ends) do
    local entity = by_end[key]
    if entity.person and not book.by_key[key] then book.by_key[key] = entity end
  end
  for key, entity in pairs(by_middle) do
    if not book.by_key[key] and book.tokens.seen[key] == nil then book.by_key[key] = entity end
  end
  for key, entity in pairs(by_first) do -- each key has one entity: the order changes nothing
    if entity and lexicon.given[key] and not book.by_key[key] then book.by_key[key] = entity end
  end
end

-- Whether a body's word is too common to stand for it alone; a company's may have the ending of a common word.
local function common(book, piece, company)
  local key, lexicon = piece.key, book.lexicon
  return book.tokens.seen[key] ~= nil or lexicon.organizations[key] or lexicon.geography[key] or lexicon.given[key]
    or lexicon.starters[key] or lexicon.excluded[key] or lexicon.lone[key]
    or not company and lexicons.ends_in(key, lexicon.common)
end

-- A body's first word alone, where it is no common word and no place ("Zephyr" for "Zephyr Logistics"), and its last word
-- where the text names it so ("Rovers"); a generic last word ("City") is kept for places where it has no article.
local function unite_bodies(book)
  local tokens, lexicon = book.tokens, book.lexicon
  local alone = {}
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if sighting and sighting.from == sighting.to and not sighting.entry and not sighting.acronym and not entity.person
      and (entity.located or 0) <= 0 then
      alone[tokens.key[sighting.from]] = entity
    end
  end
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if own_words(sighting) > 1 and not entity.person and not lexicon.nouns_capitalized then
      local company = companies.form(tokens.key[sighting.to], tokens.piece[sighting.to].text)
      if company then
        -- "Assurances du Fleuve SA" without its legal form
        local bare = lexicons.key(sub(book.text, sighting.first, tokens.last[sighting.to - 1]))
        if sighting.to - sighting.from > 1 then book:join(entity, bare) end
      end
      local head, tail = tokens.piece[sighting.from], tokens.piece[sighting.to]
      if not entity.geography and not common(book, head, company) and not head.entry and #head.key > 3 then
        local short = alone[head.key]
        if short and short ~= entity and entity.organization then book:join(entity, head.key)
        elseif not book.by_key[head.key] then book.by_key[head.key] = entity end
      end
      if (entity.geography or entity.organization) and sighting.last == tokens.last[sighting.to]
        and tokens.last[sighting.to - 1] == tokens.first[sighting.to] - 2 then
        local short = alone[tail.key]
        if short and short ~= entity then book:join(entity, tail.key) end
        book.generic[tail.key] = book.generic[tail.key] or entity
      end
    end
  end
end

-- The front of a body's name alone, of two words or more: "Ardent Rail" for "Ardent Rail Holdings". A place, a person or a
-- given name in front is another thing than the body that has its name.
local function unite_fronts(book)
  local tokens, lexicon = book.tokens, book.lexicon
  for _, entity in ipairs(book.entities) do
    local whole = entity.mentions[1]
    if spelled_out(whole) and entity.organization and not lexicon.given[tokens.key[whole.from]] then
      for token = whole.from + 1, whole.to - 1 do
        local front = lexicons.key(sub(book.text, whole.first, tokens.last[token]))
        local short = book.by_key[front]
        if short and short ~= entity and spelled_out(short.mentions[1]) and not short.person and not short.geography
          and not short.organization and not short.town and (short.located or 0) <= 0 then
          book:join(entity, front)
        end
      end
    end
  end
end

-- An acronym that the text never explains, for the one body whose words begin with its letters.
local function unite_initials(book)
  local lexicon = book.lexicon
  local by_initials = {}
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if sighting and sighting.organization and sighting.to > sighting.from then
      local letters = {}
      for word in sub(book.text, sighting.first, sighting.last):gmatch "[^%s%-]+" do
        local key = lexicons.key(word)
        if not lexicon.glue[key] and not lexicon.organization_glue[key] then letters[#letters + 1] = key:sub(1, 1) end
      end
      local initials = table.concat(letters)
      if #letters > 2 then by_initials[initials] = by_initials[initials] == nil and entity or false end
    end
  end
  local function join(key, initials)
    local full, short = by_initials[initials], book.by_key[key]
    if full and short and short ~= full then book:join(full, key) end
  end
  for _, record in ipairs(book.acronym_list) do
    local key = lexicons.key(record.acronym)
    if not record.expansion_first then join(key, key) end
  end
  for _, entity in ipairs(book.entities) do -- "S.E.C." is no acronym of capitals alone
    local sighting = entity.mentions[1]
    local key = sighting and sighting.from and sighting.from == sighting.to and book.tokens.key[sighting.from]
    if key and find(key, "^[a-z]%.[a-z]%.") then join(key, (key:gsub("%.", ""))) end
  end
end

-- A known body named alone, for the one that the text names in full: "Banco Central" for "Banco Central de Chile".
local function unite_known(book)
  local full = {}
  for _, entity in ipairs(book.entities) do
    local place = entity.extends
    if place and #entity.mentions > 0 then full[place] = full[place] == nil and entity or false end
  end
  for _, entity in ipairs(book.entities) do
    local place = entity.extends
    local short = place and full[place] == entity and book.by_place[place]
    if short and short ~= entity then book:join(entity, lexicons.key(place.name)) end
  end
end

--- Joins short forms to the full ones and makes them known for weak places.
function M.unite(book)
  unite_fronts(book)
  unite_persons(book)
  unite_bodies(book)
  unite_known(book)
  unite_initials(book)
end

return M
