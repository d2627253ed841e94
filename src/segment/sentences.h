/* sentences.h - UAX #29 sentence boundaries. Part of an engine: see engine.h.
 *
 * Nothing ends a sentence but a terminator or a paragraph separator, so the text is scanned for
 * these, 64 bytes at a time, and only there the rules are followed, character by character. Behind
 * a terminator the rules run forward; SB8 runs on until a letter, a terminator or a separator
 * decides, and the scan goes on from where it stopped, so that no byte is read more than twice.
 * Before one, only SB7 wants to know a character: the Extend and Format characters right before the
 * terminator are stepped over backward, each at most once. */
#include "unicode/sentence_data.h"

#define SENTENCE_SET(class) (1u << SENTENCE_##class)
#define SENTENCE_SEPARATORS (SENTENCE_SET(CR) | SENTENCE_SET(LF) | SENTENCE_SET(SEP))
#define SENTENCE_TERMINATORS (SENTENCE_SET(ATERM) | SENTENCE_SET(STERM))
#define SENTENCE_LETTERS (SENTENCE_SET(LOWER) | SENTENCE_SET(UPPER) | SENTENCE_SET(OLETTER))

/* Class of the character at p, room bytes before the end of the text, and its length in *size. */
static unsigned sentence_class_of(const uint8_t *p, size_t room, unsigned *size) {
  uint32_t code;
  int ill_formed;
  *size = utf8_decode(p, room, &code, &ill_formed);
  return sentence_class[sentence_page[code >> 6] * 64u + (code & 63)];
}

/* Class of the character at `at`, its length in *size; at < length. */
ALWAYS_INLINE unsigned sentence_class_at(const uint8_t *text, size_t length, size_t at,
                                         unsigned *size) {
  unsigned length_of_it, class;
  if (text[at] < 0x80) {
    *size = 1;
    return sentence_class[text[at]]; /* ASCII is the first two pages */
  }
  class = sentence_class_of(text + at, length - at, &length_of_it);
  *size = length_of_it;
  return class;
}

/* Class of the character before `at` and after `from`, Extend passed over (SB5); Other where there
 * is none. */
static inline unsigned sentence_class_before(const uint8_t *text, size_t length, size_t from,
                                             size_t at) {
  while (at > from) {
    size_t first = at - 1;
    unsigned size, class;
    while (first > from && at - first < 4 && utf8_is_continuation(text[first])) first--;
    class = sentence_class_at(text, length, first, &size);
    if (first + size != at) return SENTENCE_OTHER; /* ill-formed */
    if (class != SENTENCE_EXTEND) return class;
    at = first;
  }
  return SENTENCE_OTHER;
}

/* Where the Extend characters at `at` end (SB5); the class of what follows, or Sep at the end of
 * the text, in *class and its length in *size. */
ALWAYS_INLINE size_t sentence_next(const uint8_t *text, size_t length, size_t at, unsigned *class,
                                   unsigned *size) {
  while (at < length) {
    *class = sentence_class_at(text, length, at, size);
    if (*class != SENTENCE_EXTEND) return at;
    at += *size;
  }
  *class = SENTENCE_SEP;
  *size = 0;
  return at;
}

/* Passes a separator of that class at `at`, CR LF as one (SB3). */
static inline size_t sentence_pass_separator(const uint8_t *text, size_t length, size_t at,
                                             unsigned class, unsigned size) {
  at += size;
  if (class == SENTENCE_CR && at < length && text[at] == '\n') at++;
  return at;
}

/* Follows the rules from the terminator or separator of that class at `at`. Returns where the scan
 * goes on; *end is where a sentence ends, or 0. */
static inline size_t sentence_rules(const uint8_t *text, size_t length, size_t from, size_t at,
                                    size_t *end) {
  unsigned size, class = sentence_class_at(text, length, at, &size), terminator = class;
  size_t stop;
  *end = 0;
  if (BIT(class) & SENTENCE_SEPARATORS)
    return *end = sentence_pass_separator(text, length, at, class, size); /* SB4 */
  stop = sentence_next(text, length, at + size, &class, &size);
  if (terminator == SENTENCE_ATERM) {
    if (class == SENTENCE_NUMERIC) return stop; /* SB6 */
    if (class == SENTENCE_UPPER) {              /* SB7 */
      unsigned before = sentence_class_before(text, length, from, at);
      if (before == SENTENCE_UPPER || before == SENTENCE_LOWER) return stop;
    }
  }
  while (class == SENTENCE_CLOSE)
    stop = sentence_next(text, length, stop + size, &class, &size); /* SB9 */
  while (class == SENTENCE_SP)
    stop = sentence_next(text, length, stop + size, &class, &size); /* SB9, SB10 */
  if (BIT(class) & SENTENCE_SEPARATORS)                             /* SB9, SB10, SB4 */
    return *end = sentence_pass_separator(text, length, stop, class, size);
  if (BIT(class) & (SENTENCE_SET(SCONTINUE) | SENTENCE_TERMINATORS)) return stop; /* SB8a */
  *end = stop;                                                                    /* SB11 */
  if (terminator == SENTENCE_ATERM) {                                             /* SB8 */
    while (!(BIT(class) & (SENTENCE_LETTERS | SENTENCE_SEPARATORS | SENTENCE_TERMINATORS)))
      stop = sentence_next(text, length, stop + size, &class, &size);
    if (class == SENTENCE_LOWER) *end = 0;
  }
  return stop;
}

/* Bytes above ASCII where a terminator or separator may begin. */
static inline uint64_t sentence_hot_leads(Bytes x) {
#if defined(COMPARISONS_ARE_DEAR)
  return bytes_range(x, 0xE0, 0xE3) | bytes_equal(x, 0xEA) | bytes_range(x, 0xEF, 0xF4) |
         bytes_either(x, 0xC2, 0xD6) | bytes_either(x, 0xD8, 0xDB) | bytes_either(x, 0xDC, 0xDF);
#else
  /* Told from two or three bytes: whole scripts have none. What is behind the block is not known.
   */
  uint64_t unknown = BIT(62) | BIT(63),
           hot = bytes_range(x, 0xF0, 0xF4) | bytes_equal(x, 0xEA) | bytes_either(x, 0xDC, 0xDF);
  uint64_t three = bytes_range(x, 0xE0, 0xEF), two = bytes_range(x, 0xC2, 0xDB);
  if (two) {
    hot |= bytes_equal(x, 0xC2) & (bytes_equal(x, 0x85) >> 1 | unknown);       /* U+0085 */
    hot |= bytes_equal(x, 0xD6) & (bytes_equal(x, 0x89) >> 1 | unknown);       /* Armenian */
    hot |= bytes_equal(x, 0xD8) & (bytes_range(x, 0x9D, 0x9F) >> 1 | unknown); /* Arabic */
    hot |= bytes_equal(x, 0xDB) & (bytes_equal(x, 0x94) >> 1 | unknown);
  }
  if (three) {
    hot |= bytes_equal(x, 0xE0) &
           (bytes_either(x, 0xA0, 0xA5) >> 1 | unknown); /* Samaritan to Arabic, danda */
    /* not Burmese letters, Georgian, Hangul, Ethiopic letters, Khmer letters, Latin */
    hot |= bytes_equal(x, 0xE1) & ~((bytes_equal(x, 0x80) | bytes_range(x, 0x82, 0x8C) |
                                     bytes_range(x, 0x9D, 0x9E) | bytes_range(x, 0xB2, 0xBF)) >>
                                    1);
    /* not quotation marks, dashes, the ellipsis */
    hot |= bytes_equal(x, 0xE2) &
           ((bytes_equal(x, 0x80) >> 1 & bytes_range(x, 0xA4, 0xBF) >> 2) |
            bytes_equal(x, 0x81) >> 1 | bytes_range(x, 0xB3, 0xB9) >> 1 | unknown);
    hot |= bytes_equal(x, 0xE3) &
           ((bytes_equal(x, 0x80) >> 1 & bytes_equal(x, 0x82) >> 2) | unknown); /* U+3002 */
    hot |= bytes_equal(x, 0xEF) & (bytes_range(x, 0xB8, 0xBD) >> 1 | unknown);
  }
  return hot;
#endif
}

/* Bytes where a terminator or separator begins that may end a sentence. A terminator of ASCII right
 * before another, or a space from it, never does (SB8a), so that a row of them is one. */
static inline uint64_t sentence_candidates(const Window *window, Bytes x) {
  uint64_t terminators = bytes_either(x, '.', '!') | bytes_equal(x, '?');
  uint64_t before_another = terminators >> 1 | (bytes_equal(x, ' ') >> 1 & terminators >> 2);
  uint64_t found = (terminators & ~before_another) | bytes_either(x, '\r', '\n');
  if (bytes_high(x)) {
    for (uint64_t hot = sentence_hot_leads(x); hot; hot &= hot - 1) {
      unsigned i = lowest(hot), size;
      unsigned class = sentence_class_at(window->bytes, BLOCK + 4, i, &size);
      if (BIT(class) & (SENTENCE_TERMINATORS | SENTENCE_SEPARATORS)) found |= BIT(i);
    }
  }
  return found & below(window->length);
}

/* Ends of sentences behind `from`, an end itself or 0; see segmenter in segment.h. */
static size_t ENGINE(sentences)(const uint8_t *text, size_t length, size_t from, uint32_t *ends,
                                size_t capacity) {
  size_t at = from, done = from, count = 0; /* done: where the rules have come to */
  while (at < length && count + BLOCK_ENDS <= capacity) {
    Window window;
    window_open(&window, text, length, at);
    uint64_t found = sentence_candidates(&window, bytes_load(window.bytes));
    for (; found; found &= found - 1) {
      size_t candidate = at + lowest(found), end;
      if (candidate < done) continue; /* passed by the rules of an earlier one */
      if (text[candidate] == '\n')
        done = end = candidate + 1; /* SB4 */
      else
        done = sentence_rules(text, length, from, candidate, &end);
      if (end) {
        ends[count++] = (uint32_t)end;
        from = end;
      }
    }
    at = done > at + window.length ? done : at + window.length;
  }
  if (at >= length && from < length) ends[count++] = (uint32_t)length;
  return count;
}
