-- Warnings about dates: one happening told with two dates, an order that the dates leave open, days that could be
-- months, years that nothing gives, a moment of publication without its zone.
local calendar = require "briefing.dates.calendar"
local core = require "briefing.core"
local happenings = require "briefing.dates.happenings"
local registry = require "briefing.registry"
local warning = require "briefing.warning"
local sets = require "briefing.sets"

-- How many happenings of one kind are compared with each other: keeps any text's cost linear.
local COMPARED_MAX = 60

local function shown(text)
  text = core.one_line(text)
  if #text <= 80 then return text end
  return text:sub(1, 80):gsub("[\192-\255][\128-\191]*$", ""):gsub("[ \t-\r][^ \t-\r]*$", "") .. " …"
end

local function days(date)
  local y, m, d = calendar.fields(date)
  return calendar.to_days(y, m, d)
end

-- Days between two dates that exclude each other; nil where both may be right.
local function apart(a, b)
  if not (a.from and a.to and b.from and b.to) then return nil end
  local distance = math.max(days(b.from) - days(a.to), days(a.from) - days(b.to))
  return distance > 0 and distance or nil
end

local told = { point = true, relative = true }

-- The happenings that can be held against each other: points in time, each with its kinds and names.
local function candidates(doc)
  local found = {}
  for _, entry in ipairs(doc.timeline) do
    if told[entry.kind] and entry.source ~= "metadata" then
      local item = { entry = entry, events = entry.events, names = {}, spans = {} }
      item.from, item.to = calendar.bounds(entry.iso)
      for m, mention in ipairs(entry.mentions) do
        happenings.add_names(doc, item.names, mention[1], mention[2])
        item.spans[m] = mention
      end
      table.sort(item.spans, function(a, b) return a[1] < b[1] end)
      found[#found + 1] = item
    end
  end
  return found
end

local function all_mentions(a, b)
  local mentions = {}
  for _, entry in ipairs { a, b } do
    for _, mention in ipairs(entry.mentions) do mentions[#mentions + 1] = { mention[1], mention[2] } end
  end
  table.sort(mentions, function(x, y) return x[1] < y[1] end)
  return mentions
end

local NEAR = 62 -- days: a table and the prose that differ by a month or so mean one happening

-- Whether one clause tells both: then it tells of two happenings. Both in text order, so one walk over the two.
local function overlap(a, b)
  local i, k = 1, 1
  while a[i] and b[k] do
    if a[i][1] <= b[k][2] and b[k][1] <= a[i][2] then return true end
    if a[i][2] < b[k][2] then i = i + 1 else k = k + 1 end
  end
  return false
end

-- Whether both are rows of one table, which tells of as many happenings as it has rows.
local function in_one_table(a, b)
  return a.entry.source == "table" and b.entry.source == "table" and a.entry.dates[1].block == b.entry.dates[1].block
end

-- How sure it is that two happenings are one: "high", "medium", or nil where they are not.
local function same_happening(a, b, language)
  local distance = apart(a, b)
  if not distance or in_one_table(a, b) or overlap(a.spans, b.spans) then return nil end
  local both, whole = false, false
  for event in pairs(a.events) do
    if b.events[event] then
      both = true
      whole = whole or language.same_events[event].whole
    end
  end
  local count, of = sets.shared(a.entry.terms, b.entry.terms)
  local is_same = count > 0 and count * 2 >= of or whole
  if not language.nouns_capitalized and happenings.differ_in_name(a.names, b.names) then return nil end
  if both and is_same then return (#a.entry.mentions > 1 or #b.entry.mentions > 1) and "high" or "medium" end
  local table_and_prose = a.entry.source == "table" and b.entry.source == "prose"
    or a.entry.source == "prose" and b.entry.source == "table"
  if table_and_prose and distance <= NEAR then
    count, of = sets.shared(a.entry.all_terms, b.entry.all_terms)
    if count >= 2 and count * 2 >= of then return "medium" end
  end
end

-- At most so many pairs are told: more say nothing new.
local CONFLICTS_MAX = 20

local function conflicts(doc, found, warn)
  local count = 0
  local language = registry.find("language", doc.language)
  if not language then return end
  for i = 1, #found do
    for k = i + 1, math.min(#found, i + COMPARED_MAX) do
      local a, b = found[i], found[k]
      local level = same_happening(a, b, language)
      if level then
        warn("date_conflict", level, all_mentions(a.entry, b.entry), { first = shown(a.entry.event),
          first_date = { date = a.entry.iso }, second = shown(b.entry.event), second_date = { date = b.entry.iso } })
        count = count + 1
        if count >= CONFLICTS_MAX then return end
      end
    end
  end
end

-- Something that began in the year of the main happening, told to the year only: before or after it cannot be told.
local function relations(doc, found, warn)
  for _, entry in ipairs(doc.timeline) do
    local year = entry.iso:match "^(%d%d%d%d)/%.%.$"
    if year and #entry.mentions == 1 then
      for _, item in ipairs(found) do
        local main = item.entry
        if #main.mentions > 1 and #main.iso > 4 and main.iso:sub(1, 4) == year and main.source == "both" then
          local mentions = { { entry.dates[1].first, entry.dates[1].last }, { main.dates[1].first, main.dates[1].last } }
          warn("date_relation", "medium", mentions, { event = shown(entry.event), year = year, main = shown(main.event),
            date = { date = main.iso } })
          break
        end
      end
    end
  end
end

-- One warning of some dates: "5/11/2024", or "5/11/2024 and 3 more".
local function of_dates(warn, kind, dates, variant)
  if #dates == 0 then return end
  local mentions = {}
  for i, date in ipairs(dates) do mentions[i] = { date.first, date.last } end
  local first = dates[1].text
  local listed = #dates > 1 and { key = "and_more", values = { first = first, n = #dates - 1 } } or first
  warn(kind, "low", mentions, { dates = listed }, variant)
end

local function single_dates(doc, warn)
  local ambiguous, unresolved = {}, {}
  for _, date in ipairs(doc.dates) do
    if date.ambiguous then ambiguous[#ambiguous + 1] = date end
    if date.needs == "unresolved" then unresolved[#unresolved + 1] = date end
  end
  of_dates(warn, "ambiguous_date", ambiguous, doc.date_order == "mdy" and "mdy" or "dmy")
  of_dates(warn, "unresolved_year", unresolved)
end

local function zone(doc, warn)
  local metadata = doc.metadata
  local key = metadata.published and "published" or "updated"
  local iso = metadata[key]
  if not iso or not iso:find "T%d" or iso:find "Z$" or iso:find "T.*[+-]%d%d:%d%d$" then return end
  local mention = metadata.mentions[key]
  if not mention then return end
  warn("missing_timezone", "low", { { mention[1], mention[2] } }, { time = doc.text:sub(mention[1], mention[2]) })
end

return function(doc)
  local warnings, warn = warning.list()
  local found = candidates(doc)
  conflicts(doc, found, warn)
  relations(doc, found, warn)
  single_dates(doc, warn)
  zone(doc, warn)
  return warnings
end
