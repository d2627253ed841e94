/* vocabulary.c - see vocabulary.h. */
#include "vocabulary/vocabulary.h"

#include <string.h>
#include <utf8proc.h>

/* Lower case can lengthen a code point from 2 to 3 bytes at most, so a folded word fits in half as
 * much again. */
#define FOLDED_MAX (VOCABULARY_WORD_MAX + VOCABULARY_WORD_MAX / 2)
#define WORDS_MAX ((size_t)1 << 20)

static char *pool_of(const vocabulary *set) {
  return (char *)(uintptr_t)(set->slot + set->slots);
}

static size_t slots_for(size_t words) {
  size_t slots = 16;
  while (slots < 2 * words) slots *= 2;
  return slots;
}

size_t vocabulary_size(size_t words) {
  if (words > WORDS_MAX) return 0;
  return sizeof(vocabulary) + slots_for(words) * sizeof(vocabulary_slot) + words * FOLDED_MAX;
}

void vocabulary_init(vocabulary *set, size_t words) {
  set->slots = (uint32_t)slots_for(words);
  set->words = 0;
  set->words_max = (uint32_t)words;
  set->pool_used = 0;
  set->pool_size = (uint32_t)(words * FOLDED_MAX);
  memset(set->slot, 0, set->slots * sizeof(vocabulary_slot));
}

/* FNV-1a, 32 bits. The words of the set are the host's; a text only looks them up, so no text can
 * crowd a slot. */
static uint32_t hash_of(const char *word, size_t length) {
  uint32_t hash = 2166136261u;
  size_t i;
  for (i = 0; i < length; i++) hash = (hash ^ (unsigned char)word[i]) * 16777619u;
  return hash;
}

static vocabulary_slot *slot_of(const vocabulary *set, const char *word, size_t length,
                                uint32_t hash) {
  uint32_t i = hash & (set->slots - 1);
  for (;; i = (i + 1) & (set->slots - 1)) {
    const vocabulary_slot *slot = set->slot + i;
    if (!slot->code || (slot->hash == hash && slot->length == length &&
                        memcmp(pool_of(set) + slot->start, word, length) == 0))
      return (vocabulary_slot *)(uintptr_t)slot;
  }
}

/* Folds a word of a text with combining marks or letters beyond ASCII. Returns the folded length, 0
 * where the word is ill-formed. */
static size_t fold_unicode(const char *word, size_t length, char *folded) {
  utf8proc_int32_t points[VOCABULARY_WORD_MAX * 2];
  utf8proc_ssize_t n, i;
  size_t size = 0;
  n = utf8proc_decompose((const utf8proc_uint8_t *)word, (utf8proc_ssize_t)length, points,
                         VOCABULARY_WORD_MAX * 2, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE);
  if (n < 0 || n > VOCABULARY_WORD_MAX * 2) return 0;
  n = utf8proc_normalize_utf32(points, n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  for (i = 0; i < n; i++) {
    utf8proc_uint8_t bytes[4];
    size_t step = (size_t)utf8proc_encode_char(utf8proc_tolower(points[i]), bytes);
    if (size + step > FOLDED_MAX) return 0;
    memcpy(folded + size, bytes, step);
    size += step;
  }
  return size;
}

static size_t fold(const char *word, size_t length, int ascii, char *folded) {
  size_t i;
  if (!ascii) return fold_unicode(word, length, folded);
  for (i = 0; i < length; i++)
    folded[i] = (char)(word[i] >= 'A' && word[i] <= 'Z' ? word[i] + 32 : word[i]);
  return length;
}

uint32_t vocabulary_add(vocabulary *set, const char *word, size_t length, uint32_t code) {
  char folded[FOLDED_MAX];
  size_t size, i;
  int ascii = 1;
  vocabulary_slot *slot;
  if (length == 0 || length > VOCABULARY_WORD_MAX || code == 0) return 0;
  for (i = 0; i < length; i++) ascii &= (unsigned char)word[i] < 0x80;
  size = fold(word, length, ascii, folded);
  if (size == 0) return 0;
  slot = slot_of(set, folded, size, hash_of(folded, size));
  if (slot->code) return slot->code;
  if (set->words == set->words_max || set->pool_size - set->pool_used < size) return 0;
  memcpy(pool_of(set) + set->pool_used, folded, size);
  slot->hash = hash_of(folded, size);
  slot->start = set->pool_used;
  slot->length = (uint32_t)size;
  slot->code = code;
  set->pool_used += (uint32_t)size;
  set->words++;
  return code;
}

static int is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}
static int is_ascii_letter(unsigned char c) {
  return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Length in bytes of the letter or mark at the text's byte i, 0 where there is none. */
static size_t letter_at(const unsigned char *text, size_t length, size_t i) {
  utf8proc_int32_t point;
  utf8proc_ssize_t step;
  if (text[i] < 0x80) return (size_t)is_ascii_letter(text[i]);
  step = utf8proc_iterate(text + i, (utf8proc_ssize_t)(length - i), &point);
  if (step < 1) return 0;
  switch (utf8proc_category(point)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LL:
  case UTF8PROC_CATEGORY_LT:
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
  case UTF8PROC_CATEGORY_MN:
  case UTF8PROC_CATEGORY_MC:
  case UTF8PROC_CATEGORY_ME: return (size_t)step;
  default: return 0;
  }
}

int vocabulary_next(const vocabulary *set, const char *text, size_t length, size_t *at,
                    briefing_span *found) {
  const unsigned char *bytes = (const unsigned char *)text;
  size_t i = *at;
  while (i < length) {
    size_t from = i, step;
    int ascii = 1;
    if (is_digit(bytes[i])) {
      while (i < length && is_digit(bytes[i])) i++;
      found->kind = 0;
    } else if ((step = letter_at(bytes, length, i)) != 0) {
      char folded[FOLDED_MAX];
      size_t size;
      for (; i < length && (step = letter_at(bytes, length, i)) != 0; i += step) ascii &= step == 1;
      if (i - from > VOCABULARY_WORD_MAX) continue;
      size = fold(text + from, i - from, ascii, folded);
      if (size == 0) continue;
      found->kind = slot_of(set, folded, size, hash_of(folded, size))->code;
      if (found->kind == 0) continue;
    } else {
      i++;
      continue;
    }
    found->first = (uint32_t)from;
    found->last = (uint32_t)i;
    *at = i;
    return 1;
  }
  *at = length;
  return 0;
}
