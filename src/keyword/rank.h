/* rank.h - the best of the candidates by their scores. */
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

/* Whether a goes before b. Total: no two candidates have one first token and length. */
static inline int ranked_before(const Ranked *a, const Ranked *b) {
  if (a->score != b->score) return a->score > b->score;
  if (a->first != b->first) return a->first < b->first;
  return a->length > b->length;
}

/* Sorts, the best first. O(count * log count). */
void ranked_sort(Ranked *list, size_t count);

/* The best candidates of a scan by their scores alone, the best first; of equals the first to
 * stand. */
typedef struct Ranking {
  ScoreWeights weights; /* for this text */
  size_t limit;         /* the most phrases that can be chosen from them */
  Ranked *best;
  size_t count, room;
} Ranking;

/* How many candidates a choice of `limit` is made from. */
size_t rank_room(const CandidateScan *scan, size_t limit);

/* Scores the candidates of the scan and keeps what a choice of up to `limit` is made from. 0 where
 * memory is short. O(candidates * log limit). */
int rank_candidates(CandidateScan *scan, const ScoreOptions *options, size_t limit,
                    Ranking *ranking);

void rank_free(Ranking *ranking, const Memory *memory);

#endif
