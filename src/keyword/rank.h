/* rank.h - candidates scored, and the best of them chosen so that what was already shown counts
 * less. */
#ifndef BRIEFING_KEYWORD_RANK_H
#define BRIEFING_KEYWORD_RANK_H

#include "keyword/candidates.h"

/* The constants of the score; see rank.c. */
typedef struct RankWeights {
  double p[32];
} RankWeights;

extern const RankWeights RANK_WEIGHTS;

typedef struct Ranked {
  double score;    /* as lowered by the words shown before it */
  double base;     /* by itself */
  uint32_t first;  /* token at which it first begins */
  uint32_t length; /* words */
  uint32_t count;
} Ranked;

/* The best `limit` candidates of the scan, best first, into *ranked, an array of *capacity of the
 * scan's memory; gives how many, SIZE_MAX where memory is short. Equal scores go by first position.
 */
size_t rank_candidates(CandidateScan *scan, const RankWeights *weights, size_t limit,
                       Ranked **ranked, size_t *capacity);

#endif
