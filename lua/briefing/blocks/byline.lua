-- Lines that tell in pieces who wrote the article, where and when: "By Mia Garcia, Reporter | 5 May 2025, 10:15",
-- "PARIS (AFP) – Publié le 3 mai 2025 à 10h, mis à jour le 4 mai 2025". What they hold are facts { key, first, last }.
local core = require "briefing.core"
local dates = require "briefing.dates.parse"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local page_of = require "briefing.blocks.page"

local M = {}

local MOST_NAME = 5    -- words of an author's name that no label announces
local MOST_NAMES = 12  -- words between the label of an author and a date
local MOST_PLACE = 6   -- words that may stand before a date that no author's name precedes
local MOST_BEFORE = 2  -- words of a date's piece before the date: a label without its own data, "on"
local MOST_BEHIND = 4  -- and behind it: a zone, "3 min read"

--- Whether every word of a span is written as a name's is: with a capital, or a particle or joining word of the page
--- data, or behind a name what an author is ("and agencies"); and how many have a capital.
function M.name_like(text, first, last, page)
  local words, at = 0, first
  while at <= last do
    local from = lines_of.skip(text, at, last)
    if from > last then break end
    local stop = (lines_of.find(text, "[ \t]", from, last) or last + 1) - 1
    local kind = form.initial(text, from, stop)
    if kind == "Lu" or kind == "Lt" or kind == "Lo" then
      words = words + 1
    elseif kind and kind:sub(1, 1) == "N" then
      return false
    elseif kind then
      local word = page_of.key_of((text:sub(from, stop):gsub("[,%.%(%)]", "")))
      if not (page.name_particles[word] or words > 0 and page.author_roles[word]) then return false end
    end
    at = stop + 1
  end
  return words > 0, words
end

-- Signs between the pieces of a line, by their first byte; those that name no list of authors are strong.
local MARKS = {
  [44] = { { ", ", strong = false } }, [59] = { { ";", strong = true } }, [124] = { { "|", strong = true } },
  [32] = { { " – ", strong = true }, { " — ", strong = true }, { " - ", strong = true }, { " / ", strong = true } },
  [194] = { { "·", strong = true } }, [226] = { { "•", strong = true } },
}

-- The next sign that parts two pieces at or after a byte: its first and last byte, and whether it is strong.
local function next_mark(text, at, last)
  while at <= last do
    local mark = lines_of.find(text, "[,;| \194\226]", at, last)
    if not mark then return nil end
    for _, sign in ipairs(MARKS[text:byte(mark)]) do
      if text:sub(mark, mark + #sign[1] - 1) == sign[1] then return mark, mark + #sign[1] - 1, sign.strong end
    end
    at = mark + 1
  end
end

-- A span folded in its own length, so that what is found in it is found in the text; nil where folding changes that.
local function flat(text, first, last)
  local span = text:sub(first, last):gsub("\194\160", "  "):gsub("\226\128\175", "   ")
  local folded = core.fold(span)
  return #folded == #span and folded or nil
end

-- The first of some labels in a folded span, as words of their own or glued to the word before ("DupontPublié le"):
-- its first and last byte there.
local function find_label(text, first, folded, labels)
  local best, best_last
  for _, label in ipairs(labels) do
    local from, to = folded:find(label, 1, true)
    local apart = from and (from == 1 or not folded:find("^[a-z\128-\255]", from - 1)
      or text:find("^[A-Z\195]", first + from - 1) ~= nil)
    if apart and not folded:find("^[a-z\128-\255]", to + 1) and (not best or from < best) then best, best_last = from, to end
  end
  return best, best_last
end

-- The span of a moment without the signs around it, where it is a day and little else; nil otherwise. What follows the
-- day is given too.
local function day_in(text, first, last, page)
  first, last = lines_of.trim(text, first, last)
  local value = text:sub(first, last)
  local iso, from, to = dates.parse(value, page.code)
  if not iso or #iso < 10 or form.count_words(value, 1, from - 1, MOST_BEFORE) > MOST_BEFORE then return nil end
  while text:find("^[ \t,;|(-]", last) do last = last - 1 end -- "6 June 2022, 19:12 |"
  return first, last, first + to
end

-- "by Jane Doe" behind a date.
local function author_behind(text, first, last, page)
  first = lines_of.skip(text, first, last)
  local mark = text:match("^[,|]()", first)
  if mark then first = lines_of.skip(text, mark, last) end
  local folded = first <= last and flat(text, first, last)
  local start = folded and page_of.start(page.label_starts, folded)
  if not start or start.value ~= "author" then return nil end
  local name = lines_of.skip(text, first + #start.phrase, last)
  if name > last or not M.name_like(text, name, last, page) then return nil end
  return { key = "author", first = name, last = last }
end

--- The moments that a span tells: when the article was published, when updated, and the author told behind them.
---@return { key: string, first: integer, last: integer }[]? facts nil where it tells no day, or more than that
function M.moments(text, first, last, page)
  local folded = flat(text, first, last)
  local from, to
  if folded then from, to = find_label(text, first, folded, page.update_labels) end
  local facts = {}
  local a, b, behind = day_in(text, first, from and first + from - 2 or last, page)
  if a then
    local author = author_behind(text, behind, b, page)
    if not author and form.count_words(text, behind, b, MOST_BEHIND) > MOST_BEHIND then return nil end
    facts[1] = { key = "published", first = a, last = author and behind - 1 or b }
    facts[2] = author
  end
  if from then
    a, b, behind = day_in(text, first + to, last, page)
    if a then
      if form.count_words(text, behind, b, MOST_BEHIND) > MOST_BEHIND then return nil end
      facts[#facts + 1] = { key = "updated", first = a, last = b }
    end
  end
  return facts[1] and facts or nil
end

-- Whether a piece begins what tells the moment: it holds a digit, or begins with a label of publication.
local function begins_moment(text, first, last, page)
  if lines_of.find(text, "%d", first, last) then return true end
  local start = page_of.start(page.label_starts, page_of.key_of(text:sub(first, last)))
  return start ~= nil and (start.value == "published" or start.value == "updated") and #start.phrase > 2
end

-- The pieces before the moment and the moment's first byte (past the end where there is none).
local function pieces_of(text, first, last, page)
  local pieces, at = {}, first
  local folded = flat(text, first, last)
  local label = folded and find_label(text, first, folded, page.moment_labels)
  local stop = label and label > 1 and first + label - 2 or last
  while at <= stop do
    local mark, mark_last, strong = next_mark(text, at, stop)
    local piece_last = lines_of.skip_back(text, at, (mark or stop + 1) - 1)
    if begins_moment(text, at, piece_last, page) then break end
    if piece_last >= at then pieces[#pieces + 1] = { at, piece_last, strong = strong or not mark and stop < last } end
    at = mark and lines_of.skip(text, mark_last + 1, last) or stop + 1
  end
  -- "Monday, 5 May 2025": the weekday is the date's
  local top = pieces[#pieces]
  if top and at <= last then
    local _, from = dates.parse(text:sub(top[1], last), page.code)
    if from == 1 then
      at = top[1]
      pieces[#pieces] = nil
    end
  end
  return pieces, lines_of.skip(text, at, last)
end

--- Whether a word of a string tells what an author does: reporter, desk.
function M.has_role(words, page)
  for word in page_of.key_of(words):gmatch "[^ ,%-/]+" do
    if page.author_roles[word] then return true end
  end
  return false
end

--- The facts of a line, or of what follows an author's label in it, the main one first; nil where it is something else.
---@param labelled boolean whether an author's label stands before `first`
---@return { key: string, first: integer, last: integer }[]?
function M.read(text, first, last, page, labelled)
  local pieces, moment = pieces_of(text, first, last, page)
  local facts = {}
  if moment <= last then
    facts = M.moments(text, moment, last, page)
    if not facts then return nil end
  elseif not labelled then
    return nil
  end
  local head = pieces[1]
  if not head then return not labelled and facts or nil end
  local is_name, words = M.name_like(text, head[1], head[2], page)
  local total, role, strong = 0, false, head.strong
  for k, piece in ipairs(pieces) do
    total = total + form.count_words(text, piece[1], piece[2], MOST_NAMES)
    role = role or k > 1 and M.has_role(text:sub(piece[1], piece[2]), page)
  end
  local named = is_name and total <= MOST_NAMES
    and (labelled or words >= 2 and words <= MOST_NAME and (strong or role)
      -- "LONDON (Reuters)" is a place with its agency
      and text:byte(head[2]) ~= 41 and not M.has_role(text:sub(head[1], head[2]), page))
  if not named then
    if labelled or total > MOST_PLACE or not is_name then return nil end
    return facts
  end
  -- authors may be parted by commas: the value ends at the first strong sign
  local name_last = head[2]
  for k = 2, #pieces do
    if pieces[k - 1].strong then break end
    name_last = pieces[k][2]
  end
  table.insert(facts, 1, { key = "author", first = head[1], last = name_last })
  return facts
end

return M
