-- What briefing says of its own accord, in reports and in warnings: titles of sections, headings of columns, short
-- sentences. They are language data (topic `labels`); what a language lacks is said in English.
local core = require "briefing.core"
local languages = require "briefing.language"
local options = require "briefing.options"
local registry = require "briefing.registry"
local sets = require "briefing.sets"

local M = {}

local Labels = {}
Labels.__index = Labels

--- The label of that key with `{name}` filled in from `values`; the key itself where there is none.
---@param key string
---@param values table<string, string|number>?
---@return string
function Labels:get(key, values)
  local label = self.words[key] or key
  if not values then return label end
  return (label:gsub("{([0-9A-Za-z_]+)}", function(name)
    local value = values[name]
    if type(value) == "number" then return self:number(value) end
    return value
  end))
end

-- A value of a message as text: a date { date = EDTF }, a message of its own { key =, values = }, an array of values,
-- text as it is; numbers are left to `get`.
local function value_text(self, value)
  if type(value) ~= "table" then return value end
  if value.date then return self:date(value.date) end
  if value.key then return self:tell(value.key, value.values) end
  local parts = {}
  for i, part in ipairs(value) do
    part = value_text(self, part)
    parts[i] = type(part) == "number" and self:number(part) or part
  end
  return table.concat(parts, ", ")
end

--- A message: the label of that key, `KEY_one` where the value `n` is one, its values text, numbers, dates
--- `{ date = EDTF }`, messages `{ key =, values = }`, or arrays of these.
---@param key string
---@param values table<string, any>?
---@return string
function Labels:tell(key, values)
  if not values then return self:get(key) end
  local texts = {}
  for name, value in pairs(values) do texts[name] = value_text(self, value) end
  if values.n == 1 and self.words[key .. "_one"] then key = key .. "_one" end
  return self:get(key, texts)
end

--- What a warning says; its own message where there is no label for it, as of an extension's.
---@param warning briefing.Warning
---@return string
function Labels:warning(warning)
  local key = "says_" .. tostring(warning.key)
  return self.words[key] and self:tell(key, warning.values) or warning.message
end

--- The label of one of a kind, `PREFIX_KIND`, or the kind itself in words: kinds are open to extensions.
function Labels:kind(prefix, kind)
  local key = prefix .. "_" .. tostring(kind)
  local label = self.words[key]
  return label or (tostring(kind):gsub("_", " "))
end

--- The label `KEY_one` for one and `KEY` otherwise, with the number as `{n}`.
function Labels:count(key, n) return self:tell(key, { n = n }) end

-- As few decimals as show a number whole, six at most.
local function decimals_of(x)
  for decimals = 0, 5 do
    local scaled = x * 10 ^ decimals
    if math.abs(scaled - math.floor(scaled + 0.5)) < 1e-6 then return decimals end
  end
  return 6
end

--- A number as the language writes it: groups of three, its decimal mark, `decimals` decimals or as many as it has.
---@param x number
---@param decimals integer?
---@return string
function Labels:number(x, decimals)
  if x ~= x or x == math.huge or x == -math.huge then return "–" end
  if not decimals and x >= 0 and x < 1000 and x % 1 == 0 then return ("%d"):format(x) end -- nearly all
  local sign, whole, rest = core.fixed(x, decimals or decimals_of(x)):match "^(%-?)(%d+)%.?(%d*)$"
  if #whole > 4 or (#whole == 4 and self:get "group_four" == "yes") then
    whole = whole:reverse():gsub("(%d%d%d)", "%1\0"):reverse():gsub("^%z", ""):gsub("%z", (self:get "thousands"))
  end
  return sign .. whole .. (rest ~= "" and self:get "decimal" .. rest or "")
end

local function roman(n)
  local text = ""
  for _, digit in ipairs { { 10, "X" }, { 9, "IX" }, { 5, "V" }, { 4, "IV" }, { 1, "I" } } do
    while n >= digit[1] do text, n = text .. digit[2], n - digit[1] end
  end
  return text
end

-- The number of a century, as the language writes it.
local numerals = {
  roman = roman,
  arabic = tostring,
  ordinal = function(n) -- of English
    local last = n % 100 >= 11 and n % 100 <= 13 and 0 or n % 10
    return n .. (last == 1 and "st" or last == 2 and "nd" or last == 3 and "rd" or "th")
  end,
}

-- A date of a season (EDTF 21 to 24) or a quarter (33 to 36), or nil.
local function part_of_year(self, part, year)
  local kind, index = "season", part - 20
  if part > 24 then kind, index = "quarter", part - 32 end
  local name = self:get(kind .. "s")[index]
  if not name or year:find "X" then return name end
  return self:get(kind, { [kind] = name, year = year })
end

-- The zone of a time in ISO 8601, for readers: "UTC", "UTC+5:30"; "" where none is told.
local function zone_of(rest)
  if rest:find "Z$" then return " UTC" end
  local sign, hours, minutes = rest:match "([+-])0?(%d+):(%d%d)$"
  return sign and " UTC" .. sign .. hours .. (minutes == "00" and "" or ":" .. minutes) or ""
end

-- One end of a date in EDTF, for readers, and whether it is told to the day.
local function date_part(self, iso)
  local date, time, rest = iso:match "^(.-)T(%d%d:%d%d)(.*)$"
  local mark = iso:match "[?~%%]$"
  local year, month, day = (date or iso):gsub("[?~%%]$", ""):match "^([%dX]+)%-?(%d*)%-?(%d*)$"
  local m, d = tonumber(month), tonumber(day)
  if not year then return iso end
  local text
  if year:find "^%d%d%dX$" then text = self:get("decade", { decade = year:sub(1, 3) .. "0" })
  elseif year:find "^%d%dXX$" then
    local century = numerals[self:get "century_numerals"](tonumber(year:sub(1, 2)) + 1)
    text = self:get("century", { n = century })
  elseif m and m > 12 then text = part_of_year(self, m, year)
  elseif m then
    local name, is_yearless = self:get "months"[m], year == "XXXX"
    local number = d == 1 and self:get "first_day" or d and tostring(d)
    if not name or (year:find "X" and not is_yearless) then return iso end
    if d then text = self:get(is_yearless and "yearless" or "day", { day = number, month = name, year = year })
    else text = is_yearless and name or self:get("month", { month = name, year = year }) end
  elseif not year:find "X" then text = year end
  if not text then return iso end
  if time then text = self:get("at_time", { date = text, time = time .. zone_of(rest) }) end
  if mark then return self:get("about_date", { date = text }) end
  return text, d ~= nil
end

--- A date in EDTF (ISO 8601-2) as a reader says it: "August 2020", "since 2021", "1980s".
---@param iso string
---@param to_come boolean? whether its start is still to come: "from 2027" rather than "since 2027"
---@return string
function Labels:date(iso, to_come)
  local from, to = iso:match "^(.*)/(.*)$"
  if not from then return (date_part(self, iso)) end
  local start, start_is_day = date_part(self, from)
  local stop, stop_is_day = date_part(self, to)
  if from == ".." or from == "" then return self:get(stop_is_day and "until_day" or "until_date", { date = stop }) end
  if to == ".." or to == "" then
    return self:get((to_come and "from_" or "since_") .. (start_is_day and "day" or "date"), { date = start })
  end
  return self:get(start_is_day and stop_is_day and "from_to_day" or "from_to", { from = start, to = stop })
end

-- Labels over others, looked up when they are asked for: a report says a fifth of them.
local function over(upper, lower)
  if upper == nil or upper == lower then return lower end
  return setmetatable({}, { __index = function(words, key)
    local label = upper[key]
    if label == nil then label = lower[key] end
    words[key] = label
    return label
  end })
end

-- The languages for which briefing brings labels: what a user adds for one stands over them.
local BUILTIN = { en = true, fr = true, es = true, de = true }

local function builtin(code)
  return BUILTIN[code] and require("briefing.languages." .. code .. ".labels").labels or nil
end

--- Whether a language has labels.
---@param code string
function M.known(code)
  local language = registry.find("language", code)
  return language ~= nil and language.labels ~= nil
end

--- The codes of the languages with labels. Loads every language.
---@return string[]
function M.languages()
  local codes = {}
  for _, code in ipairs(registry.names "language") do
    if M.known(code) then codes[#codes + 1] = code end
  end
  return codes
end

--- What is wrong with a language that has no labels.
---@param code string
---@return string message
function M.unknown(code)
  if not registry.find("language", code) then return ("no language '%s'%s"):format(code, registry.hint("language", code)) end
  return ("language '%s' has no labels; there are labels in %s"):format(code, table.concat(M.languages(), ", "))
end

local function build(language)
  local code, own = language.code, language.labels
  local words = over(own, over(builtin(code), builtin "en"))
  return setmetatable({ words = words, language = own and code or "en" }, Labels)
end

--- The labels of a language, and in English where it has none; made once a language.
---@param code string
function M.of(code)
  local language = registry.find("language", code) or registry.find("language", "en")
  return languages.compiled(language, "labels", build)
end

-- Of these, `section_NAME` and so on, an extension may bring more: `Labels:kind` and `Labels:warning` look for them.
local OPEN = sets.of { "error", "kind", "kinds", "repair", "says", "section", "source", "unit", "warning" }

--- What is wrong with labels given for a language, or nil. Any label may be added to English, and then to the others.
---@param code string
---@param own table<string, any>
---@return string?
function M.fault(code, own)
  local english, all = M.of("en").words, builtin "en"
  for key, label in pairs(own) do
    key = tostring(key)
    local known = english[key] or english[key:gsub("_one$", "")]
    if known == nil and code ~= "en" and not OPEN[key:match "^[a-z]+_" and key:match "^[a-z]+"] then
      return ("field 'labels': no label '%s'%s"):format(key, options.hint(key, options.names(all)))
    end
    local wanted = known == nil and "string" or type(known)
    if type(label) ~= wanted then return ("field 'labels': '%s': %s expected, got %s"):format(key, wanted, type(label)) end
    if wanted == "table" and #label ~= #known then
      return ("field 'labels': '%s': %d items expected, got %d"):format(key, #known, #label)
    end
  end
end

return M
