/* syllables.h - syllables of a word, counted from its spelling by a language's data: runs of
 * vowels, less silent ones. As exact as the readability formulas need; a word always has at least
 * one. */
#ifndef BRIEFING_STATISTICS_SYLLABLES_H
#define BRIEFING_STATISTICS_SYLLABLES_H

#include "keyword/lexicon.h"

/* What a string of the data is; one may be several. */
enum {
  SYLLABLES_VOWEL = 1,   /* a letter that sounds as a vowel */
  SYLLABLES_HIATUS = 2,  /* two vowels that are two syllables */
  SYLLABLES_JOINED = 4,  /* such a pair after a letter after which it is one after all */
  SYLLABLES_SILENT = 8,  /* an ending whose vowel is silent */
  SYLLABLES_SOUNDED = 16 /* a longer ending in which it is not */
};

typedef struct Syllables {
  Lexicon strings;     /* folded, with the roles above */
  size_t longest;      /* bytes of the longest */
  uint8_t letter[128]; /* the roles of each letter of ASCII: most of what is looked up is one */
} Syllables;

/* Makes the table of letters, once all strings are there. */
void syllables_end(Syllables *syllables);

/* The syllables of a folded word. O(length). */
uint32_t syllables_count(const Syllables *syllables, const char *word, size_t length);

#endif
