/* profiles.c - see profiles.h. */
#include "recognize/profiles.h"

#include <string.h>

#include "base/hash.h"
#include "unicode/utf8.h"

/* Points are whole numbers, so that no order of adding shows. A word or an ending of several
 * languages counts for each of them by so much less. */
#define WORD 1000  /* what a word counts that one language alone has */
#define SINGLE 400 /* what a word of one letter counts */
#define ENDING 300 /* what an ending counts */
#define LETTER 700 /* what a letter counts, for each of its languages */

#define ENDING_MIN 2 /* bytes of an ending */
#define STEM_MIN 2   /* bytes of a word before its ending */
#define ENDED_MIN 5  /* bytes of a word whose endings count */

#define ITEMS_MAX ((size_t)1 << 20)

static uint32_t *slots_of(const Profiles *profiles) {
  return (uint32_t *)(uintptr_t)(profiles->item + profiles->items_max);
}

static char *pool_of(const Profiles *profiles) {
  return (char *)(slots_of(profiles) + profiles->slots);
}

static size_t slots_for(size_t items) {
  size_t slots = 16;
  while (slots < 2 * items) slots *= 2;
  return slots;
}

size_t profiles_size(size_t items, size_t bytes) {
  if (items > ITEMS_MAX || bytes > UINT32_MAX / 2) return 0;
  return sizeof(Profiles) + items * sizeof(ProfileItem) + slots_for(items) * sizeof(uint32_t) +
         bytes;
}

void profiles_init(Profiles *profiles, size_t items, size_t bytes) {
  memset(profiles, 0, sizeof *profiles);
  profiles->items_max = (uint32_t)items;
  profiles->pool_size = (uint32_t)bytes;
  profiles->slots = (uint32_t)slots_for(items);
  memset(slots_of(profiles), 0, profiles->slots * sizeof(uint32_t));
}

/* The slot of an item: its own, or the free one where it would stand. */
static uint32_t *slot_of(const Profiles *profiles, ProfileKind kind, const char *text,
                         size_t length) {
  uint32_t *slots = slots_of(profiles), i = hash_given(kind, text, length) & (profiles->slots - 1);
  for (; slots[i]; i = (i + 1) & (profiles->slots - 1)) {
    const ProfileItem *item = profiles->item + (slots[i] - 1);
    if (item->kind == kind && item->length == length &&
        !memcmp(pool_of(profiles) + item->start, text, length))
      break;
  }
  return slots + i;
}

void profiles_add(Profiles *profiles, ProfileKind kind, const char *text, size_t length,
                  uint32_t language) {
  uint32_t *slot = slot_of(profiles, kind, text, length);
  if (!*slot) {
    ProfileItem *item = profiles->item + profiles->items;
    if (length > UINT16_MAX || profiles->items == profiles->items_max ||
        profiles->pool_size - profiles->pool_used < length)
      return;
    memcpy(pool_of(profiles) + profiles->pool_used, text, length);
    item->languages = 0;
    item->start = profiles->pool_used;
    item->length = (uint16_t)length;
    item->kind = (uint16_t)kind;
    profiles->pool_used += (uint32_t)length;
    *slot = ++profiles->items;
    if (kind == PROFILE_ENDING && length > profiles->longest_ending)
      profiles->longest_ending = (uint32_t)length;
  }
  profiles->item[*slot - 1].languages |= (uint64_t)1 << language;
}

/* The languages that have an item. */
static uint64_t languages_of(const Profiles *profiles, ProfileKind kind, const char *text,
                             size_t length) {
  uint32_t place = *slot_of(profiles, kind, text, length);
  return place ? profiles->item[place - 1].languages : 0;
}

static void add_points(int64_t sums[PROFILES_LANGUAGES], uint64_t languages, int64_t points) {
  size_t i;
  for (i = 0; languages; i++, languages >>= 1) sums[i] += languages & 1 ? points : 0;
}

/* Adds what an item counts, its share for each of its languages, rounded. */
static void add_shared(int64_t sums[PROFILES_LANGUAGES], uint64_t languages, int64_t points) {
  int64_t count = 0;
  uint64_t rest;
  for (rest = languages; rest; rest &= rest - 1) count++;
  if (count) add_points(sums, languages, (2 * points + count) / (2 * count));
}

static void add_word(const Profiles *profiles, const char *word, size_t length,
                     int64_t sums[PROFILES_LANGUAGES]) {
  size_t n;
  add_shared(sums, languages_of(profiles, PROFILE_WORD, word, length), length > 1 ? WORD : SINGLE);
  if (length < ENDED_MIN) return;
  for (n = ENDING_MIN; n <= profiles->longest_ending && n + STEM_MIN <= length; n++)
    add_shared(sums, languages_of(profiles, PROFILE_ENDING, word + length - n, n), ENDING);
}

/* Letters of folded text: small ones of ASCII, and whatever is not ASCII. */
static int is_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || byte >= 0x80;
}

/* Whether a word is an initial or an abbreviation: one or two letters of ASCII and a period. */
static int is_short(const char *text, size_t first, size_t last, size_t length) {
  return last - first <= 2 && last < length && text[last] == '.' &&
         (unsigned char)text[first] < 0x80 && (unsigned char)text[last - 1] < 0x80;
}

/* Adds the points of the letters beyond ASCII in a word. */
static void add_letters(const Profiles *profiles, const char *word, size_t length,
                        int64_t sums[PROFILES_LANGUAGES]) {
  size_t i = 0;
  while (i < length) {
    size_t first = i++;
    if (!profiles_is_lead(word[first])) continue;
    while (i < length && utf8_is_continuation((uint8_t)word[i])) i++;
    add_points(sums, languages_of(profiles, PROFILE_LETTER, word + first, i - first), LETTER);
  }
}

void profiles_tally(const Profiles *profiles, const char *text, size_t length,
                    int64_t sums[PROFILES_LANGUAGES]) {
  size_t i = 0;
  while (i < length) {
    size_t first = i;
    while (i < length && is_letter((unsigned char)text[i])) i++;
    if (i > first) {
      if (!is_short(text, first, i, length)) add_word(profiles, text + first, i - first, sums);
      add_letters(profiles, text + first, i - first, sums);
    } else {
      i++;
    }
  }
}
