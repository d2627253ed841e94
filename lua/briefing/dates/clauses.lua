-- The clause that tells what happened at a date: from mark to mark in its sentence, with the subject it is about.
local core = require "briefing.core"
local happenings = require "briefing.dates.happenings"
local languages = require "briefing.language"
local registry = require "briefing.registry"
local search = require "briefing.search"

local M = {}

-- Whether the mark at a byte parts clauses: a semicolon, a bracket and an em dash do, a comma unless a digit follows, a
-- colon and an en dash before white space.
local function is_clause_mark(text, at)
  local byte = text:byte(at)
  if byte == 44 then return not text:find("^%d", at + 1) end -- ,
  if byte == 58 then return text:find("^[ \t-\r]", at + 1) ~= nil end -- :
  if byte == 226 then return text:find("^\226\128\148", at) ~= nil or text:find("^\226\128\147[ \t-\r]", at) ~= nil end
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

-- The longest clause told whole: the bytes of an entry's event.
local CLAUSE_MAX = 240

-- Words that begin a clause about the noun before them: who, which.
local function relatives_of(language) return core.word_set(language.relative_pronouns) end

local function relatives(doc)
  local language = registry.language(doc.language)
  return language and languages.compiled(language, "relatives", relatives_of) or {}
end

-- The byte of the last such word in first..last, nil where there is none or where a mark parts them anyway.
local function relative_in(doc, first, last)
  local known, found = relatives(doc), nil
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
  return happenings.add_terms(doc, {}, at, math.min(last, at + CLAUSE_MAX), date) >= RELATIVE_TERMS
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

-- The longest subject, in bytes, with what stands between it and its verb.
local SUBJECT_MAX = 100

-- Whether the word at a byte can go on with what stands before a comma: it has no capital, and is no stop word but a
-- relative one. "lost", "opened", "which", not "the".
local function goes_on(doc, at)
  if happenings.has_capital(doc.text, at) then return false end
  local word, covers = doc.words:find(at)
  if not covers then word = word + 1 end
  local id = doc.terms:id(word)
  if id and not doc.terms:is_stop(id) then return true end
  return relatives(doc)[doc.words[word]] or false
end

-- Where the clause first..last of a unit, behind a comma, begins with its subject:
-- behind an apposition, "his successor, Priya Nair, lost the election in 2023", or before the comma where it is the
-- apposition itself, "The bridge, opened in 2016, ...". `first` where it has one of its own, or where a date stands before.
local function subject_start(doc, unit, before, first, last)
  if unit:byte(first - 1) ~= 44 or not goes_on(doc, unit:match("^[ \t-\r]*()", first) + before) then return first end
  local head = clause_start(unit, first - 1, 1, true)
  if not unit:sub(head, first - 2):find(",", 1, true) or first - head > SUBJECT_MAX then
    if unit:byte(last + 1) ~= 44 then return first end
    head = clause_start(unit, first - 1, 1)
    if first - head > SUBJECT_MAX then return first end
  end
  local date = doc.dates[search.from(doc.dates, "last", head + before)]
  return date and date.first < first + before and first or head
end

--- The clause of a date in the unit (a sentence or a block) first..last, wide enough to say what happened, and the
--- narrow one, from mark to mark.
---@return integer first, integer last, integer narrow_first, integer narrow_last
function M.of(doc, date, unit_first, unit_last)
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
  first = subject_start(doc, unit, before, first, last)
  -- "In December 2024," says nothing yet: the clause behind it does, or the one before
  for _ = 1, 3 do
    if happenings.add_terms(doc, {}, first + before, last + before, date) >= 2 then break end
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
