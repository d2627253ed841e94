-- doc.statistics: how long, how varied and how hard a text is. Counts of bytes, characters and words are of the whole
-- text, the means and indices of its sentences.
local core = require "briefing.core"
local registry = require "briefing.registry"
local vectors_of = require("briefing.summary.vectors").of
local diversity = require "briefing.summary.diversity"
local readability = require "briefing.summary.readability"

-- Words a minute: silent reading of prose, Brysbaert 2019; a newsreader's speech, as in briefing/summary/budget.lua.
local READING, SPEAKING = 238, 150

local function round(value, digits)
  local scale = 10 ^ digits
  return value and math.floor(value * scale + 0.5) / scale
end

local function characters_of(text)
  return #text - select(2, text:gsub("[\128-\191]", "")) -- all bytes but those that continue a character
end

local function count_blocks(doc)
  local counts = {}
  for _, block in ipairs(doc.blocks) do counts[block.kind] = (counts[block.kind] or 0) + 1 end
  return counts
end

-- The distinct spellings in the sentences, { word, kind, count, id } in order of first occurrence; id is that of the folded
-- spelling. And the ids of all words, how many ids there are and how many stand once.
local function spellings_of(doc, vectors)
  local spellings, ids, known, by_key, n, counts = {}, {}, {}, {}, 0, {}
  local words, fold = doc.words, core.fold
  for s = 1, vectors.n do
    for w = vectors.word[s], vectors.word[s] + vectors.words[s] - 1 do
      local word = words[w]
      local entry = known[word]
      if not entry then
        local key = fold(word)
        local id = by_key[key]
        if not id then
          n = n + 1
          id = n
          by_key[key], counts[id] = id, 0
        end
        entry = { word = word, kind = words:kind(w), count = 0, id = id }
        known[word] = entry
        spellings[#spellings + 1] = entry
      end
      entry.count = entry.count + 1
      ids[#ids + 1] = entry.id
    end
  end
  local hapax = 0
  for _, entry in ipairs(spellings) do counts[entry.id] = counts[entry.id] + entry.count end
  for id = 1, n do
    if counts[id] == 1 then hapax = hapax + 1 end
  end
  return spellings, ids, n, hapax
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
  local spellings, ids, types, hapax = spellings_of(doc, vectors)
  local measures, indices = readability(doc, vectors.n, spellings)
  local words = #doc.words
  return {
    bytes = #doc.text,
    characters = characters_of(doc.text),
    words = words,
    distinct_words = types,
    sentences = vectors.n,
    paragraphs = blocks.paragraph or 0,
    headings = blocks.heading or 0,
    list_items = blocks.list_item or 0,
    tables = #doc.tables,
    prose_words = #ids,
    words_per_sentence = round(measures.words_per_sentence, 2),
    letters_per_word = round(measures.letters_per_word, 2),
    syllables_per_word = round(measures.syllables_per_word, 2),
    longest_sentence = longest_sentence(vectors),
    reading_seconds = math.floor(words * 60 / READING + 0.5),
    speaking_seconds = math.floor(words * 60 / SPEAKING + 0.5),
    diversity = {
      type_token_ratio = #ids > 0 and round(types / #ids, 4) or nil,
      hapax_ratio = types > 0 and round(hapax / types, 4) or nil,
      mattr = round(diversity.mattr(ids), 4),
      mtld = round(diversity.mtld(ids), 2),
    },
    readability = indices,
  }
end, { options = {} })
