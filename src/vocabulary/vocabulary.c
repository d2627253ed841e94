/* vocabulary.c - see vocabulary.h. */
#include "vocabulary/vocabulary.h"

#include <string.h>
#include <utf8proc.h>

#include "base/hash.h"

/* Lower case can lengthen a code point from 2 to 3 bytes at most, so a folded word fits in half as
 * much again. */
#define FOLDED(bytes) ((bytes) + (bytes) / 2)
#define FOLDED_MAX FOLDED(VOCABULARY_WORD_MAX)
#define ROOM_MAX ((size_t)1 << 26)

static VocabularyEntry *entries_of(const Vocabulary *set) {
  return (VocabularyEntry *)(uintptr_t)(set->slot + set->slots);
}

VocabularyEntry *vocabulary_entry_at(const Vocabulary *set, uint32_t entry) {
  return entries_of(set) + (entry - 1);
}

static char *pool_of(const Vocabulary *set) {
  return (char *)(entries_of(set) + set->entries_max);
}

static size_t slots_for(size_t words) {
  size_t slots = 16;
  while (slots < 2 * words) slots *= 2;
  return slots;
}

size_t vocabulary_size(VocabularyRoom room) {
  if (room.phrases > ROOM_MAX || room.words > ROOM_MAX || room.bytes > ROOM_MAX) return 0;
  return sizeof(Vocabulary) + slots_for(room.words) * sizeof(VocabularySlot) +
         room.phrases * sizeof(VocabularyEntry) + FOLDED(room.bytes);
}

void vocabulary_init(Vocabulary *set, VocabularyRoom room) {
  set->slots = (uint32_t)slots_for(room.words);
  set->words = set->entries = set->pool_used = 0;
  set->words_max = (uint32_t)room.words;
  set->entries_max = (uint32_t)room.phrases;
  set->pool_size = (uint32_t)FOLDED(room.bytes);
  memset(set->slot, 0, set->slots * sizeof(VocabularySlot));
}

/* The slot of a word behind its parent, or the free one where it would stand. */
static uint32_t place_of(const Vocabulary *set, uint32_t parent, const char *word, size_t length,
                         uint32_t hash) {
  uint32_t i = hash & (set->slots - 1);
  for (;; i = (i + 1) & (set->slots - 1)) {
    const VocabularySlot *slot = set->slot + i;
    if (!slot->length || (slot->hash == hash && slot->parent == parent && slot->length == length &&
                          memcmp(pool_of(set) + slot->start, word, length) == 0))
      return i;
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

static int is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}
static int is_ascii_letter(unsigned char c) {
  return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static int is_part(unsigned char c) {
  return c >= 0x80 || is_digit(c) || is_ascii_letter(c);
}

/* The slot, from 1, of a word of a phrase behind its parent, made where there is none; 0 where the
 * word can be in no text. */
static uint32_t add_word(Vocabulary *set, uint32_t parent, const char *word, size_t length) {
  char folded[FOLDED_MAX];
  size_t size, i;
  int ascii = 1;
  uint32_t hash, place;
  VocabularySlot *slot;
  if (length > VOCABULARY_WORD_MAX) return 0;
  for (i = 0; i < length; i++) ascii &= (unsigned char)word[i] < 0x80;
  size = fold(word, length, ascii, folded);
  if (size == 0) return 0;
  hash = hash_given(parent, folded, size);
  place = place_of(set, parent, folded, size, hash);
  slot = set->slot + place;
  if (!slot->length) {
    if (set->words == set->words_max || set->pool_size - set->pool_used < size) return 0;
    memcpy(pool_of(set) + set->pool_used, folded, size);
    slot->hash = hash;
    slot->parent = parent;
    slot->start = set->pool_used;
    slot->length = (uint16_t)size;
    set->pool_used += (uint32_t)size;
    set->words++;
    if (parent) set->slot[parent - 1].leads = 1;
  }
  return place + 1;
}

/* The next word of a phrase, a run of ASCII letters and digits and bytes beyond ASCII, at or after
 * *at: its length, 0 at the end; *at moved behind it. */
static size_t next_part(const char *phrase, size_t length, size_t *at) {
  size_t from;
  while (*at < length && !is_part((unsigned char)phrase[*at])) ++*at;
  for (from = *at; *at < length && is_part((unsigned char)phrase[*at]);) ++*at;
  return *at - from;
}

void vocabulary_count(VocabularyRoom *room, const char *phrase, size_t length) {
  size_t at = 0, n;
  room->phrases++;
  for (; (n = next_part(phrase, length, &at)) != 0; room->bytes += n) room->words++;
}

void vocabulary_add(Vocabulary *set, const char *phrase, size_t length, uint32_t code) {
  uint32_t place = 0;
  size_t at = 0, n;
  VocabularySlot *slot;
  if (set->entries == set->entries_max) return;
  *vocabulary_entry_at(set, ++set->entries) = (VocabularyEntry){code, 0};
  while ((n = next_part(phrase, length, &at)) != 0) {
    place = add_word(set, place, phrase + at - n, n);
    if (!place) return;
  }
  if (!place) return;
  slot = set->slot + (place - 1);
  if (slot->first)
    vocabulary_entry_at(set, slot->last)->next = set->entries;
  else
    slot->first = set->entries;
  slot->last = set->entries;
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

/* The slot, from 1, of the word at the text's byte *at behind its parent, 0 where the set has none;
 * *at moved behind the word. */
static uint32_t read_word(const Vocabulary *set, uint32_t parent, const char *text, size_t length,
                          size_t *at) {
  char folded[FOLDED_MAX];
  size_t from = *at, size, step;
  int ascii = 1;
  uint32_t place;
  for (; *at < length && (step = letter_at((const unsigned char *)text, length, *at)) != 0;
       *at += step)
    ascii &= step == 1;
  if (*at - from > VOCABULARY_WORD_MAX) return 0;
  size = fold(text + from, *at - from, ascii, folded);
  if (size == 0) return 0;
  place = place_of(set, parent, folded, size, hash_given(parent, folded, size));
  return set->slot[place].length ? place + 1 : 0;
}

/* What may part the words of a phrase: p.m., d’ici, avant-hier; with U+2019, U+00A0 and U+202F. */
static const char *const JOINTS[] = {" ", "'",  "-",  "\xE2\x80\x99", "\xC2\xA0",
                                     ".", ". ", ".-", "\n",           "\xE2\x80\xAF"};

/* The byte at which the next word of a phrase would begin, behind one of the joints; `at` where
 * none stands there. */
static size_t behind_joint(const char *text, size_t length, size_t at) {
  size_t k;
  for (k = 0; k < sizeof JOINTS / sizeof *JOINTS; k++) {
    size_t size = 0;
    while (JOINTS[k][size] && at + size < length && text[at + size] == JOINTS[k][size]) size++;
    if (!JOINTS[k][size] && at + size < length &&
        letter_at((const unsigned char *)text, length, at + size))
      return at + size;
  }
  return at;
}

/* The first entry of the longest phrase that begins with the word of the slot, which ends before
 * *at; *at moved behind the phrase. 0 where none ends there. */
static uint32_t longest_phrase(const Vocabulary *set, uint32_t place, const char *text,
                               size_t length, size_t *at) {
  uint32_t entry = set->slot[place - 1].first;
  size_t end = *at;
  while (place && set->slot[place - 1].leads) {
    size_t next = behind_joint(text, length, end);
    if (next == end) break;
    end = next;
    place = read_word(set, place, text, length, &end);
    if (place && set->slot[place - 1].first) {
      entry = set->slot[place - 1].first;
      *at = end;
    }
  }
  return entry;
}

int vocabulary_next(const Vocabulary *set, const char *text, size_t length, size_t stop, size_t *at,
                    briefing_span *found) {
  const unsigned char *bytes = (const unsigned char *)text;
  size_t i = *at;
  while (i < stop) {
    size_t from = i;
    if (is_digit(bytes[i])) {
      while (i < length && is_digit(bytes[i])) i++;
      found->kind = 0;
    } else if (letter_at(bytes, length, i)) {
      uint32_t place = read_word(set, 0, text, length, &i);
      found->kind = place ? longest_phrase(set, place, text, length, &i) : 0;
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
  *at = i;
  return 0;
}
