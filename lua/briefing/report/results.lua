-- Results of analyses as tables: the rows that TSV, CSV and the command's text show. Column names are the fields' names,
-- so that what a script reads here is what it reads in Lua and JSON.
local core = require "briefing.core"
local order = require "briefing.order"
local nodes = require "briefing.report.nodes"

local M = {}

local function ranges(mentions)
  local out = {}
  for i, mention in ipairs(mentions or {}) do
    out[i] = ("%d-%d"):format(mention[1] or mention.first, mention[2] or mention.last)
  end
  return table.concat(out, " ")
end

local function texts(list)
  local out = {}
  for i, item in ipairs(list or {}) do out[i] = type(item) == "table" and item.text or tostring(item) end
  return table.concat(out, "; ")
end

-- columns of each result: a field's name, or { name, function(item, doc) }
local count = { "count", function(item) return item.count or #item.mentions end, number = true }
local mentions = { "mentions", function(item) return ranges(item.mentions) end }
local bytes = { "text", function(item, doc) return item.text or doc.text:sub(item.first, item.last) end }
local first, last = { "first", number = true }, { "last", number = true }

M.columns = {
  summary = { first, last, { "score", number = true }, { "text" } },
  keywords = { { "score", number = true }, count, { "text" }, mentions },
  themes = { { "label" }, { "salience", number = true }, { "keywords", function(item) return texts(item.keywords) end },
    { "evidence", function(item) return ranges(item.evidence) end } },
  timeline = { { "iso" }, { "event" }, { "source" }, first, last },
  dates = { first, last, { "iso" }, { "from" }, { "to" }, { "text" } },
  entities = { { "name" }, { "kind" }, count, { "variants", function(item) return texts(item.variants) end }, mentions },
  quotes = { first, last, { "kind" }, { "speaker" }, { "text" } },
  numbers = { first, last, { "value", number = true }, { "unit" }, { "text" } },
  warnings = { { "level" }, { "kind" }, { "message" }, mentions },
  repairs = { first, last, { "kind" }, bytes, { "replacement" } },
  blocks = { first, last, { "kind" }, { "level", number = true }, bytes },
  segments = { first, last, { "label" }, { "keywords", function(item) return texts(item.keywords) end } },
  collocations = { { "log_likelihood", number = true }, { "pmi", number = true }, count, { "text" }, mentions },
  concordance = { first, last, { "left" }, bytes, { "right" } },
}

-- For a result that is not listed, as of a user's analysis: the plain fields of its items, sorted, or key and value.
local function columns_of(result)
  local names, seen = {}, {}
  for _, item in ipairs(result) do
    if type(item) ~= "table" then return { { "value", function(value) return value end } } end
    for key, value in pairs(item) do
      if type(key) == "string" and type(value) ~= "table" and type(value) ~= "function" and not seen[key] then
        seen[key] = true
        names[#names + 1] = key
      end
    end
  end
  order.sort(names)
  local columns = {}
  for i, name in ipairs(names) do columns[i] = { name } end
  return columns
end

local function pairs_of(result)
  local keys = require("briefing.options").names(result)
  local rows = {}
  for i, key in ipairs(keys) do rows[i] = { name = key, value = result[key] } end
  return rows
end

local cell
function cell(value, decimals)
  if value == nil then return "" end
  if type(value) == "number" then
    if decimals and value ~= math.floor(value) then return core.fixed(value, decimals) end
    return (require("briefing.report.json").number(value))
  end
  if type(value) == "table" then -- the two ends of a range
    local parts = {}
    for i, part in ipairs(value) do parts[i] = cell(part, decimals) end
    return table.concat(parts, "..")
  end
  return tostring(value)
end

--- A result as a table node: headings are the fields' names.
---@param doc table
---@param name string the analysis
---@param result any
---@param decimals integer? how many a number with a fraction shows; without it, all
---@return table node
function M.table(doc, name, result, decimals)
  if type(result) ~= "table" then result = { result } end
  local columns = M.columns[name]
  if not columns and result[1] == nil then
    result, columns = pairs_of(result), { { "name" }, { "value" } }
  end
  columns = columns or columns_of(result)
  local heads, rows = {}, {}
  for c, column in ipairs(columns) do
    heads[c] = { label = column[1], key = column[1], align = column.number and "right" or nil }
  end
  for r, item in ipairs(result) do
    local cells = {}
    for c, column in ipairs(columns) do
      local value
      if column[2] then value = column[2](item, doc) else value = item[column[1]] end
      cells[c] = cell(value, decimals)
    end
    rows[r] = { cells = cells }
  end
  return nodes.table(heads, rows)
end

return M
