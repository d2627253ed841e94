/* forward.h - how far later sentences take up what a sentence says. */
#ifndef BRIEFING_BAGS_FORWARD_H
#define BRIEFING_BAGS_FORWARD_H

#include "bags/bags.h"

/* For the bags of `candidates`, ascending: into forward[k] the sum of the similarity of candidate k
 * to later ones, less BACK times that to earlier ones; similarity is the cosine of tf-isf vectors.
 * weight[id] is the isf of a term, log(candidates / candidates that hold it), 0 where none does.
 * Sums over later (earlier) ones are dot products with a running sum of vectors: linear in the ids,
 * no pair of sentences is ever compared. 0 where memory is short. */
int forward_similarity(const Bags *bags, const uint32_t *candidates, size_t count, double *forward,
                       double *weight, const Memory *memory);

#endif
