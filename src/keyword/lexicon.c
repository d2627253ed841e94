/* lexicon.c - see lexicon.h. */
#include "keyword/lexicon.h"

#include "keyword/fold.h"

void lexicon_begin(Lexicon *lexicon, HashKey key) {
  memset(lexicon, 0, sizeof *lexicon);
  lexicon->key = key;
  lexicon->words.size = sizeof(LexiconWord);
  lexicon->endings.size = sizeof(LexiconEnding);
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
  Bytes *folded = &lexicon->folded;
  folded->length = 0;
  return fold_text(word, length, folded, memory) &&
         add_folded(lexicon, folded->data, folded->length, roles, memory);
}

uint32_t lexicon_roles(const Lexicon *lexicon, const char *word, size_t length) {
  const HashSlot *slot;
  if (!lexicon->table.slots) return 0;
  slot = find(lexicon, word, length, (uint32_t)hash_bytes(&lexicon->key, word, length));
  return slot->value ? ((const LexiconWord *)blocks_at(&lexicon->words, slot->value - 1))->roles
                     : 0;
}

int lexicon_add_ending(Lexicon *lexicon, const char *ending, size_t length, unsigned place,
                       uint8_t factor, const Memory *memory) {
  LexiconEnding *e;
  char *text = heap_take(&lexicon->heap, memory, length);
  if (!text || length > UINT32_MAX) return 0;
  e = blocks_add(&lexicon->endings, memory);
  if (!e) return 0;
  memcpy(text, ending, length);
  e->text = text;
  e->length = (uint32_t)length;
  e->place = (uint8_t)place;
  e->factor = factor;
  if (length) {
    unsigned char last = (unsigned char)ending[length - 1];
    lexicon->ending_lasts[last >> 6] |= (uint64_t)1 << (last & 63);
  }
  return 1;
}

void lexicon_endings(const Lexicon *lexicon, const char *word, size_t length,
                     uint8_t factors[LEXICON_PLACES]) {
  uint32_t longest[LEXICON_PLACES] = {0};
  size_t i;
  unsigned char last = length ? (unsigned char)word[length - 1] : 0;
  for (i = 0; i < LEXICON_PLACES; i++) factors[i] = 100;
  if (!length || !(lexicon->ending_lasts[last >> 6] >> (last & 63) & 1)) return;
  for (i = 0; i < lexicon->endings.count; i++) {
    const LexiconEnding *e = blocks_at(&lexicon->endings, i);
    if (e->length <= longest[e->place] || e->length + 2 > length) continue;
    if (word[length - 1] != e->text[e->length - 1]) continue;
    if (memcmp(word + length - e->length, e->text, e->length) != 0) continue;
    longest[e->place] = e->length;
    factors[e->place] = e->factor;
  }
}

int lexicon_add_memo(Lexicon *lexicon, const Memory *memory) {
  lexicon->memo = memory_resize(memory, NULL, 0, 1, sizeof *lexicon->memo);
  if (!lexicon->memo) return 0;
  memset(lexicon->memo, 0, sizeof *lexicon->memo);
  return 1;
}

void lexicon_free(Lexicon *lexicon, const Memory *memory) {
  memory_free(memory, lexicon->memo, 1, sizeof *lexicon->memo);
  table_free(&lexicon->table, memory);
  blocks_free(&lexicon->words, memory);
  blocks_free(&lexicon->endings, memory);
  heap_free(&lexicon->heap, memory);
  bytes_free(&lexicon->folded, memory);
  stem_free(&lexicon->stemmer, memory);
}
