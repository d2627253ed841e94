/* stem.h - stems by rules that are a language's data, in a notation of its own:
 *
 *    # to the end of the line: a comment
 *    vowels aeiouy         letters that are vowels
 *    soft y                vowels that are consonants at the start of a word and after a vowel
 *    letters á a, é e      a letter taken for another, before any rule
 *    rv romance            what the region RV is: romance, french or vowel (see stem.c)
 *    step [within=rv|m1|m2] [when=1+2] [unless=1+2]
 *    sses ss, ies i, s     rules: suffix, replacement (none, or - : nothing), conditions
 *
 * Steps run in order, numbered from 1. In a step the longest suffix the word ends in decides; of
 * rules with that suffix the first whose conditions hold is applied, and the step has fired. `when`
 * runs a step only if one of these fired, `unless` only if none did; `within` counts only suffixes
 * that lie in that region. In a suffix `.` is any letter, and _ alone the empty suffix. Conditions,
 * on what is left before the suffix; ! before one denies it:
 *
 *    m1 m2        holds at least one, two runs of vowels with consonants after (Porter's measure;
 * R1, R2) rv           reaches to RV, so that the suffix lies in it v            holds a vowel cvc
 * ends in consonant, vowel, consonant other than w, x, y double       ends in the consonant that
 * the suffix begins with after=abc    ends in one of these letters min=3        holds at least so
 * many letters
 */
#ifndef BRIEFING_KEYWORD_STEM_H
#define BRIEFING_KEYWORD_STEM_H

#include "base/memory.h"

#define STEM_LETTERS 64 /* a word of more letters is its own stem */

typedef struct StemRule {
  uint16_t suffix, suffix_length; /* in Stemmer.letters */
  uint16_t replacement, replacement_length;
  uint16_t after, after_length;
  uint16_t wanted, denied; /* conditions, one bit each */
  uint16_t minimum;
} StemRule;

#define STEM_BUCKETS 32 /* of rules, by the last letter of their suffix */

typedef struct StemStep {
  uint32_t first, last;  /* its rules, longest suffix first */
  uint32_t when, unless; /* a bit a step; when = 0: always */
  uint16_t within;
  uint16_t bucket[STEM_BUCKETS +
                  1]; /* where the rules that a last letter may fit begin in Stemmer.order */
} StemStep;

/* Compiled rules. All pointers into memory of the allocator that compiled them. */
typedef struct Stemmer {
  int32_t *letters;
  size_t letters_count, letters_capacity;
  StemRule *rules;
  size_t rules_count, rules_capacity;
  uint16_t *order; /* rules by step and bucket, the longest suffix first; see stem_compile.c */
  size_t order_count, order_capacity;
  StemStep *steps;
  size_t steps_count, steps_capacity;
  uint16_t vowels, vowels_length, soft, soft_length;
  uint16_t map, map_length; /* pairs: letter, letter it is taken for */
  int rv;
  uint32_t ascii_vowels; /* a bit for each of a to z */
} Stemmer;

/* Compiles rules into an empty stemmer. NULL, or what is wrong, with *line its line; "not enough
 * memory" too. */
const char *stem_compile(Stemmer *stemmer, const char *rules, size_t length, const Memory *memory,
                         size_t *line);
void stem_free(Stemmer *stemmer, const Memory *memory);

/* The stem of a folded word: at most `length` + STEM_ROOM bytes into out; gives how many. */
#define STEM_ROOM 768
size_t stem_word(const Stemmer *stemmer, const char *word, size_t length, char *out);

#endif
