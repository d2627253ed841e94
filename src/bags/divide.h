/* divide.h - where the words of a text change. */
#ifndef BRIEFING_BAGS_DIVIDE_H
#define BRIEFING_BAGS_DIVIDE_H

#include "bags/bags.h"

/* The cheapest division of the bags into segments: the minimum-cost segmentation by word
 * probability of Utiyama and Isahara, "A statistical model for domain-independent text
 * segmentation", ACL 2001, each word's probability taken from the words before it in its segment
 * (the Dirichlet compound multinomial of Eisenstein and Barzilay, "Bayesian unsupervised topic
 * segmentation", EMNLP 2008) rather than from the whole segment, which lowers Pk by a tenth to a
 * fifth:
 *
 *   cost of a segment = sum over its words of log((m + V * PRIOR) / (c + PRIOR)) + PENALTY * log T
 *
 * with c and m the word's count and all words so far in the segment, V the distinct words and T the
 * words of the text. Found exactly by dynamic programming; segments of at most LONGEST bags and
 * about WORDS words keep it linear.
 *
 * starts, room of bags->count: the first bag of each segment, ascending. Gives how many, SIZE_MAX
 * where memory is short. */
size_t divide_cheapest(const Bags *bags, uint32_t *starts, const Memory *memory);

#endif
