-- Warnings about figures: one quantity told with two values, and claims of scale in a text without any figure. Figures
-- that agree, as far as the coarser of them is told, are no conflict.
local happenings = require "briefing.dates.happenings"
local has_role = require("briefing.dates.lexemes").has_role
local search = require "briefing.search"
local sets = require "briefing.sets"
local units = require "briefing.numbers.units"
local warning = require "briefing.warning"

-- How many figures of one unit are compared with each other: keeps any text's cost linear.
local COMPARED_MAX = 60

-- Words of its sentence that tell what a figure is of, on either side of it.
local CONTEXT = 90

-- The unit that others of its measure are turned into, and by what: 2 GW are 2000 MW.
local function in_base(unit, value)
  local base = units.multiples[unit]
  if base then return base[1], value * base[2] end
  return unit, value
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

local function agree(a, b)
  local low_a, high_a = a.low - a.slack, a.high + a.slack
  local low_b, high_b = b.low - b.slack, b.high + b.slack
  return low_a <= high_b and low_b <= high_a
end

-- Clause marks end what a figure is of.
local function context_span(text, number, unit_first, unit_last)
  local first, last = math.max(unit_first, number.first - CONTEXT), math.min(unit_last, number.last + CONTEXT)
  local before, after = text:sub(first, number.first - 1), text:sub(number.last + 1, last)
  local mark = before:match ".*[,;:()]()" or before:match ".*\226\128\148()"
  if mark then first = first + mark - 1 end
  mark = after:match "()[,;:()]" or after:match "()\226\128\148"
  if mark then last = number.last + mark - 1 end
  return first, last
end

-- The dates in a span, joined: figures of two dates are two figures.
local function date_key(dates, first, last)
  local date = dates[search.from(dates, "last", first)]
  -- "from 2027 on" and "by 2027" date no value
  if date and date.first <= last and date.kind ~= "deadline" and not date.iso:find("..", 1, true) then return date.iso end
end

local function figures(doc)
  local found, text = {}, doc.text
  for _, number in ipairs(doc.numbers) do
    local index, covers = doc.sentences:find(number.first)
    if covers and number.unit and number.kind ~= "age" then
      local unit_first, unit_last = doc.sentences:bounds(index)
      local first, last = context_span(text, number, unit_first, unit_last)
      local low = type(number.value) == "table" and number.value[1] or number.value
      local high = type(number.value) == "table" and number.value[2] or number.value
      local item = { number = number, sentence = index, terms = {}, slack = tolerance(low), order = #found }
      item.unit, item.low = in_base(number.unit, low)
      local _
      _, item.high = in_base(number.unit, high)
      _, item.slack = in_base(number.unit, item.slack)
      if has_role(doc.lexemes, math.max(first, number.first - 24), number.first, "approximate") then
        item.slack = math.max(item.slack, math.abs(item.high) * 0.05)
      end
      item.compared = has_role(doc.lexemes, first, number.first, "compare")
      happenings.add_terms(doc, item.terms, first, last, number)
      item.date = date_key(doc.dates, first, last)
      found[#found + 1] = item
    end
  end
  return found
end

-- Whether two figures are of the same thing: the words around them, the date, no comparison between them.
local function same_thing(a, b)
  if a.sentence == b.sentence or a.compared or b.compared or a.date ~= b.date then return false end
  local count, of = sets.shared(a.terms, b.terms)
  return count >= 3 or count == 2 and count * 3 >= of * 2
end

-- At most so many pairs are told: more say nothing new.
local CONFLICTS_MAX = 20

local function conflicts(doc, warn)
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
        if not agree(a, b) and same_thing(a, b) then
          warn("number_conflict", "high", { { a.number.first, a.number.last }, { b.number.first, b.number.last } },
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
      local word = doc.text:match("^[ \194\160]+[%a\128-\255]+()", last + 1)
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
