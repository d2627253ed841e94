-- The moment that a metadata line gives, in ISO 8601: the date, the local time as printed, and an offset from UTC only
-- where the text names the zone.
local core = require "briefing.core"
local languages = require "briefing.language"
local registry = require "briefing.registry"

local M = {}

-- Offsets of zones whose abbreviation means one thing in news: minutes from UTC.
local ZONES = {
  UTC = 0, GMT = 0, Z = 0, WET = 0, WEST = 60, BST = 60, CET = 60, CEST = 120, MEZ = 60, MESZ = 120, WAT = 60, CAT = 120,
  SAST = 120, EET = 120, EEST = 180, EAT = 180, MSK = 180, TRT = 180, PKT = 300, WIB = 420, ICT = 420, HKT = 480, SGT = 480,
  AWST = 480, PHT = 480, JST = 540, KST = 540, AEST = 600, AEDT = 660, NZST = 720, NZDT = 780, BRT = -180, ART = -180,
  EST = -300, EDT = -240, CDT = -300, MST = -420, MDT = -360, PST = -480, PDT = -420, AKST = -540, HST = -600,
}

local DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function date_of(year, month, day)
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if year < 1000 or month < 1 or month > 12 or day < 1 or day > DAYS[month] then return nil end
  return ("%04d-%02d-%02d"):format(year, month, day)
end

local function month_names(language)
  local names = {}
  for month, forms in ipairs(language.months or {}) do
    for _, form in ipairs(type(forms) == "table" and forms or { forms }) do names[core.fold(form):gsub("%.$", "")] = month end
  end
  return names
end

-- The month that a word names: in the document's language, else in English.
local function month_of(word, code)
  word = core.fold(word):gsub("%.$", "")
  for _, name in ipairs { code, "en" } do
    local language = registry.language(name)
    local month = language and languages.compiled(language, "month names", month_names)[word]
    if month then return month end
  end
end

local NAME = "([A-Za-z\128-\255]+%.?)"

-- A date in words: "12 January 2025", "January 12, 2025", "1er juillet 2023", "12. März 2024", "3 de febrero de 2025".
local function named_date(value, code)
  local day_first = "(%d%d?)([^%d]-)%f[A-Za-z\128-\255]" .. NAME .. "([^%d]-)(%d%d%d%d)()"
  for day, between, name, after, year, at in value:gmatch(day_first) do
    local month = #between < 12 and #after < 12 and month_of(name, code)
    if month then return date_of(year, month, day), at end
  end
  for name, between, day, year, at in value:gmatch(NAME .. "([ %.]+)(%d%d?)[a-z]?[a-z]?,? +(%d%d%d%d)()") do
    local month = #between < 3 and month_of(name, code)
    if month then return date_of(year, month, day), at end
  end
  for name, between, year, at in value:gmatch(NAME .. "([^%d]-)(%d%d%d%d)()") do
    local month = #between < 6 and month_of(name, code)
    if month then return ("%04d-%02d"):format(tonumber(year), month), at end
  end
end

-- Month first where English puts it so and the numbers allow it, day first elsewhere.
local function numeric_date(value, code)
  local year, month, day, at = value:match "([12]%d%d%d)[%-%./](%d%d?)[%-%./](%d%d?)()"
  if year then return date_of(year, month, day), at end
  local a, b, c, to = value:match "(%d%d?)[%./%-] ?(%d%d?)[%./%-] ?(%d%d%d%d)()"
  if not a then return nil end
  if code == "en" and tonumber(a) <= 12 and value:find "[AaPp]%.?[Mm]" then a, b = b, a end
  if tonumber(b) > 12 then a, b = b, a end
  return date_of(c, b, a), to
end

local function two(n) return ("%02d"):format(n) end

-- The time of day after a date, as HH:MM or HH:MM:SS, and where it ends.
local function time_of(value, at)
  local hour, minute, second, to = value:match("(%d%d?):(%d%d):(%d%d)()", at)
  if not hour then hour, minute, to = value:match("(%d%d?):(%d%d)()", at) end
  if not hour then hour, minute, to = value:match("(%d%d?) ?[hH] ?(%d%d)()", at) end
  if not hour then hour, to = value:match("(%d%d?) ?[hH]()%f[^A-Za-z]", at) end
  if not hour then hour, minute, to = value:match("(%d%d?)%.(%d%d)()", at) end
  if not hour then hour, to = value:match("(%d%d?) Uhr()", at) end
  if not hour then hour, to = value:match("(%d%d?)() ?[AaPp]%.?[Mm]", at) end
  if not hour then return nil end
  hour, minute = tonumber(hour), tonumber(minute or "0")
  local half = value:match("^ ?([AaPp])%.?[Mm]%f[^A-Za-z]", to)
  if half and hour <= 12 then hour = hour % 12 + (half:lower() == "p" and 12 or 0) end
  if hour > 23 or minute > 59 then return nil end
  return two(hour) .. ":" .. two(minute) .. ":" .. (second or "00"), to
end

local function offset(minutes)
  if minutes == 0 then return "Z" end
  local sign = minutes < 0 and "-" or "+"
  minutes = math.abs(minutes)
  return sign .. two(math.floor(minutes / 60)) .. ":" .. two(minutes % 60)
end

-- The zone named after a time of day, as an offset; "" where none is.
local function zone_of(value, at)
  local sign, hours, minutes = value:match("^ ?%(?[UG]?[TM]?[CT]? ?([%+%-])(%d%d?):?(%d?%d?)", at)
  if sign then
    local total = tonumber(hours) * 60 + (tonumber(minutes) or 0)
    if total <= 14 * 60 then return offset(sign == "-" and -total or total) end
  end
  for name in value:sub(at):gmatch "%f[A-Za-z][A-Z]+%f[^A-Za-z]" do
    if ZONES[name] then return offset(ZONES[name]) end
  end
  return ""
end

--- The moment that a value gives, or nil.
---@param value string
---@param code string the document's language
---@return string? iso
function M.parse(value, code)
  if #value > 200 then return nil end
  local date, at = numeric_date(value, code)
  if not date then
    date, at = named_date(value, code)
  end
  if not date then return nil end
  if value:sub(at, at) == "T" then at = at + 1 end
  local time, to = time_of(value, at)
  if not time then
    time, to = time_of(value:sub(1, at - 1), 1) -- "08:40, 12 January 2025"
    if time and not value:find "%d:%d" and not value:find "%d ?[hH]" then time = nil end
  end
  if not time or #date < 10 then return date end
  return date .. "T" .. time .. zone_of(value, to)
end

return M
