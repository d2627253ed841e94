/* nuclei.c - see nuclei.h. */
#include "bags/nuclei.h"

#include <math.h>
#include <string.h>

#define COMMON 0.35  /* share of the bags over which a term belongs to the whole, to no theme */
#define NEAR 0.35    /* what a place in the bag before counts, where one in the same counts 1 */
#define TOGETHER 0.4 /* mean association under which two groups stay apart */
#define HEADING 1.5  /* what a place in a heading does to a weight */

/* What is counted of a term. */
typedef struct Tally {
  uint32_t count, bags, last, order;
} Tally;

static void tally(const Bags *bags, Tally *terms) {
  uint32_t s, j, order = 0;
  memset(terms, 0, bags->terms * sizeof *terms);
  for (s = 0; s < bags->count; s++)
    for (j = bags->from[s]; j < bags->from[s + 1]; j++) {
      Tally *t = terms + bags->ids[j];
      if (!t->count++) t->order = order++;
      if (t->bags && t->last == s) continue;
      t->last = s;
      t->bags++;
    }
}

/* Puts a term among those that bind, the weightiest first, if it is one of NUCLEI_TERMS. */
static void offer(Nuclei *nuclei, const Binding *one) {
  size_t i = nuclei->count;
  Binding *list = nuclei->term;
  while (i > 0 && (one->weight > list[i - 1].weight ||
                   (one->weight == list[i - 1].weight && one->order < list[i - 1].order)))
    i--;
  if (i == NUCLEI_TERMS) return;
  if (nuclei->count < NUCLEI_TERMS) nuclei->count++;
  memmove(list + i + 1, list + i, (nuclei->count - 1 - i) * sizeof *list);
  list[i] = *one;
}

static void choose(const Bags *bags, const Tally *terms, const uint8_t *in_heading,
                   Nuclei *nuclei) {
  double n = (double)bags->count, most = COMMON * n > 2 ? COMMON * n : 2;
  uint32_t id;
  for (id = 0; id < bags->terms; id++) {
    const Tally *t = terms + id;
    Binding one = {id, t->bags, t->order, 0};
    if (t->bags < (in_heading[id] ? 1u : 2u) || (double)t->bags > most) continue;
    one.weight =
        sqrt((double)t->count) * log(1 + n / (double)t->bags) * (in_heading[id] ? HEADING : 1.0);
    offer(nuclei, &one);
  }
}

/* here[s]: bit a is set where term a stands in bag s; `slot` is room of a byte a term. */
static void mark(const Bags *bags, const Nuclei *nuclei, uint8_t *slot, uint64_t *here) {
  uint32_t s, j;
  size_t a;
  memset(slot, NUCLEI_TERMS, bags->terms);
  for (a = 0; a < nuclei->count; a++) slot[nuclei->term[a].id] = (uint8_t)a;
  for (s = 0; s < bags->count; s++)
    for (here[s] = 0, j = bags->from[s]; j < bags->from[s + 1]; j++)
      if (slot[bags->ids[j]] < NUCLEI_TERMS) here[s] |= (uint64_t)1 << slot[bags->ids[j]];
}

typedef double Matrix[NUCLEI_TERMS][NUCLEI_TERMS];

static size_t list_bits(uint64_t bits, uint8_t *list) {
  size_t n = 0;
  uint8_t a;
  for (a = 0; bits; a++, bits >>= 1)
    if (bits & 1) list[n++] = a;
  return n;
}

static void add(Matrix together, uint8_t a, uint8_t b, double amount) {
  if (a == b) return;
  together[a][b] += amount;
  together[b][a] = together[a][b];
}

/* How often two terms stand in one bag, or in neighbours of one part. */
static void count_together(const Bags *bags, const uint32_t *part, const uint64_t *here,
                           Matrix together) {
  uint8_t now[64], before[64];
  size_t n, m, x, y;
  uint32_t s;
  memset(together, 0, sizeof(Matrix));
  for (s = 0; s < bags->count; s++) {
    if (!here[s]) continue;
    n = list_bits(here[s], now);
    for (x = 0; x < n; x++)
      for (y = x + 1; y < n; y++) add(together, now[x], now[y], 1);
    if (s == 0 || part[s] != part[s - 1]) continue;
    m = list_bits(here[s - 1], before);
    for (x = 0; x < n; x++)
      for (y = 0; y < m; y++) add(together, now[x], before[y], NEAR);
  }
}

/* Groups that are merged, each with the later group that it is most associated with. */
typedef struct Merger {
  Nuclei *nuclei;
  Matrix link;               /* sums of the association of any two terms of two groups */
  size_t with[NUCLEI_TERMS]; /* 0: none, as no group is before the first */
  double strength[NUCLEI_TERMS];
} Merger;

/* Each term a group of its own, its link to any other from how often they stand together. */
static void begin(Merger *m) {
  size_t a, b, n = m->nuclei->count;
  for (a = 0; a < n; a++) {
    m->nuclei->group[a].size = 1;
    m->nuclei->group[a].term[0] = (uint8_t)a;
    for (b = 0; b < n; b++)
      m->link[a][b] /= sqrt((double)m->nuclei->term[a].bags * (double)m->nuclei->term[b].bags);
  }
}

/* Mean association of two groups; 0 where they are too large for one. */
static double association(const Merger *m, size_t a, size_t b) {
  unsigned size = m->nuclei->group[a].size, other = m->nuclei->group[b].size;
  return size + other <= NUCLEI_LARGEST ? m->link[a][b] / (double)(size * other) : 0;
}

/* Seeks the partner of group a anew, the first of equals. */
static void seek(Merger *m, size_t a) {
  size_t b;
  m->with[a] = 0;
  m->strength[a] = TOGETHER;
  for (b = a + 1; b < m->nuclei->count; b++) {
    double mean;
    if (m->link[a][b] <= TOGETHER || !m->nuclei->group[b].size) continue;
    mean = association(m, a, b);
    if (mean <= m->strength[a]) continue;
    m->with[a] = b;
    m->strength[a] = mean;
  }
}

static void join(Merger *m, size_t left, size_t right) {
  Nucleus *into = m->nuclei->group + left, *from = m->nuclei->group + right;
  size_t c;
  memcpy(into->term + into->size, from->term, from->size);
  into->size = (uint8_t)(into->size + from->size);
  from->size = 0;
  m->with[right] = 0;
  for (c = 0; c < m->nuclei->count; c++) {
    if (!m->nuclei->group[c].size) continue;
    m->link[left][c] += m->link[right][c];
    m->link[c][left] = m->link[left][c];
  }
}

/* After a merger: a group that had one of the two for its partner seeks anew; to others before them
 * only the merged one is new. */
static void update(Merger *m, size_t left, size_t right) {
  size_t a;
  for (a = 0; a < right; a++) {
    if (!m->nuclei->group[a].size) continue;
    if (a == left || (m->with[a] && (m->with[a] == left || m->with[a] == right))) {
      seek(m, a);
    } else if (a < left) {
      double mean = association(m, a, left);
      if (mean > m->strength[a] || (mean == m->strength[a] && m->with[a] && left < m->with[a])) {
        m->with[a] = left;
        m->strength[a] = mean;
      }
    }
  }
}

static void merge(Merger *m) {
  size_t a, left, n = m->nuclei->count;
  for (a = 0; a < n; a++) seek(m, a);
  for (;;) {
    left = n;
    for (a = 0; a < n; a++)
      if (m->with[a] && (left == n || m->strength[a] > m->strength[left])) left = a;
    if (left == n) return;
    a = m->with[left];
    join(m, left, a);
    update(m, left, a);
  }
}

int nuclei_find(const Bags *bags, const uint8_t *in_heading, const uint32_t *part, uint64_t *here,
                Nuclei *nuclei, const Memory *memory) {
  size_t terms = bags->terms;
  Tally *tallies = memory_resize(memory, NULL, 0, terms + 1, sizeof *tallies);
  uint8_t *slot = memory_resize(memory, NULL, 0, terms + 1, 1);
  Merger *m = memory_resize(memory, NULL, 0, 1, sizeof *m);
  int ok = tallies && slot && m;
  memset(nuclei, 0, sizeof *nuclei);
  if (ok) {
    tally(bags, tallies);
    choose(bags, tallies, in_heading, nuclei);
    mark(bags, nuclei, slot, here);
    m->nuclei = nuclei;
    count_together(bags, part, here, m->link);
    begin(m);
    merge(m);
  }
  memory_free(memory, tallies, terms + 1, sizeof *tallies);
  memory_free(memory, slot, terms + 1, 1);
  memory_free(memory, m, 1, sizeof *m);
  return ok;
}
