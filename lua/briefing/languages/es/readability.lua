-- Spanish: syllables and readability.
return {
  vowels = { "a", "á", "e", "é", "i", "í", "o", "ó", "u", "ú", "ü", "y" },
  -- two strong vowels, or a weak one with an accent beside a strong one, are two syllables
  hiatus = { "ae", "ao", "ea", "eo", "oa", "oe", "áe", "áo", "éa", "éo", "óa", "óe", "aé", "aó", "eá", "eó", "oá", "oé", "aa",
    "ee", "oo", "aí", "eí", "oí", "aú", "eú", "oú", "ía", "íe", "ío", "úa", "úe", "úo" },
  readability = {
    { name = "Fernández-Huerta", constant = 206.84, { -1.02, "words_per_sentence" }, { -60, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Fernández Huerta 1959" },
    { name = "Szigriszt-Pazos", constant = 206.835, { -1, "words_per_sentence" }, { -62.3, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Szigriszt Pazos 1993" },
  },
}
