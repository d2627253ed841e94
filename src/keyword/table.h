/* table.h - growing hash tables of numbers (hash.h). */
#ifndef BRIEFING_KEYWORD_TABLE_H
#define BRIEFING_KEYWORD_TABLE_H

#include "keyword/hash.h"
#include "keyword/memory.h"

/* Makes room for one more; 0 where memory is short. Call before the probe that may add. */
int table_reserve(HashTable *table, const Memory *memory);
void table_free(HashTable *table, const Memory *memory);

#endif
