/* words.c - see words.h. */
#include "names/words.h"

#include "keyword/fold.h"
#include "names/entries.h"

#define USUAL_ITEM 16 /* bytes */

void words_begin(WordIndex *words) {
  memset(words, 0, sizeof *words);
}

int words_expect(WordIndex *words, size_t count, const Memory *memory) {
  return table_expect(&words->table, count, memory) &&
         bytes_reserve(&words->items, memory, count * USUAL_ITEM);
}

static Word *word_at(const WordIndex *words, size_t unit) {
  return (Word *)(words->items.data + unit * WORD_UNIT);
}

/* The slot of a key: its own, or the free one where it would stand. */
static HashSlot *find(const WordIndex *words, const char *key, size_t length, uint32_t hash) {
  const HashTable *t = &words->table;
  size_t k = hash & t->mask;
  for (; t->slots[k].value; k = (k + 1) & t->mask) {
    const Word *w;
    if (t->slots[k].hash != hash) continue;
    w = word_at(words, t->slots[k].value - 1);
    if (w->length == length && !memcmp(w->key, key, length)) break;
  }
  return &t->slots[k];
}

/* Writes the key behind the items, where it stays if it is new; its length, SIZE_MAX where memory
 * is short. */
static size_t write_key(WordIndex *words, const char *spelling, size_t length,
                        const Memory *memory) {
  size_t most = sizeof(Word) + WORD_UNIT;
  if (!bytes_reserve(&words->items, memory, most + length)) return SIZE_MAX;
  if (fold_ascii_prefix(spelling, length, words->items.data + words->items.length + sizeof(Word)) ==
      length)
    return length;
  if (!entries_key(spelling, length, &words->key, memory) ||
      !bytes_reserve(&words->items, memory, most + words->key.length))
    return SIZE_MAX;
  memcpy(words->items.data + words->items.length + sizeof(Word), words->key.data,
         words->key.length);
  return words->key.length;
}

Word *words_add(WordIndex *words, const char *spelling, size_t length, const Memory *memory) {
  size_t unit = words->items.length / WORD_UNIT;
  HashSlot *slot;
  Word *w;
  uint32_t hash;
  if (unit >= UINT32_MAX || !table_reserve(&words->table, memory)) return NULL;
  length = write_key(words, spelling, length, memory);
  if (length >= UINT32_MAX) return NULL;
  w = word_at(words, unit);
  hash = hash_given(0, w->key, length);
  slot = find(words, w->key, length, hash);
  if (slot->value) return word_at(words, slot->value - 1);
  w->length = (uint32_t)length;
  w->number = 0;
  words->items.length += (sizeof *w + length + WORD_UNIT - 1) / WORD_UNIT * WORD_UNIT;
  slot->hash = hash;
  slot->value = (uint32_t)unit + 1;
  words->table.count++;
  return w;
}

const Word *words_find(const WordIndex *words, const char *key, size_t length) {
  const HashSlot *slot;
  if (!words->table.slots) return NULL;
  slot = find(words, key, length, hash_given(0, key, length));
  return slot->value ? word_at(words, slot->value - 1) : NULL;
}
