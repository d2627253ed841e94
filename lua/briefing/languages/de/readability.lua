-- German: syllables and readability.
return {
  vowels = { "a", "ä", "e", "i", "o", "ö", "u", "ü", "y" },
  hiatus = { "io", "ia", "eo", "ea", "ua", "uo", "iu" },
  readability = {
    { name = "Flesch-Amstad", constant = 180, { -1, "words_per_sentence" }, { -58.5, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Amstad 1978" },
    { name = "Wiener Sachtextformel", constant = -0.875, { 0.1935, "percent_polysyllables" }, { 0.1672, "words_per_sentence" },
      { 0.1297, "percent_long_words" }, { -0.0327, "percent_monosyllables" },
      scale = "school years", source = "Bamberger and Vanecek 1984, first formula" },
    { name = "LIX", { 1, "words_per_sentence" }, { 1, "percent_long_words" },
      scale = "20 easy to 60 hard", source = "Björnsson 1968" },
  },
}
