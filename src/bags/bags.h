/* bags.h - the sentences of a text as bags of terms, packed: what themes, summary and segments
 * count over. Built by the binding (src/lua/bags.c); nothing here changes one.
 *
 *    terms of bag s = ids[from[s]] .. ids[from[s + 1] - 1], in text order, repeats kept */
#ifndef BRIEFING_BAGS_BAGS_H
#define BRIEFING_BAGS_BAGS_H

#include "base/memory.h"

typedef struct Bags {
  uint32_t count; /* bags */
  uint32_t terms; /* ids are below */
  const uint32_t *from;
  const uint32_t *ids;
  const uint32_t *at;           /* of each of the ids the word of the text that it stands for */
  const uint32_t *words;        /* of each bag how many words its sentence has, stop words too, */
  const uint32_t *first, *last; /* and its bytes, half-open */
} Bags;

/* In how many groups of bags each term stands, into count, an array of bags->terms: group[s] is the
 * group of bag s, UINT32_MAX: none; NULL: each bag is a group of its own. Bags of one group stand
 * together. `seen` is room of bags->terms. O(ids). */
void bags_spread(const Bags *bags, const uint32_t *group, uint32_t *seen, uint32_t *count);

#endif
