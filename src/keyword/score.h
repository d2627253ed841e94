/* score.h - what a candidate is worth as a keyword. */
#ifndef BRIEFING_KEYWORD_SCORE_H
#define BRIEFING_KEYWORD_SCORE_H

#include "keyword/candidates.h"

/* The constants of the score; see score.c. All fields are doubles: two sets of them are mixed field
 * by field. */
typedef struct ScoreWeights {
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
} ScoreWeights;

typedef struct ScoreOptions {
  ScoreWeights terms, names; /* for a text about terms, about names */
  double least, most; /* shares of names at which a text is about the first, the second alone */
} ScoreOptions;

extern const ScoreOptions SCORE_TEXT; /* for what annotators of texts call keywords */
extern const ScoreOptions
    SCORE_READER; /* for a reader of one document: phrases rather than words, from all of it */

/* The weights for this text, once it was scanned. */
ScoreWeights score_weights(const CandidateScan *scan, const ScoreOptions *options);

/* What a first position, in words, divides a score by. */
double score_place(const ScoreWeights *weights, uint32_t first);

/* The score of a candidate of `length` words whose first position divides by `place`: more than 0;
 * higher is better. */
double score_candidate(const CandidateScan *scan, const ScoreWeights *weights,
                       const Candidate *candidate, size_t length, double place);

#endif
