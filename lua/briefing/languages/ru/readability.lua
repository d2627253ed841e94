-- Russian: syllables and readability. Every vowel is a syllable.
local vowels = { "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я" }
local hiatus = {}
for _, a in ipairs(vowels) do
  for _, b in ipairs(vowels) do hiatus[#hiatus + 1] = a .. b end
end

return {
  vowels = vowels,
  hiatus = hiatus,
  readability = {
    { name = "Flesch (Russian)", constant = 206.835, { -1.3, "words_per_sentence" }, { -60.1, "syllables_per_word" },
      scale = "0 hard to 100 easy", source = "Oborneva 2006" },
  },
}
