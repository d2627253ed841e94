/* candidates.c - see candidates.h. */
#include "keyword/candidates.h"

#define NO_NODE UINT32_MAX

/* What the token weighs. Tokens are asked for in order. */
static uint32_t weigh(CandidateScan *scan, uint32_t first) {
  if (!scan->ranges) return 1;
  while (scan->range < scan->range_count && scan->ranges[scan->range].last <= first) scan->range++;
  if (scan->range == scan->range_count || first < scan->ranges[scan->range].first) return 0;
  return scan->ranges[scan->range].weight;
}

int candidates_count(CandidateScan *scan) {
  const Terms *terms = scan->terms;
  size_t i, tokens = terms->tokens.count, count = terms->terms.count;
  if (count == 0) return 1;
  scan->counts = memory_resize(scan->memory, NULL, 0, count, sizeof *scan->counts);
  if (!scan->counts) return 0;
  memset(scan->counts, 0, count * sizeof *scan->counts);
  scan->range = 0;
  for (i = 0; i < tokens; i++) {
    const Token *token = token_at(terms, i);
    const Form *form = form_at(terms, token->form);
    if (form->flags & FORM_STOP) continue;
    scan->counts[form->term] += weigh(scan, token->first);
  }
  return 1;
}

int candidates_chunk(CandidateScan *scan, size_t *i, size_t *a, size_t *b, uint32_t *weight) {
  const Terms *terms = scan->terms;
  size_t tokens = terms->tokens.count, k = *i;
  uint32_t w = 0, here;
  for (; k < tokens; k++) {
    const Token *token = token_at(terms, k);
    if (form_at(terms, token->form)->flags & FORM_STOP) continue;
    w = weigh(scan, token->first);
    if (w) break;
  }
  if (k == tokens) return 0;
  *a = k;
  *weight = w;
  for (k++; k < tokens; k++) {
    const Token *token = token_at(terms, k);
    const Form *form = form_at(terms, token->form);
    if ((token->flags & TOKEN_BREAK) || (form->flags & (FORM_STOP | FORM_ELIDED))) break;
    here = weigh(scan, token->first);
    if (here != w) break;
  }
  *b = *i = k;
  return 1;
}

typedef struct Nodes {
  CandidateScan *scan;
  Candidate *words; /* of one word: a node a term */
  Blocks phrases;   /* node terms.count + k */
  HashTable table;
} Nodes;

static Candidate *node_at(const Nodes *nodes, uint32_t node) {
  size_t words = nodes->scan->terms->terms.count;
  return node < words ? &nodes->words[node] : blocks_at(&nodes->phrases, node - words);
}

/* The node of the phrase `parent` and one more term, made where there is none; NO_NODE where memory
 * is short. */
static uint32_t node_of(Nodes *nodes, uint32_t parent, uint32_t term) {
  HashTable *t = &nodes->table;
  uint32_t hash = (uint32_t)hash_pair(&nodes->scan->terms->key, parent, term);
  Candidate *made;
  size_t k;
  if (!table_reserve(t, nodes->scan->memory)) return NO_NODE;
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    const Candidate *c;
    if (t->slots[k].hash != hash) continue;
    c = blocks_at(&nodes->phrases, t->slots[k].value - 1);
    if (c->parent == parent && c->term == term) break;
  }
  if (!t->slots[k].value) {
    made = blocks_add(&nodes->phrases, nodes->scan->memory);
    if (!made) return NO_NODE;
    memset(made, 0, sizeof *made);
    made->parent = parent;
    made->term = term;
    t->slots[k].hash = hash;
    t->slots[k].value = (uint32_t)nodes->phrases.count;
    t->count++;
  }
  return (uint32_t)(nodes->scan->terms->terms.count + t->slots[k].value - 1);
}

/* Whether the capital of a token says something. */
static int is_capital(const Terms *terms, size_t i) {
  const Token *token = token_at(terms, i);
  return (form_at(terms, token->form)->flags & FORM_CAPITAL) && !(token->flags & TOKEN_START);
}

static int is_led(const Terms *terms, size_t i) {
  return i > 0 && !(token_at(terms, i)->flags & TOKEN_BREAK) &&
         (form_at(terms, token_at(terms, i - 1)->form)->flags & FORM_LEAD);
}

static void count_in(Candidate *c, size_t i, uint32_t weight, int stands, int capital, int led) {
  if (!c->count) c->first = (uint32_t)i;
  c->last = (uint32_t)i;
  c->count += weight;
  if (stands) c->stands += weight;
  if (capital) c->capitals += weight;
  if (led) c->led += weight;
}

/* All candidates that begin at token i of the chunk a..b. */
static int from_token(Nodes *nodes, size_t a, size_t i, size_t b, uint32_t weight,
                      CandidateTaker take, void *context) {
  const CandidateScan *scan = nodes->scan;
  const Terms *terms = scan->terms;
  size_t n, most = b - i < scan->longest ? b - i : scan->longest;
  int capital = is_capital(terms, i), led = is_led(terms, i), known = 1;
  uint32_t node = candidate_term(terms, i);
  for (n = 1; n <= most; n++) {
    int stands = i == a && i + n == b;
    uint32_t term = candidate_term(terms, i + n - 1);
    if (scan->counts[term] < 2) known = 0;
    if (n > 1 && known) {
      node = node_of(nodes, node, term);
      if (node == NO_NODE) return 0;
    }
    if (n == 1 || known)
      count_in(node_at(nodes, node), i, weight, stands, capital, led);
    else {
      Candidate once;
      memset(&once, 0, sizeof once);
      count_in(&once, i, weight, stands, capital, led);
      if (!take(context, &once, n)) return 0;
    }
  }
  return 1;
}

static int hand_over(const Nodes *nodes, CandidateTaker take, void *context) {
  size_t words = nodes->scan->terms->terms.count, i;
  for (i = 0; i < words; i++)
    if (nodes->words[i].count && !take(context, &nodes->words[i], 1)) return 0;
  for (i = 0; i < nodes->phrases.count; i++) {
    const Candidate *c = blocks_at(&nodes->phrases, i), *up = c;
    size_t n = 2;
    for (; up->parent >= words; up = node_at(nodes, up->parent)) n++;
    if (!take(context, c, n)) return 0;
  }
  return 1;
}

int candidates_each(CandidateScan *scan, CandidateTaker take, void *context) {
  size_t i = 0, k, a, b, count = scan->terms->terms.count;
  uint32_t weight;
  Nodes nodes;
  int ok = 1;
  if (!count) return 1;
  memset(&nodes, 0, sizeof nodes);
  nodes.scan = scan;
  nodes.phrases.size = sizeof(Candidate);
  nodes.words = memory_resize(scan->memory, NULL, 0, count, sizeof *nodes.words);
  if (!nodes.words) return 0;
  memset(nodes.words, 0, count * sizeof *nodes.words);
  scan->range = 0;
  while (ok && candidates_chunk(scan, &i, &a, &b, &weight))
    for (k = a; ok && k < b; k++) ok = from_token(&nodes, a, k, b, weight, take, context);
  ok = ok && hand_over(&nodes, take, context);
  memory_free(scan->memory, nodes.words, count, sizeof *nodes.words);
  blocks_free(&nodes.phrases, scan->memory);
  table_free(&nodes.table, scan->memory);
  return ok;
}

void candidates_free(CandidateScan *scan) {
  memory_free(scan->memory, scan->counts, scan->terms->terms.count, sizeof *scan->counts);
  scan->counts = NULL;
}
