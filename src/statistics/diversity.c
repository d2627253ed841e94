/* diversity.c - see diversity.h. */
#include "statistics/diversity.h"

#include <string.h>

/* As the authors set them. */
#define WINDOW 50
#define THRESHOLD 0.72

double diversity_mattr(const uint32_t *ids, size_t n, uint32_t *count, size_t types) {
  size_t i, width = n < WINDOW ? n : WINDOW, distinct = 0;
  double sum = 0;
  if (n == 0) return -1;
  memset(count, 0, types * sizeof *count);
  for (i = 0; i < n; i++) {
    if (!count[ids[i]]++) distinct++;
    if (i >= width && !--count[ids[i - width]]) distinct--;
    if (i + 1 >= width) sum += (double)distinct;
  }
  return sum / (double)(n - width + 1) / (double)width;
}

/* Number of stretches over which the ratio stays above the threshold, forward or backward. */
static double stretches(const uint32_t *ids, size_t n, int backward, uint32_t *seen, size_t types) {
  size_t i, distinct = 0, length = 0;
  uint32_t stretch = 1;
  double whole = 0;
  memset(seen, 0, types * sizeof *seen);
  for (i = 0; i < n; i++) {
    uint32_t id = ids[backward ? n - 1 - i : i];
    length++;
    if (seen[id] != stretch) {
      seen[id] = stretch;
      distinct++;
    }
    if ((double)distinct / (double)length > THRESHOLD) continue;
    whole++;
    stretch++;
    distinct = length = 0;
  }
  if (length) whole += (1 - (double)distinct / (double)length) / (1 - THRESHOLD);
  return whole;
}

double diversity_mtld(const uint32_t *ids, size_t n, uint32_t *seen, size_t types) {
  double forward = stretches(ids, n, 0, seen, types), backward = stretches(ids, n, 1, seen, types);
  if (forward == 0 || backward == 0) return -1;
  return ((double)n / forward + (double)n / backward) / 2;
}
