-- Happenings: what the clauses around dates, and the rows of tables with a date, tell of. Each is
-- { iso, first, last (the evidence), terms (set of term ids), names (set), source, date }. The timeline joins them, and
-- the warnings compare them.
local languages = require "briefing.language"
local lexemes_of = require "briefing.dates.lexemes"
local lists = require "briefing.languages.lists"
local registry = require "briefing.registry"
local search = require "briefing.search"
local sets = require "briefing.sets"

local M = {}

-- Marks that part clauses: , ; : with a space or a letter behind, brackets and dashes. Each pattern gives the byte of
-- the mark.
local function is_clause_mark(text, at)
  local byte = text:byte(at)
  if byte == 44 then return not text:find("^%d", at + 1) end -- ,
  if byte == 58 then return text:find("^[ \t-\r]", at + 1) ~= nil end -- :
  if byte == 226 then return text:find("^\226\128[\147\148][ \t-\r]", at) ~= nil or text:find("^\226\128\148", at) ~= nil end
  return true
end

-- The byte before which the clause that holds byte `at` begins, not before `from`; with `stronger`, marks but the comma.
local function clause_start(text, at, from, stronger)
  local start = from
  local position = from
  while true do
    local mark = text:find(stronger and "[;:()\226]" or "[,;:()\226]", position)
    if not mark or mark >= at then return start end
    if is_clause_mark(text, mark) then start = mark + (text:byte(mark) == 226 and 3 or 1) end
    position = mark + 1
  end
end

local function clause_end(text, at, to)
  local position = at
  while true do
    local mark = text:find("[,;:()\226]", position)
    if not mark or mark > to then return to end
    if is_clause_mark(text, mark) then return mark - 1 end
    position = mark + 1
  end
end

local function trimmed(text, first, last)
  local lead = text:match("^[ \t-\r,;:%-]*()", first)
  while last > lead and text:find("^[ \t-\r,;:]", last) do last = last - 1 end
  return lead, last
end

local OPENING, CLOSING = { ['"'] = true, ["“"] = true, ["„"] = true, ["«"] = true }, { '"', "”", "“", "»" }

-- The first byte behind a quotation mark that opens a clause and is closed elsewhere, by whatever mark closes one.
local function behind_half_quote(text, first, last)
  local mark, behind = text:match('^("?[\194\226]?[\128-\191]*)[ \194\160]*()', first)
  if not OPENING[mark] then return first end
  local rest = text:sub(behind, last)
  for _, closing in ipairs(CLOSING) do
    if rest:find(closing, 1, true) then return first end
  end
  return behind
end

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

-- Whether a word begins with a capital letter: ASCII or Latin-1.
local function has_capital(text, at)
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
    if not dated and word_first > first and word_last <= last and has_capital(text, word_first) then
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

-- The longest clause told whole: the bytes of an entry's event.
local CLAUSE_MAX = 240

-- Words that begin a clause about the noun before them: who, which.
local function relatives_of(language)
  local set = {}
  for _, item in ipairs(language.relative_pronouns or {}) do
    for _, word in ipairs(lists.split((item:gsub(",", " ")))) do set[word] = true end
  end
  return set
end

-- The byte of the last such word in first..last, nil where there is none or where a mark parts them anyway.
local function relative_in(doc, first, last)
  local language = registry.language(doc.language)
  local known, found = language and languages.compiled(language, "relatives", relatives_of) or {}, nil
  local stretch = doc.text:sub(first, last)
  for at, word in stretch:gmatch "%f[^%z\1- ]()([a-z\128-\255]+)%f[%z\1- ]" do
    if known[word] then found = first + at - 1 end
  end
  return found and clause_start(stretch, #stretch, 1) == 1 and found or nil
end

-- Terms of a relative clause that say enough.
local RELATIVE_TERMS = 2

-- The first byte of the terms right before a byte, the noun that a relative clause is about; the byte itself where there
-- are none.
local function noun_before(doc, at, from)
  local words, terms, text = doc.words, doc.terms, doc.text
  local i = words:find(at) - 1
  while i >= 1 do
    local first, last = words:bounds(i)
    local id = terms:id(i)
    if first < from or not id or terms:is_stop(id) or text:sub(last + 1, at - 1):find "[^ -]" then break end
    at, i = first, i - 1
  end
  return at
end

-- Whether a relative clause from byte `at` on says enough of a date.
local function tells(doc, at, last, date)
  return add_terms(doc, {}, at, math.min(last, at + CLAUSE_MAX), date) >= RELATIVE_TERMS
end

-- Where a sentence has two dates and a relative clause that begins between them, each date's own part of it: "voted on
-- Tuesday to end the bridge toll", "bridge toll that has divided the city since 2016". Else the unit as it is.
local function own_part(doc, date, unit_first, unit_last)
  local dates = doc.dates
  local first, last = unit_first, unit_last
  local before = dates[search.from(dates, "last", date.first) - 1]
  if before and before.first >= unit_first then
    local at = relative_in(doc, before.last + 1, date.first - 1)
    if at and tells(doc, at, unit_last, date) then first = noun_before(doc, at, before.last + 1) end
  end
  local after = dates[search.from(dates, "first", date.last + 1)]
  if after and after.last <= unit_last then
    local at = relative_in(doc, date.last + 1, after.first - 1)
    if at and tells(doc, at, unit_last, after) then last = at - 1 end
  end
  return first, last
end

-- The longest subject with its apposition, in bytes.
local SUBJECT_MAX = 100

-- Where the clause that begins at `first`, behind a comma, begins with its subject: "his successor, Priya Nair, lost the
-- election". One that begins with a capital or a stop word has a subject of its own, and where a date stands before, that
-- is another's.
local function subject_start(doc, unit, before, first)
  local start = unit:match("^[ \t-\r]*()", first)
  if unit:byte(first - 1) ~= 44 or has_capital(unit, start) then return first end
  local word, covers = doc.words:find(start + before)
  local id = doc.terms:id(covers and word or word + 1)
  if id and doc.terms:is_stop(id) then return first end
  local head = clause_start(unit, first - 1, 1, true)
  if first - head > SUBJECT_MAX or not unit:sub(head, first - 2):find(",", 1, true) then return first end
  local date = doc.dates[search.from(doc.dates, "last", head + before)]
  if date and date.first < first + before then return first end
  return head
end

--- The clause of a date in the unit (a sentence or a block) first..last, wide enough to say what happened, and the
--- narrow one, from mark to mark.
---@return integer first, integer last, integer narrow_first, integer narrow_last
function M.clause(doc, date, unit_first, unit_last)
  local text = doc.text
  unit_first, unit_last = own_part(doc, date, unit_first, unit_last)
  if unit_last - unit_first > 4 * CLAUSE_MAX then
    local from, to = date.first - CLAUSE_MAX, date.last + CLAUSE_MAX
    if from > unit_first then unit_first = text:match("^[^ \t-\r]*()", from) end
    if unit_first > date.first then unit_first = date.first end
    if to < unit_last then unit_last = math.max(date.last, to - #text:sub(date.last + 1, to):match "[^ \t-\r]*$") end
  end
  -- a copy of the unit, so that no search runs past it
  local unit, before = text:sub(unit_first, unit_last), unit_first - 1
  local date_first, date_last, size = date.first - before, math.min(date.last - before, #text), unit_last - before
  local first = clause_start(unit, date_first, 1)
  local last = date_last >= size and size or clause_end(unit, date_last + 1, size)
  local narrow_first, narrow_last = trimmed(unit, first, last)
  first = subject_start(doc, unit, before, first)
  -- "In December 2024," says nothing yet: the clause behind it does, or the one before
  for _ = 1, 3 do
    if add_terms(doc, {}, first + before, last + before, date) >= 2 then break end
    if first > 1 and unit:sub(first - 1, first - 1) == "(" then
      -- in brackets: what stands before them is what it is about
      first = clause_start(unit, first - 1, 1)
      last = unit:sub(last + 1, last + 1) == ")" and last + 1 or last
    elseif last < size then
      last = clause_end(unit, last + (unit:byte(last + 1) == 226 and 4 or 2), size)
    elseif first > 1 then
      first = clause_start(unit, first - 1, 1)
    else
      break
    end
  end
  first, last = trimmed(unit, first, last)
  first = behind_half_quote(unit, first, last)
  return first + before, last + before, narrow_first + before, narrow_last + before
end

return M
