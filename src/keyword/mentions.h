/* mentions.h - where in the text chosen phrases stand, and how they are spelled most often. */
#ifndef BRIEFING_KEYWORD_MENTIONS_H
#define BRIEFING_KEYWORD_MENTIONS_H

#include "keyword/rank.h"

typedef struct Mention {
  uint32_t phrase; /* which */
  uint32_t token;  /* where it begins */
} Mention;

typedef struct Spelling {
  uint32_t token; /* an occurrence spelled as most of them */
  uint32_t count; /* occurrences of the phrase */
} Spelling;

/* A spelling of a phrase: an occurrence of it, the first, and how many there are. */
typedef struct Variant {
  uint32_t phrase, token, count;
} Variant;

/* All mentions of the phrases, in text order, added to *mentions (a Blocks of Mention), and of each
 * phrase its spelling. 0 where memory is short. O(words * longest). */
int mentions_find(CandidateScan *scan, const Ranked *phrases, size_t count, Blocks *mentions,
                  Spelling *spellings, Blocks *variants);

/* The bytes of `length` words from a token on, clitics at either end left out. */
void mention_bounds(const Terms *terms, uint32_t token, uint32_t length, uint32_t *first,
                    uint32_t *last);

#endif
