-- Italian: syllables and readability.
return {
  vowels = { "a", "à", "e", "é", "è", "i", "ì", "í", "o", "ó", "ò", "u", "ù", "ú" },
  hiatus = { "ae", "ao", "ea", "eo", "oa", "oe", "aa", "ee", "oo" },
  readability = {
    { name = "Gulpease", constant = 89, { 3, "sentences_per_100_words" }, { -0.1, "letters_per_100_words" },
      scale = "0 hard to 100 easy", source = "Lucisano and Piemontese 1988" },
    { name = "Flesch-Vacca", constant = 206, { -1, "words_per_sentence" }, { -65, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Franchina and Vacca 1986" },
  },
}
