-- Words and sentences of an article in the format asked for. There may be many thousands: they are written straight,
-- without nodes of a report between.
local escape = require "briefing.report.escape"
local json = require "briefing.report.json"
local separated = require "briefing.report.separated"

local M = {}

local write = {}

function write.text(doc, spans)
  local out = {}
  for first, last in spans:each() do out[#out + 1] = escape.line(doc.text:sub(first, last)) .. "\n" end
  return table.concat(out)
end

function write.json(doc, spans, name)
  local out = {}
  for first, last, kind in spans:each() do
    out[#out + 1] = ('{"first":%d,%s"last":%d,"text":"%s"}'):format(first, kind and '"kind":"' .. kind .. '",' or "", last,
      escape.json(doc.text:sub(first, last)))
  end
  return ('{"%s":[%s],"source":%s}\n'):format(name, table.concat(out, ","), json.encode(doc.source))
end

local function separated_lines(format, doc, spans, name, given)
  local source = given.row_source
  local heads = name == "words" and { "first", "last", "kind", "text" } or { "first", "last", "text" }
  local out = { given.header and format:line(heads, source and "source") or nil }
  for first, last, kind in spans:each() do
    local text = doc.text:sub(first, last)
    out[#out + 1] = format:line(kind and { first, last, kind, text } or { first, last, text }, source)
  end
  return table.concat(out)
end

function write.tsv(...) return separated_lines(separated.tsv, ...) end
function write.csv(...) return separated_lines(separated.csv, ...) end

--- The words or sentences of a document.
---@param name "words"|"sentences"
---@param doc table
---@param given table the command's options
---@return string
function M.text(name, doc, given)
  local spans = doc[name]
  if given.mode then
    spans = require("briefing")[name](doc.text, { mode = given.mode, language = given.language })
  end
  return write[given.format](doc, spans, name, given)
end

return M
