/* rank.h - candidates scored, and the best of them chosen so that what was already shown counts
 * less. */
#ifndef BRIEFING_KEYWORD_RANK_H
#define BRIEFING_KEYWORD_RANK_H

#include "keyword/candidates.h"

/* The constants of the score; see rank.c. All fields are doubles: two sets of them are mixed field
 * by field. */
typedef struct RankWeights {
  double stand;   /* what is added to the share of occurrences that fill a chunk */
  double place;   /* exponent of the place */
  double count;   /* exponent of the count */
  double capital; /* what capitals add, at most */
  double spread;  /* what spread adds, at most */
  double led;     /* what verbs' leads take away, at most */
  double single;  /* factor of one word */
  double longer;  /* factor of more than two words */
  double shown;   /* factor of each word already shown */
  double opening; /* words at the start whose place hardly differs */
} RankWeights;

typedef struct RankOptions {
  RankWeights terms, names; /* for a text about terms, about names */
  double least, most; /* shares of names at which a text is about the first, the second alone */
} RankOptions;

extern const RankOptions RANK_OPTIONS; /* for what annotators of texts call keywords */
extern const RankOptions
    RANK_READER; /* for a reader of one document: phrases rather than words, from all of it */

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
size_t rank_candidates(CandidateScan *scan, const RankOptions *options, size_t limit,
                       Ranked **ranked, size_t *capacity);

#endif
