-- What a language's data says of names, compiled once into tables that answer one look-up a word: sets of words, and
-- `entries` and `lower`, the places and bodies of the world (briefing/names/world.lua).
local core = require "briefing.core"
local given = require "briefing.names.given"
local letters = require "briefing.names.letters"
local languages = require "briefing.language"
local registry = require "briefing.registry"
local world = require "briefing.names.world"

local M = {}

local byte, find, sub = string.byte, string.find, string.sub

M.key = letters.key

local key_of = M.key

local function trimmed(entry)
  return byte(entry, -1) == 32 and entry:match "^(.-)%s*$" or entry
end

--- Calls `each` with every entry of a list whose items hold entries separated by commas.
---@param list string[]?
---@param each fun(entry: string)
function M.entries_of(list, each)
  for _, item in ipairs(list or {}) do
    for entry in item:gmatch "[^,%s][^,]*" do each(trimmed(entry)) end
  end
end

--- The entries of lists as one set of keys: set[key] is true, #set counts them. A set reads its lists when it is first
--- asked: a text asks few of them.
---@param ... string[]?
---@return table<string, boolean>
M.set = core.word_set

-- Endings of a list as strings, to be tried against a word's end.
local function endings_of(list)
  local endings = { longest = 0 }
  M.entries_of(list, function(ending)
    endings[ending] = true
    endings.longest = math.max(endings.longest, #ending)
  end)
  return endings
end

--- Whether a word longer than the ending by two bytes or more ends in one of these endings.
function M.ends_in(word, endings)
  for n = math.min(endings.longest, #word - 2), 1, -1 do
    if endings[word:sub(-n)] then return true end
  end
  return false
end

local longest_part = 64 -- bytes of the longest last part looked for: a word of any length costs the same

--- Whether a word, or a word of five bytes and more at its end (a compound's last part), is in a set.
function M.ends_in_word(word, set)
  if set[word] then return true end
  for from = math.max(3, #word - longest_part + 1), #word - 4 do
    if set[sub(word, from)] then return true end
  end
  return false
end

--- A key without its words' case endings, so that a name's forms share it; the key itself where the language has none.
function M.nominative(key, cases)
  if not cases then return key end
  return (key:gsub("[^%s%-]+", function(word)
    for n = math.min(cases.longest, #word - 6), 1, -1 do
      if cases[word:sub(-n)] then return word:sub(1, #word - n) end
    end
  end))
end

-- What answers for the words of a set and for compounds that end in one of them: Landgericht. It remembers a bounded number.
local function in_compounds(set)
  local compounds, count = {}, 0
  return setmetatable({}, {
    __index = function(_, word)
      local found = compounds[word]
      if found == nil then
        found = M.ends_in_word(word, set)
        if count == 4096 then compounds, count = {}, 0 end
        compounds[word], count = found, count + 1
      end
      return found
    end,
  })
end

-- What answers for the words of a list in all their cases, and for those of another set.
local function in_any_case(list, cases, others)
  local stems = {}
  M.entries_of(list, function(entry) stems[M.nominative(key_of(entry), cases)] = true end)
  return setmetatable({}, {
    __index = function(_, word)
      local stem = M.nominative(word, cases)
      return stems[stem] or others[word] or others[stem]
    end,
  })
end

-- The titles as a set without a final period, as the words of a text stand, and those written with one.
local function titles_of(list)
  local bare = {}
  for i, item in ipairs(list or {}) do
    bare[i] = find(item, ".", 1, true) and (item .. ","):gsub("%.%s*,", ",") or item
  end
  local spelled = M.set(list)
  return M.set(bare), setmetatable({}, { __index = function(_, key) return spelled[key .. "."] end })
end

local function build(language)
  local lexicon = world.of(language)
  -- honorifics: the titles that are abbreviations; after them a small word may begin a name (M. de Gaulle)
  lexicon.titles, lexicon.honorifics = titles_of(language.titles)
  local cases = language.case_endings and endings_of(language.case_endings)
  lexicon.cases = cases
  lexicon.roles = cases and in_any_case(language.role_words, cases, {}) or M.set(language.role_words)
  lexicon.given = cases and in_any_case(language.given_names, cases, given.of {})
    or given.of(M.set(language.given_names))
  lexicon.organizations = M.set(language.organization_words)
  if language.nouns_capitalized then lexicon.organizations = in_compounds(lexicon.organizations) end
  lexicon.geography = M.set(language.place_words)
  lexicon.glue = M.set(language.name_glue)
  lexicon.organization_glue = M.set(language.organization_glue)
  lexicon.of = M.set(language.glue_of)
  lexicon.person_glue = language.person_glue and M.set(language.person_glue)
  lexicon.portfolios = M.set(language.portfolio_words)
  lexicon.left_heads = M.set(language.left_heads)
  lexicon.elisions = M.set(language.name_elisions)
  lexicon.lone = M.set(language.lone_words)
  lexicon.articles = M.set(language.name_articles)
  lexicon.excluded = M.set(language.not_names)
  lexicon.starters = M.set(language.name_starters, language.stopwords, language.function_words)
  lexicon.function_words = language.function_words and M.set(language.function_words) or lexicon.starters
  lexicon.coordinators = M.set(language.coordinators)
  lexicon.relatives = M.set(language.relative_pronouns)
  lexicon.determiners = M.set(language.determiners)
  lexicon.possessors = M.set(language.possessors)
  lexicon.things = M.set(language.thing_words)
  lexicon.publishing = M.set(language.publishing_words)
  lexicon.role_endings = endings_of(language.role_endings)
  lexicon.place_nouns = M.set(language.place_nouns)
  lexicon.body_nouns = M.set(language.body_nouns)
  lexicon.body_people = M.set(language.body_people)
  lexicon.motion = M.set(language.motion_prepositions)
  lexicon.classes = language.nouns_capitalized
    and M.set(language.class_words, language.place_nouns, language.body_nouns) or M.set(language.class_words)
  lexicon.prepositions = M.set(language.place_prepositions)
  lexicon.known_acronyms = M.set(language.known_acronyms)
  lexicon.common = endings_of(language.common_endings)
  lexicon.place_endings = endings_of(language.place_endings)
  lexicon.adjectives = endings_of(language.adjective_endings)
  lexicon.speech = M.set(language.speech_verbs)
  lexicon.ages = M.set(language.age_words)
  lexicon.nouns_capitalized = language.nouns_capitalized or false
  return lexicon
end

--- The lexicon of a language by its code; an unknown language has an empty one.
---@param code string
---@return table
function M.of(code)
  local language = registry.language(code) or languages.new(code, {})
  return languages.compiled(language, "names", build)
end

return M
