-- Each date's own part of a sentence that tells of two.
local happenings = require "briefing.dates.happenings"
local lexicons = require "briefing.names.lexicon"
local marks = require "briefing.dates.marks"
local search = require "briefing.search"

local M = {}

--- The longest clause told whole: the bytes of an entry's event.
M.CLAUSE_MAX = 240

-- The byte of the last word in first..last that begins a clause about the noun before it (who, which); nil where there is
-- none or where a mark parts them anyway.
local function relative_in(doc, first, last)
  local known, found = lexicons.of(doc.language).relatives, nil
  local stretch = doc.text:sub(first, last)
  for at, word in stretch:gmatch "%f[^%z\1- ]()([a-z\128-\255]+)%f[%z\1- ]" do
    if known[word] then found = first + at - 1 end
  end
  return found and marks.clause_start(stretch, #stretch, 1) == 1 and found or nil
end

-- Terms of a relative clause that say enough.
local RELATIVE_TERMS = 2

--- The first byte, from `from` on, of the terms right before a byte: the noun that a relative clause or an apposition is
--- about; the byte itself where there are none.
function M.noun_before(doc, at, from)
  local words, terms, text = doc.words, doc.terms, doc.text
  local i = words:find(at - 1)
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
  return happenings.add_terms(doc, {}, at, math.min(last, at + M.CLAUSE_MAX), date) >= RELATIVE_TERMS
end

--- Whether the word at a byte can go on with what stands before it: it has no capital, and is no stop word but a
--- relative one. "lost", "opened", "which", not "the".
function M.goes_on(doc, at)
  if happenings.has_capital(doc.text, at) then return false end
  local word, covers = doc.words:find(at)
  if not covers then word = word + 1 end
  local id = doc.terms:id(word)
  if id and not doc.terms:is_stop(id) then return true end
  return lexicons.of(doc.language).relatives[doc.words[word]] or false
end

--- The byte behind the coordinator and the space that stand at a byte; nil where there is none.
function M.behind_coordinator(doc, at)
  local word, behind = doc.text:match("^([a-z&\128-\255]+)[ \t-\r]+()", at)
  if word and lexicons.of(doc.language).coordinators[word] then return behind end
end

-- The first byte behind a coordinator and the coordinator's own, where it stands right behind a date and begins the next
-- date's part: "and reopened in 1952", "and the cranes came in June".
local function behind_date(doc, date, after)
  local at = doc.text:match("^,?[ \t-\r]+()", date.last + 1)
  local first = at and M.behind_coordinator(doc, at)
  if not first or first >= after.first or after.first - first > M.CLAUSE_MAX then return nil end
  local count = happenings.add_terms(doc, {}, first, after.first - 1, after)
  if count >= (M.goes_on(doc, first) and 1 or 2) then return first, at end
end

local OPENING_MAX = 30 -- bytes of a coordinator and a preposition before a date

-- The same where it stands before the next date, with at most a preposition between, and both dates have words behind them:
-- "1945 zerstört und 1952 wieder eröffnet", "in 1890 by two brothers, and by 1920 it had 40 branches".
local function before_date(doc, date, after, unit_first, unit_last)
  local from = math.max(date.last + 1, after.first - OPENING_MAX)
  local stretch, text = doc.text:sub(from, after.first - 1), doc.text
  for _, opening in ipairs { "[ \t-\r]()[^ \t-\r]+[ \t-\r]+$", "[ \t-\r]()[^ \t-\r]+[ \t-\r]+[^ \t-\r,]+[ \t-\r]+$" } do
    local at = stretch:match(opening)
    at = at and at + from - 1
    local first = at and M.behind_coordinator(doc, at)
    if first and at - date.last <= M.CLAUSE_MAX and text:find("^[ \t-\r]", after.last + 1)
      and happenings.add_terms(doc, {}, date.last + 1, at - 1, date) > 0
      and happenings.add_terms(doc, {}, math.max(unit_first, date.first - M.CLAUSE_MAX), at - 1, date) > 1
      and happenings.add_terms(doc, {}, after.last + 1, math.min(unit_last, after.last + M.CLAUSE_MAX), after) > 0 then
      return first, at
    end
  end
end

local function coordinated(doc, date, after, unit_first, unit_last)
  local first, at = behind_date(doc, date, after)
  if first then return first, at end
  return before_date(doc, date, after, unit_first, unit_last)
end

--- Where a sentence has two dates, and a relative clause or a coordinator begins between them, each date's own part of it:
--- "voted on Tuesday to end the bridge toll", "bridge toll that has divided the city since 2016". Else the unit as it is.
---@return integer first, integer last
function M.of(doc, date, unit_first, unit_last)
  local dates = doc.dates
  local first, last = unit_first, unit_last
  local before = dates[search.from(dates, "last", date.first) - 1]
  if before and before.first >= unit_first then
    local at = relative_in(doc, before.last + 1, date.first - 1)
    if at and tells(doc, at, unit_last, date) then first = M.noun_before(doc, at, before.last + 1) end
    first = math.max(first, coordinated(doc, before, date, unit_first, unit_last) or first)
  end
  local after = dates[search.from(dates, "first", date.last + 1)]
  if after and after.last <= unit_last then
    local at = relative_in(doc, date.last + 1, after.first - 1)
    if at and tells(doc, at, unit_last, after) then last = at - 1 end
    local second, coordinator = coordinated(doc, date, after, unit_first, unit_last)
    if second then last = math.min(last, coordinator - 1) end
  end
  return first, last
end

return M
