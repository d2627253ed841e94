/* bags.c - see bags.h. */
#include "bags/bags.h"

#include <string.h>

void bags_spread(const Bags *bags, const uint32_t *group, uint32_t *seen, uint32_t *count) {
  uint32_t s, j;
  memset(count, 0, bags->terms * sizeof *count);
  memset(seen, 0xFF, bags->terms * sizeof *seen);
  for (s = 0; s < bags->count; s++) {
    uint32_t g = group ? group[s] : s;
    if (g == UINT32_MAX) continue;
    for (j = bags->from[s]; j < bags->from[s + 1]; j++) {
      uint32_t id = bags->ids[j];
      if (seen[id] == g) continue;
      seen[id] = g;
      count[id]++;
    }
  }
}
