-- Happenings: what the clauses around dates, and the rows of tables with a date, tell of. Each is
-- { iso, first, last (the evidence), terms (set of term ids), names (set), source, date }. The timeline joins them, and
-- the warnings compare them.
local lexemes_of = require "briefing.dates.lexemes"
local search = require "briefing.search"
local sets = require "briefing.sets"

local M = {}

-- The words of first..last that tell a kind of happening, but for those of a date: adds the kinds to `events` and gives
-- the words' spans, first, last, first, last ...
local function event_words(lexemes, first, last, date, events)
  local found, n = {}, 0
  for i = lexemes_of.from(lexemes, first), lexemes.n do
    local from, to, sense = lexemes.first[i], lexemes.last[i], lexemes.sense[i]
    if from > last then break end
    if sense and sense.event and (to < date.first or from > date.last) then
      events[sense.event] = true
      found[n + 1], found[n + 2] = from, to
      n = n + 2
    end
  end
  return found
end

--- The terms of the words in first..last, those of a date and stop words left out: adds them to `set` and gives the number
--- of those added. With `events`, words that tell a kind of happening go there instead.
---@param set table<integer, true> term ids
---@param date { first: integer, last: integer }
---@param events table<integer, true>?
---@return integer
function M.add_terms(doc, set, first, last, date, events)
  local gaps = events and event_words(doc.lexemes, first, last, date, events)
  return doc.terms:gather(doc.words, set, first, last, date.first, date.last, gaps)
end

--- Whether a word begins with a capital letter: ASCII or Latin-1.
function M.has_capital(text, at)
  return text:find("^[A-Z]", at) ~= nil or text:find("^\195[\128-\158]", at) ~= nil
end

--- Adds to `set` the names in first..last: term ids of words with a capital that do not begin it, those of dates left out.
function M.add_names(doc, set, first, last)
  local words, terms, dates, text = doc.words, doc.terms, doc.dates, doc.text
  local date = search.from(dates, "last", first)
  local i = math.max(1, (words:find(first)))
  while i <= #words do
    local word_first, word_last = words:bounds(i)
    if word_first > last then break end
    while dates[date] and dates[date].last < word_first do date = date + 1 end
    local dated = dates[date] and dates[date].first <= word_first
    if not dated and word_first > first and word_last <= last and M.has_capital(text, word_first) then
      local id = terms:id(i)
      if id and not terms:is_stop(id) then set[id] = true end
    end
    i = i + 1
  end
end

--- Whether each of two sets of names has one that the other lacks, and none is in both: they tell of two things.
function M.differ_in_name(a, b)
  return next(a) ~= nil and next(b) ~= nil and sets.shared(a, b) == 0
end

return M
