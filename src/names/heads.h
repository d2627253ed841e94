/* heads.h - an index of the entries of lists of lines by the words that open them: which entries of
 * long lists of names may begin with a word. Built in a twentieth of the time that reading all
 * lines takes, so that a text has only the few entries read that it asks for. */
#ifndef BRIEFING_NAMES_HEADS_H
#define BRIEFING_NAMES_HEADS_H

#include "names/entries.h"
#include "names/inflections.h"
#include "names/words.h"

typedef struct Heads {
  WordIndex words; /* numbers: of the last place, + 1 */
  Blocks places;   /* of HeadPlace */
} Heads;

typedef struct HeadPlace {
  uint32_t line;          /* of its list */
  uint32_t first, length; /* of the entry */
  uint8_t list;
  uint8_t is_small; /* whether the entry does not begin with a capital of ASCII */
  uint16_t column;  /* HEADS_COLUMNS for all behind it */
  uint32_t before;  /* number of the word's place before this, + 1; 0: none */
} HeadPlace;

#define HEADS_COLUMNS UINT16_MAX

void heads_begin(Heads *heads);

/* Adds an entry of a line, at its list and number, by its first word, and where that is all, by all
 * its forms. Entries come in order. 0 where memory is short. */
int heads_add(Heads *heads, const char *line, const Entry *entry, const HeadPlace *at,
              Inflections *by, const Memory *memory);

/* The last place of a word by its key, or NULL. */
const HeadPlace *heads_find(const Heads *heads, const char *key, size_t length);

/* Whether a word opens an entry that may be written small. */
int heads_find_small(const Heads *heads, const char *key, size_t length);

/* The place before, or NULL. */
const HeadPlace *heads_before(const Heads *heads, const HeadPlace *place);

#endif
