-- One date out of a short string, as a page's date line prints it: a pure function, for metadata and for callers that
-- have no document.
local clock = require "briefing.dates.clock"
local lexemes = require "briefing.dates.lexemes"
local reader = require "briefing.dates.reader"
local parts = require "briefing.dates.parts"
local points = require "briefing.dates.points"
local years = require "briefing.dates.years"
local resolve = require "briefing.dates.resolve"
local calendar = require "briefing.dates.calendar"

local M = {}

-- 20250505, 20250505T221300: ISO 8601 without marks, as feeds have it
local function compact(text)
  local at, y, m, d, rest = text:match "^()(%d%d%d%d)(%d%d)(%d%d)(.*)$"
  if not at then at, y, m, d, rest = text:match "[^%d]()(%d%d%d%d)(%d%d)(%d%d)%f[%D](.*)$" end
  y, m, d = tonumber(y), tonumber(m), tonumber(d)
  if not y or rest:find "^%d" or y < 1900 or y > 2200 or not calendar.is_day(y, m, d) then return nil end
  local iso, last = calendar.iso(y, m, d), at + 7
  local hour, minute, second = rest:match "^T(%d%d)(%d%d)(%d?%d?)"
  if hour and tonumber(hour) < 24 and tonumber(minute) < 60 then
    iso = ("%sT%s:%s:%s"):format(iso, hour, minute, second ~= "" and second or "00")
    last = last + 5 + #second
  end
  return iso, at, last
end

local CLOCK_MAX = 16 -- bytes of a time that stands before its date

-- "11:02, 4 December 2023": the time right before a day that has none behind it.
local function add_time_before(text, p)
  if not p.d or p.time then return end
  local first = text:sub(math.max(1, p.first - CLOCK_MAX), p.first - 1):match "%f[%d]%d%d?[:hH]%d%d.*$"
  local time, length = nil, nil
  if first then time, length = clock.read(" " .. first) end
  if time and first:find("^[ ,|]*$", length) then
    p.time, p.first = time, p.first - #first
  end
end

--- The most exact date in a short text (the first of equals), as ISO 8601: `2025-05-05T22:13:00`, `2024-03-14`,
--- `2024-03`, `2024`. A time is local as printed; an offset stands where the text names the zone.
---@param text string for instance "Publish date : 2025-05-05 22:13:00" or "5 mai 2025 à 14 h 30"
---@param language string? the code of the language of its words; without one only digits are read
---@param order "dmy"|"mdy"|"ymd"? how 5/11/2024 is read, over the language's
---@return string? iso nil where the text holds no date with a year
---@return integer? first
---@return integer? last
---@return boolean? ambiguous day and month may be the other way round
function M.parse(text, language, order)
  local r = reader.new(lexemes.scan(text, lexemes.lexicon(language)), nil, order)
  local best, rank = nil, 0
  local i = 1
  while i <= r.n do
    local p, j = points.point(r, i)
    if not p then
      local y = years.alone(r, i)
      if y then p, j = parts.make(r, i, i, y), i end
    end
    if p then
      local exact = p.y and (p.time and 4 or p.d and 3 or p.m and 2 or 1) or 0
      if exact > rank then best, rank = p, exact end
      i = j
    end
    i = i + 1
  end
  if rank < 3 then
    local iso, first, last = compact(text)
    if iso then return iso, first, last end
  end
  if not best then return nil end
  add_time_before(text, best)
  return resolve.iso({ a = best }, {}), best.first, best.last, best.ambiguous or false
end

return M
