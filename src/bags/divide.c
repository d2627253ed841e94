/* divide.c - see divide.h. */
#include "bags/divide.h"

#include <math.h>
#include <string.h>

#define LONGEST 40  /* bags */
#define WORDS 2000  /* words */
#define PRIOR 0.5   /* of each word, before any was seen (Krichevsky and Trofimov) */
#define PENALTY 0.7 /* of a segment */
#define TABLED 4096 /* counts whose logarithms are kept: more than most segments have words */

typedef struct Divider {
  const Bags *bags;
  uint32_t tabled;            /* at most TABLED: no count is greater than all words */
  double prior;               /* of all words together */
  double *log_seen, *log_all; /* log(c + PRIOR) and log(m + prior) for c, m below tabled */
  double *best;               /* the cost of the cheapest division of the bags before each */
  uint32_t *back;             /* where its last segment begins */
  uint32_t *count, *stamp;    /* a word's count in the segment that is stamped */
} Divider;

static double of_seen(const Divider *d, uint32_t c) {
  return c < d->tabled ? d->log_seen[c] : log((double)c + PRIOR);
}

static double of_all(const Divider *d, uint32_t m) {
  return m < d->tabled ? d->log_all[m] : log((double)m + d->prior);
}

static uint32_t distinct(const Bags *bags, uint32_t *seen) {
  uint32_t j, total = bags->from[bags->count], count = 0;
  memset(seen, 0, bags->terms * sizeof *seen);
  for (j = bags->from[0]; j < total; j++) {
    count += !seen[bags->ids[j]];
    seen[bags->ids[j]] = 1;
  }
  return count;
}

/* Tries all segments that begin with bag i. */
static void try_from(Divider *d, uint32_t i, double price) {
  const Bags *bags = d->bags;
  double cost = d->best[i] + price;
  uint32_t j, k, words = 0;
  for (j = i; j < bags->count && j < i + LONGEST && words <= WORDS; j++) {
    for (k = bags->from[j]; k < bags->from[j + 1]; k++) {
      uint32_t id = bags->ids[k];
      if (d->stamp[id] != i) {
        d->stamp[id] = i;
        d->count[id] = 0;
      }
      cost = cost + of_all(d, words) - of_seen(d, d->count[id]);
      d->count[id]++;
      words++;
    }
    if (d->back[j + 1] != UINT32_MAX && cost >= d->best[j + 1]) continue;
    d->best[j + 1] = cost;
    d->back[j + 1] = i;
  }
}

/* The segments' first bags, from the last one back, into starts in text order. */
static size_t trace(const Divider *d, uint32_t *starts) {
  size_t count = 0, k;
  uint32_t at;
  for (at = d->bags->count; at > 0; at = d->back[at]) count++;
  for (at = d->bags->count, k = count; k-- > 0;) starts[k] = at = d->back[at];
  return count;
}

static void divide(Divider *d) {
  const Bags *bags = d->bags;
  uint32_t i, total = bags->from[bags->count] - bags->from[0];
  double price = PENALTY * log(total > 2 ? (double)total : 2);
  d->prior = distinct(bags, d->count) * PRIOR;
  d->tabled = total < TABLED ? total : TABLED;
  for (i = 0; i < d->tabled; i++) {
    d->log_seen[i] = log((double)i + PRIOR);
    d->log_all[i] = log((double)i + d->prior);
  }
  memset(d->stamp, 0xFF, bags->terms * sizeof *d->stamp);
  memset(d->back, 0xFF, ((size_t)bags->count + 1) * sizeof *d->back);
  d->best[0] = 0;
  for (i = 0; i < bags->count; i++) try_from(d, i, price);
}

size_t divide_cheapest(const Bags *bags, uint32_t *starts, const Memory *memory) {
  Divider d = {bags, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL};
  size_t n = (size_t)bags->count + 1, terms = (size_t)bags->terms + 1, found = SIZE_MAX;
  d.log_seen = memory_resize(memory, NULL, 0, TABLED, sizeof *d.log_seen);
  d.log_all = memory_resize(memory, NULL, 0, TABLED, sizeof *d.log_all);
  d.best = memory_resize(memory, NULL, 0, n, sizeof *d.best);
  d.back = memory_resize(memory, NULL, 0, n, sizeof *d.back);
  d.count = memory_resize(memory, NULL, 0, terms, sizeof *d.count);
  d.stamp = memory_resize(memory, NULL, 0, terms, sizeof *d.stamp);
  if (d.log_seen && d.log_all && d.best && d.back && d.count && d.stamp) {
    divide(&d);
    found = trace(&d, starts);
  }
  memory_free(memory, d.log_seen, TABLED, sizeof *d.log_seen);
  memory_free(memory, d.log_all, TABLED, sizeof *d.log_all);
  memory_free(memory, d.best, n, sizeof *d.best);
  memory_free(memory, d.back, n, sizeof *d.back);
  memory_free(memory, d.count, terms, sizeof *d.count);
  memory_free(memory, d.stamp, terms, sizeof *d.stamp);
  return found;
}
