-- The time of day behind a date, and its zone: `22:13:00`, `17.41 GMT`, `at 8.40 pm`, `à 14 h 30`, `18h45`, `08:40 EAT`.
local M = {}

-- Offsets of the zones that pages print, in minutes. Abbreviations are shared by places (IST, CST): those kept here
-- have one reading in most of their uses; the others stay without a zone.
local zones = {
  Z = 0, UTC = 0, GMT = 0, UT = 0, WET = 0, WEST = 60, BST = 60, CET = 60, CEST = 120, MEZ = 60, MESZ = 120, HNEC = 60,
  EET = 120, EEST = 180, MSK = 180, ["МСК"] = 180, TRT = 180, EAT = 180, CAT = 120, SAST = 120, WAT = 60,
  EST = -300, EDT = -240, CDT = -300, MST = -420, MDT = -360, PST = -480, PDT = -420, AKST = -540,
  AKDT = -480, HST = -600, ART = -180, BRT = -180, CLT = -240, COT = -300, PET = -300, VET = -240, JST = 540,
  KST = 540, HKT = 480, SGT = 480, PHT = 480, AWST = 480, AEST = 600, AEDT = 660, NZST = 720, NZDT = 780, WIB = 420,
  PKT = 300, GST = 240, ICT = 420, NPT = 345,
}

local function offset_text(minutes)
  if minutes == 0 then return "Z" end
  local sign = minutes < 0 and "-" or "+"
  if minutes < 0 then minutes = -minutes end
  return ("%s%02d:%02d"):format(sign, math.floor(minutes / 60), minutes % 60)
end

-- A zone at the head of `rest`: its ISO text and its length; nil where there is none.
local function zone_at(rest)
  local space = #rest:match "^[ (]*"
  local tail = rest:sub(space + 1)
  local name = tail:match "^[A-Za-z]+" or tail:match "^[\208\209][\128-\191][\208\209][\128-\191][\208\209][\128-\191]"
  local used = 0
  local minutes
  if name and zones[name] then
    minutes = zones[name]
    used = #name
  end
  if not name or name == "UTC" or name == "GMT" then
    local sign, hours, rest_minutes = tail:sub(used + 1):match "^([+-])(%d%d?):?(%d?%d?)"
    if sign and (used > 0 or space == 0 or #hours == 2 and #rest_minutes == 2) and tonumber(hours) <= 14 then
      minutes = (sign == "-" and -1 or 1) * (tonumber(hours) * 60 + (tonumber(rest_minutes) or 0))
      used = used + #tail:sub(used + 1):match "^[+-]%d%d?:?%d?%d?"
    end
  end
  if minutes then return offset_text(minutes), space + used end
end

local patterns = {
  -- hours, minutes, seconds; what ends the pattern stands for the length
  { "^(%d%d?):(%d%d):(%d%d)%.?%d*()", },
  { "^(%d%d?):(%d%d)()" },
  { "^(%d%d?)%.(%d%d)()", needs_word = true },
  { "^(%d%d?) ?[hH] ?(%d%d)()" },
  { "^(%d%d?) ?[hH]%f[^A-Za-z]()" },
  { "^(%d%d?)()", needs_word = true },
}

-- A word and the space behind it.
local WORD = "^[A-Za-z\195\197\208\209][A-Za-z\128-\191]* "

local function after_noon(rest)
  local mark, length = rest:match "^ ?([ap])%.? ?m%f[^A-Za-z]%.?()"
  if not mark then mark, length = rest:match "^ ?([AP])%.?M%f[^A-Za-z]%.?()" end
  if mark then return mark == "p" or mark == "P", length - 1 end
end

--- The time that begins at the head of `rest` (spaces made plain), the bytes behind a day's date.
---@param rest string
---@return table? time { hour, minute, second, zone }
---@return integer? length in bytes of `rest`
function M.read(rest)
  -- what may stand between a date and its time: T, a comma, a dash or a bar, and a short word (at, à, um, klo) or two
  -- (a las, alle ore)
  local lead = rest:match "^T%f[%d]"
  local word
  if not lead then
    local open = rest:match "^[ ,%-|]+" or ""
    word = rest:sub(#open + 1):match(WORD) or ""
    -- behind a comma a second word is another clause's
    if open == " " then word = rest:sub(2):match(WORD .. "[a-z][a-z]?[a-z]?[a-z]? ") or word end
    if #word > 10 or word == "" and open == "" then return nil end
    if word ~= "" then
      local dash = rest:sub(#open + #word + 1):match "^[%-|] "
      if dash then return nil end
    end
    lead = open .. word
  end
  local at = #lead + 1
  local body = rest:sub(at)
  for _, entry in ipairs(patterns) do
    local a, b, c, d = body:match(entry[1])
    if a then
      local hour, minute = tonumber(a), 0
      local second, length
      if d then
        minute, second, length = tonumber(b), tonumber(c), d
      elseif c then
        minute, length = tonumber(b), c
      else
        length = b
      end
      local tail = body:sub(length)
      local is_pm, mark_length = after_noon(tail)
      local clock_word = tail:match "^ ?Uhr" or tail:match "^ ?uur" or tail:match "^ ?h%f[^A-Za-z]" or tail:match "^ ?hrs"
      -- "17.41 GMT": the zone tells as much as a word does
      local certain = is_pm ~= nil or clock_word or not entry.needs_word or c and zone_at(tail)
      if certain and hour < 25 and minute < 60 and (second or 0) < 61 and not tail:find "^%d" then
        if is_pm ~= nil then
          hour = hour % 12 + (is_pm and 12 or 0)
          length = length + mark_length
        elseif clock_word then
          length = length + #clock_word
        end
        if hour == 24 then hour = 0 end
        local used = at - 1 + length - 1
        local zone, zone_length = zone_at(rest:sub(used + 1))
        if zone then used = used + zone_length end
        return { hour = hour, minute = minute, second = second, zone = zone }, used
      end
    end
  end
end

return M
