/* table.h - growing hash tables of numbers (hash.h). */
#ifndef BRIEFING_BASE_TABLE_H
#define BRIEFING_BASE_TABLE_H

#include "base/hash.h"
#include "base/memory.h"

/* Doubles the slots; 0 where memory is short. */
int table_grow(HashTable *table, const Memory *memory);

/* Makes room for so many more at once; 0 where memory is short. */
int table_expect(HashTable *table, size_t count, const Memory *memory);

/* Makes room for one more; 0 where memory is short. Call before the probe that may add. */
static inline int table_reserve(HashTable *table, const Memory *memory) {
  size_t slots = table->slots ? table->mask + 1 : 0;
  return table->count < slots - slots / 4 || table_grow(table, memory);
}
void table_free(HashTable *table, const Memory *memory);

#endif
