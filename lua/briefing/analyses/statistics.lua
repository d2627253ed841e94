-- doc.statistics: how long, how varied and how hard a text is. Counts of bytes, characters and words are of the whole
-- text, the means and indices of its sentences.
local core = require "briefing.core"
local registry = require "briefing.registry"
local round = require "briefing.round"
local vectors_of = require("briefing.summary.vectors").of
local readability = require "briefing.summary.readability"
local syllables_of = require "briefing.summary.syllables"

-- Words a minute: silent reading of prose, Brysbaert 2019; a newsreader's speech, as in briefing/summary/budget.lua.
local READING, SPEAKING = 238, 150

local function count_blocks(doc)
  local counts = {}
  for _, block in ipairs(doc.blocks) do counts[block.kind] = (counts[block.kind] or 0) + 1 end
  return counts
end

local function longest_sentence(vectors)
  local best
  for s = 1, vectors.n do
    if not best or vectors.words[s] > vectors.words[best] then best = s end
  end
  return best and { first = vectors.first[best], last = vectors.last[best], words = vectors.words[best] } or nil
end

registry.analysis("statistics", function(doc)
  local vectors = vectors_of(doc)
  local blocks = count_blocks(doc)
  local language = registry.language(doc.language)
  local syllables = syllables_of(language)
  local sum = core.word_statistics(doc.sentences, doc.words, doc.terms, syllables)
  local measures, indices = readability(language, vectors.n, sum, syllables ~= nil)
  local words = #doc.words
  return {
    bytes = #doc.text,
    characters = core.characters(doc.text),
    words = words,
    distinct_words = sum.types,
    sentences = vectors.n,
    paragraphs = blocks.paragraph or 0,
    headings = blocks.heading or 0,
    list_items = blocks.list_item or 0,
    tables = #doc.tables,
    prose_words = sum.words,
    words_per_sentence = round(measures.words_per_sentence, 2),
    letters_per_word = round(measures.letters_per_word, 2),
    syllables_per_word = round(measures.syllables_per_word, 2),
    longest_sentence = longest_sentence(vectors),
    reading_seconds = math.floor(words * 60 / READING + 0.5),
    speaking_seconds = math.floor(words * 60 / SPEAKING + 0.5),
    diversity = {
      type_token_ratio = sum.words > 0 and round(sum.types / sum.words, 4) or nil,
      hapax_ratio = sum.types > 0 and round(sum.hapax / sum.types, 4) or nil,
      mattr = round(sum.mattr, 4),
      mtld = round(sum.mtld, 2),
    },
    readability = indices,
  }
end, { options = {} })
