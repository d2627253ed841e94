-- Mentions in weak places (headings, cells, metadata, first words of sentences): names that the text shows elsewhere, names
-- of the lexicon, and the few that are evident by themselves.
local companies = require "briefing.names.companies"
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

-- Whether a weak run is a name by itself: a given name and a surname, or a body's full name in a cell.
local function evident(book, from, stop, unit, runs)
  local tokens, lexicon = book.tokens, book.lexicon
  local kind = book.units.kind[unit]
  if stop > from and companies.form(tokens.key[stop], tokens.piece[stop].text) then return "organization" end
  local byline = book.units.byline[unit]
  if kind == "header" or kind == "heading" and not byline then return nil end
  if lexicon.given[tokens.key[from]] and stop > from then
    book.named[unit] = true
    return "person"
  end
  -- authors: of a heading that may be a byline only beside one with a given name
  if stop > from and (byline == "author" or byline and book.named[unit]) and not runs.has(lexicon.roles, from, stop)
    and not runs.has(lexicon.organizations, from, stop) and not runs.has(lexicon.geography, from, stop) then
    return "person"
  end
  if stop > from and (kind == "cell" or kind == "metadata" or kind == "boilerplate") then
    if runs.has(lexicon.organizations, from, stop) then return "organization" end
  end
end

-- Where the name of a copyright's holder ends that begins at token i ("© 2025 Lakeside Wire"), or nil.
local function holder(book, i, stop, runs)
  local tokens, text = book.tokens, book.text
  local kind = book.units.kind[tokens.unit[i]]
  if kind ~= "boilerplate" and kind ~= "metadata" then return nil end
  local before = sub(text, math.max(1, tokens.first[i] - 24), tokens.first[i] - 1)
  if not (find(before, "\194\169[%s%d]*$") or find(before, "opyright[%s%d]*%d%s$")
    or find(before, "\194\169[%s%d]*[A-Z][a-z]+ $")) then
    return nil
  end
  local lexicon = book.lexicon
  if lexicon.starters[tokens.key[i]] and not lexicon.articles[tokens.key[i]] then return nil end
  local last = i
  while last < stop and runs.joint(last) do last = last + 1 end
  if lexicon.starters[tokens.key[last]] or not find(sub(text, tokens.first[i], tokens.last[last]), "[a-z]") then return nil end
  return last
end

-- Where nouns have capitals: whether an article makes a single word a common noun: "die | Risse", not Sabine Risse.
local function noun(book, i)
  if not book.lexicon.nouns_capitalized then return false end
  local first = book.tokens.first[i]
  local before = sub(book.text, math.max(1, first - 8), first - 1):match "([A-Za-z][a-z]+) $"
  return before and book.lexicon.determiners[lexicons.key(before)] or false
end

--- Adds the mentions in a weak run of tokens to `found`.
function M.look(book, weak, runs, found)
  local tokens, units = book.tokens, book.units
  local i = weak.from
  -- A small word of bodies' names goes on only in a body's name: "Anna Keller and | Ben Ode".
  local function continues(stop)
    local joint = runs.joint(stop)
    return joint and (joint ~= "organization" or runs.has(book.lexicon.organizations, i, stop))
  end
  while i <= weak.to do
    local unit = tokens.unit[i]
    local limit = units.last[unit]
    local held = holder(book, i, weak.to, runs)
    local list = not held and book.phrases[tokens.key[i]]
    local best, best_last
    if list then
      for p = 1, #list do
        local phrase = list[p].phrase
        local stop = tokens.first[i] + #phrase - 1
        if stop <= limit and (not best_last or stop > best_last) and sub(book.text, tokens.first[i], stop) == phrase
          and not letters.letter(book.text, stop + 1) then
          best, best_last = list[p].entity, stop
        end
      end
    end
    local entry, _, known_last
    if not held then
      entry, _, known_last = runs.known(i, weak.to)
      if entry and entry.demonym and units.kind[unit] == "cell" and i < weak.to and runs.joint(i) == "space" then
        entry = nil -- "Western Naitasiri"
      end
    end
    if held then
      local held_by = held > i and book.lexicon.given[tokens.key[i]] and "person" or "organization"
      best_last = tokens.last[held]
      found[#found + 1] = { first = tokens.first[i], last = best_last, from = i, to = held, kind = held_by }
    elseif entry and (not best_last or known_last >= best_last) then
      found[#found + 1] = { first = tokens.first[i], last = known_last, entry = entry, from = i, to = i }
      best_last = known_last
    elseif best then
      found[#found + 1] = { first = tokens.first[i], last = best_last, owner = best, from = i, to = i }
    else
      local owner = weak.short and runs.bare[tokens.key[i]] and book.generic[tokens.key[i]]
        or not noun(book, i) and book.by_key[lexicons.nominative(tokens.key[i], book.lexicon.cases)]
      local piece = tokens.piece[i]
      local record = piece.acronym and book.acronyms[piece.acronym]
      if owner and (not record or record.expansion_first or #owner.mentions > 0) then
        found[#found + 1] = { first = tokens.first[i], last = tokens.last[i], owner = owner, from = i, to = i }
        best_last = tokens.last[i]
      end
    end
    if best_last then
      while i <= weak.to and tokens.first[i] <= best_last do i = i + 1 end
    else
      local stop = i
      local lexicon = book.lexicon
      local k = tokens.key[i]
      local initial = tokens.first[i] == tokens.last[i] and book.text:byte(tokens.last[i] + 1) == 46 -- "A. Lemoine"
      local line = units.kind[unit] == "metadata" or units.kind[unit] == "boilerplate"
      local starter = lexicon.function_words[k] or lexicon.starters[k] and not line -- "Source: New Times"
      if initial or not (starter or lexicon.lone[k] or lexicon.excluded[k] or lexicon.titles[k]) then
        while stop < weak.to and continues(stop) and not lexicon.excluded[tokens.key[stop + 1]]
          and not (tokens.piece[stop + 1].entry and tokens.piece[stop + 1].entry.single and runs.joint(stop) ~= "of"
            and not lexicon.organizations[tokens.key[i]]) do
          stop = stop + 1
        end
        local kind = evident(book, i, stop, unit, runs)
        if kind then
          local last = companies.with_period(book.text, tokens.key[stop], tokens.last[stop])
          found[#found + 1] = { first = tokens.first[i], last = last, from = i, to = stop, kind = kind }
          i = stop
        end
      end
      i = i + 1
    end
  end
end

return M
