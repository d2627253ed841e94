return function()
  local core = require "briefing.core"
  local briefing = require "briefing"
  local text = ("The port of Lisbon opens a new terminal. Container traffic in the port grew in 2024. "):rep(5)
    .. "A pilot boat waits. The pilot boat sails."
  local doc = briefing.document(text, { language = "en" })
  local sentences, words, terms = doc.sentences, doc.words, doc.terms
  local all = {}
  for s = 1, #sentences do all[s] = s end
  local syllables = core.syllables { vowels = { "a", "e" } }
  return function()
    local vectors = core.vectors(sentences, words, terms)
    assert(vectors.bags:spread())
    assert(vectors.bags:forward(all))
    assert(vectors.bags:sums(all, all))
    assert(vectors.bags:figures())
    local nuclei = vectors.bags:nuclei({ 1 }, all)
    assert(nuclei:groups())
    local candidates = core.candidates(terms, { limit = 9, words = 3 })
    assert(candidates:keywords({ limit = 9, compact = true })[1].ids)
    assert(#nuclei:themes(candidates, 9, "ed\0", 9) > 0)
    assert(vectors.bags:divide(vectors.from, vectors.n))
    assert(core.word_statistics(sentences, words, terms, syllables).words > 50)
    assert(#core.ranking(all) == #all)
    assert(#core.neighbours(sentences, words, terms, 2) > 0)
  end
end
