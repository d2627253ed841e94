/* candidates.c - see candidates.h. */
#include "keyword/candidates.h"

#define NO_NODE UINT32_MAX

/* What the token weighs. Tokens are asked for in order. */
static uint32_t weigh(CandidateScan *scan, const Token *token) {
  uint32_t first = token->first;
  if (!scan->ranges) return !(token->flags & TOKEN_ASIDE);
  while (scan->range < scan->range_count && scan->ranges[scan->range].last <= first) scan->range++;
  if (scan->range == scan->range_count || first < scan->ranges[scan->range].first) return 0;
  return scan->ranges[scan->range].weight;
}

static int is_stop(const Token *token, const Form *form) {
  return (form->flags & FORM_STOP) ||
         ((form->flags & FORM_ACRONYM) && (token->flags & TOKEN_SHOUT));
}

/* Whether a token of small letters stands before the object of a verb, as "opens" in "the council
 * opens the hall": a noun seldom does. */
static int is_verb(const Terms *terms, size_t i) {
  return i + 1 < terms->tokens.count &&
         (form_at(terms, token_at(terms, i + 1)->form)->flags & FORM_TRAIL) &&
         !(token_at(terms, i + 1)->flags & TOKEN_BREAK) &&
         !(form_at(terms, token_at(terms, i)->form)->flags & FORM_CAPITAL);
}

static int count_terms(CandidateScan *scan) {
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
    if (is_stop(token, form)) continue;
    scan->counts[candidate_term(scan, i)] += weigh(scan, token);
  }
  return 1;
}

/* A word said twice running is no phrase, but for names: Baden Baden. */
static int is_echo(const CandidateScan *scan, size_t k) {
  return candidate_term(scan, k) == candidate_term(scan, k - 1) &&
         !(form_at(scan->terms, token_at(scan->terms, k)->form)->flags & FORM_CAPITAL);
}

int candidates_chunk(CandidateScan *scan, size_t *i, size_t *a, size_t *b, uint32_t *weight) {
  const Terms *terms = scan->terms;
  size_t tokens = terms->tokens.count, k = *i;
  uint32_t w = 0, here;
  for (; k < tokens; k++) {
    const Token *token = token_at(terms, k);
    if (!scan->whole && (is_stop(token, form_at(terms, token->form)) || is_verb(terms, k)))
      continue;
    w = weigh(scan, token);
    if (w) break;
  }
  if (k == tokens) return 0;
  *a = k;
  *weight = w;
  for (k++; k < tokens; k++) {
    const Token *token = token_at(terms, k);
    const Form *form = form_at(terms, token->form);
    if (token->flags & TOKEN_BREAK) break;
    if (!scan->whole) {
      if (is_stop(token, form) || (form->flags & FORM_ELIDED) || is_verb(terms, k)) break;
      if (form_at(terms, token_at(terms, k - 1)->form)->flags & FORM_OWNER) break;
      if (is_echo(scan, k)) break;
    }
    here = weigh(scan, token);
    if (here != w) break;
  }
  *b = *i = k;
  return 1;
}

static Candidate *node_at(const CandidateScan *scan, uint32_t node) {
  size_t words = scan->terms->terms.count;
  return node < words ? &scan->words[node] : blocks_at(&scan->phrases, node - words);
}

/* The node of the phrase `parent` and one more term, made where there is none; NO_NODE where memory
 * is short. */
static uint32_t node_of(CandidateScan *scan, uint32_t parent, uint32_t term) {
  HashTable *t = &scan->table;
  uint32_t hash = (uint32_t)hash_pair(&scan->terms->key, parent, term);
  Candidate *made;
  size_t k;
  if (!table_reserve(t, scan->memory)) return NO_NODE;
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    const Candidate *c;
    if (t->slots[k].hash != hash) continue;
    c = blocks_at(&scan->phrases, t->slots[k].value - 1);
    if (c->parent == parent && c->term == term) break;
  }
  if (!t->slots[k].value) {
    made = blocks_add(&scan->phrases, scan->memory);
    if (!made) return NO_NODE;
    memset(made, 0, sizeof *made);
    made->parent = parent;
    made->term = term;
    t->slots[k].hash = hash;
    t->slots[k].value = (uint32_t)scan->phrases.count;
    t->count++;
  }
  return (uint32_t)(scan->terms->terms.count + t->slots[k].value - 1);
}

/* Whether the capital of a token says something. */
static int is_capital(const Terms *terms, size_t i) {
  const Token *token = token_at(terms, i);
  return (form_at(terms, token->form)->flags & FORM_CAPITAL) &&
         !(token->flags & (TOKEN_START | TOKEN_TITLE));
}

static int is_led(const Terms *terms, size_t i) {
  return i > 0 && !(token_at(terms, i)->flags & TOKEN_BREAK) &&
         (form_at(terms, token_at(terms, i - 1)->form)->flags & (FORM_LEAD | FORM_NUMBER));
}

/* The occurrence of a candidate at token i of the chunk a..b. */
static Candidate occurrence(const Terms *terms, size_t a, size_t i, size_t b, uint32_t weight) {
  Candidate c;
  memset(&c, 0, sizeof c);
  c.first = c.last = (uint32_t)i;
  c.count = weight;
  c.capitals = is_capital(terms, i) ? weight : 0;
  c.led = is_led(terms, i) ? weight : 0;
  c.stands = i == a ? (uint32_t)(b - i) : 0; /* for now: the length at which it fills the chunk */
  return c;
}

/* A phrase is a name only if its last word has a capital too: not "Malian politics". */
static int ends_in_capital(const Terms *terms, size_t i) {
  return (form_at(terms, token_at(terms, i)->form)->flags & FORM_CAPITAL) != 0;
}

static void add(const Terms *terms, Candidate *c, const Candidate *once, size_t length) {
  if (!c->count) c->first = once->first;
  c->last = once->last;
  c->count += once->count;
  if (once->capitals && ends_in_capital(terms, once->first + length - 1))
    c->capitals += once->capitals;
  c->led += once->led;
  if (once->stands == length) c->stands += once->count;
}

/* Counts all candidates that begin at token i of the chunk a..b and may stand more than once. */
static int scan_token(CandidateScan *scan, size_t a, size_t i, size_t b, uint32_t weight) {
  const Terms *terms = scan->terms;
  size_t n, most = b - i < scan->longest ? b - i : scan->longest;
  Candidate once = occurrence(terms, a, i, b, weight);
  uint32_t node = candidate_term(scan, i);
  scan->content++;
  if (once.capitals) scan->capitals++;
  add(terms, &scan->words[node], &once, 1);
  for (n = 2; n <= most && scan->counts[candidate_term(scan, i + n - 2)] >= 2; n++) {
    uint32_t term = candidate_term(scan, i + n - 1);
    if (scan->counts[term] < 2) break;
    node = node_of(scan, node, term);
    if (node == NO_NODE) return 0;
    add(terms, node_at(scan, node), &once, n);
  }
  return 1;
}

int candidates_scan(CandidateScan *scan) {
  size_t i = 0, k, a, b, count = scan->terms->terms.count;
  uint32_t weight;
  if (!count) return 1;
  scan->phrases.size = sizeof(Candidate);
  if (!count_terms(scan)) return 0;
  scan->words = memory_resize(scan->memory, NULL, 0, count, sizeof *scan->words);
  if (!scan->words) return 0;
  memset(scan->words, 0, count * sizeof *scan->words);
  scan->range = 0;
  while (candidates_chunk(scan, &i, &a, &b, &weight))
    for (k = a; k < b; k++)
      if (!scan_token(scan, a, k, b, weight)) return 0;
  for (i = 0; i < scan->phrases.count; i++) {
    const Candidate *c = blocks_at(&scan->phrases, i);
    if (c->parent < count && c->count > 1 && c->capitals * 2 < c->count) scan->repeated += c->count;
  }
  return 1;
}

/* Hands over the phrases that begin at token i of the chunk a..b and stand nowhere else, for a word
 * of theirs does not. */
static int each_once(const CandidateScan *scan, size_t a, size_t i, size_t b, uint32_t weight,
                     CandidateTaker take, void *context) {
  size_t n, most = b - i < scan->longest ? b - i : scan->longest;
  int once = scan->counts[candidate_term(scan, i)] < 2;
  Candidate c;
  for (n = 2; n <= most; n++) {
    if (scan->counts[candidate_term(scan, i + n - 1)] < 2) once = 1;
    if (!once) continue;
    c = occurrence(scan->terms, a, i, b, weight);
    c.stands = c.stands == n ? weight : 0;
    if (!ends_in_capital(scan->terms, i + n - 1)) c.capitals = 0;
    if (!take(context, &c, n)) return 0;
  }
  return 1;
}

int candidates_each(CandidateScan *scan, CandidateTaker take, void *context) {
  size_t words = scan->terms->terms.count, i, k, a, b;
  uint32_t weight;
  if (!words) return 1;
  for (i = 0; i < words; i++) {
    const Candidate *word = &scan->words[i];
    if (word->count && !term_is_unit(scan->terms, i) && !take(context, word, 1)) return 0;
  }
  for (i = 0; i < scan->phrases.count; i++) {
    const Candidate *c = blocks_at(&scan->phrases, i), *up = c;
    size_t n = 2;
    for (; up->parent >= words; up = node_at(scan, up->parent)) n++;
    if (!take(context, c, n)) return 0;
  }
  scan->range = 0;
  for (i = 0; candidates_chunk(scan, &i, &a, &b, &weight);)
    for (k = a; k < b; k++)
      if (!each_once(scan, a, k, b, weight, take, context)) return 0;
  return 1;
}

void candidates_drop(CandidateScan *scan) {
  memory_free(scan->memory, scan->words, scan->terms->terms.count, sizeof *scan->words);
  blocks_free(&scan->phrases, scan->memory);
  table_free(&scan->table, scan->memory);
  scan->words = NULL;
}

void candidates_free(CandidateScan *scan) {
  candidates_drop(scan);
  memory_free(scan->memory, scan->counts, scan->terms->terms.count, sizeof *scan->counts);
  scan->counts = NULL;
}
