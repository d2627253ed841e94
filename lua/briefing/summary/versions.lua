-- Two versions of one article: which claims were added, dropped and changed, and which figures in them.
local core = require "briefing.core"
local figures_of = require("briefing.summary.figures").of
local repair = require "briefing.repair"

local M = {}

-- Share of the shorter text's sentences that must stand unchanged in the other for the two to be versions of one text.
local VERSIONS = 0.3

-- Likeness from which a sentence that is not the same was changed, rather than dropped and another added.
local CHANGED = 0.45

local function item(one, s)
  local first, last = one.vectors.first[s], one.vectors.last[s]
  return { first = first, last = last, text = core.one_line(repair.apply(one.doc, first, last)) }
end

local function key(one, s)
  return core.one_line(core.fold(one.doc.text:sub(one.vectors.first[s], one.vectors.last[s])))
end

-- Pairs of sentences that are the same but for space and letter case: for each of `one` the sentence of `two`, or false.
local function same(one, two)
  local waiting, next_one = {}, {}
  for t = 1, two.vectors.n do
    local k = key(two, t)
    waiting[k] = waiting[k] or {}
    table.insert(waiting[k], t)
  end
  local pair, taken, count = {}, {}, 0
  for s = 1, one.vectors.n do
    local k = key(one, s)
    local list, at = waiting[k], (next_one[k] or 0) + 1
    pair[s] = list and list[at] or false
    if pair[s] then
      next_one[k], taken[list[at]] = at, true
      count = count + 1
    end
  end
  return pair, taken, count
end

-- Dates and numbers of a span in text order: { first, last, text, value }. A number inside a date is the date's.
local function figures(one, first, last)
  local list = {}
  one.numbers = one.numbers or figures_of(one.doc)
  for _, date in ipairs(one.doc.dates) do
    if date.first >= first and date.last <= last then
      list[#list + 1] = { first = date.first, last = date.last, text = date.text, value = date.iso or date.text }
    end
  end
  local dates = #list
  for _, number in ipairs(one.numbers) do
    local free = number.first >= first and number.last <= last
    for k = 1, dates do free = free and (number.last < list[k].first or number.first > list[k].last) end
    if free then
      list[#list + 1] = number
    end
  end
  table.sort(list, function(a, b) return a.first < b.first end)
  return list
end

-- What of one list of figures has no equal in the other.
local function without(list, others)
  local left, kept = {}, {}
  for _, figure in ipairs(others) do left[figure.value] = (left[figure.value] or 0) + 1 end
  for _, figure in ipairs(list) do
    if (left[figure.value] or 0) > 0 then left[figure.value] = left[figure.value] - 1
    else kept[#kept + 1] = { first = figure.first, last = figure.last, text = figure.text } end
  end
  return kept
end

-- Figures that differ, in order: { before, after }; one of the two is nil where a figure came or went.
local function changed_figures(one, two, mine, other)
  local before, after = figures(one, mine.first, mine.last), figures(two, other.first, other.last)
  local gone, come = without(before, after), without(after, before)
  local pairs_of = {}
  for k = 1, math.max(#gone, #come) do pairs_of[k] = { before = gone[k], after = come[k] } end
  return pairs_of
end

local function change(one, two, before, after)
  return { before = before, after = after, figures = changed_figures(one, two, before, after) }
end

-- The rows of the tables: items with `key`, the cells as they stand, and `head`, the caption and the first cell, by which
-- a row of another version is the same row.
local function rows_of(doc)
  local rows = {}
  for _, tab in ipairs(doc.tables) do
    for r, cells in ipairs(tab.cells or {}) do
      local texts = {}
      for c, cell in ipairs(cells) do texts[c] = doc.text:sub(cell[1], cell[2]) end
      if #cells > 0 then
        rows[#rows + 1] = { first = cells[1][1], last = math.max(cells[#cells][2], cells[1][1]),
          text = table.concat(texts, " | "), head = core.fold((tab.caption or "") .. "|" .. (texts[1] ~= "" and texts[1] or r)) }
      end
    end
  end
  return rows
end

-- Adds what changed in tables.
local function change_rows(one, two, changes)
  local theirs = {}
  local others = rows_of(two.doc)
  for _, row in ipairs(others) do theirs[row.head] = theirs[row.head] or row end
  local function shown(row) return { first = row.first, last = row.last, text = row.text } end
  for _, row in ipairs(rows_of(one.doc)) do
    local other = theirs[row.head]
    if not other or other.met then
      table.insert(changes.dropped, shown(row))
    else
      other.met = true
      if other.text ~= row.text then
        table.insert(changes.changed, change(one, two, shown(row), shown(other)))
      end
    end
  end
  for _, row in ipairs(others) do
    if not row.met then table.insert(changes.added, shown(row)) end
  end
end

local function by_place(a, b) return a.first < b.first end

--- The changes from `one` to `two`, or nil where they are not versions of one text:
--- { kept = n, added = {...}, dropped = {...}, changed = { { before, after, figures = { {before, after} } } } }.
---@param one table
---@param two table
---@param nearest table<integer, integer> for each sentence of `one` the most like of `two`
---@param likeness table<integer, number>
---@return table?
function M.changes(one, two, nearest, likeness)
  local pair, taken, count = same(one, two)
  local shorter = math.min(one.vectors.n, two.vectors.n)
  if shorter == 0 or count < VERSIONS * shorter then return nil end
  local changes = { kept = count, added = {}, dropped = {}, changed = {} }
  for s = 1, one.vectors.n do
    if not pair[s] then
      local t = nearest[s]
      if t and not taken[t] and likeness[s] >= CHANGED then
        taken[t] = true
        table.insert(changes.changed, change(one, two, item(one, s), item(two, t)))
      else
        table.insert(changes.dropped, item(one, s))
      end
    end
  end
  for t = 1, two.vectors.n do
    if not taken[t] then table.insert(changes.added, item(two, t)) end
  end
  change_rows(one, two, changes)
  table.sort(changes.added, by_place)
  table.sort(changes.dropped, by_place)
  table.sort(changes.changed, function(a, b) return by_place(a.before, b.before) end)
  return changes
end

M.item = item
return M
