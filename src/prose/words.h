/* words.h - the state of a pass over words; shared by words.c (walk), addresses.c and pieces.c.
 * Depends on chars.h, rules.h and, for glued sentence ends, ends.c. */
#ifndef BRIEFING_PROSE_WORDS_H
#define BRIEFING_PROSE_WORDS_H

#include "prose/chars.h"
#include "prose/rules.h"

typedef struct Walk {
  const char *t;
  size_t first, at, end;
  const briefing_rules *rules, *extra;
  briefing_span *out;
  size_t count;
  uint8_t mode;    /* a briefing_word_mode */
  uint8_t at_sign; /* the word under way has an at sign inside */
  uint8_t dotted;  /* ... a period inside */
  uint8_t quoted;  /* a single quotation mark is open */
} Walk;

/* The most pieces one step puts. */
#define MOST_PIECES 12

/* Lets the character c at i end or go on a word: letters, digits, marks and the underscore go on.
 */
static inline int walk_goes_on(Char c) {
  return (c.class >= CHAR_LOWER && c.class <= CHAR_NUMBER) || c.code == '_';
}

static inline int walk_is_apostrophe(uint32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x02BC || code == 0xFF07;
}

static inline int walk_is_blank(Char c) {
  return c.class == CHAR_NONE || char_is_white(c);
}

/* -- words.c */
void walk_put(Walk *w, size_t first, size_t last, briefing_kind kind);

/* -- addresses.c: each gives the offset after what it finds at i, or 0 */

/* A URL with a scheme or "www.". */
size_t walk_url(const Walk *w, size_t i);

/* Whether the word [first, last) is a bare domain ("example.com"). */
int walk_is_domain(const Walk *w, size_t first, size_t last);

/* The end of an address whose domain ends at i: path and query, less the punctuation of the
 * sentence around it. */
size_t walk_address_end(const Walk *w, size_t i);

/* Whether what stands at i reaches an at sign and a domain without a blank. */
int walk_email_ahead(const Walk *w, size_t i);

size_t walk_emoticon(const Walk *w, size_t i);

/* -- pieces.c */

/* Puts the word [first, last), in mode TOKENS_SPLIT with its clitics apart. */
void walk_put_word(Walk *w, size_t first, size_t last);

/* Whether the period at `last`, behind the word, belongs to it: an abbreviation's or an initial's.
 */
int walk_takes_period(const Walk *w, size_t first, size_t last);

/* Flags of a piece, in lower case with typewriter apostrophes; `split` (may be NULL) is where it is
 * parted. */
uint32_t walk_flags(const Walk *w, size_t first, size_t last, size_t *split);

#endif
