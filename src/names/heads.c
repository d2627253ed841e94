/* heads.c - see heads.h. */
#include "names/heads.h"

#include "keyword/fold.h"

void heads_begin(Heads *heads, HashKey key) {
  memset(heads, 0, sizeof *heads);
  heads->key = key;
  heads->words.size = sizeof(HeadWord);
  heads->places.size = sizeof(HeadPlace);
}

int heads_fold(const char *word, size_t length, Bytes *folded, const Memory *memory) {
  size_t i, n;
  char *text;
  folded->length = 0;
  if (!fold_text(word, length, folded, memory)) return 0;
  text = folded->data;
  for (i = n = 0; i < folded->length; i++) { /* U+2019, three bytes, is the apostrophe of print */
    if (folded->length - i > 2 && !memcmp(text + i, "\xE2\x80\x99", 3)) {
      text[n++] = '\'';
      i += 2;
    } else {
      text[n++] = text[i];
    }
  }
  folded->length = n;
  return 1;
}

/* The slot of a word: its own, or the free one where it would stand. */
static HashSlot *find(const Heads *heads, const char *word, size_t length, uint32_t hash) {
  const HashTable *t = &heads->table;
  size_t k = hash & t->mask;
  for (; t->slots[k].value; k = (k + 1) & t->mask) {
    const HeadWord *w;
    if (t->slots[k].hash != hash) continue;
    w = blocks_at(&heads->words, t->slots[k].value - 1);
    if (w->length == length && !memcmp(w->text, word, length)) break;
  }
  return &t->slots[k];
}

static uint32_t hash_of(const Heads *heads, const char *word, size_t length) {
  return (uint32_t)hash_bytes(&heads->key, word, length);
}

/* The folded word in heads->folded, made where it is new; NULL where memory is short. */
static HeadWord *intern(Heads *heads, const Memory *memory) {
  size_t length = heads->folded.length;
  const char *word = heads->folded.data;
  uint32_t hash = hash_of(heads, word, length);
  HashSlot *slot;
  HeadWord *w;
  char *text;
  if (!table_reserve(&heads->table, memory)) return NULL;
  slot = find(heads, word, length, hash);
  if (slot->value) return blocks_at(&heads->words, slot->value - 1);
  text = heap_take(&heads->heap, memory, length);
  if (!text) return NULL;
  w = blocks_add(&heads->words, memory);
  if (!w) return NULL;
  memcpy(text, word, length);
  w->text = text;
  w->length = (uint32_t)length;
  w->first = w->last = HEADS_NONE;
  slot->hash = hash;
  slot->value = (uint32_t)heads->words.count;
  heads->table.count++;
  return w;
}

int heads_add(Heads *heads, const char *word, size_t length, uint32_t line, const Memory *memory) {
  HeadWord *w;
  HeadPlace *place;
  uint32_t number = (uint32_t)heads->places.count;
  if (!length) return 1;
  if (!heads_fold(word, length, &heads->folded, memory)) return 0;
  w = intern(heads, memory);
  if (!w) return 0;
  if (w->last != HEADS_NONE && heads_place(heads, w->last)->line == line) return 1;
  place = blocks_add(&heads->places, memory);
  if (!place) return 0;
  place->line = line;
  place->next = HEADS_NONE;
  if (w->last == HEADS_NONE)
    w->first = number;
  else
    ((HeadPlace *)blocks_at(&heads->places, w->last))->next = number;
  w->last = number;
  return 1;
}

uint32_t heads_find(const Heads *heads, const char *word, size_t length) {
  const HashSlot *slot;
  if (!heads->table.slots) return HEADS_NONE;
  slot = find(heads, word, length, hash_of(heads, word, length));
  return slot->value ? ((const HeadWord *)blocks_at(&heads->words, slot->value - 1))->first
                     : HEADS_NONE;
}
