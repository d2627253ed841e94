-- How far a run of capitalized words reaches that may be one name, and what its words are: titles, names of the lexicon,
-- words that name nothing.
local lexicons = require "briefing.names.lexicon"
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
    if to == stop + 1 or not organizations[key[to]] then return false end
    local before = from > i and key[i] or sub(text, math.max(first[i] - 8, 1), first[i] - 1):match "([a-z]+) $"
    return before and lexicon.determiners[before] or lexicons.ends_in(key[from], lexicon.common)
  end

  --- The last token of the run that begins at token i.
  function self.run_end(i)
    local stop = i
    while true do
      local kind = joint(stop)
      if not kind then return stop end
      local next_entry = piece[stop + 1].entry
      if self.nothing(stop + 1) then return stop end
      if kind ~= "space" then
        if titles[key[stop]] or (initial[stop] and starters[key[stop]]) then return stop end
        local body = self.has(organizations, i, stop)
        local here = piece[stop].entry
        if here and here.single and here.single.demonym and not body then return stop end
        if kind == "organization" then
          local heads = body == i or (body and self.has(organizations, i, i + 1))
          if not heads and self.subjects(i, stop) then heads = true end
          if not heads or (next_entry and next_entry.single) then return stop end
          if piece[stop + 1].acronym or piece[stop].acronym then return stop end
        elseif kind == "of" or kind == "of_thing" then
          local thing = kind == "of_thing" or organizations[key[stop + 1]] or geography[key[stop + 1]]
          if thing and self.personal(i, stop) then return stop end
          local headed = body or self.has(geography, i, stop)
          if kind == "of_thing" and not headed and (stop > i or initial[i]) then return stop end
          if lexicon.nouns_capitalized and not headed then return stop end -- "Einsturz der | Rheinbrücke"
          if next_entry and next_entry.single and not body and not self.has(geography, i, stop) then return stop end
          if piece[stop].acronym or (next_entry and next_entry.single and next_entry.single.demonym) then return stop end
        end
      elseif piece[stop].acronym and piece[stop + 1].acronym then
        return stop
      end
      stop = stop + 1
      if stop - i >= 11 then return stop end
    end
  end

  return self
end

return M
