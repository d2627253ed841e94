-- A language's words for sentences and for words as readers see them, compiled for the C core: once a language, and
-- once a call where the caller brings abbreviations of their own.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local language = require "briefing.language"
local registry = require "briefing.registry"

local M = {}

-- briefing_rule in include/briefing.h
local FLAG = {
  abbreviation = 2 ^ 0, titles = 2 ^ 1, numeric = 2 ^ 2, never = 2 ^ 3, units = 2 ^ 4, times = 2 ^ 5, ends = 2 ^ 6,
  starters = 2 ^ 7, prepositions = 2 ^ 8, open_words = 2 ^ 9, month = 2 ^ 10, marked = 2 ^ 11, suffix = 2 ^ 12,
  prefix = 2 ^ 13, contractions = 2 ^ 14, whole = 2 ^ 15, removed = 2 ^ 16, joined = 2 ^ 17,
}

-- The classes of `abbreviations`; its array part is for those that end a sentence only before a word that opens one.
local CLASSES = { "titles", "numeric", "never", "units", "times", "ends", "marked" }

local ORDINALS, VOWEL_ENDINGS, HYPHENATED = 1, 2, 4 -- BRIEFING_ORDINALS and so on

-- A language's lists of words, each with the flag of its words behind it.
local function lists_of(lang)
  local lists = {}
  local function add(words, name)
    if not words then return end
    lists[#lists + 1] = words
    lists[#lists + 1] = FLAG[name]
  end
  local abbreviations, clitics = lang.abbreviations or {}, lang.clitics or {}
  add(abbreviations, "abbreviation")
  for _, class in ipairs(CLASSES) do add(abbreviations[class], class) end
  for _, field in ipairs { "starters", "prepositions", "open_words" } do add(lang[field], field) end
  for _, names in ipairs { lang.months or {}, lang.weekdays or {} } do
    for _, forms in ipairs(names) do add(type(forms) == "table" and forms or { forms }, "month") end
  end
  for _, field in ipairs { "prefix", "suffix", "whole", "joined", "contractions" } do add(clitics[field], field) end
  return lists
end

local function build(lang)
  return core.rules(lists_of(lang), (lang.ordinals and ORDINALS or 0) + (lang.vowel_endings and VOWEL_ENDINGS or 0)
    + (lang.hyphenated and HYPHENATED or 0),
    lang.terminators and table.concat(lang.terminators) or nil)
end

--- The compiled rules of a language, or nil where there is none of that code.
---@param code string?
function M.rules(code)
  local lang = code and registry.find("language", code)
  return lang and language.compiled(lang, "prose", build) or nil
end

--- The rules of one call's own abbreviations: "Jan." adds one, "-Jan." takes one away.
---@param abbreviations string[]?
function M.extra(abbreviations)
  if not abbreviations or #abbreviations == 0 then return nil end
  local added, removed = {}, {}
  for _, word in ipairs(abbreviations) do
    local taken = word:match "^%-(.+)$"
    local list = taken and removed or added
    list[#list + 1] = taken or word
    list[#list + 1] = form.small(taken or word)
  end
  return core.rules { added, FLAG.abbreviation, removed, FLAG.removed }
end

return M
