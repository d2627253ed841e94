-- What a language's data says of speech, and the words about a quotation read by it.
local lexicons = require "briefing.names.lexicon"
local languages = require "briefing.language"
local registry = require "briefing.registry"

local M = {}

local sub, find = string.sub, string.find
local key_of = lexicons.key

-- The entries of a list as keys, the longest first.
local function phrases_of(list)
  local phrases = {}
  lexicons.entries_of(list, function(entry) phrases[#phrases + 1] = key_of(entry) end)
  table.sort(phrases, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  return phrases
end

local function build(language)
  return {
    verbs = lexicons.set(language.speech_verbs),
    attributions = phrases_of(language.attributions),
    prepositions = lexicons.set(language.quote_prepositions),
    small = lexicons.set(language.function_words, language.stopwords),
    addressing = lexicons.set(language.addressing_verbs),
    addressees = lexicons.set(language.addressee_prepositions),
    pronouns = lexicons.set(language.speaker_pronouns),
    links = lexicons.set(language.complementizers),
    roles = lexicons.set(language.role_words),
    indefinite = lexicons.set(language.singular_articles),
    inversions = phrases_of(language.inversions),
    drops = language.subject_dropped or false,
    articles = lexicons.set(language.name_articles),
    dashes = language.dialogue_dashes or false,
  }
end

--- What a language says of speech, compiled once.
function M.of(code)
  local language = registry.language(code) or languages.new(code, {})
  return languages.compiled(language, "speech", build)
end

--- Whether what a mention names can speak: a place or its people in general do not.
function M.speaks(mention) return not mention.demonym and mention.entity.kind ~= "place" end

--- The verb a word is, without the pronoun or clitic that hangs on it; whether one did.
function M.verb_of(key, cues)
  if cues.verbs[key] then return true, false end
  if #cues.inversions > 0 and find(key, "-", 2, true) then
    for _, ending in ipairs(cues.inversions) do
      if #key > #ending and sub(key, -#ending) == ending then
        return cues.verbs[sub(key, 1, #key - #ending)] or false, true -- "a-t-il lancé": the verb may follow
      end
    end
  end
  local elided = key:match "^[a-z]+'(.+)$"
  if elided and cues.verbs[elided] then return true, false end
  return false, false
end

--- Words of text[from..to]: flat arrays of positions and keys.
function M.words_of(text, from, to, limit)
  local first, last, keys, n = {}, {}, {}, 0
  local position = from
  while position <= to and n < limit do
    local a, b = find(text, "[0-9A-Za-z\128-\255][0-9A-Za-z\128-\255'%-]*", position)
    if not a or a > to then break end
    if b > to then b = to end
    -- quotation marks and dashes beyond ASCII are no letters
    local word = sub(text, a, b)
    local mark = find(word, "\226\128[^\153]") or find(word, "\194[\160\171\187]")
    if mark == 1 then
      position = a + (word:byte() == 0xE2 and 3 or 2)
    else
      if mark then b = a + mark - 2 end
      n = n + 1
      first[n], last[n], keys[n] = a, b, key_of(sub(text, a, b))
      position = b + 1
    end
  end
  return first, last, keys, n
end

return M
