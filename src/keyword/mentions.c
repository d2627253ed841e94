/* mentions.c - see mentions.h. Two trees, kept like that of candidates.c: one of the terms of the
 * phrases, to find them; one of the forms of their occurrences, to count spellings. */
#include "keyword/mentions.h"

#include "keyword/tree.h"

#define NONE TREE_NONE

typedef struct Search {
  CandidateScan *scan;
  Tree phrases, spellings;
  Blocks *mentions;
  Spelling *found;
  size_t longest; /* words in a phrase */
} Search;

/* Counts how an occurrence is spelled. */
static int count_spelling(Search *s, uint32_t phrase, uint32_t token, uint32_t length) {
  const Terms *terms = s->scan->terms;
  uint32_t node = NONE - 1 - phrase, i; /* a root a phrase */
  TreeNode *n;
  for (i = 0; i < length; i++) {
    node = tree_step(&s->spellings, node, token_at(terms, token + i)->form, s->scan->memory);
    if (node == NONE) return 0;
  }
  n = tree_node(&s->spellings, node);
  if (!n->counted) {
    n->token = token;
    n->phrase = phrase;
  }
  n->counted++;
  if (!(token_at(terms, token)->flags & TOKEN_START)) n->plain++;
  return 1;
}

static int mention(Search *s, uint32_t phrase, uint32_t token, uint32_t length) {
  Mention *m = blocks_add(s->mentions, s->scan->memory);
  if (!m) return 0;
  m->phrase = phrase;
  m->token = token;
  s->found[phrase].count++;
  return count_spelling(s, phrase, token, length);
}

/* All phrases that begin at token i of a chunk that ends at b. */
static int from_token(Search *s, size_t i, size_t b) {
  uint32_t node = NONE, n;
  for (n = 0; i + n < b && n < s->longest; n++) {
    const TreeNode *at;
    node = tree_step(&s->phrases, node, candidate_term(s->scan, i + n), NULL);
    if (node == NONE) return 1;
    at = tree_node(&s->phrases, node);
    if (at->phrase != NONE && !mention(s, at->phrase, (uint32_t)i, n + 1)) return 0;
  }
  return 1;
}

static int plant(Search *s, const Ranked *phrases, size_t count) {
  size_t i, k;
  for (i = 0; i < count; i++) {
    uint32_t node = NONE;
    if (phrases[i].length > s->longest) s->longest = phrases[i].length;
    for (k = 0; k < phrases[i].length; k++) {
      node = tree_step(&s->phrases, node, candidate_term(s->scan, phrases[i].first + k),
                       s->scan->memory);
      if (node == NONE) return 0;
    }
    tree_node(&s->phrases, node)->phrase = (uint32_t)i;
  }
  return 1;
}

/* Of each phrase the spelling met most often in mid sentence, then most often, then first. */
static void settle_spellings(const Search *s) {
  size_t i;
  for (i = 0; i < s->spellings.nodes.count; i++) {
    const TreeNode *node = tree_node(&s->spellings, (uint32_t)i), *best;
    Spelling *spelling;
    if (!node->counted) continue;
    spelling = &s->found[node->phrase];
    best = spelling->token == NONE ? NULL : tree_node(&s->spellings, spelling->token);
    if (!best || node->plain > best->plain ||
        (node->plain == best->plain && node->counted > best->counted))
      spelling->token = (uint32_t)i;
  }
}

static int list_spellings(const Search *s, Blocks *variants) {
  size_t i;
  for (i = 0; i < s->spellings.nodes.count; i++) {
    const TreeNode *node = tree_node(&s->spellings, (uint32_t)i);
    Variant *variant;
    if (!node->counted) continue;
    variant = blocks_add(variants, s->scan->memory);
    if (!variant) return 0;
    variant->phrase = node->phrase;
    variant->token = node->token;
    variant->count = node->counted;
  }
  return 1;
}

int mentions_find(CandidateScan *scan, const Ranked *phrases, size_t count, Blocks *mentions,
                  Spelling *spellings, Blocks *variants) {
  Search s;
  size_t i, k, a, b;
  uint32_t weight;
  int ok;
  memset(&s, 0, sizeof s);
  s.scan = scan;
  tree_begin(&s.phrases, scan->terms->key);
  tree_begin(&s.spellings, scan->terms->key);
  s.mentions = mentions;
  s.found = spellings;
  for (i = 0; i < count; i++) {
    spellings[i].count = 0;
    spellings[i].token = NONE; /* until settled, a node of the tree of spellings */
  }
  ok = plant(&s, phrases, count);
  scan->range = 0;
  for (i = 0; ok && candidates_chunk(scan, &i, &a, &b, &weight);)
    for (k = a; ok && k < b; k++) ok = from_token(&s, k, b);
  if (ok) settle_spellings(&s);
  if (ok && variants) ok = list_spellings(&s, variants);
  for (i = 0; ok && i < count; i++)
    spellings[i].token = tree_node(&s.spellings, spellings[i].token)->token;
  tree_free(&s.phrases, scan->memory);
  tree_free(&s.spellings, scan->memory);
  return ok;
}

void mention_bounds(const Terms *terms, uint32_t token, uint32_t length, uint32_t *first,
                    uint32_t *last) {
  const Token *a = token_at(terms, token), *b = token_at(terms, token + length - 1);
  const Form *head = form_at(terms, a->form), *tail = form_at(terms, b->form);
  *first = a->first + head->head;
  *last = b->first + tail->length - tail->tail;
}
