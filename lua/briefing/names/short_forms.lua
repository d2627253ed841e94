-- Short forms of names: a surname or given name for the person, a body's first or last word or its initials for the body.
local lexicons = require "briefing.names.lexicon"

local M = {}

local find, sub = string.find, string.sub

-- Whether an entity's first sighting is a run of two to five words of the text itself, no name of the lexicon.
local function spelled_out(sighting)
  return sighting and not sighting.entry and not sighting.acronym and not sighting.expands
    and sighting.to > sighting.from and sighting.to - sighting.from < 5
end

-- Persons by the ends of their full names ("El Khatib", "van der Berg", "Berg"), by a middle name alone (the first of two
-- surnames) and by their given name where one person alone has it.
local function persons_by_parts(book)
  local tokens, text, cases = book.tokens, book.text, book.lexicon.cases
  local by_end, by_middle, by_first = {}, {}, {}
  local ends = {} -- in order, for the same result on every run
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    if spelled_out(sighting) and not entity.organization and not entity.geography then
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
      if entity.person then by_first[first_key] = by_first[first_key] == nil and entity or false end
    end
  end
  return by_end, by_middle, by_first, ends
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
  local by_end, by_middle, by_first, ends = persons_by_parts(book)
  for _, entity in ipairs(book.entities) do
    local sighting = entity.mentions[1]
    local plain = sighting and not sighting.entry and not sighting.acronym and not sighting.expands
    local words = plain and sighting.to - sighting.from + 1 or 0
    if words > 0 and words < 4 then
      local key = book:key(sighting)
      local full = by_end[key]
      if not full and words == 1 then
        full = by_middle[key] or (lexicon.given[key] and by_first[key]) or nil
      end
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
end

-- Whether a body's word is too common to stand for it alone.
local function common(book, piece)
  local key, lexicon = piece.key, book.lexicon
  return book.tokens.seen[key] ~= nil or lexicon.organizations[key] or lexicon.geography[key] or lexicon.given[key]
    or lexicon.starters[key] or lexicon.excluded[key] or lexicon.lone[key] or lexicons.ends_in(key, lexicon.common)
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
    if sighting and not entity.person and not sighting.entry and not sighting.acronym
      and not sighting.expands and sighting.to > sighting.from and not lexicon.nouns_capitalized then
      local head, tail = tokens.piece[sighting.from], tokens.piece[sighting.to]
      if not entity.geography and not common(book, head) and not head.entry and #head.key > 3 then
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

--- Joins short forms to the full ones and makes them known for weak places.
function M.unite(book)
  unite_persons(book)
  unite_bodies(book)
  unite_initials(book)
end

return M
