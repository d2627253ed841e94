/* heads.c - see heads.h. */
#include "names/heads.h"

#include "unicode/space.h"

void heads_begin(Heads *heads) {
  memset(heads, 0, sizeof *heads);
  words_begin(&heads->words);
  heads->places.size = sizeof(HeadPlace);
}

static const HeadPlace *place_of(const Heads *heads, uint32_t number) {
  return number ? blocks_at(&heads->places, number - 1) : NULL;
}

/* Adds a word that opens an entry. */
static int add(Heads *heads, const char *word, size_t length, const HeadPlace *at,
               const Entry *entry, const Memory *memory) {
  Word *w;
  const HeadPlace *last;
  HeadPlace *place;
  if (!length) return 1;
  w = words_add(&heads->words, word, length, memory);
  if (!w) return 0;
  last = place_of(heads, w->number);
  if (last && last->line == at->line && last->first == entry->first && last->list == at->list)
    return 1; /* in another form */
  place = blocks_add(&heads->places, memory);
  if (!place) return 0;
  *place = *at;
  place->first = (uint32_t)entry->first;
  place->length = (uint32_t)entry->length;
  place->column = (uint16_t)(entry->column < HEADS_COLUMNS ? entry->column : HEADS_COLUMNS);
  place->is_small = word[0] < 'A' || word[0] > 'Z';
  place->before = w->number;
  w->number = (uint32_t)heads->places.count;
  return 1;
}

/* Bytes of the word that opens an entry. */
static size_t head_of(const char *entry, size_t length) {
  size_t head = 0;
  while (head < length && !is_space(entry[head])) head++;
  /* the words of a text come without the only period of one that ends in it ("Ore.") */
  if (head == length && length > 1 && memchr(entry, '.', length) == entry + length - 1) head--;
  return head;
}

int heads_add(Heads *heads, const char *line, const Entry *entry, const HeadPlace *at,
              Inflections *by, const Memory *memory) {
  const char *text = line + entry->first;
  size_t length = head_of(text, entry->length), first = 0, count = 0, i;
  if (length == entry->length) count = inflections_for(by, text, length, &first);
  if (!count) return add(heads, text, length, at, entry, memory);
  for (i = first; i < first + count; i++)
    if (!inflections_write(by, i, text, length, memory) ||
        !add(heads, by->form.data, by->form.length, at, entry, memory))
      return 0;
  return 1;
}

const HeadPlace *heads_find(const Heads *heads, const char *key, size_t length) {
  const Word *w = words_find(&heads->words, key, length);
  return w ? place_of(heads, w->number) : NULL;
}

int heads_find_small(const Heads *heads, const char *key, size_t length) {
  const HeadPlace *place = heads_find(heads, key, length);
  while (place && !place->is_small) place = heads_before(heads, place);
  return place != NULL;
}

const HeadPlace *heads_before(const Heads *heads, const HeadPlace *place) {
  return place_of(heads, place->before);
}
