/* chosen.h - the keywords of a text: chosen from its candidates, with where they stand and how they
 * are spelled. */
#ifndef BRIEFING_KEYWORD_CHOSEN_H
#define BRIEFING_KEYWORD_CHOSEN_H

#include "keyword/choose.h"
#include "keyword/mentions.h"

typedef struct Chosen {
  size_t count, capacity;
  Ranked *ranked;      /* the best first */
  Spelling *spellings; /* of each */
  Blocks mentions;     /* of Mention, in text order */
} Chosen;

/* Chooses what the request asks for, in memory of the scan; variants, unless NULL: a Blocks of
 * Variant, to which all spellings are added. 0 where memory is short; what there is then is to be
 * freed all the same. O(words * longest). */
int chosen_find(CandidateScan *scan, const Ranking *ranking, const ChooseRequest *request,
                Chosen *chosen, Blocks *variants);

/* The bytes of keyword i as it is spelled most often, half-open. */
void chosen_bounds(const Chosen *chosen, size_t i, const Terms *terms, uint32_t *first,
                   uint32_t *last);

/* The score of keyword i, the best being 1. */
double chosen_score(const Chosen *chosen, size_t i);

/* The terms of the words of keyword i but for stop words, into ids, room of CANDIDATE_LONGEST; how
 * many. */
uint32_t chosen_terms(const Chosen *chosen, size_t i, const Terms *terms, uint32_t *ids);

void chosen_free(Chosen *chosen, const Memory *memory);

#endif
