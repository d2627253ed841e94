/* nuclei.h - groups of terms that occur together: the nuclei of themes. */
#ifndef BRIEFING_BAGS_NUCLEI_H
#define BRIEFING_BAGS_NUCLEI_H

#include "bags/bags.h"

#define NUCLEI_TERMS 60  /* terms that may bind a group, the weightiest; a bit of `here` each */
#define NUCLEI_LARGEST 6 /* terms of a group */

/* A term that binds. */
typedef struct Binding {
  uint32_t id, bags; /* the term; bags that hold it */
  uint32_t order;    /* among the terms by first occurrence */
  double weight;
} Binding;

/* Terms of a group as indexes of Nuclei.term. */
typedef struct Nucleus {
  uint8_t size, term[NUCLEI_LARGEST]; /* size 0: merged into another */
} Nucleus;

typedef struct Nuclei {
  size_t count; /* of terms, and of groups, those merged away among them */
  Binding term[NUCLEI_TERMS];
  Nucleus group[NUCLEI_TERMS]; /* in order of their weightiest terms */
} Nuclei;

/* Groups by average-link clustering of the terms' association: the times two stand in one bag, or
 * in neighbours of one part of the text, over the root of the product of their counts of bags.
 * in_heading: a byte a term; part: of each bag the part (paragraph) in which it stands; here: room
 * of bags->count, filled with the terms of each bag, a bit each. 0 where memory is short.
 * O(ids + bags), beside about NUCLEI_TERMS squared. */
int nuclei_find(const Bags *bags, const uint8_t *in_heading, const uint32_t *part, uint64_t *here,
                Nuclei *nuclei, const Memory *memory);

#endif
