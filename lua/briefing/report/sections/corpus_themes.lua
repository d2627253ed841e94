-- Section "corpus_themes": what the articles are about, and when.
local nodes = require "briefing.report.nodes"
local periods = require "briefing.corpus.periods"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"

local ROWS = 12

-- Themes by the articles that have them: { label, documents, salience, months = { [number] = documents }, undated }; and the
-- articles' themes by month.
local function read(part)
  local themes, last, counts = {}, nil, {}
  for keys, values in part:facts "theme" do
    local label, month = keys[1], periods.number(keys[2])
    if not last or last.label ~= label then
      last = { label = label, documents = 0, salience = 0, months = {}, undated = 0 }
      themes[#themes + 1] = last
    end
    last.documents, last.salience = last.documents + values[1], last.salience + values[2]
    if month then
      last.months[month] = (last.months[month] or 0) + values[1]
      counts[month] = (counts[month] or 0) + values[1]
    else
      last.undated = last.undated + values[1]
    end
  end
  rank(themes, function(theme) return theme.documents end, function(theme) return theme.salience end)
  return themes, counts
end

-- The articles of a theme in each column, and how many lie in none.
local function spread(theme, columns)
  local values, outside = {}, theme.undated
  for i = 1, columns.count do values[i] = 0 end
  for month, documents in pairs(theme.months) do
    local i = columns.of(month)
    if i then values[i] = values[i] + documents else outside = outside + documents end
  end
  return values, outside
end

local function chart(labels, themes, columns)
  local heads = { labels:get "theme" }
  for i, iso in ipairs(columns.iso) do heads[i + 1] = { label = labels:date(iso), key = iso, align = "right" } end
  heads[#heads + 1] = { label = labels:get "undated", align = "right" }
  local rows, lines, most = {}, {}, 1
  for t, theme in ipairs(themes) do
    local values, outside = spread(theme, columns)
    local cells = { theme.label }
    for i, value in ipairs(values) do
      most = math.max(most, value)
      cells[i + 1] = labels:number(value)
    end
    cells[#cells + 1] = labels:number(outside)
    rows[t] = { label = theme.label, values = values, value = labels:count("articles", theme.documents) }
    lines[t] = cells
  end
  for _, row in ipairs(rows) do
    for i, value in ipairs(row.values) do row.values[i] = value / most end
  end
  local ticks, step = {}, math.ceil(columns.count / 6)
  for i = 1, columns.count, step do ticks[#ticks + 1] = { at = (i - 1) / columns.count, label = columns.starts[i] } end
  return nodes.chart { type = "columns", title = labels:get "themes_time_chart",
    desc = labels:count("themes_time_desc", most), rows = rows, ticks = ticks, table = nodes.table(heads, lines) }
end

-- First and last month of a theme, for readers.
local function stretch(labels, theme)
  local first, last
  for month in pairs(theme.months) do
    first, last = math.min(first or month, month), math.max(last or month, month)
  end
  local function told(month) return month and labels:date(("%04d-%02d"):format(math.floor(month / 12), month % 12 + 1)) or "" end
  return told(first), told(last)
end

registry.section("corpus_themes", {
  subject = "corpus",
  build = function(corpus, context)
    local labels = context.labels
    local all, counts = read(corpus.part)
    if #all == 0 then return nil end
    local themes, lines = {}, {}
    for i = 1, math.min(ROWS, #all) do themes[i] = all[i] end
    for i, theme in ipairs(themes) do
      local first, last = stretch(labels, theme)
      local weight = theme.salience / theme.documents / 1000
      lines[i] = { theme.label, labels:number(theme.documents), labels:number(weight, 2), first, last }
    end
    local columns, list = periods.columns(counts), {}
    if columns and columns.count > 1 then list[1] = chart(labels, themes, columns) end
    list[#list + 1] = nodes.table({ labels:get "theme", { label = labels:get "articles_head", align = "right" },
      { label = labels:get "mean_weight", align = "right" }, labels:get "first_in", labels:get "last_in" }, lines)
    list[#list + 1] = context.more(#all, #themes)
    return list
  end,
})
