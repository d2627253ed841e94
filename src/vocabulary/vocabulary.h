/* vocabulary.h - a fixed set of words, each with a code, and the scan that finds them in a text:
 * one pass, one hash look-up a word, so that an analysis never searches the text once per month
 * name. Words are compared in simple lower case, NFC. The caller gives all memory: a vocabulary is
 * one block of vocabulary_size bytes. */
#ifndef BRIEFING_VOCABULARY_H
#define BRIEFING_VOCABULARY_H

#include "briefing.h"

/* Longer words are in no vocabulary, and are passed over unread. */
#define VOCABULARY_WORD_MAX 96

typedef struct vocabulary_slot {
  uint32_t hash;
  uint32_t start; /* of the folded word in the pool */
  uint32_t length;
  uint32_t code; /* 0: the slot is free */
} vocabulary_slot;

typedef struct vocabulary {
  uint32_t slots; /* a power of two, at least twice the number of words */
  uint32_t words, words_max;
  uint32_t pool_used, pool_size;
  vocabulary_slot slot[]; /* the pool of bytes follows the slots */
} vocabulary;

/* Bytes for a vocabulary of that many words, whose folded forms take at most VOCABULARY_WORD_MAX
 * bytes each. 0: too many. */
size_t vocabulary_size(size_t words);

/* Makes an empty vocabulary in a block of vocabulary_size(words) bytes. */
void vocabulary_init(vocabulary *set, size_t words);

/* Adds a word, or keeps the code that it had. Returns the word's code, 0 where the word is empty,
 * too long, ill-formed or does not fit. */
uint32_t vocabulary_add(vocabulary *set, const char *word, size_t length, uint32_t code);

/* The next word of the set, or run of ASCII digits (code 0), at or after *at: its bounds and code
 * in *found, *at moved behind it. Returns 0 at the end of the text. A word is a run of letters and
 * marks; everything else parts words. */
int vocabulary_next(const vocabulary *set, const char *text, size_t length, size_t *at,
                    briefing_span *found);

#endif
