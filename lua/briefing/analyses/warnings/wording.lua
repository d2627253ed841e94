-- Warnings about wording: signs that a program put synonyms for words (spun text), and claims that do not go together.
local core = require "briefing.core"
local happenings = require "briefing.dates.happenings"
local lexicons = require "briefing.names.lexicon"
local phrases = require "briefing.names.phrases"
local languages = require "briefing.language"
local registry = require "briefing.registry"
local sets = require "briefing.sets"
local warning = require "briefing.warning"

local find, sub = string.find, string.sub

-- A list's entries as strings, longest first.
local function endings_of(list)
  local endings = {}
  lexicons.entries_of(list, function(ending) endings[#endings + 1] = ending end)
  table.sort(endings, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  return endings
end

local function build(language)
  return {
    articles = lexicons.set(language.singular_articles),
    breaks = lexicons.set(language.article_breaks or language.stopwords),
    adverbs = endings_of(language.adverb_endings),
    participles = endings_of(language.participle_endings),
  }
end

local function quoted(doc, span) return core.one_line(sub(doc.text, span[1], span[2])) end

local most = 20 -- places told for each sign

-- A spelling of a spun phrase: literal words, then perhaps one word known by its ending ("choice *al").
local function parted(spelling)
  local star = spelling and find(spelling, " *", 1, true)
  if not star then return spelling end
  return sub(spelling, 1, star - 1), sub(spelling, star + 2)
end

local LETTERS, JOINED = "^[0-9A-Za-z\128-\255]+", "^[0-9A-Za-z\128-\255'%-]+"

-- The word that ends text[from..to]: its first byte and the word, nil where none does. It is read backwards: a pattern
-- for it would be tried from every byte.
local function word_before(text, from, to, pattern)
  local backwards = sub(text, from, to):reverse():match(pattern)
  if not backwards then return nil end
  local first = to - #backwards + 1
  return first, sub(text, first, to)
end

-- Set phrases in which one word is not the usual one.
local function set_phrases(doc, language, spun)
  local text = doc.text
  for _, phrase in ipairs(phrases.listed(language.spun_phrases, doc.names.words)) do
    local n = 0
    local _, ending = parted(phrase.text)
    for a, b in phrases.places(text, { small = (parted(phrase.small)), large = (parted(phrase.large)) }) do
      if n == most then break end
      local stop = b
      if ending then
        local next_first, next_last = find(text, "^ [0-9A-Za-z\128-\255%-]+", b + 1)
        stop = next_first and sub(text, next_last - #ending + 1, next_last) == ending and next_last or nil
      end
      if stop then
        n = n + 1
        spun("synonym", "medium", { a, stop })
      end
    end
  end
end

-- "an unstable surroundings": a singular article up to four words before a noun that has no singular.
local function plural_only(doc, language, lexicon, spun)
  local text = doc.text
  for _, noun in ipairs(phrases.of(language.plural_only, doc.names.words)) do
    local n = 0
    for a, b in phrases.places(text, noun) do
      if n == most then break end
      local from = math.max(1, a - 60)
      local position, article = a - 1, nil
      for _ = 1, 4 do
        if text:byte(position) ~= 32 then break end
        local start, word = word_before(text, from, position - 1, JOINED)
        if not start then break end
        local key = lexicons.key(word)
        if lexicon.articles[key] then
          article = start
          break
        elseif lexicon.breaks[key] then
          break -- another determiner or a preposition: the article is not the noun's
        end
        position = start - 1
      end
      if article then
        n = n + 1
        spun("plural", "low", { article, b })
      end
    end
  end
end

local function root(word, endings)
  for _, ending in ipairs(endings) do
    if #word >= #ending + 3 and sub(word, -#ending) == ending then return sub(word, 1, #word - #ending) end
  end
end

-- "notably noted": an adverb and a participle of one root. Adverbs are found by the shortest of their endings.
local function doubled(doc, lexicon, spun)
  local text = doc.text
  local shortest = lexicon.adverbs[#lexicon.adverbs]
  if not shortest then return end
  local position, n = 1, 0
  while n < most do
    local a, b = find(text, shortest .. " ", position, true)
    if not a then return end
    position = b + 1
    local start, adverb = word_before(text, math.max(1, a - 24), b - 1, LETTERS)
    local participle = text:match(LETTERS, b + 1)
    local stem = adverb and participle and root(lexicons.key(adverb), lexicon.adverbs)
    if stem and stem == root(lexicons.key(participle), lexicon.participles) then
      n = n + 1
      spun("twice", "low", { start, b + #participle })
    end
  end
end

-- The first place of each side's phrases in prose, in a sentence that admits no contrast.
local function claim(doc, side, links)
  local text, sentences = doc.text, doc.sentences
  local first_a, first_b
  for _, phrase in ipairs(phrases.of({ side }, doc.names.words)) do
    local looked = 0
    for a, b in phrases.places(text, phrase) do
      looked = looked + 1
      if looked > most or (first_a and a > first_a) then break end
      local i, inside = sentences:find(a)
      local admits = not inside
      if inside then
        local from, to = sentences:bounds(i)
        for _, link in ipairs(links) do admits = admits or phrases.find(text, link, from, to) ~= nil end
      end
      if not admits then
        first_a, first_b = a, b
        break
      end
    end
  end
  return first_a and { first_a, first_b }
end

-- Whether the sentences of two places tell of one thing: they follow each other, or share a term beside the claims.
local function tell_of_one(doc, a, b)
  local sentences, terms, at = doc.sentences, {}, {}
  for k, span in ipairs { a, b } do
    local i, inside = sentences:find(span[1])
    if not inside then return true end
    local first, last = sentences:bounds(i)
    at[k], terms[k] = i, {}
    happenings.add_terms(doc, terms[k], first, last, { first = span[1], last = span[2] })
  end
  return math.abs(at[1] - at[2]) == 1 or sets.shared(terms[1], terms[2]) > 0
end

-- claim_tension: two claims of a language's list that do not go together, in different sentences that tell of one thing.
local function tensions(doc, language, warn)
  local links = phrases.of(language.tension_links, doc.names.words)
  for _, item in ipairs(language.tensions or {}) do
    local one, other = item:match "^(.-)|(.*)$"
    local left = claim(doc, one, links)
    local right = left and claim(doc, other, links)
    if right and doc.sentences:find(left[1]) ~= doc.sentences:find(right[1]) and tell_of_one(doc, left, right) then
      warn("claim_tension", "medium", { left, right }, { first = quoted(doc, left), second = quoted(doc, right) })
    end
  end
end

return function(doc)
  local language = registry.language(doc.language) or languages.new(doc.language, {})
  local lexicon = languages.compiled(language, "wording", build)
  local warnings, warn = warning.list()
  local function spun(sign, level, span) warn("spun_wording", level, { span }, { words = quoted(doc, span) }, sign) end
  set_phrases(doc, language, spun)
  plural_only(doc, language, lexicon, spun)
  doubled(doc, lexicon, spun)
  tensions(doc, language, warn)
  return warnings
end
