-- Metadata lines: "Author: Mia Garcia", "By Jane Doe", "Publié le 3 février 2025 à 18h45", "12 May 2024 | Reuters".
local byline = require "briefing.blocks.byline"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local dates = require "briefing.dates.parse"
local page_of = require "briefing.blocks.page"

local M = {}

local LABEL_LIMIT = 60 -- bytes before the colon
local LINE_LIMIT = 200 -- bytes of a line without a label

-- Bytes of the colon at a position and of the white space before it.
local function colon_in(text, first, last)
  local head = text:sub(first, math.min(last, first + LABEL_LIMIT))
  local at, wide = head:find(":", 1, true), head:find("：", 1, true)
  if wide and not (at and at < wide) then return first + wide - 1, first + wide + 1 end
  if at then return first + at - 1, first + at - 1 end
end

--- The label of a line "Label: text": its span and the first byte of the text (past the end where there is none).
function M.label_of(text, first, last)
  local colon, to = colon_in(text, first, last)
  if not colon then return nil end
  local stop = lines_of.skip_back(text, first, colon - 1)
  if stop < first then return nil end
  return first, stop, lines_of.skip(text, to + 1, last)
end

-- Most words a value has, by key; a longer line is prose that happens to begin with the label.
local MOST_WORDS = { title = 40, author = 24, published = 14, updated = 14, copyright = 40, source = 30, tags = 60,
  corrections = 400, note = 400, data_author = 24, credit = 30, contact = 30 }

local PROSE_END = { period = true, question = true, exclamation = true }

local function fits(key, text, first, last)
  if form.count_words(text, first, last, MOST_WORDS[key]) > MOST_WORDS[key] then return false end
  if key == "published" or key == "updated" then
    return lines_of.find(text, "%d", first, last) ~= nil
  elseif key == "contact" then
    -- an address or a number to call
    return lines_of.find(text, "[%d@]", first, last) ~= nil or lines_of.find(text, "www%.", first, last) ~= nil
  elseif key == "author" or key == "data_author" then
    -- a sentence after "Author:" is an answer in a talk, unless its period ends an abbreviation
    return not PROSE_END[form.ending(text, first, last)] or form.count_words(text, first, last, 6) <= 6
  end
  return true
end

-- The first byte after a word and its white space, or nil where the line ends with it.
local function after_word(text, at, last)
  local line = text:sub(at, math.min(last, at + LABEL_LIMIT))
  local from = line:find "[ \t\194\226]"
  while from do
    local to = lines_of.skip(line, from, #line)
    if to > #line then return nil end
    if to > from then return at + to - 1 end
    from = line:find("[ \t\194\226]", from + 1) -- a letter of these lead bytes
  end
end

-- Whether a value tells a day, or begins with a month, two words before it at most ("on Monday"). Behind a label that is a
-- mere article ("le", "el") it must begin so in either case: a headline may begin with that word and hold a year.
local function tells_date(value, label, page)
  local iso, at = dates.parse(value, page.code)
  if not iso or #iso < 7 then return false end
  return #iso >= 10 and #label > 3 or form.count_words(value, 1, at - 1, 3) <= 2
end

local function fact(key, first, last) return { { key = key, first = first, last = last } } end

-- The facts of a line that begins with a label and no colon.
local function unmarked(text, first, last, folded, page, zone)
  local start = page_of.start(page.label_starts, folded)
  if not start then return nil end
  local key = start.value
  -- as many words of the line as the label has
  local at = first
  local _, spaces = start.phrase:gsub(" ", "")
  for _ = 0, spaces do
    at = after_word(text, at, last)
    if not at then return nil end
  end
  local ends_prose = PROSE_END[form.ending(text, first, last)]
  if key == "published" or key == "updated" then
    if ends_prose or form.count_words(text, at, last, 12) > 12 then return nil end
    if not tells_date(text:sub(at, last), start.phrase, page) then return nil end
    return key == "published" and byline.moments(text, at, last, page) or fact(key, at, last)
  elseif key == "author" and zone then
    local facts = byline.read(text, at, last, page, true)
    -- the period of "a.m." ends no sentence
    return facts and not (ends_prose and #facts == 1) and facts or nil
  elseif key == "data_author" and zone and not ends_prose then
    local named, words = byline.name_like(text, at, last, page)
    return named and words <= 12 and fact(key, at, last) or nil
  end
end

-- A date on a line of its own near the article's beginning or end: digits and few words, no verb to speak of.
local function bare_date(text, first, last, page)
  if last - first > 60 then return nil end
  local line = text:sub(first, last)
  if not line:find "[12]%d%d%d" or form.count_words(text, first, last, 8) > 8 then return nil end
  if PROSE_END[form.ending(text, first, last)] then return nil end
  local iso = dates.parse(line, page.code)
  if iso and #iso >= 10 then return fact("published", first, last) end
end

-- Whether an editor's note speaks of a correction.
local function corrects(folded, page)
  for _, phrase in ipairs(page.corrections) do
    if folded:find(phrase, 1, true) then return true end
  end
  return false
end

-- The key that a label before a colon names; a notice's label may have a date beside it: "Correction, March 8:".
local function key_of_label(label, page)
  local start = page_of.start(page.label_starts, label)
  if start and (#start.phrase == #label or start.value == "corrections" and label:find("%d", #start.phrase + 1)) then
    return start.value
  end
end

-- The facts of a line "Label: text".
local function marked(text, first, last, folded, page)
  local from, stop, value = M.label_of(text, first, last)
  if not from then return nil end
  local key = key_of_label(page_of.key_of(text:sub(from, stop)), page)
  if key == "note" and corrects(folded, page) then key = "corrections" end
  if not key or value <= last and not fits(key, text, value, last) then return nil end
  return key == "published" and byline.moments(text, value, last, page)
    or key == "author" and byline.read(text, value, last, page, true) or fact(key, value, last)
end

--- What metadata a line holds: facts { key, first, last }, the main one first, or nil.
---@param zone boolean whether the line stands near the article's beginning or end
---@return { key: string, first: integer, last: integer }[]?
function M.recognize(text, first, last, folded, page, zone)
  if zone and text:byte(first) == 40 and text:byte(last) == 41 then
    -- "(Reporting by Jane Doe)"
    first, last, folded = first + 1, last - 1, folded:sub(2, -2)
  end
  local facts = marked(text, first, last, folded, page) or unmarked(text, first, last, folded, page, zone)
  if facts then return facts end
  for _, phrase in ipairs(page.corrections) do
    if folded:sub(1, #phrase) == phrase then return fact("corrections", first, last) end
  end
  if not zone or last - first > LINE_LIMIT or not lines_of.find(text, "%d", first, last) then return nil end
  return bare_date(text, first, last, page) or byline.read(text, first, last, page, false)
end

return M
