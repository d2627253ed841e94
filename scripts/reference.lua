-- luacheck: no max line length
-- Writes docs/reference.md, the reference of every public name, and lua/briefing/meta.lua, the same for editors that
-- know LuaLS annotations. Names, options and defaults are read from the code; what they mean is said here. A spec fails
-- where a name has no meaning here, or where the files are not what this script makes:
--
--   eval "$(make -s env)"; lua5.4 scripts/reference.lua
local briefing = require "briefing"
local commands = require "briefing.cli.commands"
local fields = require "briefing.languages.fields"
local nodes = require "briefing.report.nodes"
local options = require "briefing.options"
local registry = require "briefing.registry"

local M = { missing = {} }

-- name = { parameters, result, meaning }; a parameter is "name type meaning", a ? makes it optional
local functions = {
  words = { { "text string any bytes", "options? briefing.options.words" }, "briefing.Spans", "The words of a text." },
  sentences = { { "text string any bytes", "options? briefing.options.sentences" }, "briefing.Spans", "The sentences of a text." },
  graphemes = { { "text string any bytes" }, "briefing.Spans", "The grapheme clusters of a text, after UAX #29." },
  keywords = { { "text string any bytes", "options? briefing.options.keywords" }, "briefing.Keyword[]",
    "The phrases that carry a text, the best first." },
  fold = { { "text string" }, "string", "The text under NFKC_Casefold: what is the same word compares equal." },
  stem = { { "word string", "language? string a code, \"en\" where not given" }, "string", "The stem of a word by the language's rules." },
  document = { { "text string any bytes", "options? briefing.options.document" }, "briefing.Document? document, or nil and a message",
    "A document over a text: its analyses are computed when they are first asked for." },
  open = { { "path string", "options? briefing.options.document" }, "briefing.Document? document, or nil and a message",
    "A document over a file." },
  compare = { { "document briefing.Document", "other briefing.Document" }, "table", "What two documents share and what each adds." },
  corpus = { { "options? table" }, "table", "Gathers documents: add, merge, save, load." },
  report = { { "about briefing.Document|table a document or a corpus", "options? briefing.options.report" },
    "briefing.Report? report, or nil and a message", "A report: sections of format-free nodes, built once." },
  analysis = { { "name string", "compute fun(doc: briefing.Document, options: table): any", "about? { options: table? }" }, nil,
    "Adds an analysis: from then on `doc.NAME` is what `compute` returns. Options are checked against the schema, if there is one." },
  section = { { "name string", "section { title: string?, subject: \"document\"|\"corpus\"|nil, opening: boolean?, "
    .. "build: fun(about: table, context: table): table? }" }, nil,
    "Adds a section of reports about documents, or about corpora: `build` gets one and returns a node, an array of nodes, or nil "
    .. "where there is nothing to show. An opening section stands before all else." },
  renderer = { { "name string", "renderer table a function for each kind of node: renderer[kind](node, context); kinds of its own are named in its array `kinds`" }, nil,
    "Adds a renderer. `text(text, context)` gets all text; kinds that are missing are told with simpler ones; `document(report, "
    .. "context)` may frame the whole." },
  language = { { "code string ISO 639", "data? briefing.LanguageData" }, "table? language, or nil and a message",
    "Adds a language or fields of one; without data, gives the language." },
  scorer = { { "name string", "score fun(keyword: briefing.Keyword, doc: briefing.Document?): number" }, nil,
    "Adds a scorer, which gives each keyword a new score." },
}

local constants = { version = "The version, \"MAJOR.MINOR.PATCH\".", unicode_version = "The Unicode version of the segmentation." }

local spans = {
  bounds = "`spans:bounds(i)`: first and last byte of span i.", kind = "`spans:kind(i)`: what a word is: letter, number, url ...",
  each = "`for first, last, kind in spans:each() do`", totable = "`spans:totable()`: a plain array of strings.",
  find = "`spans:find(position)`: the last span that begins there or before, and whether it covers the position.",
}

local analyses = {
  language = "The language's code, as given or recognized.",
  blocks = "Headings, paragraphs, list items, tables, quotes, metadata, boilerplate, in order: { kind, first, last, ... }.",
  sentences = "Spans of the sentences of prose.", words = "Spans of the words a reader sees.",
  terms = "The words as terms, folded and stemmed, for analyses.", repairs = "Defects of the text: { kind, first, last, replacement }.",
  repaired = "The text with all repairs made.", metadata = "{ title, author, published, copyright, ... }; dates as ISO 8601.",
  tables = "{ caption, header, rows, records, first, last }.", keywords = "As briefing.keywords, over prose, headings weighing more; a piece of a name is given as the name (with `words` of 3 or more).",
  names = "Spans of names, before they are joined to entities.", entities = "{ name, kind, variants, mentions }.",
  acronyms = "Acronyms and what they stand for.", lexemes = "Words of dates, for analyses.",
  date_order = "`dmy` or `mdy`: how the text writes dates in digits.",
  dates = "{ first, last, text, iso, from, to }; iso in EDTF (ISO 8601-2).",
  timeline = "{ iso, event, first, last, source, mentions }, in order of date.",
  numbers = "{ first, last, text, value, unit }.", quotes = "{ first, last, text, speaker, kind }.",
  themes = "{ label, keywords, salience, evidence, spread }.", summary = "{ first, last, text, score, reasons }, in text order.",
  segments = "{ first, last, label, keywords }: where the subject changes.",
  collocations = "{ text, count, log_likelihood, pmi, mentions }.", concordance = "{ first, last, left, right }.",
  dispersion = "For each term its mentions and their places as shares of the text's length.",
  network = "{ nodes, edges }: entities and key terms that share sentences.",
  statistics = "Counts, lexical diversity, readability.", warnings = "{ kind, level, message, mentions, key, values }; the message is English, `report.labels:warning(warning)` says it in the report's language.",
}

local option_meanings = {
  ["keywords.limit"] = "how many", ["keywords.words"] = "the longest phrase, in words",
  ["keywords.stopwords"] = "more stop words",
  ["keywords.include"] = "phrases that are always in", ["keywords.exclude"] = "phrases that are never in",
  ["keywords.background"] = "a document-frequency table, or the file of one", ["keywords.scorer"] = "the name of a scorer",
  ["numbers.scope"] = "which numbers: the kinds wanted", ["quotes.reported"] = "reported speech too",
  ["summary.sentences"] = "how many sentences", ["summary.words"] = "how many words at most",
  ["summary.characters"] = "how many characters at most", ["summary.seconds"] = "how long it takes to say at most",
  ["summary.query"] = "what the summary should answer", ["summary.include"] = "what must be in",
  ["collocations.limit"] = "how many", ["collocations.minimum"] = "the least count", ["concordance.term"] = "the word or phrase to show",
  ["dispersion.terms"] = "the terms to show, the leading ones where not given", ["network.entities"] = "how many entities",
  ["network.terms"] = "how many key terms", ["network.edges"] = "how many edges",
  ["text.width"] = "columns", ["text.color"] = "ANSI colour", ["text.ascii"] = "charts and marks in ASCII",
  ["html.article"] = "the article's text at the foot of the page", ["json.indent"] = "spaces a level; one line without",
  ["tsv.header"] = "a line of names first", ["csv.header"] = "a line of names first",
  ["tsv.source"] = "what a column before the others says in each row", ["csv.source"] = "what a column before the others says in each row",
}

-- Options of functions whose schemas are their own: name, type, default, meaning
local function_options = {
  words = { { "mode", '"words"|"uax29"|"tokens"', '"words"', "as a reader would; as UAX #29 says; with punctuation" },
    { "clitics", '"split"|"keep"', '"split"', "of tokens: `do` `n't` or `don't`" },
    { "language", "string", '"auto"', "a code, or recognized" } },
  sentences = { { "mode", '"prose"|"uax29"', '"prose"', "as a reader would; as UAX #29 says" },
    { "abbreviations", "string[]", nil, "more abbreviations; \"-Jan.\" takes one away" },
    { "language", "string", '"auto"', "a code, or recognized" } },
  document = { { "language", "string", '"auto"', "a code, or recognized" }, { "source", "string", nil, "a name for reports" } },
  report = { { "sections", "string[]", nil, "names of sections, in order; the usual ones where not given" },
    { "labels", "string", nil, "language of titles and labels; the text's where not given" },
    { "other", "briefing.Document", nil, "of a document: another one, for the sections comparison and changes" },
    { "focus", "string", nil, "of a corpus: the group whose key words are told; each of the largest where not given" },
    { "reference", "string", nil, "of a corpus: the group that the focus is held against; all others where not given" } },
}

local node_meanings = {
  heading = "nodes.heading(content, { level, first, last })", paragraph = "nodes.paragraph(content, { first, last, tone })",
  list = "nodes.list(items, { ordered }); item: content or { content, first, last, nodes }",
  table = "nodes.table(columns, rows, { caption, first, last }); column: label or { label, align, key }; row: cells or { cells, "
    .. "first, last }",
  quote = "nodes.quote(content, { first, last, source })", fields = "nodes.fields { { label, content }, ... }",
  note = "nodes.note(content, { level, title, places })",
  chart = "nodes.chart { type, title, desc, table, ... }; type strip (rows { label, marks { from, to } }, shape), bars (rows { "
    .. "label, share, value }), timeline (rows, ticks), columns (rows { label, values, value }, ticks), network (points, edges)",
  strong = "nodes.strong(content)", emphasis = "nodes.emphasis(content)", code = "nodes.code(content)",
  place = "nodes.place(first, last, content)", has_places = "nodes.has_places(table): whether a row of it has a place", fault = "nodes.fault(list): what is wrong with an array of nodes, or nil",
}

local function meaning(of, name, where)
  if not of[name] then M.missing[#M.missing + 1] = where .. " " .. name end
  return of[name] or "?"
end

local function lua_type(rule)
  if rule.values then
    local out = {}
    for i, value in ipairs(rule.values) do out[i] = '"' .. tostring(value) .. '"' end
    return table.concat(out, "|")
  end
  local kinds = type(rule.type) == "table" and rule.type or { rule.type or "any" }
  local out = {}
  for i, kind in ipairs(kinds) do out[i] = kind == "strings" and "string[]" or kind end
  return table.concat(out, "|")
end

local function shown(value)
  if value == nil then return "" end
  return type(value) == "string" and '"' .. value .. '"' or type(value) == "table" and "{ ... }" or tostring(value)
end

-- Rows { name, type, default, meaning } of a schema.
local function schema_rows(owner, schema)
  local rows = {}
  for _, name in ipairs(options.names(schema)) do
    rows[#rows + 1] = { name, lua_type(schema[name]), shown(schema[name].default), meaning(option_meanings, owner .. "." .. name, "option") }
  end
  return rows
end

local function each_analysis(visit)
  for _, name in ipairs(registry.builtin.analysis) do
    local analysis = registry.find("analysis", name)
    visit(name, meaning(analyses, name, "analysis"), schema_rows(name, analysis.options or {}))
  end
end

local function cell(text) return (tostring(text):gsub("|", "\\|")) end

local function option_table(put, rows)
  if #rows == 0 then return end
  put "| option | type | default | meaning |\n| --- | --- | --- | --- |"
  for _, row in ipairs(rows) do
    put(("| `%s` | %s | %s | %s |"):format(row[1], cell(row[2]), row[3] and row[3] ~= "" and "`" .. cell(row[3]) .. "`" or "", cell(row[4])))
  end
  put ""
end

local function split(parameter) return parameter:match "^(%S+) (.*)$" end

--- The reference, in Markdown.
function M.markdown()
  local out = {}
  local function put(line) out[#out + 1] = line end
  put "# Reference\n\nEvery public name. Made by `scripts/reference.lua`; do not edit. Positions are bytes, from 1, both ends included.\n"
  put "## briefing\n"
  for _, name in ipairs(options.names(briefing)) do
    local about = functions[name]
    if type(briefing[name]) ~= "function" then
      put(("**`briefing.%s`** %s\n"):format(name, meaning(constants, name, "name")))
    elseif not about then
      meaning(functions, name, "function")
    else
      local parameters = {}
      for i, parameter in ipairs(about[1]) do parameters[i] = split(parameter):gsub("%?", "") end
      put(("**`briefing.%s(%s)`** %s%s\n"):format(name, table.concat(parameters, ", "), about[3],
        about[2] and (" Returns %s."):format((about[2]:gsub("^(%S+)", "`%1`"))) or ""))
      local extra = name == "keywords" and schema_rows("keywords", registry.find("analysis", "keywords").options)
        or function_options[name == "open" and "document" or name]
      if extra then option_table(put, extra) end
    end
  end
  put "## Spans\n\nOne userdata for all spans of a text: `#spans`, `spans[i]` (text), `ipairs`.\n"
  for _, name in ipairs(options.names(spans)) do put("- `" .. name .. "`: " .. spans[name]) end
  put "\n## Document\n\n`doc.NAME` is an analysis with its default options, computed once; `doc:analyze(NAME, options)` another. "
  put "`doc.text`, `doc.source` are as given. `doc:answer(question)` is a span that answers it, or nil.\n"
  each_analysis(function(name, about, rows)
    put(("**`doc.%s`** %s\n"):format(name, about))
    option_table(put, rows)
  end)
  put "## Report\n\n`report:render(format, options)` gives a string; `report.sections` are plain tables { name, title, nodes }; "
  put "`report.title` is the headline or the source's name.\n"
  put("Sections, in the order of a report that names none: `" .. table.concat(registry.builtin.report, "` `") .. "`.")
  put("Of a corpus: `" .. table.concat(registry.builtin.corpus_report, "` `") .. "`.")
  local others, usual = {}, {}
  for _, list in ipairs { registry.builtin.report, registry.builtin.corpus_report } do
    for _, name in ipairs(list) do usual[name] = true end
  end
  for _, name in ipairs(registry.builtin.section) do
    if not usual[name] then others[#others + 1] = name end
  end
  put("Where named: `" .. table.concat(others, "` `") .. "`.\n")
  for _, name in ipairs(registry.builtin.renderer) do
    put(("**`report:render(\"%s\")`**\n"):format(name))
    option_table(put, schema_rows(name, registry.find("renderer", name).options or {}))
  end
  put "## Nodes\n\n`local nodes = require \"briefing.report.nodes\"`. Content is a string, an inline node, or an array of these.\n"
  for _, name in ipairs(options.names(nodes)) do put("- `" .. name .. "`: `" .. meaning(node_meanings, name, "node") .. "`") end
  put "\n## Language data\n\nFields of `briefing.language(code, data)`; whatever is missing is done without.\n\n| field | type | meaning |\n| --- | --- | --- |"
  for _, name in ipairs(options.names(fields)) do
    put(("| `%s` | %s | %s |"):format(name, fields[name].type, cell(fields[name].about)))
  end
  put "\n## Command\n"
  for _, command in ipairs(commands.commands) do
    local names = {}
    for i, name in ipairs(command.options) do names[i] = "`--" .. name .. "`" end
    put(("- `briefing %s`: %s%s"):format(command.name, command.about, #names > 0 and "; " .. table.concat(names, " ") or ""))
  end
  put ""
  for _, name in ipairs(options.names(commands.options)) do
    local about = commands.options[name]
    put(("- `--%s%s`%s: %s"):format(name, about.argument and " " .. about.argument or "", about.letter and " (`-" .. about.letter .. "`)"
      or "", about.about))
  end
  return table.concat(out, "\n") .. "\n"
end

--- The same as annotations for LuaLS.
function M.meta()
  local out = { "---@meta briefing", "-- Made by scripts/reference.lua; do not edit. Editors read it, nothing loads it.",
    "-- luacheck: ignore", "" }
  local function put(line) out[#out + 1] = line end
  local function class(name, rows)
    put("---@class (exact) " .. name)
    for _, row in ipairs(rows) do put(("---@field %s? %s %s"):format(row[1], row[2], row[4])) end
    put ""
  end
  for _, name in ipairs(options.names(function_options)) do class("briefing.options." .. name, function_options[name]) end
  local document = {}
  each_analysis(function(name, about, rows)
    if #rows > 0 then class("briefing.options." .. name, rows) end
    local kind = (name == "words" or name == "sentences") and "briefing.Spans" or name == "keywords" and "briefing.Keyword[]"
      or (name == "language" or name == "repaired") and "string" or name == "terms" and "userdata" or "table"
    document[#document + 1] = ("---@field %s %s %s"):format(name, kind, about)
  end)
  for _, name in ipairs(registry.builtin.renderer) do
    local rows = schema_rows(name, registry.find("renderer", name).options or {})
    if #rows > 0 then class("briefing.render." .. name, rows) end
  end
  put "---@class briefing.Spans\nlocal Spans = {}\n"
  put "---@param i integer\n---@return integer? first, integer? last\nfunction Spans:bounds(i) end\n"
  put "---@param i integer\n---@return string? kind\nfunction Spans:kind(i) end\n"
  put "---@return fun(): integer?, integer?, string?\nfunction Spans:each() end\n"
  put "---@return string[]\nfunction Spans:totable() end\n"
  put "---@param position integer\n---@return integer index, boolean covers\nfunction Spans:find(position) end\n"
  put "---@class briefing.Keyword\n---@field text string\n---@field score number 0 to 1\n---@field count integer"
  put "---@field mentions integer[][] first and last byte of each\n"
  put "---@class briefing.Document\n---@field text string\n---@field source string|false"
  for _, line in ipairs(document) do put(line) end
  put "local Document = {}\n\n---@param name string\n---@param options table?\n---@return any\nfunction Document:analyze(name, options) end\n"
  put "---@param question string\n---@return table?\nfunction Document:answer(question) end\n"
  put "---@class briefing.Report\n---@field title string\n---@field sections { name: string, title: string?, nodes: table[] }[]"
  put "local Report = {}\n\n---@param format string\n---@param options table?\n---@return string\nfunction Report:render(format, options) end\n"
  local data = {}
  for _, name in ipairs(options.names(fields)) do data[#data + 1] = { name, fields[name].type, nil, fields[name].about } end
  class("briefing.LanguageData", data)
  put "---@class briefing\nlocal briefing = {}\n"
  for _, name in ipairs(options.names(briefing)) do
    local about = functions[name]
    if type(briefing[name]) ~= "function" then
      put(("---%s\nbriefing.%s = %q\n"):format(meaning(constants, name, "name"), name, name == "version" and "" or briefing[name]))
    elseif about then
      put("---" .. about[3])
      local parameters = {}
      for i, parameter in ipairs(about[1]) do
        local word, rest = split(parameter)
        put(("---@param %s %s"):format(word, rest))
        parameters[i] = word:gsub("%?", "")
      end
      if about[2] then put("---@return " .. about[2]) end
      put(("function briefing.%s(%s) end\n"):format(name, table.concat(parameters, ", ")))
    end
  end
  put "return briefing"
  return table.concat(out, "\n") .. "\n"
end

M.function_options = function_options
M.files = { ["docs/reference.md"] = M.markdown, ["lua/briefing/meta.lua"] = M.meta }

if arg and arg[0] and arg[0]:find "reference%.lua$" then
  os.execute "mkdir -p docs"
  for _, path in ipairs(options.names(M.files)) do
    local file = assert(io.open(path, "wb"))
    file:write(M.files[path]())
    file:close()
  end
  for _, what in ipairs(M.missing) do io.stderr:write("no meaning for the ", what, "\n") end
  os.exit(#M.missing == 0 and 0 or 1)
end

return M
