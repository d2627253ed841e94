/* mentions.c - see mentions.h. Two trees, kept like that of candidates.c: one of the terms of the
 * phrases, to find them; one of the forms of their occurrences, to count spellings. */
#include "keyword/mentions.h"

#define NONE UINT32_MAX

typedef struct TreeNode {
  uint32_t parent, step;
  uint32_t phrase; /* that ends here, or NONE */
  uint32_t counted,
      plain; /* spellings: occurrences, those whose capital no sentence start explains */
  uint32_t token;
} TreeNode;

typedef struct Tree {
  HashKey key;
  HashTable table;
  Blocks nodes;
} Tree;

/* The node below `parent` by one step; made if asked for. NONE where there is none, or memory is
 * short. */
static uint32_t step(Tree *tree, uint32_t parent, uint32_t by, const Memory *make) {
  HashTable *t = &tree->table;
  uint32_t hash = (uint32_t)hash_pair(&tree->key, parent, by);
  TreeNode *node;
  size_t k;
  if (make && !table_reserve(t, make)) return NONE;
  if (!t->slots) return NONE;
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    if (t->slots[k].hash != hash) continue;
    node = blocks_at(&tree->nodes, t->slots[k].value - 1);
    if (node->parent == parent && node->step == by) return t->slots[k].value - 1;
  }
  if (!make) return NONE;
  node = blocks_add(&tree->nodes, make);
  if (!node) return NONE;
  memset(node, 0, sizeof *node);
  node->parent = parent;
  node->step = by;
  node->phrase = NONE;
  t->slots[k].hash = hash;
  t->slots[k].value = (uint32_t)tree->nodes.count;
  t->count++;
  return (uint32_t)(tree->nodes.count - 1);
}

static TreeNode *node_of(const Tree *tree, uint32_t node) {
  return blocks_at(&tree->nodes, node);
}

static void tree_begin(Tree *tree, HashKey key) {
  memset(tree, 0, sizeof *tree);
  tree->key = key;
  tree->nodes.size = sizeof(TreeNode);
}

static void tree_free(Tree *tree, const Memory *memory) {
  table_free(&tree->table, memory);
  blocks_free(&tree->nodes, memory);
}

typedef struct Search {
  CandidateScan *scan;
  Tree phrases, spellings;
  Blocks *mentions;
  Spelling *found;
} Search;

/* Counts how an occurrence is spelled. */
static int count_spelling(Search *s, uint32_t phrase, uint32_t token, uint32_t length) {
  const Terms *terms = s->scan->terms;
  uint32_t node = NONE - 1 - phrase, i; /* a root a phrase */
  TreeNode *n;
  for (i = 0; i < length; i++) {
    node = step(&s->spellings, node, token_at(terms, token + i)->form, s->scan->memory);
    if (node == NONE) return 0;
  }
  n = node_of(&s->spellings, node);
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
  for (n = 0; i + n < b && n < s->scan->longest; n++) {
    const TreeNode *at;
    node = step(&s->phrases, node, candidate_term(s->scan, i + n), NULL);
    if (node == NONE) return 1;
    at = node_of(&s->phrases, node);
    if (at->phrase != NONE && !mention(s, at->phrase, (uint32_t)i, n + 1)) return 0;
  }
  return 1;
}

static int plant(Search *s, const Ranked *phrases, size_t count) {
  size_t i, k;
  for (i = 0; i < count; i++) {
    uint32_t node = NONE;
    for (k = 0; k < phrases[i].length; k++) {
      node =
          step(&s->phrases, node, candidate_term(s->scan, phrases[i].first + k), s->scan->memory);
      if (node == NONE) return 0;
    }
    node_of(&s->phrases, node)->phrase = (uint32_t)i;
  }
  return 1;
}

/* Of each phrase the spelling met most often in mid sentence, then most often, then first. */
static void settle_spellings(const Search *s) {
  size_t i;
  for (i = 0; i < s->spellings.nodes.count; i++) {
    const TreeNode *node = node_of(&s->spellings, (uint32_t)i), *best;
    Spelling *spelling;
    if (!node->counted) continue;
    spelling = &s->found[node->phrase];
    best = spelling->token == NONE ? NULL : node_of(&s->spellings, spelling->token);
    if (!best || node->plain > best->plain ||
        (node->plain == best->plain && node->counted > best->counted))
      spelling->token = (uint32_t)i;
  }
}

int mentions_find(CandidateScan *scan, const Ranked *phrases, size_t count, Blocks *mentions,
                  Spelling *spellings) {
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
  for (i = 0; ok && i < count; i++)
    spellings[i].token = node_of(&s.spellings, spellings[i].token)->token;
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
