-- Dates in EDTF as places on a line, for charts: days counted from 0000-03-01 in the proleptic Gregorian calendar.
local M = {}

-- Days from 0000-03-01 (the count of years begins in March, so that the leap day is a year's last).
local function number(year, month, day)
  if month <= 2 then year, month = year - 1, month + 12 end
  return 365 * year + math.floor(year / 4) - math.floor(year / 100) + math.floor(year / 400)
    + math.floor((153 * (month - 3) + 2) / 5) + day
end

-- First and last day of one end of a date, or nil where it names no year.
local function bounds(iso)
  iso = iso:gsub("[?~%%]$", ""):gsub("T.*$", "")
  local century = iso:match "^(%d%d)XX$"
  if century then return number(century * 100, 1, 1), number(century * 100 + 99, 12, 31) end
  local decade = iso:match "^(%d%d%d)X$"
  if decade then return number(decade * 10, 1, 1), number(decade * 10 + 9, 12, 31) end
  local year, month, day = iso:match "^(%d%d%d%d)%-?(%d*)%-?(%d*)$"
  if not year then return nil end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if not month then return number(year, 1, 1), number(year, 12, 31) end
  if month >= 21 and month <= 24 then -- seasons of the north, three months each
    local start = (month - 21) * 3 + 3
    return number(year, start, 1), number(year, start + 3, 1) - 1
  elseif month >= 33 and month <= 36 then -- quarters
    local start = (month - 33) * 3 + 1
    return number(year, start, 1), number(year, start + 3, 1) - 1
  elseif month < 1 or month > 12 then return nil end
  if day and day >= 1 and day <= 31 then return number(year, month, day), number(year, month, day) end
  return number(year, month, 1), number(year, month + 1, 1) - 1
end

--- A date's first and last day, with what is open; nil where no year is known.
---@param iso string
---@return { from: integer?, to: integer?, open_start: boolean?, open_end: boolean? }?
function M.interval(iso)
  local from, to = iso:match "^(.*)/(.*)$"
  if not from then
    local first, last = bounds(iso)
    return first and { from = first, to = last }
  end
  local first, first_last = bounds(from)
  local last_first, last = bounds(to)
  if not first and not last then return nil end
  return { from = first or last_first, to = last or first_last, open_start = not first or nil, open_end = not last or nil }
end

--- A line from the first year of the intervals to the last: `place(day)` gives 0..1, `ticks` its years.
---@param spans table[]
function M.scale(spans)
  local low, high = math.huge, -math.huge
  for _, span in ipairs(spans) do
    low, high = math.min(low, span.from), math.max(high, span.to)
  end
  local function year_of(day) return math.floor((day - 61 + 0.5) / 365.2425) end
  local from, to = year_of(low), year_of(high) + 1
  while number(from + 1, 1, 1) <= low do from = from + 1 end
  while number(from, 1, 1) > low do from = from - 1 end
  while number(to, 1, 1) <= high do to = to + 1 end
  while to > from + 1 and number(to - 1, 1, 1) > high do to = to - 1 end
  local start, length = number(from, 1, 1), number(to, 1, 1) - number(from, 1, 1)
  local step, n = 1, to - from
  for _, wider in ipairs { 2, 5, 10, 20, 50, 100, 200, 500, 1000 } do
    if n / step > 12 then step = wider end
  end
  local ticks = {}
  for year = math.ceil(from / step) * step, to, step do
    ticks[#ticks + 1] = { at = (number(year, 1, 1) - start) / length, label = tostring(year) }
  end
  return {
    ticks = ticks,
    place = function(day, is_end) return (day + (is_end and 1 or 0) - start) / length end,
    open = 1,
  }
end

return M
