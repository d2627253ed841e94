/* choose.h - keywords chosen from the best candidates: what was already shown counts less. */
#ifndef BRIEFING_KEYWORD_CHOOSE_H
#define BRIEFING_KEYWORD_CHOOSE_H

#include "keyword/rank.h"

/* What is asked for. A phrase is given as terms_phrase writes its key, one after the other, a zero
 * byte between them. */
typedef struct ChooseRequest {
  size_t limit;
  const char *excluded; /* phrases that are never keywords; NULL: none */
  size_t excluded_length;
  const Ranked *included; /* phrases that are keywords wherever they stand, scored; see include.h */
  size_t included_count;
} ChooseRequest;

/* Chooses keywords, best first, at most request->limit of them, which is at most ranking->limit,
 * into *ranked, an array of *capacity of the scan's memory; gives how many, SIZE_MAX where memory
 * is short. */
size_t choose_keywords(const CandidateScan *scan, const Ranking *ranking,
                       const ChooseRequest *request, Ranked **ranked, size_t *capacity);

#endif
