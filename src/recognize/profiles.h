/* profiles.h - what tells the languages of a script apart: words, endings and letters, each with
 * the languages that have it, and the points that a text gives these. The caller gives all memory:
 * profiles are one block of profiles_size bytes, without pointers. */
#ifndef BRIEFING_RECOGNIZE_PROFILES_H
#define BRIEFING_RECOGNIZE_PROFILES_H

#include <stddef.h>
#include <stdint.h>

#define PROFILES_LANGUAGES 64 /* at most, of one script */

typedef enum ProfileKind { PROFILE_WORD, PROFILE_ENDING, PROFILE_LETTER } ProfileKind;

typedef struct ProfileItem {
  uint64_t languages; /* a bit each */
  uint32_t start;     /* in the pool */
  uint16_t length;
  uint16_t kind; /* a ProfileKind */
} ProfileItem;

typedef struct Profiles {
  uint32_t items, items_max;
  uint32_t pool_used, pool_size;
  uint32_t slots; /* a power of two, at least twice items_max */
  uint32_t longest_ending;
  ProfileItem item[]; /* the slots, places in it from 1, and the pool of bytes follow */
} Profiles;

/* Whether a byte begins a character beyond ASCII. */
static inline int profiles_is_lead(char byte) {
  return (unsigned char)byte >= 0xC2 && (unsigned char)byte <= 0xF4;
}

/* Bytes for profiles of that many items, of so many bytes together. 0: too many. */
size_t profiles_size(size_t items, size_t bytes);

/* Makes empty profiles in a block of profiles_size(items, bytes) bytes. */
void profiles_init(Profiles *profiles, size_t items, size_t bytes);

/* Adds an item of a language, from 0; where it is too long or has no room, nothing. */
void profiles_add(Profiles *profiles, ProfileKind kind, const char *text, size_t length,
                  uint32_t language);

/* Adds to `sums`, by language, the points of a folded text. Linear in it. */
void profiles_tally(const Profiles *profiles, const char *text, size_t length,
                    int64_t sums[PROFILES_LANGUAGES]);

#endif
