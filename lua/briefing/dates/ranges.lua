-- The grammar of ranges: two points that a dash or a word joins, "3-5 May 2024", "March to June 2024", "2015 to present".
local calendar = require "briefing.dates.calendar"
local parts = require "briefing.dates.parts"
local points = require "briefing.dates.points"

local M = {}

-- Year, month that the left end of an interval leaves to its right end.
local function borrow(a, b)
  if a.iso or b.iso or a.y or not b.y then return end
  a.m = a.m or b.m
  a.y = b.y
  if a.m and b.m and a.m > b.m then a.y = b.y - 1 end
end

--- The interval of two points, each of which takes from the other what it leaves out.
function M.interval(a, b, first, last)
  borrow(a, b)
  if not b.y and not b.iso and a.y and not b.m == not a.m then b.y = a.y end
  return { first = first, last = last, a = a, b = b, kind = "interval" }
end

local function is_dash(gap) return gap == "-" or gap == " - " end

--- 3-5 May 2024, 3 to 5 May 2024, du 3 au 5 mai: the first day alone, then a date
function M.day_range(r, i)
  local d, length = r:number(i, 2)
  if not d or length > 2 or d < 1 or d > 31 then return nil end
  local j = i
  if r:gap(j) == "" and r:is(j + 1, "day_suffix") then j = j + 1 end
  local gap = r:gap(j)
  local k
  if is_dash(gap) or gap == ".-" or gap == "./" then
    k = j + 1
  elseif (gap == " " or gap == ". ") and (r:is(j + 1, "to") or r:is(j + 1, "and")) then
    if r:gap(j + 1) ~= " " then return nil end
    k = j + 2
  else
    return nil
  end
  if r.sense[k] ~= false then
    k = r:skip(k, "the")
  end
  if not r:number(k, 2) then return nil end
  local b, last = points.point(r, k)
  if not b or not b.d or b.d <= d or b.ambiguous then return nil end
  return parts.make(r, i, j, b.y, b.m, d), b, last
end

-- May 3-5, 2024: a date, then the last day alone
local function day_after_day(r, j, a)
  if not a.d or a.y or a.time or not is_dash(r:gap(j)) then return nil end
  local d, length = r:number(j + 1, 2)
  if not d or length > 2 or d <= a.d or d > 31 then return nil end
  local y, last
  local gap = r:gap(j + 1)
  if gap == ", " or gap == " " then y, last = parts.year_at(r, j + 2) end
  last = y and last or j + 1
  if not calendar.is_day(y, a.m, d) then return nil end
  a.y = y
  return parts.make(r, j + 1, last, y, a.m, d), last
end

-- The word of a range at lexeme k ("to", "au", a dash before it), and the lexeme behind it and its articles.
local function behind_range_word(r, j)
  local gap = r:gap(j)
  if is_dash(gap) then return j + 1, true end
  if gap == " " and r:is(j + 1, "to") then
    local k = j + 1
    local next_gap = r:gap(k)
    if next_gap == " " or next_gap == "'" then
      k = k + 1
      if r.sense[k] and (r:is(k, "the") or r:is(k, "glue")) and not r:is(k, "present") then k = r:skip(k, "the") end
      return k, false
    end
  end
end

-- The interval from a on without an end, up to byte `last`.
local function open_ended(a, last) return { first = a.first, last = last, a = a, open = "end", kind = "interval" } end

--- What follows the point a that ends at lexeme j: the rest of an interval; nil where there is none.
function M.continued(r, a, j)
  local b, last = day_after_day(r, j, a)
  if b then return M.interval(a, b, a.first, b.last), last end
  if a.y and not a.m and not a.iso then
    local y
    y, last = parts.second_year(r, j, a.y)
    if y then
      return M.interval(a, parts.make(r, last, last, y), a.first, r.last[last]), last
    end
  end
  local k, dashed = behind_range_word(r, j)
  if k then
    if (r:is(k, "present") or r:is(k, "ongoing")) and (a.y or a.iso) then
      return open_ended(a, r.last[k]), k
    end
    b, last = points.point(r, k)
    if not b and r.sense[k] == false then
      local y = parts.year_at(r, k)
      if y and (a.y or 0) < y and not r:after(k, 2):find "^[%d%%]" then
        b, last = parts.make(r, k, k, y), k
      end
    end
    if b and not (b.bare and r:is(k, "homonym") and not a.bare) then
      local comparable = (a.m or a.iso or a.y) and not (dashed and r:gap(j) == " - " and a.time)
      if comparable then return M.interval(a, b, a.first, b.last), last end
    end
    return nil
  end
  local gap = r:gap(j)
  if a.y and gap == " " and r:is(j + 1, "onward") then
    return open_ended(a, r.last[j + 1]), j + 1
  end
  -- "2019–" fills a cell
  if a.y and not a.time and r.block and r.block[j] < 0
    and r:after(j, 12):find "^[ \t-\r]?[%-\226][\128]?[\147\148]?[ \t-\r]*[|\t\n]" then
    return open_ended(a, a.last), j
  end
  if a.y and not a.time and r.text:byte(a.first - 1) == 40 and r:after(j, 8):find "^[ \t-\r]?\226\128[\147\148][ \t-\r]?%)" then
    return open_ended(a, a.last), j
  end
end

return M
