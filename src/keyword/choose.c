/* choose.c - see choose.h. */
#include "keyword/choose.h"

#define MOST_SHOWN 3 /* times after which a word shown again makes no more difference */

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
  const CandidateScan *scan;
  double shown; /* factor of each word already shown */
  Ranked *heap; /* candidates, the best first */
  size_t left;
  Ranked *chosen;
  size_t count;
  uint8_t *times;  /* a byte a term: how often it was shown */
  Blocks known;    /* of Shown */
  HashTable table; /* of known, by key */
  Heap keys;
  Bytes key; /* room for one */
} Choice;

/* What is known of the phrase in c->key, made where nothing is; NULL where memory is short. */
static Shown *lookup(Choice *c) {
  const CandidateScan *scan = c->scan;
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
  kept = heap_take(&c->keys, scan->memory, n);
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
  return render(c->scan, first, length, &c->key) ? lookup(c) : NULL;
}

/* Marks the phrases of the request that are never to be chosen. 0 where memory is short. */
static int exclude(Choice *c, const ChooseRequest *request) {
  const char *at = request->excluded, *end = at + request->excluded_length;
  while (at < end) {
    const char *zero = memchr(at, 0, (size_t)(end - at));
    size_t n = zero ? (size_t)(zero - at) : (size_t)(end - at);
    Shown *known;
    c->key.length = 0;
    if (!bytes_reserve(&c->key, c->scan->memory, n + 1)) return 0;
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
    uint8_t *times = &c->times[candidate_term(c->scan, item->first + i)];
    if (*times < MOST_SHOWN) ++*times;
  }
  return 1;
}

/* Chooses the phrases that were asked for, before all others. */
static int include(Choice *c, const ChooseRequest *request, size_t limit) {
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
    unsigned times = c->times[candidate_term(c->scan, item->first + i)];
    for (; times; times--) s *= c->shown;
  }
  return s;
}

/* Moves item i of a heap, best first, down to its place. */
static void settle(Ranked *heap, size_t count, size_t i) {
  Ranked item = heap[i];
  for (;;) {
    size_t k = 2 * i + 1;
    if (k >= count) break;
    if (k + 1 < count && ranked_before(&heap[k + 1], &heap[k])) k++;
    if (!ranked_before(&heap[k], &item)) break;
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
  while (c->left && c->count < limit) {
    Ranked *top = &c->heap[0];
    const Shown *known;
    double now = lowered(c, top);
    if (now < top->score) {
      top->score = now;
      settle(c->heap, c->left, 0);
      continue;
    }
    known = shown(c, top->first, top->length);
    if (!known || (known->count < top->count && !known->whole && !add(c, top, 0))) return 0;
    c->heap[0] = c->heap[--c->left];
    if (c->left) settle(c->heap, c->left, 0);
  }
  return 1;
}

/* Chooses from the sorted candidates. 0 where memory is short. */
static int choose_all(Choice *c, const ChooseRequest *request, size_t limit) {
  const Memory *memory = c->scan->memory;
  size_t terms = c->scan->terms->terms.count;
  int ok;
  c->known.size = sizeof(Shown);
  c->times = memory_resize(memory, NULL, 0, terms, 1);
  ok = c->times != NULL;
  if (ok) memset(c->times, 0, terms);
  ok = ok && exclude(c, request) && include(c, request, limit) && choose(c, limit);
  if (ok && request->included_count) ranked_sort(c->chosen, c->count);
  memory_free(memory, c->times, terms, 1);
  blocks_free(&c->known, memory);
  table_free(&c->table, memory);
  heap_free(&c->keys, memory);
  bytes_free(&c->key, memory);
  return ok;
}

size_t choose_keywords(const CandidateScan *scan, const Ranking *ranking,
                       const ChooseRequest *request, Ranked **ranked, size_t *capacity) {
  const Memory *memory = scan->memory;
  size_t room = rank_room(scan, request->limit), found;
  Choice c;
  int ok;
  memset(&c, 0, sizeof c);
  *ranked = NULL;
  *capacity = 0;
  if (room > ranking->count) room = ranking->count;
  found = room + request->included_count;
  if (!request->limit || !found) return 0;
  *capacity = found < request->limit ? found : request->limit;
  c.scan = scan;
  c.shown = ranking->weights.shown;
  c.left = room;
  c.heap = memory_resize(memory, NULL, 0, room + 1, sizeof *c.heap);
  c.chosen = *ranked = memory_resize(memory, NULL, 0, *capacity, sizeof *c.chosen);
  ok = c.heap && c.chosen;
  if (ok && room) memcpy(c.heap, ranking->best, room * sizeof *c.heap);
  ok = ok && choose_all(&c, request, *capacity);
  memory_free(memory, c.heap, room + 1, sizeof *c.heap);
  return ok ? c.count : SIZE_MAX;
}
