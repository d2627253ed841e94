/* heads.h - an index of the entries of lines by the words that open them: which entries of a long
 * list of names may begin with a word. Built in a twentieth of the time that reading all lines
 * takes, so that a text has only the few entries read that it asks for. */
#ifndef BRIEFING_NAMES_HEADS_H
#define BRIEFING_NAMES_HEADS_H

#include "names/entries.h"
#include "names/words.h"

typedef struct Heads {
  WordIndex words; /* numbers: of the last place, + 1 */
  Blocks places;   /* of HeadPlace */
} Heads;

typedef struct HeadPlace {
  uint32_t line;
  uint32_t first, length, column; /* of the entry */
  uint32_t before;                /* number of the word's place before this, + 1; 0: none */
} HeadPlace;

void heads_begin(Heads *heads);

/* Adds a word that opens an entry of a line; lines and entries come in order. 0 where memory is
 * short. */
int heads_add(Heads *heads, const char *word, size_t length, uint32_t line, const Entry *entry,
              const Memory *memory);

/* The last place of a word by its key, or NULL. */
const HeadPlace *heads_find(const Heads *heads, const char *key, size_t length);

/* The place before, or NULL. */
const HeadPlace *heads_before(const Heads *heads, const HeadPlace *place);

#endif
