/* rank.c - see rank.h. A heap keeps the best candidates. */
#include "keyword/rank.h"

/* A ranking under way: its `best` are a heap, the least of them first. */
typedef struct Taker {
  const CandidateScan *scan;
  Ranking *ranking;
  uint32_t first; /* the last position asked for: phrases come by where they begin */
  double place;   /* what it divides by; 0: none was asked for */
} Taker;

/* Moves item i of a heap, the least first, down to its place. */
static void sink(Ranked *heap, size_t count, size_t i) {
  Ranked item = heap[i];
  for (;;) {
    size_t k = 2 * i + 1;
    if (k >= count) break;
    if (k + 1 < count && ranked_before(&heap[k], &heap[k + 1])) k++;
    if (!ranked_before(&item, &heap[k])) break;
    heap[i] = heap[k];
    i = k;
  }
  heap[i] = item;
}

/* Sorts a heap, the least first, into an array, the best first. */
static void sort_heap(Ranked *heap, size_t count) {
  while (count > 1) {
    Ranked least = heap[0];
    heap[0] = heap[--count];
    heap[count] = least;
    sink(heap, count, 0);
  }
}

void ranked_sort(Ranked *list, size_t count) {
  size_t i;
  for (i = count / 2; i-- > 0;) sink(list, count, i);
  sort_heap(list, count);
}

static void offer(Ranking *r, const Ranked *item) {
  size_t i;
  if (r->count == r->room) {
    if (!r->room || !ranked_before(item, &r->best[0])) return;
    r->best[0] = *item;
    sink(r->best, r->count, 0);
    return;
  }
  for (i = r->count++; i > 0 && ranked_before(&r->best[(i - 1) / 2], item); i = (i - 1) / 2)
    r->best[i] = r->best[(i - 1) / 2];
  r->best[i] = *item;
}

static int take(void *context, const Candidate *c, size_t length) {
  Taker *t = context;
  const ScoreWeights *weights = &t->ranking->weights;
  Ranked item;
  if (t->place == 0 || t->first != c->first) {
    t->first = c->first;
    t->place = score_place(weights, c->first);
  }
  item.score = item.base = score_candidate(t->scan, weights, c, length, t->place);
  item.first = c->first;
  item.length = (uint32_t)length;
  item.count = c->count;
  offer(t->ranking, &item);
  return 1;
}

size_t rank_room(const CandidateScan *scan, size_t limit) {
  size_t most = scan->terms->tokens.count * scan->longest;
  return limit < (most - most / 8) / 8 ? limit * 8 + 64 : most;
}

int rank_candidates(CandidateScan *scan, const ScoreOptions *options, size_t limit,
                    Ranking *ranking) {
  Taker taker = {scan, ranking, 0, 0};
  memset(ranking, 0, sizeof *ranking);
  ranking->limit = limit;
  if (!limit || !scan->terms->terms.count) return 1;
  ranking->weights = score_weights(scan, options);
  ranking->room = rank_room(scan, limit);
  ranking->best = memory_resize(scan->memory, NULL, 0, ranking->room, sizeof *ranking->best);
  if (!ranking->best || !candidates_each(scan, take, &taker)) return 0;
  sort_heap(ranking->best, ranking->count);
  return 1;
}

void rank_free(Ranking *ranking, const Memory *memory) {
  memory_free(memory, ranking->best, ranking->room, sizeof *ranking->best);
  ranking->best = NULL;
  ranking->count = ranking->room = 0;
}
