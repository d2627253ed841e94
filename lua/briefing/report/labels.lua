-- What a report says of its own accord: titles of sections, headings of columns, short sentences. They are language data
-- (topic `labels`); what a language lacks is said in English.
local registry = require "briefing.registry"

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
  return (label:gsub("{(%w+)}", function(name)
    local value = values[name]
    if type(value) == "number" then return self:number(value) end
    return value
  end))
end

--- The label of one of a kind, `PREFIX_KIND`, or the kind itself in words: kinds are open to extensions.
function Labels:kind(prefix, kind)
  local key = prefix .. "_" .. tostring(kind)
  local label = self.words[key]
  return label or (tostring(kind):gsub("_", " "))
end

--- The label `KEY_one` for one and `KEY` otherwise, with the number as `{n}`.
function Labels:count(key, n)
  return self:get(n == 1 and (self.words[key .. "_one"]) and key .. "_one" or key, { n = n })
end

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
  local digits = ("%." .. (decimals or decimals_of(x)) .. "f"):format(x)
  local sign, whole, rest = digits:match "^(%-?)(%d+)(.*)$"
  if #whole > 4 or (#whole == 4 and self:get "group_four" == "yes") then
    whole = whole:reverse():gsub("(%d%d%d)", "%1\0"):reverse():gsub("^%z", ""):gsub("%z", (self:get "thousands"))
  end
  rest = rest:gsub("^%D", "")
  return sign .. whole .. (rest ~= "" and self:get "decimal" .. rest or "")
end

-- One end of a date in EDTF, for readers.
local function date_part(self, iso)
  local date, time = iso:match "^(.-)T(%d%d:%d%d)"
  local mark = iso:match "[?~%%]$"
  local year, month, day = (date or iso):gsub("[?~%%]$", ""):match "^([%dX]+)%-?(%d*)%-?(%d*)$"
  local m = tonumber(month)
  -- months; seasons 21 to 24 and quarters 33 to 36 of EDTF level 2
  if not year or (m and (m < 1 or (m > 12 and m < 21) or (m > 24 and m < 33) or m > 36)) then return iso end
  local months = self:get "months"
  local text
  local day_words = { day = day ~= "" and tostring(tonumber(day)) or nil, month = m and months[m], year = year }
  if year:find "^%d%d%dX$" then text = self:get("decade", { decade = year:sub(1, 3) .. "0" })
  elseif year:find "^%d%dXX$" then text = self:get("century", { n = tostring(tonumber(year:sub(1, 2)) + 1) })
  elseif m and m > 12 then
    text = (self:get "seasons"[m - 20] or self:get("quarter", { n = tostring(m - 32) }))
      .. (year:find "^X" and "" or " " .. year)
  elseif year == "XXXX" and m then text = day_words.day and self:get("yearless", day_words) or months[m]
  elseif year:find "X" then return iso
  elseif not m then text = year
  else text = self:get(day_words.day and "day" or "month", day_words) end
  if time then text = self:get("at_time", { date = text, time = time }) end
  return mark and self:get("about_date", { date = text }) or text
end

--- A date in EDTF (ISO 8601-2) as a reader says it: "August 2020", "since 2021", "1980s".
---@param iso string
---@return string
function Labels:date(iso)
  local from, to = iso:match "^(.*)/(.*)$"
  if not from then return date_part(self, iso) end
  if from == ".." or from == "" then return self:get("until_date", { date = date_part(self, to) }) end
  if to == ".." or to == "" then return self:get("since_date", { date = date_part(self, from) }) end
  return self:get("from_to", { from = date_part(self, from), to = date_part(self, to) })
end

local function add(words, more)
  for key, label in pairs(more or {}) do words[key] = label end
end

-- The labels that briefing brings for a language: what a user adds for it stands over them.
local function builtin(code)
  local known = false
  for _, name in ipairs { "en", "fr", "es", "de" } do known = known or name == code end
  return known and require("briefing.languages." .. code .. ".labels").labels or nil
end

--- The labels of a language, and in English where it has none.
---@param code string
function M.of(code)
  local language = registry.find("language", code)
  local own = language and language.labels
  local words = {}
  add(words, builtin "en")
  if code ~= "en" then add(words, builtin(code)) end
  add(words, own)
  return setmetatable({ words = words, language = own and code or "en" }, Labels)
end

return M
