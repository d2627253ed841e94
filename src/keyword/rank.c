/* rank.c - see rank.h.
 *
 *    score = words · count^c · (stand + stands) / log(opening + first)^place · length · (1
 * + capital · capitals) · (1 + spread · spreads) · (1 - led · leds) · endings
 *
 * words: log(1 + n · geometric mean of how often its n words stand in the text); stands, capitals,
 * leds: shares of its occurrences that fill a chunk, that begin with a capital in mid sentence,
 * that follow a word after which verbs stand; first: words before it; spreads: from first to last,
 * as a share of the text; length: 1 for two words, else by the text's kind.
 *
 * Whether single words serve depends on what a text is about. One about names (news) says them with
 * capitals; one about terms (science) says compounds of small letters over and over. The weights of
 * the two kinds are mixed by names / (names + 2 · compounds), both counted as words in the text. */
#include "keyword/rank.h"

#include <math.h>

const RankOptions RANK_OPTIONS = {
    {0.2, 1.2, 0.45, 0.7, 0.3, 0.6, 0.32, 0.85, 0.9, 8},
    {0.2, 1.25, 0.65, 0.5, 0.4, 0.6, 1.2, 0.65, 0.75, 6},
    0.4,
    0.8,
};

const RankOptions RANK_READER = {
    {0.4, 0.4, 0.4, 0.5, 0.3, 0.6, 0.8, 0.85, 0.85, 8},
    {0.4, 0.4, 0.4, 0.5, 0.3, 0.6, 0.8, 0.85, 0.85, 8},
    0.4,
    0.8,
};

typedef struct Ranking {
  CandidateScan *scan;
  RankWeights weights; /* for this text */
  Ranked *heap;        /* the best so far, the least of them first */
  size_t count, room;
} Ranking;

/* Whether a goes before b. Total: no two candidates have one first token and length. */
static int before(const Ranked *a, const Ranked *b) {
  if (a->score != b->score) return a->score > b->score;
  if (a->first != b->first) return a->first < b->first;
  return a->length > b->length;
}

static double share(uint32_t part, uint32_t whole) {
  return whole ? (double)part / (double)whole : 0;
}

/* log(1 + n · geometric mean of how often its n words stand in the text): one frequent word does
 * not carry a phrase. */
static double words_together(const CandidateScan *scan, uint32_t first, size_t length) {
  double logs = 0;
  size_t i;
  if (length == 1) return log1p(scan->counts[candidate_term(scan, first)]);
  for (i = 0; i < length; i++) logs += log(scan->counts[candidate_term(scan, first + i)]);
  return log1p((double)length * exp(logs / (double)length));
}

static double position(const RankWeights *w, uint32_t first) {
  return pow(log(w->opening + first), w->place);
}

/* What the endings of its words make of a candidate. */
static double endings(const Terms *terms, const Candidate *c, size_t length) {
  double s = 1;
  size_t i;
  for (i = 0; i < length; i++) {
    const Form *form = form_at(terms, token_at(terms, c->first + i)->form);
    if (form->endings[LEXICON_ANY] != 100) s *= form->endings[LEXICON_ANY] / 100.0;
    if (i == 0 && length > 1 && form->endings[LEXICON_FIRST] != 100)
      s *= form->endings[LEXICON_FIRST] / 100.0;
    if (i + 1 == length && form->endings[LEXICON_LAST] != 100)
      s *= form->endings[LEXICON_LAST] / 100.0;
    if (length == 1 && form->endings[LEXICON_SINGLE] != 100)
      s *= form->endings[LEXICON_SINGLE] / 100.0;
  }
  return s;
}

static double score(const CandidateScan *scan, const RankWeights *w, const Candidate *c,
                    size_t length) {
  const Terms *terms = scan->terms;
  double s = words_together(scan, c->first, length);
  double spread = (double)(c->last - c->first) / (double)terms->tokens.count;
  s *= pow(c->count, w->count) * (w->stand + share(c->stands, c->count));
  s /= position(w, c->first);
  s *= length == 2 ? 1 : length == 1 ? w->single : w->longer;
  s *= 1 + w->capital * share(c->capitals, c->count);
  s *= 1 + w->spread * spread;
  s *= 1 - w->led * share(c->led, c->count);
  return s * endings(terms, c, length);
}

#define MOST_SHOWN 3 /* times after which a word shown again makes no more difference */

/* How far a text is about names rather than terms: 0 to 1. */
static double about_names(const CandidateScan *scan) {
  double names = (double)scan->capitals, repeated = (double)scan->repeated;
  return names + repeated > 0 ? names / (names + repeated * 2) : 0.5;
}

static RankWeights mixed(const CandidateScan *scan, const RankOptions *options) {
  RankWeights mix = options->terms;
  double *to = (double *)&mix;
  const double *from = (const double *)&options->names;
  double x = (about_names(scan) - options->least) / (options->most - options->least);
  size_t i;
  x = x < 0 ? 0 : x > 1 ? 1 : x;
  for (i = 0; i < sizeof mix / sizeof *to; i++) to[i] += x * (from[i] - to[i]);
  return mix;
}

static void sink(Ranking *r, size_t i) {
  Ranked item = r->heap[i];
  for (;;) {
    size_t k = 2 * i + 1;
    if (k >= r->count) break;
    if (k + 1 < r->count && before(&r->heap[k], &r->heap[k + 1])) k++;
    if (!before(&item, &r->heap[k])) break;
    r->heap[i] = r->heap[k];
    i = k;
  }
  r->heap[i] = item;
}

static int offer(Ranking *r, const Ranked *item) {
  size_t i;
  if (r->count == r->room) {
    if (!r->room || !before(item, &r->heap[0])) return 1;
    r->heap[0] = *item;
    sink(r, 0);
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
  item.score = item.base = score(r->scan, &r->weights, c, length);
  item.first = c->first;
  item.length = (uint32_t)length;
  item.count = c->count;
  return offer(r, &item);
}

/* Sorts the heap, best first, in place. */
static void sort(Ranking *r) {
  size_t count = r->count;
  while (r->count > 1) {
    Ranked least = r->heap[0];
    r->heap[0] = r->heap[--r->count];
    sink(r, 0);
    r->heap[r->count] = least;
  }
  r->count = count;
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

/* A phrase chosen, or one within it. */
typedef struct Shown {
  uint32_t first, length;
  uint32_t count; /* of the phrase chosen */
  uint32_t whole; /* 1 + its place among those chosen; 0: one within it */
} Shown;

typedef struct Choice {
  Ranking *r;
  Ranked *chosen;
  size_t count;
  uint8_t *times;  /* a byte a term: how often it was shown */
  Blocks known;    /* of Shown */
  HashTable table; /* of known, by what render gives */
  Bytes own, other;
} Choice;

/* What is known of a phrase, made where nothing is; NULL where memory is short. */
static Shown *shown(Choice *c, uint32_t first, uint32_t length) {
  const CandidateScan *scan = c->r->scan;
  HashTable *t = &c->table;
  Shown *known;
  uint32_t hash;
  size_t k;
  if (!table_reserve(t, scan->memory) || !render(scan, first, length, &c->own)) return NULL;
  hash = (uint32_t)hash_bytes(&scan->terms->key, c->own.data, c->own.length);
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    if (t->slots[k].hash != hash) continue;
    known = blocks_at(&c->known, t->slots[k].value - 1);
    if (!render(scan, known->first, known->length, &c->other)) return NULL;
    if (c->own.length == c->other.length && !memcmp(c->own.data, c->other.data, c->own.length))
      return known;
  }
  known = blocks_add(&c->known, scan->memory);
  if (!known) return NULL;
  known->first = first;
  known->length = length;
  known->count = known->whole = 0;
  t->slots[k].hash = hash;
  t->slots[k].value = (uint32_t)c->known.count;
  t->count++;
  return known;
}

/* Chooses a phrase. One chosen before that stands only within it gives up its place to it; phrases
 * that stand only within it will not be chosen. 0 where memory is short. */
static int add(Choice *c, const Ranked *item) {
  uint32_t i, n, place = (uint32_t)c->count;
  Shown *known;
  for (n = 2; n < item->length; n++)
    for (i = 0; i + n <= item->length; i++) {
      known = shown(c, item->first + i, n);
      if (!known) return 0;
      if (known->whole && known->whole - 1 < place &&
          c->chosen[known->whole - 1].count <= item->count)
        place = known->whole - 1;
      else if (known->count < item->count)
        known->count = item->count;
    }
  known = shown(c, item->first, item->length);
  if (!known) return 0;
  known->whole = place + 1;
  known->count = item->count;
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
    if (!known || (known->count < top->count && !known->whole && !add(c, top))) return 0;
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

size_t rank_candidates(CandidateScan *scan, const RankOptions *options, size_t limit,
                       Ranked **ranked, size_t *capacity) {
  const Memory *memory = scan->memory;
  size_t terms = scan->terms->terms.count;
  Ranking r;
  Choice c;
  int ok;
  memset(&r, 0, sizeof r);
  memset(&c, 0, sizeof c);
  *ranked = NULL;
  *capacity = 0;
  if (!limit || !terms) return 0;
  r.scan = scan;
  r.weights = mixed(scan, options);
  r.room = room_for(scan, limit);
  r.heap = memory_resize(memory, NULL, 0, r.room, sizeof *r.heap);
  ok = r.heap && candidates_each(scan, take, &r);
  if (ok) {
    sort(&r);
    c.r = &r;
    *capacity = r.count < limit ? r.count : limit;
    if (*capacity) {
      c.chosen = *ranked = memory_resize(memory, NULL, 0, *capacity, sizeof *c.chosen);
      c.times = memory_resize(memory, NULL, 0, terms, 1);
      c.known.size = sizeof(Shown);
      ok = c.chosen && c.times;
      if (ok) memset(c.times, 0, terms);
      ok = ok && choose(&c, *capacity);
      memory_free(memory, c.times, terms, 1);
      blocks_free(&c.known, memory);
      table_free(&c.table, memory);
      bytes_free(&c.own, memory);
      bytes_free(&c.other, memory);
    }
  }
  memory_free(memory, r.heap, r.room, sizeof *r.heap);
  return ok ? c.count : SIZE_MAX;
}
