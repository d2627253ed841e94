/* include.h - phrases that a caller asks for, found in the text whatever words they are of. */
#ifndef BRIEFING_KEYWORD_INCLUDE_H
#define BRIEFING_KEYWORD_INCLUDE_H

#include "keyword/score.h"
#include "keyword/rank.h"

/* A phrase asked for, as terms. */
typedef struct Wanted {
  uint32_t ids[CANDIDATE_LONGEST];
  uint32_t length;
} Wanted;

/* Finds those of the phrases that stand in the text, scored, the best first, into found (room for
 * `count`); *seen: how many. 0 where memory is short. O(words * longest). */
int include_find(CandidateScan *scan, const ScoreWeights *weights, const Wanted *wanted,
                 size_t count, Ranked *found, size_t *seen);

#endif
