-- From what the text says to EDTF: the year that is missing, the day that a relative date means.
local calendar = require "briefing.dates.calendar"

local M = {}

local floor = math.floor

local function time_text(time)
  if not time then return "" end
  -- seconds stand where the text has them, or a zone follows: 2024-05-05T22:13, 2024-05-05T22:13:00+02:00
  return ("T%02d:%02d:%02d%s"):format(time.hour, time.minute, time.second or 0, time.zone or "")
end

-- The ISO text of a point; nil where it has no month and no year.
local function point_text(p)
  if p.iso then return p.iso end
  if p.y or p.m then return calendar.iso(p.y, p.m, p.d) .. time_text(p.time) end
end

local AHEAD = 120 -- days; what lies further ahead is told in the future
local BEHIND = 31 -- and what lies further behind is not

local MONTH_END = 28 -- a day that every month has

-- Whether a month or day p of the year that was told would lie before the date told last, and that of the next year
-- lies between it and the publication: a text goes on in time. "broke on 11 October 2024. ... in January."
local function goes_on(p, context, future)
  local told, base = context.year_told, context.published
  if not (told and told.m and base) or context.goes_back and not future then return false end
  local d, told_d = p.d or 1, p.d and told.d or 1
  if told.m < p.m or told.m == p.m and told_d <= d then return false end
  local today = calendar.to_days(base.y, base.m, base.d or 15)
  if future then return calendar.to_days(told.y, p.m, d) < today end
  return calendar.to_days(told.y + 1, p.m, p.d or MONTH_END) < today
end

-- The year of a month or day that the text leaves out: that of the date told before in the same paragraph, or the next
-- where the text goes on from there, else the one
-- that brings it nearest to the publication, on the side that the clause's tense allows.
local function give_year(p, context, future)
  if p.y or p.iso or not p.m then return nil end
  if context.told_year then
    p.y = context.told_year + (goes_on(p, context, future) and 1 or 0)
    if p.d and not calendar.is_day(p.y, p.m, p.d) then p.y = nil end
    return "anaphora"
  end
  local base = context.published
  if not base then return "unresolved" end
  local best, least
  local today = calendar.to_days(base.y, base.m, base.d or 15)
  for year = base.y - 1, base.y + 1 do
    if not p.d or calendar.is_day(year, p.m, p.d) then
      local ahead = calendar.to_days(year, p.m, p.d or 15) - today
      local allowed = future and ahead >= -BEHIND or not future and ahead <= AHEAD
      if allowed and (not least or math.abs(ahead) < least) then best, least = year, math.abs(ahead) end
    end
  end
  p.y = best
  return "publication"
end

local function day_point(days)
  local y, m, d = calendar.from_days(days)
  return { y = y, m = m, d = d }
end

-- The point that a relative date means from base { y, m, d }; nil where base is too coarse.
local function relative_point(what, base)
  local y, m, d = base.y, base.m, base.d
  if what.days then
    if not d then return nil end
    return day_point(calendar.to_days(y, m, d) + what.days)
  end
  if what.count then
    local count = what.count
    if what.unit == "day" or what.unit == "week" then
      if not d then return nil end
      return day_point(calendar.to_days(y, m, d) + count * (what.unit == "week" and 7 or 1))
    elseif what.unit == "month" then
      if not m then return nil end
      y, m = calendar.add_months(y, m, count)
      return { y = y, m = m }
    end
    return { y = y + count * (what.unit == "decade" and 10 or 1) }
  end
  local way = what.way
  if what.unit == "year" then return { y = y + way } end
  if what.unit == "decade" then return { iso = ("%03dX"):format(floor(y / 10) + way) } end
  if what.unit == "month" then
    if not m then return nil end
    y, m = calendar.add_months(y, m, way)
    return { y = y, m = m }
  end
  if what.unit == "week" then
    if not d then return nil end
    local monday = calendar.to_days(y, m, d) - calendar.weekday(y, m, d) + 1 + 7 * way
    local a, b = day_point(monday), day_point(monday + 6)
    return { iso = calendar.iso(a.y, a.m, a.d) .. "/" .. calendar.iso(b.y, b.m, b.d) }
  end
  if what.month then
    if not m then return nil end
    -- "last March" is the one before, "this March" the one of the year, "next March" the one to come
    if way < 0 and what.month >= m then y = y - 1 elseif way > 0 and what.month <= m then y = y + 1 end
    return { y = y, m = what.month }
  end
  if what.season then
    if not m then return nil end
    local begins = what.season * 3
    if way < 0 and begins >= m then y = y - 1 elseif way > 0 and begins <= m then y = y + 1 end
    return { iso = ("%04d-%02d"):format(y, 20 + what.season) }
  end
  if what.weekday then
    if not d then return nil end
    local day, today = calendar.to_days(y, m, d), calendar.weekday(y, m, d)
    local ahead = (what.weekday - today) % 7
    if way == 0 and (what.future or what.near and ahead <= 3) then
      day = day + ahead
    elseif way > 0 then
      day = day + (what.weekday - today - 1) % 7 + 1
    elseif way < 0 then
      day = day - ((today - what.weekday - 1) % 7 + 1)
    else
      day = day - (today - what.weekday) % 7
    end
    return day_point(day)
  end
end

-- Start of the later, end of the earlier: `2014/2022`, and a point that is itself an interval gives its own end.
local function join(a, b)
  return (a:match "^(.-)/" or a) .. "/" .. (b:match "/(.*)$" or b)
end

--- The date's EDTF text, and what its reading needed: "publication", "anaphora", "unresolved" or nil. `match.a` and
--- `match.b` get what was missing.
---@param match table from briefing/dates/grammar.lua; `future` where its clause speaks of what is to come
---@param context { published: table?, told: table?, told_year: integer?, year_told: table?, goes_back: boolean? } points
--- {y, m, d}; `told_year` is the year that the text leaves out, `year_told` the date that told it, `goes_back` whether the
--- clause may tell of what was before that
---@return string? iso nil where nothing is known of the date
---@return string? needs
function M.iso(match, context)
  local needs
  if match.relative then
    local what = match.relative
    local told = what.base == "told"
    local by_day = what.days or what.unit == "day" or what.unit == "week"
    local base = context.published
    if told then base = by_day and context.told_day or not by_day and context.told or nil end
    local p = base and base.y and relative_point(match.relative, base)
    needs = told and "anaphora" or "publication"
    if not p then return nil, needs end
    match.a = p
  elseif match.kind == "recurring" then
    return calendar.iso(nil, match.a.m, match.a.d)
  else
    if match.year_way and context.published and not match.a.y then match.a.y = context.published.y + match.year_way end
    needs = match.year_way and "publication" or give_year(match.a, context, match.future)
    if match.b then
      if match.b.y == nil and match.a.y then match.b.y = match.a.y end
      needs = give_year(match.b, context, match.future) or needs
    end
  end
  local a = point_text(match.a)
  if not a then return nil, needs end
  if match.b then
    local b = point_text(match.b)
    return b and join(a, b), needs
  end
  if match.open == "end" then return join(a, a):match "^(.-)/" .. "/..", needs end
  if match.open == "start" then return "../" .. (a:match "/(.*)$" or a), needs end
  return a, needs
end

return M
