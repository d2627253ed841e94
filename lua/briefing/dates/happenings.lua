-- Happenings: what the clauses around dates, and the rows of tables with a date, tell of. Each is
-- { iso, first, last (the evidence), terms (set of term ids), names (set), source, date }. The timeline joins them, and
-- the warnings compare them.
local lexemes_of = require "briefing.dates.lexemes"
local search = require "briefing.search"
local sets = require "briefing.sets"

local M = {}

-- The terms of the words in first..last, dates and stop words left out: adds them to `set` and gives their number. With
-- `events`, words that tell a kind of happening go there instead.
local function add_terms(doc, set, first, last, date, events)
  local words, terms, lexemes = doc.words, doc.terms, doc.lexemes
  local lexeme = events and lexemes_of.from(lexemes, first)
  local i = words:find(first)
  if i < 1 then i = 1 end
  local count = 0
  while i <= #words do
    local word_first, word_last = words:bounds(i)
    if word_first > last then break end
    if word_first >= first and (word_last < date.first or word_first > date.last) then
      local is_event = false
      if events then
        while lexeme <= lexemes.n and lexemes.last[lexeme] < word_first do lexeme = lexeme + 1 end
        local sense = lexeme <= lexemes.n and lexemes.first[lexeme] <= word_last and lexemes.sense[lexeme]
        is_event = sense and sense.event
        if is_event then events[is_event] = true end
      end
      local id = not is_event and terms:id(i)
      if id and not terms:is_stop(id) then
        if not set[id] then count = count + 1 end
        set[id] = true
      end
    end
    i = i + 1
  end
  return count
end

M.add_terms = add_terms

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
