-- Months as columns of a chart: few enough to be read, all of one length, none left out in between.
local M = {}

local MOST = 24 -- columns

-- Lengths in months, and how a column that begins in that year and month is written in EDTF.
local lengths = {
  { months = 1, iso = function(year, month) return ("%04d-%02d"):format(year, month) end },
  { months = 3, iso = function(year, month) return ("%04d-%02d"):format(year, 33 + (month - 1) / 3) end },
  { months = 12, iso = function(year) return ("%04d"):format(year) end },
  { months = 60, iso = function(year) return ("%04d/%04d"):format(year, year + 4) end },
  { months = 120, iso = function(year) return ("%04d"):format(year):sub(1, 3) .. "X" end },
  { months = 600, iso = function(year) return ("%04d/%04d"):format(year, year + 49) end },
  { months = 1200, iso = function(year) return ("%04d"):format(year):sub(1, 2) .. "XX" end },
  { months = 12000, iso = function(year) return ("%04d/%04d"):format(year, year + 999) end },
}

--- The number of a month "YYYY-MM", counted from January of the year 0; nil where it is none.
---@param text string
---@return integer?
function M.number(text)
  local year, month = text:match "^(%d%d%d%d)%-(%d%d)$"
  month = tonumber(month)
  if not month or month < 1 or month > 12 then return nil end
  return tonumber(year) * 12 + month - 1
end

local function columns_between(first, last)
  for _, length in ipairs(lengths) do
    local from = math.floor(first / length.months)
    local count = math.floor(last / length.months) - from + 1
    if count <= MOST then return { length = length, from = from, count = count } end
  end
end

-- The shortest stretch of months that holds all but a fiftieth of what is counted: a few wrong dates, such as a system's day
-- nought, shall not make years of months.
local function main_stretch(months, counts)
  local total = 0
  for _, month in ipairs(months) do total = total + counts[month] end
  local best, held, low = nil, 0, 1
  for _, month in ipairs(months) do
    held = held + counts[month]
    while held - counts[months[low]] >= total * 0.98 do
      held = held - counts[months[low]]
      low = low + 1
    end
    if held >= total * 0.98 and (not best or month - months[low] < best.last - best.first) then
      best = { first = months[low], last = month }
    end
  end
  return best
end

--- Columns for months that something was counted in, or nil where there are none.
---@param counts table<integer, integer> by the month's number
---@return { count: integer, iso: string[], starts: string[], of: fun(month: integer): integer? }? columns: of each its date in
---   EDTF and where it begins, "YYYY" or "YYYY-MM"; and the one that a month lies in, nil of the few outside
function M.columns(counts)
  local months = {}
  for month in pairs(counts) do months[#months + 1] = month end
  if #months == 0 then return nil end
  table.sort(months)
  local all, main = columns_between(months[1], months[#months]), main_stretch(months, counts)
  local shorter = columns_between(main.first, main.last)
  local chosen = shorter.length.months < all.length.months and shorter or all
  local size, iso, starts = chosen.length.months, {}, {}
  for i = 1, chosen.count do
    local start = (chosen.from + i - 1) * size
    local year, month = math.floor(start / 12), start % 12 + 1
    iso[i] = chosen.length.iso(year, month)
    starts[i] = size < 12 and ("%04d-%02d"):format(year, month) or ("%04d"):format(year)
  end
  return { count = chosen.count, iso = iso, starts = starts, of = function(month)
    local i = math.floor(month / size) - chosen.from + 1
    return i >= 1 and i <= chosen.count and i or nil
  end }
end

return M
