-- Summaries of an article with an outline: its sections are told of in fair shares, each by the sentence that says most
-- of what that section alone says.
--
--   gain = GAIN * sum over the sentence's distinct terms of (NAME for a name, 1 for others) / sqrt(sections that hold it)
--                / sqrt(words / MIDDLE) for one longer than MIDDLE words
--          + PLACE / sqrt(place in the section) + FIGURE if it holds a figure - ITEM if it is a list item
--          - MENDED if its text needs repair - VOICE if it holds a quotation
local voice = require "briefing.summary.voice"

local M = {}

local GAIN, NAME, FIGURE, ITEM, MENDED, VOICE = 0.1, 1.4, 0.25, 0.5, 0.5, 0.7
local PLACE, LEAD = 0.15, 0.4 -- in any section, in the first

-- Words of a sentence of middling length; a longer one must say more to gain the same.
local MIDDLE = 20

-- What an outline is: this many sections with sentences, none with more than half of them all, most headings with some.
local SECTIONS, LARGEST, FILLED = 3, 0.5, 0.6

-- Claim of the first and the last section on a place, beside its length: an article opens with its news and closes with
-- its conclusion.
local EDGE = 2

-- Share of the mean gain of fewer sentences under which one sentence more is not worth it.
local POOR = 0.75

-- Cells of the table over the budget, at most; a larger budget is counted in larger units.
local CELLS = 400

-- Sentences up to which a choice is fitted to the budget; of more, one that does not fit costs little.
local FITTED = 40

-- Sentences of a section, the best, among which the choice is made.
local TRIED = 200

--- Sections as groups of candidates: arrays of indexes into `candidates`, each with `section` and `words`; and how many
--- sections there are, those without candidates too.
---@return table[] groups, integer sections
function M.groups(sections, vectors, candidates)
  local groups, k = {}, 1
  for _, section in ipairs(sections) do
    local group = { section = section, words = 0 }
    while candidates[k] and candidates[k] <= section.to do
      group[#group + 1] = k
      group.words = group.words + vectors.words[candidates[k]]
      k = k + 1
    end
    if #group > 0 then groups[#groups + 1] = group end
  end
  return groups, #sections
end

--- Whether the headings make an outline, rather than naming a box or a picture here and there.
function M.is_outline(groups, sections, candidates)
  if #groups < SECTIONS or #groups < FILLED * sections then return false end
  for _, group in ipairs(groups) do
    if #group > LARGEST * #candidates then return false end
  end
  return true
end

-- The number of the group in which each sentence stands, false where in none.
local function numbered(vectors, candidates, groups)
  local group_of = {}
  for s = 1, vectors.n do group_of[s] = false end
  for g, group in ipairs(groups) do
    for _, k in ipairs(group) do group_of[candidates[k]] = g end
  end
  return group_of
end

-- Marks of the sentences into which one of the spans (blocks, repairs; ascending) reaches, `inset` bytes and more from
-- their ends: a space that is missing behind a sentence is no fault of the sentence.
local function touched(vectors, spans, inset)
  local marks, at = {}, 1
  for s = 1, vectors.n do
    while spans[at] and spans[at].last < vectors.first[s] + inset do at = at + 1 end
    marks[s] = spans[at] ~= nil and spans[at].first <= vectors.last[s] - inset
  end
  return marks
end

--- The gain of each candidate.
---@return number[]
function M.gains(doc, vectors, candidates, groups)
  local name = doc.terms:capitals(vectors.word)
  local sections = vectors.bags:spread(numbered(vectors, candidates, groups))
  local items = {}
  for _, block in ipairs(doc.blocks) do
    if block.kind == "list_item" then items[#items + 1] = block end
  end
  local is_item, is_mended = touched(vectors, items, 0), touched(vectors, doc.repairs, 1)
  local text, first, last = doc.text, vectors.first, vectors.last
  local weight = {}
  for id = 1, vectors.terms do weight[id] = (name[id] and NAME or 1) / math.sqrt(sections[id]) end
  local sums, figures, gains = vectors.bags:sums(candidates, weight), vectors.bags:figures(), {}
  for g, group in ipairs(groups) do
    for place, k in ipairs(group) do
      local s = candidates[k]
      local long = math.sqrt(math.max(1, vectors.words[s] / MIDDLE))
      local loss = (is_item[s] and ITEM or 0) + (is_mended[s] and MENDED or 0)
        + (voice.holds(text, first[s], last[s]) and VOICE or 0)
      gains[k] = GAIN * sums[k] / long + (g == 1 and LEAD or PLACE) / math.sqrt(place)
        + (figures[s] and FIGURE or 0) - loss
    end
  end
  return gains
end

local function claim(groups, g, taken)
  local edge = (g == 1 or g == #groups) and EDGE or 1
  return edge * groups[g].words / (2 * taken + 1)
end

-- One sentence for each of the `count` groups with the greatest claims, within the budget and of the greatest sum of
-- gains: the multiple-choice knapsack, by dynamic programming. Nil where no such choice fits.
local function fit(groups, gains, candidates, count, cells, cost)
  local order = {}
  for g = 1, #groups do order[g] = g end
  table.sort(order, function(a, b)
    local x, y = claim(groups, a, 0), claim(groups, b, 0)
    if x ~= y then return x > y end
    return a < b
  end)
  local best = {} -- best[c]: { gain, candidate, what was before it } with c cells at most
  for c = 0, cells do best[c] = { 0 } end
  for i = 1, count do
    local better = {}
    local group = groups[order[i]]
    for at = 1, math.min(#group, TRIED) do
      local k = group[at]
      local price, gain = cost(candidates[k]), gains[k]
      for c = price, cells do
        local before = best[c - price]
        if before and (not better[c] or before[1] + gain > better[c][1]) then better[c] = { before[1] + gain, k, before } end
      end
    end
    best = better
  end
  local chosen, entry = {}, best[cells]
  if not entry then return nil end
  while entry[2] do
    chosen[#chosen + 1] = entry[2]
    entry = entry[3]
  end
  return chosen
end

-- As many sections as fit, from `count` down; one less where that makes the sentences, which must then be shorter, much
-- poorer on the average.
local function best_fit(groups, gains, candidates, count, cells, cost)
  local function mean(chosen)
    local sum = 0
    for _, k in ipairs(chosen) do sum = sum + gains[k] end
    return sum / #chosen
  end
  local best
  for n = count, 1, -1 do
    local chosen = fit(groups, gains, candidates, n, cells, cost)
    if best and chosen then return mean(best) < POOR * mean(chosen) and chosen or best end
    best = best or chosen
  end
  return best
end

-- Groups in a binary heap, the greatest claim at 1, of equal claims the earlier group.
local function greater(groups, taken, g, h)
  local x, y = claim(groups, g, taken[g]), claim(groups, h, taken[h])
  return x > y or x == y and g < h
end

local function sift(heap, groups, taken, at)
  while true do
    local best = at
    for child = 2 * at, 2 * at + 1 do
      if heap[child] and greater(groups, taken, heap[child], heap[best]) then best = child end
    end
    if best == at then return end
    heap[at], heap[best] = heap[best], heap[at]
    at = best
  end
end

-- By turns: the section with the greatest claim gives its best sentence, while the budget lasts (Webster's method).
local function by_turns(groups, candidates, choice)
  local taken, next_one, heap = {}, {}, {}
  for g = 1, #groups do taken[g], next_one[g], heap[g] = 0, 1, g end
  for at = math.floor(#heap / 2), 1, -1 do sift(heap, groups, taken, at) end
  while heap[1] do
    local g = heap[1]
    local outcome = choice:try(candidates[groups[g][next_one[g]]])
    if outcome == "long" and choice.budget:full() then return end
    next_one[g] = next_one[g] + 1
    if outcome == "taken" then taken[g] = taken[g] + 1 end
    if not groups[g][next_one[g]] then
      heap[1] = heap[#heap]
      heap[#heap] = nil
    end
    if heap[1] then sift(heap, groups, taken, 1) end
  end
end

--- Fills a choice from groups sorted by gain.
function M.choose(groups, gains, candidates, choice)
  local budget, vectors, text_of = choice.budget, choice.vectors, choice.text_of
  local words = 0
  for _, s in ipairs(candidates) do words = words + vectors.words[s] end
  local room = budget:room(words / #candidates)
  local count = math.max(1, math.min(#groups, math.floor(room + 0.5)))
  if #choice.picked == 0 and budget:measured() and room < #groups + 1 and count <= FITTED then
    local cells = budget:cells(CELLS)
    local price = {}
    local function cost(s)
      price[s] = price[s] or budget:price(text_of(s), vectors.words[s], cells)
      return price[s]
    end
    local chosen = best_fit(groups, gains, candidates, count, cells, cost)
    if chosen then
      for i = #chosen, 1, -1 do choice:try(candidates[chosen[i]]) end
      if #choice.picked == #chosen then return end -- else two sections say the same, and others may tell more
    end
  end
  by_turns(groups, candidates, choice)
end

return M
