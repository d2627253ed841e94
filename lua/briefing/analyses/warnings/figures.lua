-- Warnings about figures: one quantity told with two values, and claims of scale in a text without any figure. Figures
-- that agree, as far as the coarser of them is told, are no conflict.
local happenings = require "briefing.dates.happenings"
local has_role = require("briefing.dates.lexemes").has_role
local registry = require "briefing.registry"
local search = require "briefing.search"
local sets = require "briefing.sets"
local units = require "briefing.numbers.units"
local warning = require "briefing.warning"

-- How many figures of one unit are compared with each other: keeps any text's cost linear.
local COMPARED_MAX = 60

-- Bytes of its sentence that tell what a figure is of, on either side of it.
local CONTEXT = 90

-- Bytes within which the head of a sentence ends that completes a clause.
local HEAD = 240

local OLDEST = 120   -- years of a life
local CHANGE_GAP = 12 -- bytes between the two figures of a change

-- Terms of a figure's clause that tell enough of what it is of.
local LEAST_TERMS = 2

-- The unit that others of its measure are turned into, and by what: 2 GW are 2000 MW.
local function base_of(unit)
  local base = units.multiples[unit]
  if base then return base[1], base[2] end
  return unit, 1
end

-- Half of the last digit that a value tells: 950 may be 945 to 955, 17 000 may be 16 500 to 17 500.
local function tolerance(value)
  if value == 0 then return 0 end
  local step = 1
  if value % 1 ~= 0 then
    while value * step % 1 ~= 0 and step < 1e6 do step = step * 10 end
    return 0.5 / step
  end
  while value % (step * 10) == 0 and step < 1e15 do step = step * 10 end
  return step / 2
end

-- The most that two tellings of one quantity differ by, as a factor; more only where a magnitude was mistaken.
local FACTOR_MAX = 3

-- Whether two values may be one quantity told wrongly: of one size, or the same digits of another magnitude.
local function comparable(a, b)
  local low, high = math.min(math.abs(a.low), math.abs(b.low)), math.max(math.abs(a.low), math.abs(b.low))
  if high <= low * FACTOR_MAX then return true end
  if low == 0 then return false end
  local power = math.log(high / low) / math.log(10)
  return math.abs(power - math.floor(power + 0.5)) < 1e-9
end

local function agree(a, b)
  local low_a, high_a = a.low - a.slack, a.high + a.slack
  local low_b, high_b = b.low - b.slack, b.high + b.slack
  return low_a <= high_b and low_b <= high_a
end

-- The last clause mark of a stretch and the first: the bytes behind them, or before.
local function last_mark(text) return text:match "^.*[,;:()]()" or text:match "^.*\226\128\148()" end
local function first_mark(text) return text:match "()[,;:()]" or text:match "()\226\128\148" end

-- What a figure is of: the clause around it, between marks.
local function context_span(text, number, unit_first, unit_last)
  local first, last = math.max(unit_first, number.first - CONTEXT), math.min(unit_last, number.last + CONTEXT)
  local mark = last_mark(text:sub(first, number.first - 1))
  if mark then first = first + mark - 1 end
  mark = first_mark(text:sub(number.last + 1, last))
  if mark then last = number.last + mark - 1 end
  return first, last
end

-- The dates in a span, joined: figures of two dates are two figures.
local function date_key(dates, first, last)
  local date = dates[search.from(dates, "last", first)]
  -- "from 2027 on" and "by 2027" date no value
  if date and date.first <= last and date.kind ~= "deadline" and not date.iso:find("..", 1, true) then return date.iso end
end

-- The noun that a figure completes, "the budget of 14 million": its term id, and whether an article makes it a thing
-- already told of.
local function head_of(doc, number)
  local words, lexemes = doc.words, doc.lexemes
  local i = words:find(number.first) - 1
  if i < 2 then return nil end
  local of_first, of_last = words:bounds(i)
  local _, noun_last = words:bounds(i - 1)
  local gap = doc.text:sub(of_last + 1, number.first - 1)
  if #gap > 2 or of_first - noun_last ~= 2 or not has_role(lexemes, of_first, of_last, "number_of") then return nil end
  local id = doc.terms:id(i - 1)
  if not id or doc.terms:is_stop(id) then return nil end
  local before = i > 2 and { words:bounds(i - 2) }
  return id, before and has_role(lexemes, before[1], before[2], "the") or false
end

-- The term of the first word in first..last that is no stop word; nil where there is none.
local function first_term(doc, first, last)
  local words, terms = doc.words, doc.terms
  local i = math.max(1, (words:find(first)))
  while i <= #words do
    local word_first, word_last = words:bounds(i)
    if word_last > last then return nil end
    local id = word_first >= first and terms:id(i)
    if id and not terms:is_stop(id) then return id end
    i = i + 1
  end
end

-- Marks the figures that tell a change, "from 10.4% to 7.2%": neither is the other's rival.
local function mark_changes(doc, found)
  for k = 2, #found do
    local a, b = found[k - 1].number, found[k].number
    if b.first - a.last <= CHANGE_GAP and has_role(doc.lexemes, a.last + 1, b.first - 1, "number_to") then
      found[k - 1].compared, found[k].compared = true, true
    end
  end
end

-- Adds what a figure is of: the terms and names of its clause, the first behind the figure for itself, and its date. A
-- clause that says too little, "the war, which began in May, killed 300", is completed by the head of its sentence.
local function add_context(doc, item, unit_first, unit_last)
  local text, number = doc.text, item.number
  local first, last = context_span(text, number, unit_first, unit_last)
  local own = happenings.add_terms(doc, item.terms, first, last, number)
  item.behind = first_term(doc, number.last + 1, last)
  happenings.add_names(doc, item.names, first == unit_first and first or first - 1, last)
  item.compared = item.compared or has_role(doc.lexemes, first, last, "compare")
  item.date = date_key(doc.dates, first, last)
  if own < LEAST_TERMS and first > unit_first then
    local stop = unit_first + (first_mark(text:sub(unit_first, math.min(first - 1, unit_first + HEAD))) or 1) - 2
    happenings.add_terms(doc, item.terms, unit_first, stop, number)
    happenings.add_names(doc, item.names, unit_first, stop)
    if own == 0 then item.date = item.date or date_key(doc.dates, unit_first, stop) end
  end
end

-- "a man of 21 years" and "a boy of 9" are two persons.
local function is_age(number)
  return number.kind == "age" or number.unit == "year" and type(number.value) == "number" and number.value < OLDEST
end

local function figures(doc)
  local found = {}
  for _, number in ipairs(doc.numbers) do
    local index, covers = doc.sentences:find(number.first)
    if covers and number.unit and not is_age(number) then
      local unit_first, unit_last = doc.sentences:bounds(index)
      local low = type(number.value) == "table" and number.value[1] or number.value
      local high = type(number.value) == "table" and number.value[2] or number.value
      local unit, factor = base_of(number.unit)
      local item = { number = number, sentence = index, unit = unit, low = low * factor, high = high * factor,
        slack = tolerance(low) * factor, terms = {}, names = {} }
      if has_role(doc.lexemes, math.max(unit_first, number.first - 24), number.first, "approximate") then
        item.slack = math.max(item.slack, math.abs(item.high) * 0.05)
      end
      add_context(doc, item, unit_first, unit_last)
      item.head, item.definite = head_of(doc, number)
      found[#found + 1] = item
    end
  end
  mark_changes(doc, found)
  return found
end

-- Whether what each figure is of, told right behind it, is something that the other's clause does not tell of: "12% of
-- the parents" and "28% of the children".
local function complete_apart(a, b)
  return a.behind and b.behind and not b.terms[a.behind] and not a.terms[b.behind]
end

-- How sure it is that two figures are of the same thing, by the words around them: "high", "medium", or nil where they
-- are not, as where the text compares them or dates them apart.
local function same_thing(a, b, language)
  if a.sentence == b.sentence or a.compared or b.compared or a.date ~= b.date or complete_apart(a, b) then return nil end
  if not language.nouns_capitalized and happenings.differ_in_name(a.names, b.names) then return nil end
  if a.head and a.head == b.head and b.definite then return "high" end
  local count, of = sets.shared(a.terms, b.terms)
  if count >= 2 and count * 3 >= of * 2 then return "high" end
  return count >= 3 and "medium" or nil
end

-- At most so many pairs are told: more say nothing new.
local CONFLICTS_MAX = 20

local function conflicts(doc, warn)
  local language = registry.find("language", doc.language) or {}
  local by_unit, order, count = {}, {}, 0
  for _, item in ipairs(figures(doc)) do
    if not by_unit[item.unit] then
      by_unit[item.unit] = {}
      order[#order + 1] = item.unit
    end
    local list = by_unit[item.unit]
    list[#list + 1] = item
  end
  for _, unit in ipairs(order) do
    local list = by_unit[unit]
    for i = 1, #list do
      for k = i + 1, math.min(#list, i + COMPARED_MAX) do
        local a, b = list[i], list[k]
        local level = not agree(a, b) and comparable(a, b) and same_thing(a, b, language)
        if level then
          warn("number_conflict", level, { { a.number.first, a.number.last }, { b.number.first, b.number.last } },
            { first = a.number.text, second = b.number.text })
          count = count + 1
          if count >= CONFLICTS_MAX then return end
        end
      end
    end
  end
end

-- Words enough for a text to be expected to give a figure.
local LONG_TEXT = 150

-- At most so many claims are pointed to.
local CLAIMS_MAX = 8

local function without_figures(doc, warn)
  if #doc.numbers > 0 or #doc.words < LONG_TEXT then return end
  local lexemes, blocks, mentions = doc.lexemes, doc.blocks, {}
  for i = 1, lexemes.n do
    local sense, block = lexemes.sense[i], lexemes.block[i]
    if sense and sense.vague and block > 0 and (blocks[block].kind == "paragraph" or blocks[block].kind == "list_item") then
      local last = lexemes.last[i]
      local word = doc.text:match("^[ \194\160]+[A-Za-z\128-\255]+()", last + 1)
      mentions[#mentions + 1] = { lexemes.first[i], word and word - 1 or last }
      if #mentions == CLAIMS_MAX then break end
    end
  end
  if #mentions == 0 then return end
  warn("no_quantities", "low", mentions)
end

return function(doc)
  local warnings, warn = warning.list()
  conflicts(doc, warn)
  without_figures(doc, warn)
  return warnings
end
