-- French: syllables and readability.
return {
  vowels = { "a", "à", "â", "e", "é", "è", "ê", "ë", "i", "î", "ï", "o", "ô", "u", "ù", "û", "ü", "y", "œ", "æ" },
  hiatus = { "éa", "éo", "éé", "éâ", "aï", "oï", "uï", "aë", "oë" },
  silent_endings = { "e", "es", "ent" },
  sounded_endings = { "ment", "ments" },
  readability = {
    { name = "Kandel-Moles", constant = 207, { -1.015, "words_per_sentence" }, { -73.6, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Kandel and Moles 1958" },
    { name = "LIX", { 1, "words_per_sentence" }, { 1, "percent_long_words" },
      scale = "20 easy to 60 hard", source = "Björnsson 1968" },
  },
}
