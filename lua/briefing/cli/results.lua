-- One analysis of an article in the format asked for.
local article_table = require "briefing.report.article_table"
local columns = require "briefing.report.columns"
local escape = require "briefing.report.escape"
local json = require "briefing.report.json"
local look = require "briefing.cli.look"
local nodes = require "briefing.report.nodes"
local render = require "briefing.report.render"
local reports = require "briefing.report"
local results = require "briefing.report.results"

local M = {}

-- The options of the analysis that the command's options give.
local function options_of(command, given)
  local out = {}
  for _, name in ipairs(command.options) do out[name] = given[name] end
  return out
end

-- What an analysis is for readers, where that is not its table.
local to_read = {}

-- The term in one column, what stands around it cut to the width.
function to_read.concordance(doc, result, given)
  local line = escape.line
  local out, middle = {}, 0
  for _, item in ipairs(result) do middle = math.max(middle, columns.width(line(doc.text:sub(item.first, item.last)))) end
  local side = math.max(8, math.floor((given.columns - middle - 2) / 2))
  for i, item in ipairs(result) do
    local term = line(doc.text:sub(item.first, item.last))
    if given.colored then term = "\27[1m" .. term .. "\27[0m" end
    local left = columns.tail((line(item.left):gsub("^ ", "")), side - 1)
    out[i] = columns.pad(left, side - 1, "right") .. term .. columns.shorten(line(item.right), side) .. "\n"
  end
  return table.concat(out)
end

local nodes_of = {}

function nodes_of.summary(_, result)
  local list = {}
  for i, sentence in ipairs(result) do
    list[i] = nodes.paragraph(sentence.text, { first = sentence.first, last = sentence.last })
  end
  return list
end

function nodes_of.tables(_, result)
  local list = {}
  for i, found in ipairs(result) do list[i] = article_table(found) end
  return list
end

local DECIMALS = 3 -- for readers; a script gets all

local function table_nodes(doc, result, name, is_text)
  return { results.table(doc, name, result, is_text and DECIMALS or nil) }
end

--- The result of a subcommand that is an analysis.
---@param command table of briefing/cli/commands.lua
---@param doc table
---@param given table the command's options
---@return string
function M.text(command, doc, given)
  local name, format = command.name, given.format
  if name == "words" or name == "sentences" then return require("briefing.cli.spans").text(name, doc, given) end
  local result = doc:analyze(name, options_of(command, given))
  if format == "json" then
    return json.encode { [name] = result, source = doc.source, language = doc.language } .. "\n"
  end
  if format == "text" and to_read[name] then return to_read[name](doc, result, given) end
  local make = (format == "text" or name == "tables") and nodes_of[name] or table_nodes
  local list = make(doc, result, name, format == "text")
  if format == "text" then return render.nodes(reports.of(doc, {}), format, list, look.render_options(format, given)) end
  return reports.of(doc, { { name = name, nodes = list } }):render(format, look.render_options(format, given))
end

return M
