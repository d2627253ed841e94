-- English: syllables and readability.
return {
  vowels = { "a", "e", "i", "o", "u", "y" },
  hiatus = { "ia", "io", "iu", "eo", "ua", "uo" },
  -- as in nation, region, special, people, quality
  joined = { "tio", "sio", "gio", "cio", "xio", "nio", "cia", "tia", "gia", "sia", "peo", "qua", "gua", "quo" },
  -- a final e, and the e of -es and -ed, are silent; not after these sounds
  silent_endings = { "e", "es", "ed" },
  sounded_endings = { "le", "les", "ted", "ded", "ses", "zes", "ces", "ges", "xes", "ches", "shes", "ee", "ees", "ie", "ies",
    "ied", "ye", "yes", "ae", "oe", "oes", "ue", "ues", "ued", "eed" },
  readability = {
    { name = "Flesch reading ease", constant = 206.835, { -1.015, "words_per_sentence" }, { -84.6, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Flesch 1948" },
    { name = "Flesch-Kincaid grade", constant = -15.59, { 0.39, "words_per_sentence" }, { 11.8, "syllables_per_word" },
      scale = "school years", source = "Kincaid et al. 1975" },
    { name = "Gunning fog", { 0.4, "words_per_sentence" }, { 0.4, "percent_polysyllables" },
      scale = "school years", source = "Gunning 1952" },
    { name = "SMOG", constant = 3.1291, { 1.043, "root_polysyllables" },
      scale = "school years", source = "McLaughlin 1969" },
    { name = "Automated readability index", constant = -21.43, { 4.71, "letters_per_word" }, { 0.5, "words_per_sentence" },
      scale = "school years", source = "Senter and Smith 1967" },
    { name = "Coleman-Liau", constant = -15.8, { 0.0588, "letters_per_100_words" }, { -0.296, "sentences_per_100_words" },
      scale = "school years", source = "Coleman and Liau 1975" },
  },
}
