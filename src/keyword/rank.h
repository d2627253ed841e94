/* rank.h - the best of the candidates, chosen so that what was already shown counts less. */
#ifndef BRIEFING_KEYWORD_RANK_H
#define BRIEFING_KEYWORD_RANK_H

#include "keyword/score.h"

typedef struct Ranked {
  double score;    /* as lowered by the words shown before it */
  double base;     /* by itself */
  uint32_t first;  /* token at which it first begins */
  uint32_t length; /* words */
  uint32_t count;
} Ranked;

/* What is asked for. A phrase is given as terms_phrase_key writes it, one after the other, a zero
 * byte between them. */
typedef struct RankRequest {
  const ScoreOptions *options;
  size_t limit;
  const char *excluded; /* phrases that are never keywords; NULL: none */
  size_t excluded_length;
  const Ranked *included; /* phrases that are keywords wherever they stand, scored; see include.h */
  size_t included_count;
} RankRequest;

/* The best candidates of the scan, best first, at most request->limit of them, into *ranked, an
 * array of *capacity of the scan's memory; gives how many, SIZE_MAX where memory is short. Equal
 * scores go by first position. */
size_t rank_candidates(CandidateScan *scan, const RankRequest *request, Ranked **ranked,
                       size_t *capacity);

#endif
