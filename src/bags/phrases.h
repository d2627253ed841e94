/* phrases.h - the keywords of a text as phrases that may tell or name a theme. */
#ifndef BRIEFING_BAGS_PHRASES_H
#define BRIEFING_BAGS_PHRASES_H

#include "bags/bags.h"
#include "bags/naming.h"
#include "keyword/chosen.h"

typedef struct Phrases {
  const Terms *terms;
  uint32_t count;
  uint32_t *from, *ids;     /* terms of phrase p: ids[from[p]] .. ids[from[p + 1] - 1] */
  uint32_t *held_from, *in; /* likewise the bag of each of its mentions; UINT32_MAX: none */
  uint8_t *single; /* whether it is one word; then it tells nothing that its term does not */
  double *score;   /* 0 to 1 */
  double *naming;  /* how fit it is for a name, 0 to 1 */
} Phrases;

/* The keywords chosen from the terms that the bags are made of. 0 where memory is short. Nothing is
 * given back: the blocks end with `memory`. O(mentions * log bags). */
int phrases_make(const Bags *bags, const Terms *terms, const Chosen *chosen, const Endings *endings,
                 Phrases *phrases, const Memory *memory);

#endif
