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
  prefix = 2 ^ 13, contraction = 2 ^ 14, whole = 2 ^ 15, removed = 2 ^ 16, joined = 2 ^ 17,
}

-- The classes of `abbreviations`; its array part is for those that end a sentence only before a word that opens one.
local CLASSES = { "titles", "numeric", "never", "units", "times", "ends", "marked" }

local ORDINALS, VOWEL_ENDINGS, HYPHENATED = 1, 2, 4 -- BRIEFING_ORDINALS and so on

-- The key of an abbreviation: without its last period, without blanks ("z. B." is "z.B").
local function key(abbreviation)
  return (abbreviation:gsub("\194\160", ""):gsub("[ \t\n]+", ""):gsub("%.$", ""))
end

-- Collects words with the flags of each; a word's flags are added up.
local function collector()
  local flags, order, splits = {}, {}, {}
  local function add(word, name, split)
    local flag = FLAG[name]
    local had = flags[word]
    if not had then
      order[#order + 1] = word
      had = 0
    end
    if had % (flag * 2) < flag then had = had + flag end
    flags[word] = had
    splits[word] = split or splits[word] or 0
  end
  local function list()
    local flat = {}
    for _, word in ipairs(order) do
      flat[#flat + 1] = word
      flat[#flat + 1] = flags[word]
      flat[#flat + 1] = splits[word]
    end
    return flat
  end
  return add, list
end

local function add_abbreviations(add, abbreviations)
  for _, word in ipairs(abbreviations) do add(key(word), "abbreviation") end
  for _, class in ipairs(CLASSES) do
    for _, word in ipairs(abbreviations[class] or {}) do
      add(class == "marked" and word:gsub("[!?]+$", "") or key(word), class)
    end
  end
end

--- A language's words for the core: an array of word, flags, split, word, flags, split ...
function M.words(lang)
  local add, list = collector()
  add_abbreviations(add, lang.abbreviations or {})
  for _, field in ipairs { "starters", "prepositions", "open_words" } do
    for _, word in ipairs(lang[field] or {}) do add(word, field) end
  end
  for _, names in ipairs { lang.months or {}, lang.weekdays or {} } do
    for _, forms in ipairs(names) do
      for _, name in ipairs(type(forms) == "table" and forms or { forms }) do add(name, "month") end
    end
  end
  local clitics = lang.clitics or {}
  for _, field in ipairs { "prefix", "suffix", "whole", "joined" } do
    for _, word in ipairs(clitics[field] or {}) do add(word, field) end
  end
  for _, written in ipairs(clitics.contractions or {}) do
    local bar = written:find("|", 1, true)
    add((written:gsub("|", "", 1)), "contraction", bar - 1)
  end
  return list()
end

local function build(lang)
  return core.rules(M.words(lang), (lang.ordinals and ORDINALS or 0) + (lang.vowel_endings and VOWEL_ENDINGS or 0)
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
  local add, list = collector()
  for _, word in ipairs(abbreviations) do
    local taken = word:match "^%-(.+)$"
    local bare = key(taken or word)
    for _, written in ipairs { bare, form.small(bare) } do
      add(written, taken and "removed" or "abbreviation")
    end
  end
  return core.rules(list())
end

return M
