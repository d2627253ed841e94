-- What the command knows: its subcommands and their options, as data. The parser, the help, the completions and the
-- manual page are all made from these tables, so that they cannot say different things.
local M = {}

local reports = { "text", "markdown", "html", "json", "tsv", "csv" } -- and any that an extension brings
local results = { "text", "json", "tsv", "csv" }

-- name, about, formats, options of its own (names in M.options, and what they are called in the analysis); is_report: any
-- renderer prints it, and `subject` is what it is about, a document where not given; many_tables: a file gives several tables,
-- of different columns; `more`: what else its help tells
M.commands = {
  { name = "report", about = "a briefing: summary, warnings, timeline, themes, names (the default)",
    formats = reports, is_report = true, many_tables = true, default = true, options = { "sections", "labels" } },
  { name = "compare", about = "what two files share and what each adds; of two versions, the older first, what changed",
    formats = reports, is_report = true, many_tables = true, options = { "labels" } },
  { name = "summary", about = "the sentences that say most", formats = results,
    options = { "sentences", "words", "query" } },
  { name = "keywords", about = "the phrases that carry the text", formats = results,
    options = { "limit", "words", "scorer" } },
  { name = "themes", about = "groups of related key terms and the sentences that show them", formats = results, options = {} },
  { name = "timeline", about = "events in date order", formats = results, options = {} },
  { name = "dates", about = "every date, as ISO 8601", formats = results, options = {} },
  { name = "entities", about = "people, organizations, places, groups", formats = results, options = {} },
  { name = "quotes", about = "quotations and who said them", formats = results, options = {} },
  { name = "numbers", about = "figures with their units", formats = results, options = {} },
  { name = "tables", about = "the tables of the text", formats = results, many_tables = true, options = {} },
  { name = "warnings", about = "what an analyst should doubt", formats = results, options = {} },
  { name = "repairs", about = "defects of the text and what they should be", formats = results, options = {} },
  { name = "blocks", about = "headings, paragraphs, list items, tables", formats = results, options = {} },
  { name = "sentences", about = "the sentences, one a line", formats = results, options = { "mode" } },
  { name = "words", about = "the words, one a line", formats = results, options = { "mode" } },
  { name = "collocations", about = "words that keep company", formats = results, options = {} },
  { name = "concordance", about = "every use of a term with what stands around it", formats = results, options = { "term" } },
  -- `stream`: the module that runs it; such a command reads records or parts of a corpus, not articles
  { name = "map", about = "articles as NDJSON in, results as NDJSON out, a line for a line", stream = "briefing.cli.map",
    more = 'A line read is {"id": ..., "text": "..."}. A bad one gives a line with "error" in its place, and the exit status '
      .. "stays 0, but for --on-error fail.",
    options = { "analyses", "level", "carry", "background", "partial", "group", "files", "on-error", "line-limit",
      "shard" },
    common = { "language", "use", "help", "version" } },
  { name = "reduce", about = "parts that 'map --partial' wrote as one part: counts of a corpus", stream = "briefing.cli.reduce",
    options = { "top" }, common = { "help", "version" } },
  { name = "corpus-report", about = "parts of a corpus as a report: themes over time, names, key words, near-duplicates",
    formats = reports, is_report = true, subject = "corpus", stream = "briefing.cli.corpus_report",
    options = { "sections", "labels", "focus", "reference" },
    common = { "format", "output", "use", "color", "ascii", "width", "help", "version" } },
}

-- name, letter, argument (nil for a switch), kind "integer" or "list", values, about
M.options = {
  format = { letter = "f", argument = "FORMAT",
    about = "how the result is written (where not given, by the ending of --output)" },
  output = { letter = "o", argument = "FILE", about = "write there, in the format of its ending (.html .md .json .tsv .csv .txt) "
    .. "where --format names none; a folder where several files are read" },
  language = { letter = "l", argument = "CODE", about = "language of the text (recognized where not given)" },
  use = { letter = "u", argument = "FILE", many = true, about = "load an extension, a Lua file" },
  color = { argument = "WHEN", values = { "auto", "always", "never" }, about = "colour on a terminal; NO_COLOR turns it off" },
  ascii = { about = "charts and marks in ASCII" },
  width = { argument = "COLUMNS", kind = "integer", about = "width of text (the terminal's, else 80)" },
  help = { letter = "h", about = "this help" },
  version = { letter = "V", about = "versions" },
  sections = { letter = "s", argument = "NAMES", kind = "list",
    about = "sections, in order, with commas; +name adds to the usual ones, -name takes away" },
  labels = { argument = "CODE", about = "language of titles and labels (the text's where known)" },
  focus = { argument = "GROUP", about = "the group of articles whose key words are told (the largest, each, where not given)" },
  reference = { argument = "GROUP", about = "the group that the focus is held against (all others where not given)" },
  limit = { letter = "n", argument = "N", kind = "integer", about = "how many" },
  sentences = { argument = "N", kind = "integer", about = "how many sentences" },
  words = { argument = "N", kind = "integer", about = "how many words: of the summary in all, of a phrase at most" },
  scorer = { argument = "NAME", about = "the scorer that ranks them, which an extension brings" },
  query = { argument = "TEXT", about = "what the summary should answer" },
  term = { argument = "TEXT", about = "the term to look for" },
  analyses = { argument = "NAMES", kind = "list",
    about = "what of each article, with commas (keywords,summary,entities,dates); with --partial what to count (everything)" },
  level = { argument = "LEVEL", values = { "text", "document" },
    about = "keywords of the bare text, which is fast (the default), or by headings and names too, as in a report" },
  background = { argument = "FILE",
    about = "a part of a corpus: terms that stand in most of its articles count less as keywords" },
  partial = { about = "write one part of a corpus: counts that 'reduce' adds up" },
  group = { argument = "FIELD", about = "with --partial: count articles apart by the value of this field" },
  files = { about = "each file is an article in plain text, its path the id; of a folder, all files below it" },
  ["line-limit"] = { argument = "BYTES", kind = "integer", about = "longer lines or files are told and passed over (262144)" },
  top = { argument = "K", kind = "integer",
    about = "hold so many facts of each large facet; what their counts may lack stands in the last line" },
  carry = { argument = "FIELDS", kind = "list", about = "fields of the record to pass through as they are" },
  ["on-error"] = { argument = "HOW", values = { "record", "fail" },
    about = "a bad record is reported in its line's place, or ends the run" },
  shard = { about = "the input is cut from a larger one: a bad record is told by its beginning, not by the number of its line" },
  mode = { argument = "MODE", about = "as a reader would (the default), or uax29; of words also tokens" },
}

M.common = { "format", "output", "language", "use", "color", "ascii", "width", "help", "version" }

-- What the command says of itself, which needs no article.
local of_itself = {
  { name = "help", about = "what a command does and takes: briefing help keywords" },
  { name = "completion", about = "completion for bash, zsh or fish: briefing completion bash" },
  { name = "manual", about = "the manual page, for man: briefing manual | man -l -" },
}

--- The subcommands with those that need no article, as they are listed for readers.
---@return { name: string, about: string }[]
function M.all()
  local list = {}
  for _, command in ipairs(M.commands) do list[#list + 1] = command end
  for _, command in ipairs(of_itself) do list[#list + 1] = command end
  return list
end

--- The subcommand of that name, or nil.
function M.find(name)
  for _, command in ipairs(M.commands) do
    if command.name == name then return command end
  end
end

--- The names of the subcommands.
function M.names()
  local names = {}
  for i, command in ipairs(M.commands) do names[i] = command.name end
  return names
end

--- The names of the subcommands that have an option of their own by that name.
function M.owners(option)
  local names = {}
  for _, command in ipairs(M.commands) do
    for _, name in ipairs(command.options) do
      if name == option then names[#names + 1] = command.name end
    end
  end
  return names
end

--- Names of the options that a subcommand takes, its own first.
function M.options_of(command)
  local names = {}
  for _, name in ipairs(command.options) do names[#names + 1] = name end
  for _, name in ipairs(command.common or M.common) do names[#names + 1] = name end
  return names
end

return M
