-- Readability by the formulas a language's data gives: each a sum of a constant and measures of the text, weighed.
--
-- Measures a formula may weigh: words_per_sentence, letters_per_word, syllables_per_word, letters_per_100_words,
-- sentences_per_100_words, percent_polysyllables (three syllables or more), percent_long_words (more than six letters),
-- percent_monosyllables, root_polysyllables (root of the polysyllables in 30 sentences).
local registry = require "briefing.registry"
local syllables_of = require "briefing.summary.syllables"

-- Under these a formula says nothing: they were fitted on samples of about a hundred words.
local FEWEST_WORDS = 30

-- Letters and digits of a word: its characters but for apostrophes, hyphens and periods.
local function letters_of(word)
  if not word:find "[^%w]" then return #word end
  return select(2, word:gsub("[%w\194-\244]", "")) - select(2, word:gsub("\226\128[\144-\153]", ""))
end

local function tally(spellings, syllables)
  local words, letters, sounds, poly, long, mono = 0, 0, 0, 0, 0, 0
  for _, spelling in ipairs(spellings) do
    local count, length = spelling.count, letters_of(spelling.word)
    local sounded = spelling.kind == "letter" and syllables and syllables(spelling.word) or 1
    words, letters, sounds = words + count, letters + count * length, sounds + count * sounded
    if length > 6 then long = long + count end
    if sounded >= 3 then poly = poly + count end
    if sounded == 1 then mono = mono + count end
  end
  return { words = words, letters = letters, syllables = sounds, poly = poly, long = long, mono = mono }
end

local function measures_of(sum, sentences, has_syllables)
  local n = sum.words
  if n == 0 then return {} end
  local measures = {
    words_per_sentence = n / sentences,
    letters_per_word = sum.letters / n,
    letters_per_100_words = 100 * sum.letters / n,
    sentences_per_100_words = 100 * sentences / n,
    percent_long_words = 100 * sum.long / n,
  }
  if has_syllables then
    measures.syllables_per_word = sum.syllables / n
    measures.percent_polysyllables = 100 * sum.poly / n
    measures.percent_monosyllables = 100 * sum.mono / n
    measures.root_polysyllables = math.sqrt(30 * sum.poly / sentences)
  end
  return measures
end

-- The formula's value, or nil where it needs a measure there is not.
local function value_of(formula, measures)
  local value = formula.constant or 0
  for _, part in ipairs(formula) do
    local measure = measures[part[2]]
    if not measure then return nil end
    value = value + part[1] * measure
  end
  return math.floor(value * 100 + 0.5) / 100
end

--- Measures of a document's sentences, and the indices { name, value, scale, source } in the order of the language's data.
---@param doc table
---@param sentences integer how many
---@param spellings { word: string, kind: string, count: integer }[] the distinct words of the sentences
---@return table measures, table[] indices
return function(doc, sentences, spellings)
  local language = registry.language(doc.language)
  local syllables = syllables_of(language)
  local sum = tally(spellings, syllables)
  local measures = measures_of(sum, sentences, syllables ~= nil)
  local indices = {}
  if sum.words >= FEWEST_WORDS then
    for _, formula in ipairs(language and language.readability or {}) do
      local value = value_of(formula, measures)
      if value then
        indices[#indices + 1] = { name = formula.name, value = value, scale = formula.scale, source = formula.source }
      end
    end
  end
  return measures, indices
end
