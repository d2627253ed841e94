/* words.h - an index of the words of language data by their keys, each with a number of its
 * owner's: written one after the other into one run of bytes, so that a list costs little more
 * than its length. */
#ifndef BRIEFING_NAMES_WORDS_H
#define BRIEFING_NAMES_WORDS_H

#include "base/table.h"

typedef struct Word {
  uint32_t length;
  uint32_t number; /* 0 in a new one */
  char key[];
} Word;

typedef struct WordIndex {
  HashTable table; /* of the words' places in `items`, in units of WORD_UNIT, + 1 */
  Bytes items;     /* of Word */
  Bytes key;       /* room for the key under way */
} WordIndex;

#define WORD_UNIT ((size_t)4)

void words_begin(WordIndex *words);

/* Makes room at once for about so many more words. 0 where memory is short. */
int words_expect(WordIndex *words, size_t count, const Memory *memory);

/* The word of a spelling, by its key (entries.h), made where it is new; good until the next is
 * added. NULL where memory is short. */
Word *words_add(WordIndex *words, const char *spelling, size_t length, const Memory *memory);

/* The word of a key, or NULL where there is none. */
const Word *words_find(const WordIndex *words, const char *key, size_t length);

#endif
