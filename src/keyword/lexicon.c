/* lexicon.c - see lexicon.h. */
#include "keyword/lexicon.h"

#include "keyword/fold.h"

void lexicon_begin(Lexicon *lexicon, HashKey key) {
  memset(lexicon, 0, sizeof *lexicon);
  lexicon->key = key;
  lexicon->words.size = sizeof(LexiconWord);
}

/* The slot of a word: its own, or the free one where it would stand. */
static HashSlot *find(const Lexicon *lexicon, const char *word, size_t length, uint32_t hash) {
  const HashTable *t = &lexicon->table;
  size_t k = hash & t->mask;
  for (; t->slots[k].value; k = (k + 1) & t->mask) {
    const LexiconWord *w;
    if (t->slots[k].hash != hash) continue;
    w = blocks_at(&lexicon->words, t->slots[k].value - 1);
    if (w->length == length && !memcmp(w->text, word, length)) break;
  }
  return &t->slots[k];
}

static int add_folded(Lexicon *lexicon, const char *word, size_t length, uint32_t roles,
                      const Memory *memory) {
  uint32_t hash = (uint32_t)hash_bytes(&lexicon->key, word, length);
  HashSlot *slot;
  LexiconWord *w;
  char *text;
  if (length > UINT32_MAX || !table_reserve(&lexicon->table, memory)) return 0;
  slot = find(lexicon, word, length, hash);
  if (slot->value) {
    w = blocks_at(&lexicon->words, slot->value - 1);
    w->roles |= roles;
    return 1;
  }
  text = heap_take(&lexicon->heap, memory, length);
  if (!text) return 0;
  w = blocks_add(&lexicon->words, memory);
  if (!w) return 0;
  memcpy(text, word, length);
  w->text = text;
  w->length = (uint32_t)length;
  w->roles = roles;
  slot->hash = hash;
  slot->value = (uint32_t)lexicon->words.count;
  lexicon->table.count++;
  return 1;
}

int lexicon_add(Lexicon *lexicon, const char *word, size_t length, uint32_t roles,
                const Memory *memory) {
  Bytes folded = {NULL, 0, 0};
  int ok = fold_text(word, length, &folded, memory) &&
           add_folded(lexicon, folded.data, folded.length, roles, memory);
  bytes_free(&folded, memory);
  return ok;
}

uint32_t lexicon_roles(const Lexicon *lexicon, const char *word, size_t length) {
  const HashSlot *slot;
  if (!lexicon->table.slots) return 0;
  slot = find(lexicon, word, length, (uint32_t)hash_bytes(&lexicon->key, word, length));
  return slot->value ? ((const LexiconWord *)blocks_at(&lexicon->words, slot->value - 1))->roles
                     : 0;
}

void lexicon_free(Lexicon *lexicon, const Memory *memory) {
  table_free(&lexicon->table, memory);
  blocks_free(&lexicon->words, memory);
  heap_free(&lexicon->heap, memory);
  stem_free(&lexicon->stemmer, memory);
}
