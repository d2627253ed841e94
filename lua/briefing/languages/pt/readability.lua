-- Portuguese: syllables and readability.
return {
  vowels = { "a", "á", "à", "â", "ã", "e", "é", "ê", "i", "í", "o", "ó", "ô", "õ", "u", "ú", "ü", "y" },
  hiatus = { "ea", "eo", "oa", "ee", "oo", "aí", "eí", "oí", "aú", "eú", "oú", "ía", "ío", "ie", "uí", "úa", "úo" },
  readability = {
    { name = "Flesch (Portuguese)", constant = 248.835, { -1.015, "words_per_sentence" }, { -84.6, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Martins, Ghiraldelo, Nunes and Oliveira Jr. 1996" },
  },
}
