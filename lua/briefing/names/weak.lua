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

-- Where the name of a copyright's holder ends that begins at token i of a unit of boilerplate or metadata ("© 2025
-- Lakeside Wire"), or nil.
local function holder(book, i, stop, runs)
  local tokens, text = book.tokens, book.text
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

-- The longest name known to the book that stands at token i as it is spelled elsewhere: its entity and last byte, or nil.
local function spelled(book, i, limit)
  local list = book.phrases[book.tokens.key[i]]
  if not list then return nil end
  local text, first = book.text, book.tokens.first[i]
  local best, best_last
  for p = 1, #list do
    local phrase = list[p].phrase
    local stop = first + #phrase - 1
    if stop <= limit and (not best_last or stop > best_last) and sub(text, first, stop) == phrase
      and not letters.letter(text, stop + 1) then
      best, best_last = list[p].entity, stop
    end
  end
  return best, best_last
end

-- The entity that token i alone names, or nil.
local function alone(book, weak, i, runs)
  local key, acronym = book.tokens.key[i], book.tokens.piece[i].acronym
  local owner = weak.short and runs.bare[key] and book.generic[key]
    or not noun(book, i) and book.by_key[lexicons.nominative(key, book.lexicon.cases)]
  local record = owner and acronym and book.acronyms[acronym]
  return owner and (not record or record.expansion_first or #owner.mentions > 0) and owner or nil
end

-- Whether a name may begin at token i that the text does not show elsewhere.
local function may_begin(book, i, line)
  local tokens, lexicon = book.tokens, book.lexicon
  local key, first = tokens.key[i], tokens.first[i]
  if first == tokens.last[i] and book.text:byte(first + 1) == 46 then return true end -- "A. Lemoine"
  local starter = lexicon.function_words[key] or lexicon.starters[key] and not line -- "Source: New Times"
  return not (starter or lexicon.lone[key] or lexicon.excluded[key] or lexicon.titles[key])
end

-- The last token of the run that may be one name from token i on.
local function run_end(book, weak, i, runs)
  local key, piece, lexicon = book.tokens.key, book.tokens.piece, book.lexicon
  local stop = i
  while stop < weak.to do
    local joint = runs.joint(stop)
    -- a small word of bodies' names goes on only in a body's name: "Anna Keller and | Ben Ode"
    if not joint or joint == "organization" and not runs.has(lexicon.organizations, i, stop) then break end
    local entry = piece[stop + 1].entry
    if lexicon.excluded[key[stop + 1]] or entry and entry.single and joint ~= "of" and not lexicon.organizations[key[i]] then
      break
    end
    stop = stop + 1
  end
  return stop
end

-- The mention that begins at token i, or nil.
local function mention_at(book, weak, i, runs)
  local tokens, units = book.tokens, book.units
  local unit = tokens.unit[i]
  local kind = units.kind[unit]
  local line = kind == "metadata" or kind == "boilerplate"
  local held = line and holder(book, i, weak.to, runs)
  if held then
    local held_by = held > i and book.lexicon.given[tokens.key[i]] and "person" or "organization"
    return { last = tokens.last[held], to = held, kind = held_by }
  end
  local best, best_last = spelled(book, i, units.last[unit])
  local entry, _, known_last = runs.known(i, weak.to)
  if entry and entry.demonym and kind == "cell" and i < weak.to and runs.joint(i) == "space" then
    entry = nil -- "Western Naitasiri"
  end
  if entry and (not best_last or known_last >= best_last) then return { last = known_last, to = i, entry = entry } end
  if best then return { last = best_last, to = i, owner = best } end
  local owner = alone(book, weak, i, runs)
  if owner then return { last = tokens.last[i], to = i, owner = owner } end
  if not may_begin(book, i, line) then return nil end
  local stop = run_end(book, weak, i, runs)
  local evident_kind = evident(book, i, stop, unit, runs)
  if not evident_kind then return nil end
  return { last = companies.with_period(book.text, tokens.key[stop], tokens.last[stop]), to = stop, kind = evident_kind }
end

--- Adds the mentions in a weak run of tokens to `found`.
function M.look(book, weak, runs, found)
  local first = book.tokens.first
  local i = weak.from
  while i <= weak.to do
    local mention = mention_at(book, weak, i, runs)
    if mention then
      mention.first, mention.from = first[i], i
      found[#found + 1] = mention
    end
    i = i + 1
    while mention and i <= weak.to and first[i] <= mention.last do i = i + 1 end
  end
end

return M
