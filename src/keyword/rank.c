/* rank.c - see rank.h. A heap keeps the best candidates; then they are chosen one by one. */
#include "keyword/rank.h"

typedef struct Ranking {
  CandidateScan *scan;
  ScoreWeights weights; /* for this text */
  Ranked *heap;         /* the best so far, the least of them first */
  size_t count, room;
  uint32_t first; /* the last position asked for: phrases come by where they begin */
  double place;   /* what it divides by; 0: none was asked for */
} Ranking;

/* Whether a goes before b. Total: no two candidates have one first token and length. */
static int before(const Ranked *a, const Ranked *b) {
  if (a->score != b->score) return a->score > b->score;
  if (a->first != b->first) return a->first < b->first;
  return a->length > b->length;
}

#define MOST_SHOWN 3 /* times after which a word shown again makes no more difference */

/* Moves item i of a heap, the least first, down to its place. */
static void sink(Ranked *heap, size_t count, size_t i) {
  Ranked item = heap[i];
  for (;;) {
    size_t k = 2 * i + 1;
    if (k >= count) break;
    if (k + 1 < count && before(&heap[k], &heap[k + 1])) k++;
    if (!before(&item, &heap[k])) break;
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

static int offer(Ranking *r, const Ranked *item) {
  size_t i;
  if (r->count == r->room) {
    if (!r->room || !before(item, &r->heap[0])) return 1;
    r->heap[0] = *item;
    sink(r->heap, r->count, 0);
    return 1;
  }
  for (i = r->count++; i > 0 && before(&r->heap[(i - 1) / 2], item); i = (i - 1) / 2)
    r->heap[i] = r->heap[(i - 1) / 2];
  r->heap[i] = *item;
  return 1;
}

static int take(void *context, const Candidate *c, size_t length) {
  Ranking *r = context;
  Ranked item;
  if (r->place == 0 || r->first != c->first) {
    r->first = c->first;
    r->place = score_place(&r->weights, c->first);
  }
  item.score = item.base = score_candidate(r->scan, &r->weights, c, length, r->place);
  item.first = c->first;
  item.length = (uint32_t)length;
  item.count = c->count;
  return offer(r, &item);
}

/* The terms of `length` words from a token on, with blanks between words and for hyphens: what
 * tells repeats apart. */
static int render(const CandidateScan *scan, uint32_t first, uint32_t length, Bytes *out) {
  size_t i, k;
  out->length = 0;
  for (i = 0; i < length; i++) {
    const Term *term = term_at(scan->terms, candidate_term(scan, first + i));
    if (!bytes_reserve(out, scan->memory, (size_t)term->length + 1)) return 0;
    if (i) out->data[out->length++] = ' ';
    for (k = 0; k < term->length; k++)
      out->data[out->length++] = term->key[k] == '-' ? ' ' : term->key[k];
  }
  return 1;
}

/* A phrase chosen, one within it, or one excluded. */
typedef struct Shown {
  const char *key; /* what render gives */
  size_t length;
  uint32_t count;  /* of the phrase chosen; UINT32_MAX: never to be chosen */
  uint32_t whole;  /* 1 + its place among those chosen; 0: none of them */
  uint32_t pinned; /* asked for: keeps its place */
} Shown;

typedef struct Choice {
  Ranking *r;
  Ranked *chosen;
  size_t count;
  uint8_t *times;  /* a byte a term: how often it was shown */
  Blocks known;    /* of Shown */
  HashTable table; /* of known, by key */
  Heap heap;
  Bytes key; /* room for one */
} Choice;

/* What is known of the phrase in c->key, made where nothing is; NULL where memory is short. */
static Shown *lookup(Choice *c) {
  const CandidateScan *scan = c->r->scan;
  HashTable *t = &c->table;
  Shown *known;
  uint32_t hash;
  size_t k, n = c->key.length;
  char *kept;
  if (!table_reserve(t, scan->memory)) return NULL;
  hash = (uint32_t)hash_bytes(&scan->terms->key, c->key.data, n);
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    if (t->slots[k].hash != hash) continue;
    known = blocks_at(&c->known, t->slots[k].value - 1);
    if (known->length == n && !memcmp(known->key, c->key.data, n)) return known;
  }
  kept = heap_take(&c->heap, scan->memory, n);
  if (!kept) return NULL;
  known = blocks_add(&c->known, scan->memory);
  if (!known) return NULL;
  memcpy(kept, c->key.data, n);
  memset(known, 0, sizeof *known);
  known->key = kept;
  known->length = n;
  t->slots[k].hash = hash;
  t->slots[k].value = (uint32_t)c->known.count;
  t->count++;
  return known;
}

static Shown *shown(Choice *c, uint32_t first, uint32_t length) {
  return render(c->r->scan, first, length, &c->key) ? lookup(c) : NULL;
}

/* Marks the phrases of the request that are never to be chosen. 0 where memory is short. */
static int exclude(Choice *c, const RankRequest *request) {
  const char *at = request->excluded, *end = at + request->excluded_length;
  while (at < end) {
    const char *zero = memchr(at, 0, (size_t)(end - at));
    size_t n = zero ? (size_t)(zero - at) : (size_t)(end - at);
    Shown *known;
    c->key.length = 0;
    if (!bytes_reserve(&c->key, c->r->scan->memory, n + 1)) return 0;
    memcpy(c->key.data, at, n);
    c->key.length = n;
    known = lookup(c);
    if (!known) return 0;
    known->count = UINT32_MAX;
    at += n + 1;
  }
  return 1;
}

/* Chooses a phrase. One chosen before that stands only within it gives up its place to it; phrases
 * that stand only within it will not be chosen. 0 where memory is short. */
static int add(Choice *c, const Ranked *item, uint32_t pinned) {
  uint32_t i, n, place = (uint32_t)c->count;
  Shown *known;
  for (n = 2; n < item->length; n++)
    for (i = 0; i + n <= item->length; i++) {
      known = shown(c, item->first + i, n);
      if (!known) return 0;
      if (known->whole) {
        if (!known->pinned && known->whole - 1 < place &&
            c->chosen[known->whole - 1].count <= item->count)
          place = known->whole - 1;
      } else if (known->count < item->count)
        known->count = item->count;
    }
  known = shown(c, item->first, item->length);
  if (!known) return 0;
  known->whole = place + 1;
  known->count = item->count;
  known->pinned = pinned;
  if (place == c->count)
    c->chosen[c->count++] = *item;
  else {
    double score = c->chosen[place].score;
    c->chosen[place] = *item;
    c->chosen[place].score = score;
  }
  for (i = 0; i < item->length; i++) {
    uint8_t *times = &c->times[candidate_term(c->r->scan, item->first + i)];
    if (*times < MOST_SHOWN) ++*times;
  }
  return 1;
}

/* Chooses the phrases that were asked for, before all others. */
static int include(Choice *c, const RankRequest *request, size_t limit) {
  size_t i;
  for (i = 0; i < request->included_count && c->count < limit; i++) {
    const Shown *known = shown(c, request->included[i].first, request->included[i].length);
    if (!known ||
        (!known->whole && known->count != UINT32_MAX && !add(c, &request->included[i], 1)))
      return 0;
  }
  return 1;
}

/* The score of a candidate as the words shown so far lower it. */
static double lowered(const Choice *c, const Ranked *item) {
  double s = item->base;
  size_t i;
  for (i = 0; i < item->length; i++) {
    unsigned times = c->times[candidate_term(c->r->scan, item->first + i)];
    for (; times; times--) s *= c->r->weights.shown;
  }
  return s;
}

/* Moves item i of a heap, best first, down to its place. */
static void settle(Ranked *heap, size_t count, size_t i) {
  Ranked item = heap[i];
  for (;;) {
    size_t k = 2 * i + 1;
    if (k >= count) break;
    if (k + 1 < count && before(&heap[k + 1], &heap[k])) k++;
    if (!before(&heap[k], &item)) break;
    heap[i] = heap[k];
    i = k;
  }
  heap[i] = item;
}

/* Of the sorted candidates the best `limit`, each word already shown making a later phrase with it
 * less. Scores only fall, so a candidate whose score is stale is lowered and put back; that happens
 * at most MOST_SHOWN times a word of it. An array sorted best first is a heap. O(candidates * log
 * candidates). */
static int choose(Choice *c, size_t limit) {
  Ranking *r = c->r;
  size_t left = r->count;
  while (left && c->count < limit) {
    Ranked *top = &r->heap[0];
    const Shown *known;
    double now = lowered(c, top);
    if (now < top->score) {
      top->score = now;
      settle(r->heap, left, 0);
      continue;
    }
    known = shown(c, top->first, top->length);
    if (!known || (known->count < top->count && !known->whole && !add(c, top, 0))) return 0;
    r->heap[0] = r->heap[--left];
    if (left) settle(r->heap, left, 0);
  }
  return 1;
}

/* The room for `limit` chosen: what is taken into account before words shown are. */
static size_t room_for(const CandidateScan *scan, size_t limit) {
  size_t most = scan->terms->tokens.count * scan->longest;
  return limit < (most - most / 8) / 8 ? limit * 8 + 64 : most;
}

/* Sorts those chosen, best first: what was asked for was chosen before better ones. */
static void sort_chosen(Choice *c) {
  size_t i;
  for (i = c->count / 2; i-- > 0;) sink(c->chosen, c->count, i);
  sort_heap(c->chosen, c->count);
}

/* Chooses from the sorted candidates. 0 where memory is short. */
static int choose_all(Choice *c, const RankRequest *request, size_t limit) {
  const Memory *memory = c->r->scan->memory;
  size_t terms = c->r->scan->terms->terms.count;
  int ok;
  c->known.size = sizeof(Shown);
  c->times = memory_resize(memory, NULL, 0, terms, 1);
  ok = c->times != NULL;
  if (ok) memset(c->times, 0, terms);
  ok = ok && exclude(c, request) && include(c, request, limit) && choose(c, limit);
  if (ok && request->included_count) sort_chosen(c);
  memory_free(memory, c->times, terms, 1);
  blocks_free(&c->known, memory);
  table_free(&c->table, memory);
  heap_free(&c->heap, memory);
  bytes_free(&c->key, memory);
  return ok;
}

size_t rank_candidates(CandidateScan *scan, const RankRequest *request, Ranked **ranked,
                       size_t *capacity) {
  const Memory *memory = scan->memory;
  Ranking r;
  Choice c;
  int ok;
  memset(&r, 0, sizeof r);
  memset(&c, 0, sizeof c);
  *ranked = NULL;
  *capacity = 0;
  if (!request->limit || !scan->terms->terms.count) return 0;
  r.scan = scan;
  r.weights = score_weights(scan, request->options);
  r.room = room_for(scan, request->limit);
  r.heap = memory_resize(memory, NULL, 0, r.room, sizeof *r.heap);
  ok = r.heap && candidates_each(scan, take, &r);
  if (ok) {
    size_t found = r.count + request->included_count;
    sort_heap(r.heap, r.count);
    c.r = &r;
    *capacity = found < request->limit ? found : request->limit;
    if (*capacity) {
      c.chosen = *ranked = memory_resize(memory, NULL, 0, *capacity, sizeof *c.chosen);
      ok = c.chosen && choose_all(&c, request, *capacity);
    }
  }
  memory_free(memory, r.heap, r.room, sizeof *r.heap);
  return ok ? c.count : SIZE_MAX;
}
