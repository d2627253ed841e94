-- The clause that tells what happened at a date: from mark to mark in its sentence, with the subject it is about.
local happenings = require "briefing.dates.happenings"
local marks = require "briefing.dates.marks"
local parts = require "briefing.dates.own_parts"
local search = require "briefing.search"

local M = {}

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

-- The longest subject, in bytes, with what stands between it and its verb.
local SUBJECT_MAX = 100

-- The first byte of from..to of a unit, or that behind the last quotation there, where a subject begins behind it: "...,"
-- its secretary told reporters.
local function behind_quotation(doc, unit, before, from, to)
  local stretch, behind = unit:sub(from, to), 1
  for _, closing in ipairs(CLOSING) do
    for at in stretch:gmatch("[,.!?][ \194\160]*" .. closing .. "[ \t-\r]+()") do behind = math.max(behind, at) end
    for at in stretch:gmatch(closing .. ",[ \t-\r]+()") do behind = math.max(behind, at) end
  end
  behind = from + behind - 1
  return behind < to and not parts.goes_on(doc, behind + before) and behind or from
end

-- Where the subject of a clause begins that byte `first` of a unit goes on with, behind a comma: behind the mark before
-- that is no comma, over appositions, else behind the comma before.
local function subject_head(doc, unit, before, first)
  local head = marks.clause_start(unit, first - 1, 1, true)
  head = behind_quotation(doc, unit, before, math.max(head, first - 2 * SUBJECT_MAX), first - 2)
  if first - head <= SUBJECT_MAX then return head end
  return math.max(head, marks.clause_start(unit, first - 1, 1))
end

-- Whether a date begins in first..last.
local function has_date(doc, first, last)
  local date = doc.dates[search.from(doc.dates, "first", first)]
  return date ~= nil and date.first <= last
end

-- Where the clause first..last of a unit, behind a comma, begins with its subject:
-- behind an apposition, "his successor, Priya Nair, lost the election in 2023", or before the comma where it is the
-- apposition itself, "The bridge, opened in 2016, ...". `first` where it has one of its own, or where a date stands before.
local function subject_start(doc, unit, before, first, last)
  if unit:byte(first - 1) ~= 44 or not parts.goes_on(doc, unit:match("^[ \t-\r]*()", first) + before) then return first end
  local head = subject_head(doc, unit, before, first)
  local is_apposition = unit:byte(last + 1) == 44
  if first - head > SUBJECT_MAX or not is_apposition and not unit:sub(head, first - 2):find(",", 1, true) then return first end
  if not has_date(doc, head + before, first + before - 1) then return head end
  -- "said on Monday that the span, closed since 2016, ...": the noun alone
  local noun = is_apposition and parts.noun_before(doc, first - 1 + before, before + 1) - before or first
  return has_date(doc, noun + before, first + before - 1) and first or math.min(noun, first)
end

-- Whether a date ends right before the mark before byte `at`: what stands behind the mark is the next of a series.
local function follows_date(doc, at)
  local date = doc.dates[search.from(doc.dates, "last", at) - 1]
  return date ~= nil and date.last >= at - 2
end

-- The clause with those beside it while it says too little: "In December 2024," says nothing yet, the clause behind it
-- does, or the one before. One that says something takes in none of another date: "destroyed in 1945" behind "built in
-- 1911,". `is_part`: the unit is a part of its sentence.
local function widened(doc, unit, date, before, first, last, is_part)
  local size = #unit
  for _ = 1, 3 do
    local said = happenings.add_terms(doc, {}, first + before, last + before, date)
    if said >= 2 then break end
    local ends = unit:byte(last + 1)
    if first > 1 and unit:byte(first - 1) == 40 then
      -- in brackets: what stands before them is what it is about
      first = marks.clause_start(unit, first - 1, 1)
      last = ends == 41 and last + 1 or last
    elseif last < size then
      local to = marks.clause_end(unit, last + (ends == 226 and 4 or 2), size)
      if said > 0 and (ends == 59 or first > 1 or is_part) and has_date(doc, last + before + 1, to + before) then break end
      if said == 0 and unit:byte(first - 1) == 44 then
        -- "The collapse, on 11 October 2024, damaged ...": the subject stands before
        local head = subject_head(doc, unit, before, first)
        if first - head <= SUBJECT_MAX and not has_date(doc, head + before, first + before - 1) then first = head end
      end
      last = to
    elseif first > 1 then
      local begins = unit:byte(first - 1)
      local head = begins == 44 and subject_head(doc, unit, before, first) or marks.clause_start(unit, first - 1, 1)
      local parted = follows_date(doc, first + before) or begins == 59 and has_date(doc, head + before, first + before - 1)
      if said > 0 and parted then break end
      first = head
    else
      break
    end
  end
  return first, last
end

--- The clause of a date in the unit (a sentence or a block) first..last, wide enough to say what happened, and the
--- narrow one, from mark to mark.
---@return integer first, integer last, integer narrow_first, integer narrow_last
function M.of(doc, date, unit_first, unit_last)
  local text = doc.text
  local sentence_first = unit_first
  unit_first, unit_last = parts.of(doc, date, unit_first, unit_last)
  local is_part = unit_first > sentence_first
  if unit_last - unit_first > 4 * parts.CLAUSE_MAX then
    local from, to = date.first - parts.CLAUSE_MAX, date.last + parts.CLAUSE_MAX
    if from > unit_first then unit_first = text:match("^[^ \t-\r]*()", from) end
    if unit_first > date.first then unit_first = date.first end
    if to < unit_last then unit_last = math.max(date.last, to - #text:sub(date.last + 1, to):match "[^ \t-\r]*$") end
  end
  -- a copy of the unit, so that no search runs past it
  local unit, before = text:sub(unit_first, unit_last), unit_first - 1
  local date_first, date_last, size = date.first - before, math.min(date.last - before, #text), unit_last - before
  local first = marks.clause_start(unit, date_first, 1)
  local last = date_last >= size and size or marks.clause_end(unit, date_last + 1, size)
  local narrow_first, narrow_last = trimmed(unit, first, last)
  first = subject_start(doc, unit, before, first, last)
  first, last = widened(doc, unit, date, before, first, last, is_part)
  first, last = trimmed(unit, first, last)
  first = parts.behind_coordinator(doc, first + before) or first + before
  first = behind_half_quote(unit, first - before, last)
  return first + before, last + before, narrow_first + before, narrow_last + before
end

return M
