/* forward.c - see forward.h. */
#include "bags/forward.h"

#include <math.h>
#include <string.h>

/* Share of the similarity to earlier sentences that is taken off: a sentence that repeats adds less
 * than one that opens. */
#define BACK 0.6

typedef struct Walk {
  const Bags *bags;
  const uint32_t *candidates;
  size_t count;
  const double *weight;
  double *norm;    /* the length of each candidate's vector */
  double *sum;     /* of the vectors passed, by term */
  double *forward; /* the result */
} Walk;

/* weight[id] = isf; `seen` and `holding` are room for a number a term. */
static void weigh_terms(const Bags *bags, const uint32_t *candidates, size_t count, double *weight,
                        uint32_t *seen, uint32_t *holding) {
  size_t k;
  uint32_t id, j;
  memset(holding, 0, bags->terms * sizeof *holding);
  memset(seen, 0xFF, bags->terms * sizeof *seen);
  for (k = 0; k < count; k++)
    for (j = bags->from[candidates[k]]; j < bags->from[candidates[k] + 1]; j++) {
      id = bags->ids[j];
      if (seen[id] == (uint32_t)k) continue;
      seen[id] = (uint32_t)k;
      holding[id]++;
    }
  for (id = 0; id < bags->terms; id++)
    weight[id] = holding[id] ? log((double)count / (double)holding[id]) : 0;
}

/* norm[k]; `times` is room for a number a term, all zero. */
static void measure(const Walk *w, uint32_t *times) {
  const Bags *bags = w->bags;
  size_t k;
  uint32_t j;
  for (k = 0; k < w->count; k++) {
    uint32_t from = bags->from[w->candidates[k]], to = bags->from[w->candidates[k] + 1];
    double length = 0;
    for (j = from; j < to; j++) times[bags->ids[j]]++;
    for (j = from; j < to; j++) {
      uint32_t id = bags->ids[j];
      double part = (double)times[id] * w->weight[id];
      length += part * part; /* 0 the second time */
      times[id] = 0;
    }
    w->norm[k] = length > 0 ? sqrt(length) : 1;
  }
}

/* Adds `share` times the similarity of candidate k to those passed before it, then passes it. */
static void pass(const Walk *w, size_t k, double share) {
  const Bags *bags = w->bags;
  uint32_t from = bags->from[w->candidates[k]], to = bags->from[w->candidates[k] + 1], j;
  double similarity = 0;
  for (j = from; j < to; j++) similarity += w->weight[bags->ids[j]] * w->sum[bags->ids[j]];
  w->forward[k] += share * similarity / w->norm[k];
  for (j = from; j < to; j++) w->sum[bags->ids[j]] += w->weight[bags->ids[j]] / w->norm[k];
}

int forward_similarity(const Bags *bags, const uint32_t *candidates, size_t count, double *forward,
                       double *weight, const Memory *memory) {
  Walk w = {bags, candidates, count, weight, NULL, NULL, forward};
  size_t terms = bags->terms, k;
  uint32_t *seen = memory_resize(memory, NULL, 0, 2 * terms + 1, sizeof *seen);
  int ok;
  w.norm = memory_resize(memory, NULL, 0, count + 1, sizeof *w.norm);
  w.sum = memory_resize(memory, NULL, 0, terms + 1, sizeof *w.sum);
  ok = seen && w.norm && w.sum;
  if (ok) {
    weigh_terms(bags, candidates, count, weight, seen, seen + terms);
    memset(seen, 0, terms * sizeof *seen);
    measure(&w, seen);
    memset(forward, 0, count * sizeof *forward);
    memset(w.sum, 0, terms * sizeof *w.sum);
    for (k = count; k-- > 0;) pass(&w, k, 1);
    memset(w.sum, 0, terms * sizeof *w.sum);
    for (k = 0; k < count; k++) pass(&w, k, -BACK);
  }
  memory_free(memory, seen, 2 * terms + 1, sizeof *seen);
  memory_free(memory, w.norm, count + 1, sizeof *w.norm);
  memory_free(memory, w.sum, terms + 1, sizeof *w.sum);
  return ok;
}
