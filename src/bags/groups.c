/* groups.c - see groups.h. */
#include "bags/groups.h"

#include <math.h>
#include <string.h>

#define COVERED 1.0 /* what a bag loses for each theme it shows when the next is sought */
#define MIDDLE 20.0 /* words of a bag of middling length */

/* Finds and scores the bags of a group, whose room is set. */
static void weigh(Group *group, const Nucleus *nucleus, const Bags *bags, const uint64_t *here) {
  uint32_t s, t;
  uint64_t own = 0;
  for (t = 0; t < group->size; t++) own |= (uint64_t)1 << nucleus->term[t];
  for (s = 0; s < bags->count; s++) {
    double sum = 0, length = bags->words[s] > MIDDLE ? bags->words[s] : MIDDLE;
    if (!(here[s] & own)) continue;
    for (t = 0; t < group->size; t++)
      if (here[s] >> nucleus->term[t] & 1) sum += group->term[t].weight;
    group->salience += sum;
    group->score[group->count] = sum / sqrt(length / MIDDLE);
    group->bags[group->count++] = s;
  }
}

static void list(Groups *groups, const Bags *bags, const Nuclei *nuclei, const uint64_t *here) {
  size_t i, k, t, held = 0;
  for (i = 0; i < nuclei->count; i++) {
    const Nucleus *nucleus = nuclei->group + i;
    Group group = {0};
    group.size = nucleus->size;
    for (t = 0; t < nucleus->size; t++) group.term[t] = nuclei->term[nucleus->term[t]];
    group.bags = groups->bags + held;
    group.score = groups->score + held;
    weigh(&group, nucleus, bags, here);
    if (group.count < 2 && group.size < 2) continue;
    held += group.count;
    for (k = groups->count++; k > 0 && groups->group[k - 1].salience < group.salience; k--)
      groups->group[k] = groups->group[k - 1];
    groups->group[k] = group;
  }
}

int groups_make(const Bags *bags, const Nuclei *nuclei, const uint64_t *here, Groups *groups,
                const Memory *memory) {
  size_t a, held = 0;
  memset(groups, 0, sizeof *groups);
  for (a = 0; a < nuclei->count; a++) held += nuclei->term[a].bags;
  groups->group = memory_resize(memory, NULL, 0, NUCLEI_TERMS, sizeof *groups->group);
  groups->bags = memory_resize(memory, NULL, 0, held + 1, sizeof *groups->bags);
  groups->score = memory_resize(memory, NULL, 0, held + 1, sizeof *groups->score);
  if (!groups->group || !groups->bags || !groups->score) return 0;
  list(groups, bags, nuclei, here);
  return 1;
}

Group *groups_next(Groups *groups, const uint32_t *times) {
  Group *best = NULL;
  double most = 0;
  size_t i;
  for (i = 0; i < groups->count; i++) {
    Group *group = groups->group + i;
    double value = 0;
    uint32_t k;
    if (group->taken) continue;
    for (k = 0; k < group->count; k++)
      value += group->score[k] / (1 + COVERED * times[group->bags[k]]);
    if (best && value <= most) continue;
    best = group;
    most = value;
  }
  if (best) best->taken = 1;
  return best;
}

double group_weight(const Group *group, uint32_t id) {
  uint32_t t;
  for (t = 0; t < group->size; t++)
    if (group->term[t].id == id) return group->term[t].weight;
  return 0;
}
