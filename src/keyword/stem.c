/* stem.c - the engine of stems; see stem.h. A word is decoded into letters, each known as vowel or
 * consonant; the regions are found once a word:
 *
 *    m1, m2  end of the first, second run of consonants after vowels: the least stem of measure 1,
 * 2 (R1, R2) rv      romance: second letter a consonant: after the next vowel; first two vowels:
 * after the next consonant; else after the third letter (Snowball's RV of Italian, Spanish,
 * Portuguese) french:  two vowels first: after the third letter; else after the first vowel not at
 * the start vowel:   after the first vowel (Snowball's RV of Russian) */
#include "keyword/stem.h"

#include <string.h>
#include <utf8proc.h>

#include "keyword/stem_private.h"

#define WORD_ROOM (STEM_LETTERS + STEM_STEPS * STEM_GROWTH)

typedef struct Word {
  const Stemmer *s;
  int32_t letter[WORD_ROOM];
  uint8_t vowel[WORD_ROOM];
  size_t length;
  size_t m1, m2, rv; /* least lengths of a stem; SIZE_MAX: none is long enough */
  int has_regions;   /* whether these are those of the letters */
} Word;

static int among(const Stemmer *s, uint16_t place, uint16_t count, int32_t c) {
  const int32_t *set = s->letters + place;
  uint16_t i;
  for (i = 0; i < count; i++)
    if (set[i] == c) return 1;
  return 0;
}

/* Marks letters from..length as vowels or consonants. */
static void mark(Word *w, size_t from) {
  size_t i;
  for (i = from; i < w->length; i++) {
    int32_t c = w->letter[i];
    int vowel = c >= 'a' && c <= 'z' ? (int)(w->s->ascii_vowels >> (c - 'a') & 1)
                                     : among(w->s, w->s->vowels, w->s->vowels_length, c);
    if (vowel && w->s->soft_length && among(w->s, w->s->soft, w->s->soft_length, c))
      vowel = i > 0 && !w->vowel[i - 1];
    w->vowel[i] = (uint8_t)vowel;
  }
}

/* The length of the first stem with a consonant after a vowel, from letter i on. */
static size_t after_run(const Word *w, size_t i) {
  for (; i + 1 < w->length; i++)
    if (w->vowel[i] && !w->vowel[i + 1]) return i + 2;
  return SIZE_MAX;
}

static size_t after_kind(const Word *w, size_t i, int vowel) {
  for (; i < w->length; i++)
    if (w->vowel[i] == vowel) return i + 1;
  return SIZE_MAX;
}

static size_t find_rv(const Word *w) {
  if (w->s->rv == STEM_RV_VOWEL) return after_kind(w, 0, 1);
  if (w->length < 3) return SIZE_MAX;
  if (w->s->rv == STEM_RV_FRENCH) return w->vowel[0] && w->vowel[1] ? 3 : after_kind(w, 1, 1);
  if (w->s->rv != STEM_RV_ROMANCE) return 0;
  if (!w->vowel[1]) return after_kind(w, 2, 1);
  return w->vowel[0] ? after_kind(w, 2, 0) : 3;
}

static void find_regions(Word *w) {
  if (w->has_regions) return;
  w->has_regions = 1;
  w->m1 = after_run(w, 0);
  w->m2 = w->m1 == SIZE_MAX ? SIZE_MAX : after_run(w, w->m1 - 1);
  w->rv = find_rv(w);
}

static int ends_in(const Word *w, const StemRule *rule) {
  const int32_t *suffix = w->s->letters + rule->suffix;
  size_t i = rule->suffix_length, from = w->length - rule->suffix_length;
  if (i > w->length) return 0;
  while (i-- > 0)
    if (suffix[i] != w->letter[from + i] && suffix[i] != '.') return 0;
  return 1;
}

static int ends_cvc(const Word *w, size_t n) {
  int32_t c;
  if (n < 3 || w->vowel[n - 3] || !w->vowel[n - 2] || w->vowel[n - 1]) return 0;
  c = w->letter[n - 1];
  return c != 'w' && c != 'x' && c != 'y';
}

/* Which conditions hold of the first `left` letters; a letter before the suffix must lie in the
 * region from `least` on. */
static unsigned conditions(Word *w, const StemRule *rule, size_t left, size_t least) {
  unsigned holds = 0;
  size_t i;
  find_regions(w);
  if (left >= w->m1) holds |= STEM_M1;
  if (left >= w->m2) holds |= STEM_M2;
  if (left >= w->rv) holds |= STEM_RV;
  for (i = 0; i < left; i++)
    if (w->vowel[i]) holds |= STEM_V;
  if (ends_cvc(w, left)) holds |= STEM_CVC;
  if (left && left < w->length && !w->vowel[left - 1] && w->letter[left - 1] == w->letter[left])
    holds |= STEM_DOUBLE;
  if (left > least && among(w->s, rule->after, rule->after_length, w->letter[left - 1]))
    holds |= STEM_AFTER;
  return holds;
}

static void apply(Word *w, const StemRule *rule) {
  size_t left = w->length - rule->suffix_length;
  memcpy(w->letter + left, w->s->letters + rule->replacement,
         rule->replacement_length * sizeof *w->letter);
  w->length = left + rule->replacement_length;
  mark(w, left);
  w->has_regions = 0;
}

/* Runs one step; whether it fired. */
static int run_step(Word *w, const StemStep *step) {
  size_t bucket = (size_t)w->letter[w->length - 1] & (STEM_BUCKETS - 1), longest = SIZE_MAX;
  const uint16_t *at = w->s->order + step->bucket[bucket],
                 *end = w->s->order + step->bucket[bucket + 1];
  for (; at < end; at++) {
    const StemRule *rule = w->s->rules + *at;
    size_t left, least = 0;
    unsigned holds;
    if (longest != SIZE_MAX && rule->suffix_length < longest) return 0;
    if (!ends_in(w, rule)) continue;
    left = w->length - rule->suffix_length;
    if (step->within) {
      find_regions(w);
      least = step->within == STEM_RV ? w->rv : step->within == STEM_M1 ? w->m1 : w->m2;
      if (left < least) continue;
    }
    longest = rule->suffix_length;
    if (left < rule->minimum) continue;
    if (rule->wanted | rule->denied) {
      holds = conditions(w, rule, left, least);
      if ((holds & rule->wanted) != rule->wanted || (holds & rule->denied)) continue;
    }
    apply(w, rule);
    return 1;
  }
  return 0;
}

/* Decodes a word; 0 where it is ill-formed, empty or has too many letters. */
static int decode(Word *w, const char *word, size_t length) {
  size_t i = 0;
  w->length = 0;
  while (i < length) {
    utf8proc_int32_t c = (unsigned char)word[i];
    utf8proc_ssize_t step = 1;
    if (c >= 0x80)
      step =
          utf8proc_iterate((const utf8proc_uint8_t *)word + i, (utf8proc_ssize_t)(length - i), &c);
    if (step < 1 || w->length == STEM_LETTERS) return 0;
    w->letter[w->length++] = c;
    i += (size_t)step;
  }
  return w->length > 0;
}

static void map_letters(Word *w) {
  const int32_t *map = w->s->letters + w->s->map;
  size_t i;
  uint16_t k;
  for (i = 0; i < w->length; i++)
    for (k = 0; k < w->s->map_length; k = (uint16_t)(k + 2))
      if (map[k] == w->letter[i]) {
        w->letter[i] = map[k + 1];
        break;
      }
}

size_t stem_word(const Stemmer *stemmer, const char *word, size_t length, char *out) {
  Word w;
  size_t i, n = 0;
  uint32_t fired = 0;
  w.s = stemmer;
  if (!decode(&w, word, length)) {
    memcpy(out, word, length);
    return length;
  }
  if (stemmer->map_length) map_letters(&w);
  mark(&w, 0);
  w.has_regions = 0;
  for (i = 0; i < stemmer->steps_count; i++) {
    const StemStep *step = &stemmer->steps[i];
    if ((step->when && !(step->when & fired)) || (step->unless & fired)) continue;
    if (!w.length) break;
    if (run_step(&w, step)) fired |= (uint32_t)1 << i;
  }
  for (i = 0; i < w.length; i++) {
    if (w.letter[i] < 0x80)
      out[n++] = (char)w.letter[i];
    else
      n += (size_t)utf8proc_encode_char(w.letter[i], (utf8proc_uint8_t *)out + n);
  }
  return n;
}
