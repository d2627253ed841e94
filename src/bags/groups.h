/* groups.h - nuclei that may become themes, with the bags that hold them. */
#ifndef BRIEFING_BAGS_GROUPS_H
#define BRIEFING_BAGS_GROUPS_H

#include "bags/nuclei.h"

typedef struct Group {
  uint32_t size; /* terms */
  Binding term[NUCLEI_LARGEST];
  uint32_t count; /* bags that hold any of them, */
  uint32_t *bags; /* ascending, */
  double *score;  /* and what each shows of the group */
  double salience;
  int taken;
} Group;

typedef struct Groups {
  size_t count;
  Group *group;   /* the most salient first, of equals the first nucleus */
  uint32_t *bags; /* what the groups point into, */
  double *score;  /* and this */
} Groups;

/* The groups of nuclei and of the terms of each bag (bags/nuclei.h), but for one term in one bag. 0
 * where memory is short. Nothing is given back: the blocks end with `memory`. O(NUCLEI_TERMS *
 * bags).
 */
int groups_make(const Bags *bags, const Nuclei *nuclei, const uint64_t *here, Groups *groups,
                const Memory *memory);

/* The group not taken yet that is most salient in bags that show few themes, taken now; NULL where
 * there is none. times: of each bag how many it shows. */
Group *groups_next(Groups *groups, const uint32_t *times);

/* The weight of a term in a group; 0 where it is none of it. */
double group_weight(const Group *group, uint32_t id);

#endif
