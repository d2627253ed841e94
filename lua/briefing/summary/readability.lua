-- Readability by the formulas a language's data gives: each a sum of a constant and measures of the text, weighed.
--
-- Measures a formula may weigh: words_per_sentence, letters_per_word, syllables_per_word, letters_per_100_words,
-- sentences_per_100_words, percent_polysyllables (three syllables or more), percent_long_words (more than six letters),
-- percent_monosyllables, root_polysyllables (root of the polysyllables in 30 sentences).
local round = require "briefing.round"

-- Under these a formula says nothing: they were fitted on samples of about a hundred words.
local FEWEST_WORDS = 30

local function measures_of(sum, sentences, has_syllables)
  local n = sum.words
  if n == 0 then return {} end
  local measures = {
    words_per_sentence = n / sentences,
    letters_per_word = sum.letters / n,
    letters_per_100_words = 100 * sum.letters / n,
    sentences_per_100_words = 100 * sentences / n,
    percent_long_words = 100 * sum.lengthy / n,
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
  return round(value, 2)
end

--- Measures of a document's sentences, and the indices { name, value, scale, source } in the order of the language's data.
---@param language table?
---@param sentences integer how many
---@param sum table of their words, by core.word_statistics
---@param has_syllables boolean whether it counts them
---@return table measures, table[] indices
return function(language, sentences, sum, has_syllables)
  local measures = measures_of(sum, sentences, has_syllables)
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
