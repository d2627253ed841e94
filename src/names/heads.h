/* heads.h - an index of lines by the words that open their entries: which lines of a long list of
 * names may hold one that begins with a word. Built in a twentieth of the time that reading all
 * lines takes, so that a text has only the few lines read that it asks for. */
#ifndef BRIEFING_NAMES_HEADS_H
#define BRIEFING_NAMES_HEADS_H

#include "keyword/table.h"

typedef struct Heads {
  HashKey key;
  HashTable table;
  Blocks words;  /* of HeadWord */
  Blocks places; /* of HeadPlace */
  Heap heap;
  Bytes folded; /* room for the word under way */
} Heads;

typedef struct HeadWord {
  const char *text; /* folded, with straight apostrophes */
  uint32_t length;
  uint32_t first, last; /* of its places */
} HeadWord;

typedef struct HeadPlace {
  uint32_t line;
  uint32_t next; /* HEADS_NONE: the last */
} HeadPlace;

#define HEADS_NONE UINT32_MAX

void heads_begin(Heads *heads, HashKey key);

/* Folds a word into *folded, which is emptied first. 0 where memory is short. */
int heads_fold(const char *word, size_t length, Bytes *folded, const Memory *memory);

/* Adds a word of a line; lines come in order. 0 where memory is short. */
int heads_add(Heads *heads, const char *word, size_t length, uint32_t line, const Memory *memory);

/* The first place of a folded word, or HEADS_NONE. */
uint32_t heads_find(const Heads *heads, const char *word, size_t length);

static inline const HeadPlace *heads_place(const Heads *heads, uint32_t place) {
  return blocks_at(&heads->places, place);
}

#endif
