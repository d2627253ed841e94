-- briefing: what require("briefing") gives. Text level functions go straight to the C core; documents, reports and
-- the five calls that extend them stand in modules of their own, which briefing.core holds compiled: an edit of theirs counts
-- after a build (README.md, "The tree").
local core = require "briefing.core"
local options = require "briefing.options"
local prose = require "briefing.prose"
local recognize = require("briefing.recognize").recognize
local registry = require "briefing.registry"

local M = {
  version = core.version,
  unicode_version = core.unicode_version,
}

local language_option = { type = "string", default = "auto" }

-- The code of the language asked for, or recognized.
local function language_of(text, checked, name)
  if checked.language == "auto" then return recognize(text) end
  local known, message = registry.language(checked.language)
  if not known then options.bad_argument(2, name, "option 'language': " .. message, 2) end
  return checked.language
end

local function rules_of(text, checked, name) return prose.rules(language_of(text, checked, name)) end

local words_options = {
  mode = { values = { "words", "uax29", "tokens" }, default = "words" },
  clitics = { values = { "split", "keep" }, default = "split" },
  language = language_option,
}

--- Words of a text.
function M.words(text, given)
  options.check_text(text, "words")
  local checked = options.check(given, words_options, "words", 2)
  if checked.mode == "uax29" then return core.word_segments(text) end
  return core.words(text, checked.mode, checked.clitics, rules_of(text, checked, "words"))
end

local sentences_options = {
  mode = { values = { "prose", "uax29" }, default = "prose" },
  language = language_option,
  abbreviations = { type = "strings" },
}

--- Sentences of a text.
function M.sentences(text, given)
  options.check_text(text, "sentences")
  local checked = options.check(given, sentences_options, "sentences", 2)
  if checked.mode == "uax29" then return core.sentence_segments(text) end
  return core.sentences(text, rules_of(text, checked, "sentences"), prose.extra(checked.abbreviations))
end

--- Grapheme clusters of a text (UAX #29).
function M.graphemes(text)
  options.check_text(text, "graphemes")
  return core.grapheme_segments(text)
end

local keywords_options = require("briefing.keywords").text_schema(language_option)

---@class (exact) briefing.Keyword
---@field text string the most frequent spelling
---@field score number 0 to 1, a share of the best one's
---@field count integer
---@field mentions integer[][] { first, last } of each, in text order
---@field variants string[] its spellings, in order of first occurrence

--- Keywords of a text, the best first; `nil, message` where the background cannot be read. Linear in the text's length.
---@param text string
---@param given { language: string?, limit: integer?, words: integer?, stopwords: string[]?, include: string[]?,
---   exclude: string[]?, background: table|string|nil, scorer: string|function|nil }?
---@return briefing.Keyword[]?
---@return string? message
function M.keywords(text, given)
  options.check_text(text, "keywords")
  local checked = options.check(given, keywords_options, "keywords", 2)
  return require("briefing.keywords").of_text(text, language_of(text, checked, "keywords"), checked)
end

--- NFKC_Casefold of a text.
function M.fold(text)
  options.check_text(text, "fold")
  return core.fold(text)
end

--- The stem of a word, folded, by the language's rules; the folded word where the language has none.
---@param word string
---@param language string? a language's code, "en" where not given
---@return string
function M.stem(word, language)
  options.check_text(word, "stem")
  if language ~= nil then
    options.check_text(language, "stem", 2)
    local known, message = registry.language(language)
    if not known then options.bad_argument(2, "stem", message) end
  end
  return core.stem(word, require("briefing.lexicon").of(language or "en"))
end

--- An empty corpus, to gather documents: see briefing/corpus.lua.
function M.corpus(given) return require("briefing.corpus").new(given) end

--- A document over a text: see briefing/document.lua.
function M.document(text, given) return require("briefing.document").new(text, given) end

--- A document over a file's text, or nil, message.
function M.open(path, given) return require("briefing.document").open(path, given) end

local function check_document(doc, position)
  if type(doc) ~= "table" or type(doc.text) ~= "string" then
    options.bad_argument(position, "compare", "document expected, got " .. (doc == nil and "no value" or type(doc)), 2)
  end
end

--- What two documents share and what each adds: see briefing/compare.lua.
function M.compare(doc, other)
  check_document(doc, 1)
  check_document(other, 2)
  return require("briefing.compare").compare(doc, other)
end

--- A report of a document: see briefing/report/init.lua.
function M.report(doc, given) return require("briefing.report").new(doc, given) end

M.analysis = registry.analysis
M.section = registry.section
M.renderer = registry.renderer
M.language = registry.language
M.scorer = registry.scorer

return M
