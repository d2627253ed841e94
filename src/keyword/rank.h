/* rank.h - the best of the candidates, and keywords chosen from them so that what was already shown
 * counts less. */
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

/* The best candidates of a scan by their scores alone, the best first; of equals the first to
 * stand. */
typedef struct Ranking {
  ScoreWeights weights; /* for this text */
  size_t limit;         /* the most phrases that can be chosen from them */
  Ranked *best;
  size_t count, room;
} Ranking;

/* What is asked for. A phrase is given as terms_phrase_key writes it, one after the other, a zero
 * byte between them. */
typedef struct RankRequest {
  size_t limit;
  const char *excluded; /* phrases that are never keywords; NULL: none */
  size_t excluded_length;
  const Ranked *included; /* phrases that are keywords wherever they stand, scored; see include.h */
  size_t included_count;
} RankRequest;

/* Scores the candidates of the scan and keeps what a choice of up to `limit` is made from. 0 where
 * memory is short. O(candidates * log limit). */
int rank_candidates(CandidateScan *scan, const ScoreOptions *options, size_t limit,
                    Ranking *ranking);

/* Chooses keywords, best first, at most request->limit of them, which is at most ranking->limit,
 * into *ranked, an array of *capacity of the scan's memory; gives how many, SIZE_MAX where memory
 * is short. */
size_t rank_choose(const CandidateScan *scan, const Ranking *ranking, const RankRequest *request,
                   Ranked **ranked, size_t *capacity);

void rank_free(Ranking *ranking, const Memory *memory);

#endif
