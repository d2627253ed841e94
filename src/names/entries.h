/* entries.h - the entries of a line of language data, and the keys by which they are found. */
#ifndef BRIEFING_NAMES_ENTRIES_H
#define BRIEFING_NAMES_ENTRIES_H

#include "base/memory.h"

typedef struct Entry {
  size_t first, length; /* without blanks at its ends; never empty */
  size_t column;        /* bars before it */
} Entry;

/* The next entry of a line; entries stand between commas and bars. *at, 0 at first, moves on behind
 * it, and entry->column counts on from what it was. 0 at the line's end. */
int entries_next(const char *line, size_t length, size_t *at, Entry *entry);

/* Writes an entry's key over *key: folded, with straight apostrophes. 0 where memory is short. */
int entries_key(const char *entry, size_t length, Bytes *key, const Memory *memory);

#endif
