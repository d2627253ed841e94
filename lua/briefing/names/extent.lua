-- How far a run of capitalized words reaches that may be one name, and what its words are: titles, names of the lexicon,
-- words that name nothing.
local lexicons = require "briefing.names.lexicon"
local preceding = require "briefing.names.before"
local tokens_module = require "briefing.names.tokens"

local M = {}

local sub = string.sub

--- A reader of a document's tokens; `joint` gives the kind of the gap after a token.
---@param text string
---@param units table
---@param tokens table
---@param lexicon table
---@param joint fun(i: integer): string|false
---@return table
function M.new(text, units, tokens, lexicon, joint)
  local first, last, key, piece, unit_of = tokens.first, tokens.last, tokens.key, tokens.piece, tokens.unit
  local initial, count = tokens.initial, tokens.count
  local titles, organizations, geography = lexicon.titles, lexicon.organizations, lexicon.geography
  local excluded, starters, given = lexicon.excluded, lexicon.starters, lexicon.given
  local self = {}

  --- The lexicon's longest name at token i: entry and number of tokens it covers, no further than token `stop`.
  function self.known(i, stop)
    local entry = piece[i].entry
    if not entry then return nil end
    local multi = entry.multi and tokens_module.phrase(text, first[i], entry.multi, units.last[unit_of[i]])
    if multi then
      local phrase_last = first[i] + #multi.phrase - 1
      local n = 1
      while i + n <= count and first[i + n] <= phrase_last do n = n + 1 end
      return multi.entry, n, phrase_last
    end
    if entry.single and i <= stop then return entry.single, 1, last[i] end
  end

  --- A title of one or two words at token i: its number of tokens, or nil.
  function self.title(i, stop)
    if i < stop and joint(i) and titles[lexicons.key(sub(text, first[i], last[i + 1]))] then return 2 end
    if titles[key[i]] then return 1 end
    if lexicon.nouns_capitalized and i + 1 < stop and given[key[i + 1]] and not given[key[i]] and joint(i) == "space"
      and not organizations[key[i]] then
      return 1
    end
    -- where nouns have capitals, what a person does stands before the name like a title: "Klimaforscherin Anna Keller"
    if lexicon.nouns_capitalized and i < stop and not starters[key[i]] and joint(i) == "space"
      and lexicons.ends_in_word(key[i], lexicon.roles) then
      return 1
    end
  end

  --- The first token of from..to whose key is in a set, or nil.
  function self.has(set, from, to)
    for i = from, to do
      if set[key[i]] then return i end
    end
  end

  --- Whether token i is a word that names nothing (a month): not where it is a given name before a surname (Jan, June).
  function self.nothing(i)
    if not excluded[key[i]] then return false end
    return not (given[key[i]] and joint(i) == "space" and not excluded[key[i + 1]] and not piece[i + 1].acronym)
  end

  --- Whether tokens i..stop look like a person's full name.
  function self.personal(i, stop)
    local from = i
    while from < stop and titles[key[from]] do from = from + 1 end
    return (from > i or (given[key[from]] and stop > from)) and not self.has(organizations, i, stop)
  end

  --- Whether tokens i..stop before a conjunction begin the subjects of a body whose word comes last: "the Securities and
  --- | Exchange Commission".
  function self.subjects(i, stop)
    local from = i
    if initial[i] and starters[key[i]] and joint(i) == "space" then from = i + 1 end -- "The Securities and ..."
    if stop > from + 1 or piece[from].entry or piece[from].acronym or given[key[from]] then return false end
    if not lexicon.coordinators[lexicons.key(sub(text, last[stop] + 2, first[stop + 1] - 2))] then return false end
    local to = stop + 1
    if piece[to].entry then return false end
    while to < stop + 5 and joint(to) == "space" do to = to + 1 end
    if to == stop + 1 or not (organizations[key[to]] or lexicon.things[key[to]]) then return false end
    local before = from > i and key[i] or sub(text, math.max(first[i] - 8, 1), first[i] - 1):match "([a-z]+) $"
    return before and lexicon.determiners[before] or lexicons.ends_in(key[from], lexicon.common)
  end

  -- Whether a small word for "of" stands before: "chef d'État | de la Communauté".
  local function after_of(i)
    local word = sub(text, math.max(first[i] - 6, 1), first[i] - 1):match "([a-z][a-z'\226\128\153]*) ?$"
    word = word and lexicons.key(word)
    return word and lexicon.of[word] and not lexicon.articles[word]
  end

  -- Whether the name goes on from token `stop` over "for", "and" and the like, which stand only in names of bodies that
  -- begin with a word for bodies or for a group ("Doctors for Peace"). `from`: the name's first token.
  local function goes_on_for(i, from, stop)
    local body = self.has(organizations, from, stop)
    local heads = body and (body <= from + 1) or self.subjects(i, stop) or lexicon.possessors[key[from]]
    local following = piece[stop + 1].entry
    return heads and not (following and following.single) and not piece[stop + 1].acronym and not piece[stop].acronym
  end

  -- Where single tokens stand: `alone`, the keys of those that no name goes on from or to, and `placed`, of those behind a
  -- preposition of place. They are gathered when they are first asked for.
  local alone, placed
  local function gather()
    alone, placed = {}, {}
    for t = 1, count do
      if not joint(t) and (t == 1 or not joint(t - 1)) then
        local words = preceding.words(text, first[t], 2)
        local small = words[1] and lexicons.key(words[1])
        if small and (lexicon.prepositions[small] or words[2] and lexicon.prepositions[words[2] .. " " .. small]) then
          placed[key[t]] = true
        else
          alone[key[t]] = true
        end
      end
    end
  end

  -- Whether the text has both sides of an "of" by themselves too, the second as a place: "Arvale of | Dunmere".
  local function both_stand(i, stop)
    if i < stop or given[key[i]] then return false end
    if not alone then gather() end
    return alone[key[i]] and placed[key[stop + 1]] and not placed[key[i]]
  end

  -- As goes_on_for, over "of": not from a person to a thing ("Anna Keller of | the Bank"), nor to a known place unless a
  -- body, a place or a person's given name stands before ("University of Salamanca", "Gilberto de León").
  local function goes_on_of(i, from, stop, kind)
    local thing = kind == "of_thing" or organizations[key[stop + 1]] or geography[key[stop + 1]]
    if thing and self.personal(i, stop) then return false end
    local headed = self.has(organizations, from, stop) or self.has(geography, from, stop) or lexicon.things[key[from]]
    if kind == "of_thing" and not headed and (stop > i or initial[i]) then return false end
    if lexicon.nouns_capitalized and not headed then return false end -- "Einsturz der | Rheinbrücke"
    local following = piece[stop + 1].entry
    following = following and following.single
    if not headed and (following and not given[key[from]] or both_stand(from, stop)) then return false end
    return not piece[stop].acronym and not (following and following.demonym)
  end

  -- Where nouns have capitals: whether a noun stands before a preposition and a place, "Feuerwehr von | Neuhofen", which a
  -- person's name alone goes over ("Anna von Altenburg") or that of a body or a place.
  local function noun_of_place(from, stop)
    if not lexicon.nouns_capitalized or not lexicon.prepositions[sub(text, last[stop] + 2, first[stop + 1] - 2)] then
      return false
    end
    local following = piece[stop + 1].entry
    if not (following and following.single or lexicons.ends_in(key[stop + 1], lexicon.place_endings)) then return false end
    return from == stop and not (titles[key[from]] or given[key[from]:match "^[^%-]+"])
      and not (organizations[key[from]] or geography[key[from]] or lexicon.things[key[from]])
  end

  --- The last token of the run that begins at token i.
  function self.run_end(i)
    local from = i -- the first token that may belong to the name
    if initial[i] and starters[key[i]] and not lexicon.things[key[i]] and joint(i) == "space" then from = i + 1 end
    local stop = i
    while stop - i < 11 do
      local kind = joint(stop)
      if not kind or self.nothing(stop + 1) then return stop end
      if kind == "space" then
        if piece[stop].acronym and piece[stop + 1].acronym then return stop end
      else
        if titles[key[stop]] or (initial[stop] and starters[key[stop]] and not lexicon.things[key[stop]]) then return stop end
        local here = piece[stop].entry
        if here and here.single and here.single.demonym and not self.has(organizations, from, stop) then return stop end
        if stop == i and lexicon.lone[key[i]] and after_of(i) then return stop end
        if kind == "name" and organizations[key[stop + 1]] and self.personal(from, stop) then return stop end
        if kind == "name" and noun_of_place(from, stop) then return stop end
        if kind == "organization" and not goes_on_for(i, from, stop) then return stop end
        if (kind == "of" or kind == "of_thing") and not goes_on_of(i, from, stop, kind) then return stop end
      end
      stop = stop + 1
    end
    return stop
  end

  return self
end

return M
