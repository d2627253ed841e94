/* table.c - see table.h. */
#include "base/table.h"

#define LEAST_SLOTS 256 /* of a table that begins without knowing how many */
#define FEW_SLOTS 8

/* Moves what the table holds into `wanted` slots, a power of two. */
static int resize(HashTable *table, size_t wanted, const Memory *memory) {
  size_t old = table->slots ? table->mask + 1 : 0, i, k;
  HashSlot *slots;
  slots = memory_resize(memory, NULL, 0, wanted, sizeof *slots);
  if (!slots) return 0;
  memset(slots, 0, wanted * sizeof *slots);
  for (i = 0; i < old; i++) {
    if (!table->slots[i].value) continue;
    k = table->slots[i].hash & (wanted - 1);
    while (slots[k].value) k = (k + 1) & (wanted - 1);
    slots[k] = table->slots[i];
  }
  memory_free(memory, table->slots, old, sizeof *slots);
  table->slots = slots;
  table->mask = wanted - 1;
  return 1;
}

int table_grow(HashTable *table, const Memory *memory) {
  return resize(table, table->slots ? (table->mask + 1) * 2 : LEAST_SLOTS, memory);
}

int table_expect(HashTable *table, size_t count, const Memory *memory) {
  size_t slots = table->slots ? table->mask + 1 : 0, wanted = slots ? slots : FEW_SLOTS;
  while (wanted - wanted / 4 - table->count < count && wanted <= SIZE_MAX / 2) wanted *= 2;
  return wanted == slots || resize(table, wanted, memory);
}

void table_free(HashTable *table, const Memory *memory) {
  if (table->slots) memory_free(memory, table->slots, table->mask + 1, sizeof *table->slots);
  table->slots = NULL;
  table->mask = table->count = 0;
}
