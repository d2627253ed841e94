-- The command `briefing`. Results go to standard output or a file, messages to standard error; a file that fails is
-- named and costs only itself.
local arguments = require "briefing.cli.arguments"
local commands = require "briefing.cli.commands"
local escape = require "briefing.report.escape"
local options = require "briefing.options"
local registry = require "briefing.registry"

local M = {}

local OK, FAILED, USAGE = 0, 1, 2
local BROKEN_PIPE = 32 -- EPIPE: the reader has gone, which is no failure of ours

local function complain(message) io.stderr:write("briefing: ", escape.line(message), "\n") end

local function usage(message)
  complain(message)
  io.stderr:write("Try 'briefing --help'.\n")
  return USAGE
end

-- The document of a file or of standard input, or nil, message that names it.
local function read(path, given)
  local briefing = require "briefing"
  if path == "-" then
    local text, message = io.stdin:read "*a"
    if not text then return nil, "standard input: " .. (message or "cannot be read") end
    return briefing.document(text, { language = given.language, source = "standard input" })
  end
  local doc, message = briefing.open(path, { language = given.language, source = path })
  if doc then return doc end
  return nil, message:find(path, 1, true) and message or path .. ": " .. message
end

-- Options of the renderer that the arguments give.
local function render_options(format, given)
  local renderer = registry.find("renderer", format)
  local out = {}
  for name in pairs(renderer.options or {}) do
    if name == "width" then out.width = given.columns
    elseif name == "color" then out.color = given.colored
    elseif name == "ascii" then out.ascii = given.ascii or nil end
  end
  return out
end

-- The names of --sections, where +name and -name change the usual list; or nil, message.
local function sections_of(list)
  local report = require "briefing.report"
  local relative = true
  for _, name in ipairs(list) do relative = relative and name:find "^[+-]" ~= nil end
  local names = relative and report.default_sections() or {}
  for _, item in ipairs(list) do
    local sign, name = item:match "^([+-]?)(.*)$"
    if not relative and sign ~= "" then
      return nil, "option --sections: either names, or names that all begin with + or -"
    end
    if not registry.find("section", name) then
      return nil, ("option --sections: unknown section '%s'%s"):format(name, options.hint(name, registry.names "section"))
    end
    if sign == "-" then
      for i = #names, 1, -1 do
        if names[i] == name then table.remove(names, i) end
      end
    else
      names[#names + 1] = name
    end
  end
  return names
end

local function spans_lines(name, doc, given)
  local briefing = require "briefing"
  local spans
  if given.mode then spans = briefing[name](doc.text, { mode = given.mode, language = given.language }) else spans = doc[name] end
  local out, format, line = {}, given.format, escape.line
  local json = require "briefing.report.json"
  for first, last, kind in spans:each() do
    local text = doc.text:sub(first, last)
    if format == "text" then
      out[#out + 1] = line(text)
    elseif format == "json" then
      out[#out + 1] = ('{"first":%d,%s"last":%d,"text":"%s"}'):format(first,
        kind and '"kind":"' .. kind .. '",' or "", last, escape.json(text))
    else
      out[#out + 1] = first .. "\t" .. last .. "\t" .. (kind and kind .. "\t" or "") .. text
    end
  end
  if format == "text" then
    out[#out + 1] = ""
    return table.concat(out, "\n")
  elseif format == "json" then
    return ('{"%s":[%s],"source":%s}\n'):format(name, table.concat(out, ","), json.encode(doc.source))
  end
  local rows = { given.header and "first" .. "\t" .. "last" .. (name == "words" and "\tkind" or "") .. "\ttext" or nil }
  for _, row in ipairs(out) do rows[#rows + 1] = row end
  local separator, stop = format == "csv" and "," or "\t", format == "csv" and "\r\n" or "\n"
  for i, row in ipairs(rows) do
    local fields = {}
    local rest = row
    for _ = 1, name == "words" and 3 or 2 do
      local head, tail = rest:match "^([^\t]*)\t(.*)$"
      if not head then break end
      fields[#fields + 1], rest = head, tail
    end
    fields[#fields + 1] = escape[format](rest)
    rows[i] = table.concat(fields, separator) .. stop
  end
  return table.concat(rows)
end

-- A concordance for readers: the term in one column, what stands around it cut to the width.
local function concordance_text(doc, result, given)
  local columns, line = require "briefing.report.columns", escape.line
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

-- The options of the analysis that the arguments give.
local function analysis_options(command, given)
  local out = {}
  for _, name in ipairs(command.options) do
    if given[name] ~= nil then out[name] = given[name] end
  end
  return out
end

-- One analysis of one document in the format asked for.
local function result_text(command, doc, given)
  local name = command.name
  if name == "words" or name == "sentences" then return spans_lines(name, doc, given) end
  local result = doc:analyze(name, analysis_options(command, given))
  if name == "concordance" and given.format == "text" then return concordance_text(doc, result, given) end
  if given.format == "json" then
    return require("briefing.report.json").encode { [name] = result, source = doc.source, language = doc.language } .. "\n"
  end
  local nodes, section = require "briefing.report.nodes", { name = name, nodes = {} }
  if name == "tables" then
    for i, found in ipairs(result) do
      section.nodes[i] = nodes.table(found.header or {}, found.rows,
        given.format == "text" and { caption = found.caption, first = found.first, last = found.last } or nil)
    end
  elseif name == "summary" and given.format == "text" then
    for i, sentence in ipairs(result) do
      section.nodes[i] = nodes.paragraph(sentence.text, { first = sentence.first, last = sentence.last })
    end
  else
    section.nodes[1] = require("briefing.report.results").table(doc, name, result)
  end
  local report = require("briefing.report").of(doc, { section })
  if given.format == "text" then
    return require("briefing.report.render").nodes(report, "text", section.nodes, render_options("text", given))
  end
  local text = report:render(given.format, { header = given.header })
  if not given.several then return text end
  -- rows of several files stand in one table: the first column says whose they are
  local source, stop = escape[given.format](doc.source), given.format == "csv" and "\r\n" or "\n"
  local first = true
  return (text:gsub("([^\r\n]+)\r?\n", function(row)
    local head = first and given.header and "source" or source
    first = false
    return head .. (given.format == "csv" and "," or "\t") .. row .. stop
  end))
end

local function report_text(doc, given)
  local report, message = require("briefing").report(doc, { sections = given.sections, labels = given.labels,
    other = given.other })
  if not report then return nil, message end
  local failed
  for _, section in ipairs(report.sections) do failed = failed or section.failed and section.name end
  return report:render(given.format, render_options(given.format, given)),
    failed and ("section '%s' failed; its place in the report says why"):format(failed) or nil
end

-- What one file gives: text, or nil; and a message where something failed.
local function work(command, path, given)
  local doc, message = read(path, given)
  if not doc then return nil, message end
  local ok, text, failure = pcall(function()
    if command.name == "report" or command.name == "compare" then return report_text(doc, given) end
    return result_text(command, doc, given)
  end)
  if not ok then return nil, path .. ": " .. tostring(text) end
  return text, failure and path .. ": " .. failure
end

local extensions = { text = "txt", markdown = "md" }

-- Writes to a file: the text is complete before the file is opened, and links and devices stay what they are.
local function write_file(path, text)
  local file, message = io.open(path, "wb")
  if not file then return nil, message end
  local ok, why = file:write(text)
  local closed, late = file:close()
  if ok and closed then return true end
  return nil, path .. ": " .. tostring(why or late)
end

local function is_folder(path)
  if path:find "[/\\]$" then return true end
  local file = io.open(path, "rb")
  if not file then return false end
  local _, _, code = file:read(0)
  file:close()
  return code == 21 -- EISDIR
end

-- How text looks: columns and colour, from the options, the environment and whether it goes to a terminal.
local function set_look(given)
  local core = require "briefing.core"
  local columns = not given.output and core.terminal and core.terminal(io.stdout) or nil
  local no_color = os.getenv "NO_COLOR"
  given.colored = given.color == "always"
    or (given.color ~= "never" and columns ~= nil and (no_color == nil or no_color == "") and os.getenv "TERM" ~= "dumb")
  if given.format == "text" and given.color ~= "always" and given.output then given.colored = false end
  given.columns = math.max(20, given.width or (columns and columns > 0 and math.min(columns, 100)) or 80)
end

-- Checks what the parser could not; a message where something is wrong.
local function check(parsed)
  local command, given = parsed.command, parsed.options
  given.format = given.format or "text"
  local formats = {}
  for i, name in ipairs(command.formats) do formats[i] = name end
  if command.name == "report" or command.name == "compare" then formats = registry.names "renderer" end
  local known = false
  for _, name in ipairs(formats) do known = known or name == given.format end
  if not known then
    return ("option --format: unknown format '%s'%s"):format(given.format, options.hint(given.format, formats))
  end
  for _, name in ipairs { "language", "labels" } do
    if given[name] and not (name == "language" and given[name] == "auto") and not registry.find("language", given[name]) then
      return ("option --%s: no language '%s'%s"):format(name, given[name], options.hint(given[name], registry.names "language"))
    end
  end
  if given.mode then
    local modes = command.name == "words" and { "words", "uax29", "tokens" } or { "prose", "uax29" }
    local fits = false
    for _, mode in ipairs(modes) do fits = fits or mode == given.mode end
    if not fits then return ("option --mode: unknown mode '%s'%s"):format(given.mode, options.hint(given.mode, modes)) end
  end
  if command.name == "compare" and #parsed.files ~= 2 then return "compare needs two files: briefing compare FILE OTHER" end
  if command.name == "concordance" and not given.term then return "concordance needs a term: --term TEXT" end
  if given.sections then
    local names, message = sections_of(given.sections)
    if not names then return message end
    given.sections = names
  end
  given.several = #parsed.files > 1
  given.folder = given.output and is_folder(given.output)
  if given.several and given.format == "html" and not given.folder then
    return "several files as html: name a folder with --output"
  end
end

-- Runs every file and writes what it gives.
local function run(parsed)
  local command, given, status = parsed.command, parsed.options, OK
  local collected = given.output and not given.folder and {} or nil
  local core = require "briefing.core"
  local progress = #parsed.files > 1 and (given.output ~= nil or not core.terminal(io.stdout)) and core.terminal(io.stderr)
  for i, path in ipairs(parsed.files) do
    if progress and os.clock() > 0.3 then io.stderr:write(("\r%d of %d\27[K"):format(i, #parsed.files)) end
    given.header = i == 1
    local text, message = work(command, path, given)
    if message and not text and i == 1 and not path:find "[./\\]" then
      local near = options.nearest(path, commands.names())
      if near then message = ("%s; did you mean the command '%s'?"):format(message, near) end
    end
    if message then
      if progress then io.stderr:write "\r\27[K" end
      complain(message)
      status = FAILED
    end
    local ok, why, code = true, nil, nil
    if not text then -- luacheck: ignore 542
    elseif given.folder then
      local base = path == "-" and "standard-input" or path:match "([^/\\]+)$" or "text"
      local name = base:gsub("%.[^.]*$", "") .. "." .. (extensions[given.format] or given.format)
      ok, why = write_file(given.output:gsub("[/\\]$", "") .. "/" .. name, text)
    elseif collected then
      collected[#collected + 1] = text
    else
      ok, why, code = io.stdout:write(text, given.format == "text" and given.several and i < #parsed.files
        and command.name == "report" and "\n" or "")
    end
    if not ok then
      if code == BROKEN_PIPE then return FAILED end
      complain(why or "cannot write")
      return FAILED
    end
  end
  if progress then io.stderr:write "\r\27[K" end
  if collected and #collected > 0 then
    local ok, why = write_file(given.output, table.concat(collected))
    if not ok then
      complain(why)
      return FAILED
    end
  end
  local ok, why, code = io.stdout:flush()
  if not ok then
    if code ~= BROKEN_PIPE then complain("standard output: " .. tostring(why)) end
    return FAILED
  end
  return status
end

--- Runs the command.
---@param list string[] the arguments
---@return integer status 0 done, 1 a file failed, 2 a mistake in the arguments
function M.main(list)
  local help = require "briefing.cli.help"
  if list[1] == "completion" then
    local text, message = help.completion(list[2])
    if not text then return usage(message) end
    io.stdout:write(text)
    return OK
  elseif list[1] == "manual" then
    io.stdout:write(help.manual())
    return OK
  end
  local parsed, message = arguments.parse(list)
  if not parsed then return usage(message) end
  local given = parsed.options
  if given.help then
    io.stdout:write(help.text(parsed.command, commands.find(list[1] or "") ~= nil))
    return OK
  elseif given.version then
    io.stdout:write(help.version())
    return OK
  end
  local status = OK
  for _, path in ipairs(given.use or {}) do
    local ok, failure = require("briefing.cli.extension").use(path)
    if not ok then
      complain("--use: " .. failure)
      status = FAILED
    end
  end
  if parsed.command.stream then return require(parsed.command.stream).main(parsed, complain, usage) end
  message = check(parsed)
  if message then return usage(message) end
  set_look(given)
  if parsed.command.name == "compare" then
    given.other, message = read(table.remove(parsed.files), given)
    if not given.other then
      complain(message)
      return FAILED
    end
    given.sections = { "header", "comparison", "changes" }
  end
  if #parsed.files == 0 then
    parsed.files[1] = "-"
    if require("briefing.core").terminal(io.stdin) then
      io.stderr:write "briefing: reading standard input; Ctrl-D ends it, --help tells more\n"
    end
  end
  return math.max(status, run(parsed))
end

return M
