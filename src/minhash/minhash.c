/* minhash.c - the signature of a text: MinHash (Broder 1997) over its runs of SHINGLE words, of
 * each minimum only the lowest bits (Li and König 2010, b-bit minwise hashing), one printable
 * character each.
 *
 *    text -> words, case and compatibility forms folded away, hashed as they are read
 *         -> the last SHINGLE words hashed together: a shingle
 *         -> HASHES functions of the shingle, of each the least value in the text
 *         -> the low SIX bits of each least value as a character
 *
 * All constants are fixed and all arithmetic is of unsigned integers, so that a signature is the
 * same on every machine. */
#include <utf8proc.h>

#include "briefing.h"
#include "prose/chars.h"

#define SHINGLE 5
#define HASHES BRIEFING_SIGNATURE_LENGTH
#define LONGEST_DECOMPOSITION 24

static const char ALPHABET[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";

typedef struct Sketch {
  uint64_t factor[HASHES], shift[HASHES];
  uint32_t least[HASHES];
  uint64_t words[SHINGLE]; /* the hashes of the last words, a ring */
  size_t count;            /* words so far */
} Sketch;

/* The output function of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every bit.
 */
static uint64_t mix(uint64_t x) {
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
  x = (x ^ x >> 27) * 0x94D049BB133111EBu;
  return x ^ x >> 31;
}

static void begin(Sketch *s) {
  uint64_t state = 0;
  size_t k;
  for (k = 0; k < HASHES; k++) {
    s->factor[k] = mix(state += 0x9E3779B97F4A7C15u);
    s->shift[k] = mix(state += 0x9E3779B97F4A7C15u);
    s->least[k] = UINT32_MAX;
  }
  s->count = 0;
}

/* Takes in the shingle of the last `words` words: HASHES functions by multiply-add-shift, a
 * strongly universal family (Dietzfelbinger 1996). */
static void take_shingle(Sketch *s, size_t words) {
  uint64_t all = 0;
  uint32_t x;
  size_t i, k;
  for (i = s->count - words; i < s->count; i++) all = mix(all + s->words[i % SHINGLE]);
  x = (uint32_t)(all >> 32);
  for (k = 0; k < HASHES; k++) {
    uint32_t value = (uint32_t)((s->factor[k] * x + s->shift[k]) >> 32);
    if (value < s->least[k]) s->least[k] = value;
  }
}

static void take_word(Sketch *s, uint64_t hash) {
  s->words[s->count++ % SHINGLE] = hash;
  if (s->count >= SHINGLE) take_shingle(s, SHINGLE);
}

static uint64_t add_code(uint64_t hash, uint32_t code) {
  return (hash ^ code) * 0x100000001B3u; /* FNV-1a, a code point at a time */
}

/* Adds a character of a word, case and compatibility forms folded away, what is ignorable left out;
 * NFKC_Casefold but that marks stay apart from their letters, in the order they have. */
static uint64_t add_character(uint64_t hash, uint32_t code) {
  utf8proc_int32_t parts[LONGEST_DECOMPOSITION];
  utf8proc_ssize_t i, count;
  int boundary = 0;
  if (code < 0x80) return add_code(hash, code >= 'A' && code <= 'Z' ? code + 32 : code);
  count = utf8proc_decompose_char(
      (utf8proc_int32_t)code, parts, LONGEST_DECOMPOSITION,
      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, &boundary);
  for (i = 0; i < count && i < LONGEST_DECOMPOSITION; i++)
    hash = add_code(hash, (uint32_t)parts[i]);
  return hash;
}

/* What a character is to a word: no part, one of its letters, or, in scripts without blanks, a word
 * by itself. */
enum { NO_PART, PART, WHOLE };

static int part_of_word(Char c) {
  switch (c.class) {
  case CHAR_LOWER:
  case CHAR_UPPER:
  case CHAR_LETTER:
  case CHAR_DIGIT:
  case CHAR_NUMBER: return PART;
  case CHAR_HAN:
  case CHAR_HIRAGANA:
  case CHAR_KATAKANA: return WHOLE;
  default: return NO_PART;
  }
}

/* Words are runs of letters and digits with the marks on them; whatever else stands between, or
 * nothing where a blank was lost after a period, makes no difference. */
static void take_words(Sketch *s, const char *text, size_t length) {
  uint64_t hash = 0;
  int inside = NO_PART;
  size_t i = 0;
  while (i < length) {
    Char c = char_at(text, i, length);
    int part = part_of_word(c);
    i += c.length;
    if (c.class == CHAR_MARK && inside != NO_PART) {
      hash = add_character(hash, c.code);
      continue;
    }
    if (inside != NO_PART && (part != PART || inside != PART)) take_word(s, mix(hash));
    if (part != NO_PART) hash = add_character(inside == PART && part == PART ? hash : 0, c.code);
    inside = part;
  }
  if (inside != NO_PART) take_word(s, mix(hash));
}

size_t briefing_signature(const char *text, size_t length, char *signature) {
  Sketch s;
  size_t k;
  begin(&s);
  take_words(&s, text, length);
  if (s.count == 0) return 0;
  if (s.count < SHINGLE) take_shingle(&s, s.count);
  for (k = 0; k < HASHES; k++) signature[k] = ALPHABET[s.least[k] & 63];
  return HASHES;
}
