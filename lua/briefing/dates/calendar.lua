-- Calendar arithmetic on the proleptic Gregorian calendar (ISO 8601-1), and the writing of dates as EDTF
-- (ISO 8601-2). Pure functions of integers and strings; no clock, no locale.
local floor = math.floor

local M = {}

local month_days = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_leap(year) return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0) end

local function days_in(year, month)
  if month == 2 and is_leap(year) then return 29 end
  return month_days[month]
end

--- Whether the three name a day there is; a year of nil allows 29 February.
function M.is_day(year, month, day)
  return month >= 1 and month <= 12 and day >= 1 and day <= days_in(year or 2000, month)
end

--- Days since 1970-01-01. The formula counts years from March, so that the leap day ends a year.
function M.to_days(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = floor(year / 400)
  local of_era = year - era * 400
  local of_year = floor((153 * (month + (month > 2 and -3 or 9)) + 2) / 5) + day - 1
  return era * 146097 + of_era * 365 + floor(of_era / 4) - floor(of_era / 100) + of_year - 719468
end

--- Year, month, day of a count of days since 1970-01-01.
function M.from_days(days)
  days = days + 719468
  local era = floor(days / 146097)
  local of_era = days - era * 146097
  local year_of_era = floor((of_era - floor(of_era / 1460) + floor(of_era / 36524) - floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year_of_era + floor(year_of_era / 4) - floor(year_of_era / 100))
  local shifted = floor((5 * of_year + 2) / 153)
  local month = shifted + (shifted < 10 and 3 or -9)
  local year = year_of_era + era * 400 + (month <= 2 and 1 or 0)
  return year, month, of_year - floor((153 * shifted + 2) / 5) + 1
end

--- 1 for Monday to 7 for Sunday.
function M.weekday(year, month, day) return (M.to_days(year, month, day) + 3) % 7 + 1 end

--- A month some months on: year, month.
function M.add_months(year, month, months)
  local count = year * 12 + month - 1 + months
  return floor(count / 12), count % 12 + 1
end

local function year_text(year)
  if year < 0 then return ("-%04d"):format(-year) end
  return ("%04d"):format(year)
end

--- `2024`, `2024-03`, `2024-03-14`, `XXXX-03-14`.
function M.iso(year, month, day)
  local text = year and year_text(year) or "XXXX"
  if month then text = ("%s-%02d"):format(text, month) end
  if day then text = ("%s-%02d"):format(text, day) end
  return text
end

-- The first or the last day of one EDTF date without a slash, or nil where it has none (`XXXX-10-31`).
local function edge(iso, is_last)
  local size = #iso
  if size >= 10 and iso:find "^%-?%d%d%d%d%-%d%d%-%d%d" then return iso:match "^%-?%d+%-%d%d%-%d%d" end
  local year, month
  if size >= 7 then year, month = iso:match "^(%-?%d%d%d%d)%-(%d%d)$" end
  if year then
    local y, m = tonumber(year), tonumber(month)
    -- 21 to 24 are the seasons, spring to winter, taken as whole quarters of the northern half of the year
    if m >= 21 then
      local from = (m - 21) * 3 + 3
      if is_last then
        y, m = M.add_months(y, from, 2)
      else
        m = from
      end
    end
    return M.iso(y, m, is_last and days_in(y, m) or 1)
  end
  local digits = iso:match "^%-?%d[%dX][%dX][%dX]$"
  if digits then
    if is_last and iso:sub(1, 1) == "-" or not is_last and iso:sub(1, 1) ~= "-" then
      digits = digits:gsub("X", "0")
    else
      digits = digits:gsub("X", "9")
    end
    return digits .. (is_last and "-12-31" or "-01-01")
  end
end

--- First and last day of an EDTF date or interval; nil where it is open or has no year.
---@param iso string
---@return string? from, string? to
function M.bounds(iso)
  local first, last = iso:match "^(.-)/(.*)$"
  first, last = first or iso, last or iso
  return edge(first, false), edge(last, true)
end

--- `2024-03`: year, month, day as numbers, nil where the date is coarser.
function M.fields(iso)
  local year, month, day = iso:match "^(%-?%d%d%d%d)%-?(%d?%d?)%-?(%d?%d?)"
  return tonumber(year), tonumber(month), tonumber(day)
end

return M
