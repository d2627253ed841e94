/* syllables.c - see syllables.h. */
#include "statistics/syllables.h"

#include "unicode/utf8.h"

void syllables_end(Syllables *syllables) {
  size_t i;
  for (i = 0; i < sizeof syllables->letter; i++) {
    char c = (char)i;
    syllables->letter[i] = (uint8_t)lexicon_roles(&syllables->strings, &c, 1);
  }
}

/* The roles of the bytes from..to of a word; 0 where they are longer than all data. */
static uint32_t roles(const Syllables *s, const char *word, size_t from, size_t to) {
  unsigned char letter = (unsigned char)word[from];
  if (to - from == 1 && letter < sizeof s->letter) return s->letter[letter];
  return to - from <= s->longest ? lexicon_roles(&s->strings, word + from, to - from) : 0;
}

static int ends_in(const Syllables *s, const char *word, size_t length, uint32_t role) {
  size_t from;
  for (from = 1; from < length; from++)
    if (roles(s, word, from, length) & role) return 1;
  return 0;
}

uint32_t syllables_count(const Syllables *s, const char *word, size_t length) {
  size_t i, next, onset = 0, before = 0; /* where the letters before this one begin */
  uint32_t count = 0;
  int after_vowel = 0;
  for (i = 0; i < length; i = next) {
    for (next = i + 1; next < length && utf8_is_continuation((uint8_t)word[next]);) next++;
    if (!(roles(s, word, i, next) & SYLLABLES_VOWEL)) {
      after_vowel = 0;
    } else {
      if (!after_vowel || ((roles(s, word, before, next) & SYLLABLES_HIATUS) &&
                           !(roles(s, word, onset, next) & SYLLABLES_JOINED)))
        count++;
      after_vowel = 1;
    }
    onset = before;
    before = i;
  }
  if (count > 1 && ends_in(s, word, length, SYLLABLES_SILENT) &&
      !ends_in(s, word, length, SYLLABLES_SOUNDED))
    count--;
  return count ? count : 1;
}
