/* spellings.c - see spellings.h. */
#include "statistics/spellings.h"

#include "keyword/fold.h"

#define POLY 3    /* syllables of a long word */
#define LENGTHY 6 /* letters after which a word is long */

int spellings_begin(Spellings *s, const Terms *terms, const Syllables *syllables,
                    const Memory *memory) {
  size_t forms = terms->forms.count;
  memset(s, 0, sizeof *s);
  s->terms = terms;
  s->syllables = syllables;
  s->memory = memory;
  s->spelling = memory_resize(memory, NULL, 0, forms + 1, sizeof *s->spelling);
  s->folded = memory_resize(memory, NULL, 0, forms + 1, sizeof *s->folded);
  if (!s->spelling || !s->folded) return 0;
  memset(s->spelling, 0, forms * sizeof *s->spelling);
  return 1;
}

/* The number of the folded word in s->room; SIZE_MAX where memory is short. */
static size_t intern(Spellings *s) {
  size_t n = s->room.length, k;
  const char *word = s->room.data ? s->room.data : "";
  uint32_t hash = (uint32_t)hash_bytes(&s->terms->key, word, n);
  HashTable *t = &s->table;
  FoldedForm *folded;
  char *text;
  if (!table_reserve(t, s->memory)) return SIZE_MAX;
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    folded = s->folded + (t->slots[k].value - 1);
    if (t->slots[k].hash == hash && folded->length == n && !memcmp(folded->text, word, n))
      return t->slots[k].value - 1;
  }
  text = heap_take(&s->heap, s->memory, n);
  if (!text) return SIZE_MAX;
  memcpy(text, word, n);
  folded = s->folded + s->types;
  folded->text = text;
  folded->length = (uint32_t)n;
  folded->count = 0;
  t->slots[k].hash = hash;
  t->slots[k].value = (uint32_t)++s->types;
  t->count++;
  return s->types - 1;
}

/* Letters and digits of a word: its characters but for apostrophes, hyphens and periods, those of
 * U+2010 to U+2019 too. */
static uint32_t letters_of(const char *word, size_t n) {
  uint32_t letters = 0;
  size_t i;
  for (i = 0; i < n; i++) {
    unsigned char c = (unsigned char)word[i];
    if (c < 0x80)
      letters += (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    else if (c >= 0xC2 && c <= 0xF4)
      letters += !(c == 0xE2 && n - i > 2 && (unsigned char)word[i + 1] == 0x80 &&
                   (unsigned char)word[i + 2] >= 0x90 && (unsigned char)word[i + 2] <= 0x99);
  }
  return letters;
}

/* Looks at a spelling met for the first time. 0 where memory is short. */
static int look(Spellings *s, const Form *form, Spelling *spelling, uint32_t kind) {
  const char *word = s->terms->text + form->first;
  size_t folded;
  s->room.length = 0;
  if (!fold_text(word, form->length, &s->room, s->memory)) return 0;
  folded = intern(s);
  if (folded == SIZE_MAX) return 0;
  spelling->folded = (uint32_t)folded;
  spelling->letters = letters_of(word, form->length);
  spelling->syllables = kind == BRIEFING_LETTER && s->syllables
                            ? syllables_count(s->syllables, s->room.data, s->room.length)
                            : 1;
  return 1;
}

int spellings_add(Spellings *s, size_t token, uint32_t kind, uint32_t *folded) {
  uint32_t form = token_at(s->terms, token)->form;
  Spelling *spelling = s->spelling + form;
  if (!spelling->count && !look(s, form_at(s->terms, form), spelling, kind)) return 0;
  spelling->count++;
  s->folded[spelling->folded].count++;
  *folded = spelling->folded;
  return 1;
}

SpellingSums spellings_sum(const Spellings *s) {
  SpellingSums sums;
  size_t i;
  memset(&sums, 0, sizeof sums);
  for (i = 0; i < s->terms->forms.count; i++) {
    const Spelling *one = s->spelling + i;
    uint64_t count = one->count;
    if (!count) continue;
    sums.words += count;
    sums.letters += count * one->letters;
    sums.syllables += count * one->syllables;
    if (one->letters > LENGTHY) sums.lengthy += count;
    if (one->syllables >= POLY) sums.poly += count;
    if (one->syllables == 1) sums.mono += count;
  }
  for (i = 0; i < s->types; i++) sums.hapax += s->folded[i].count == 1;
  return sums;
}
