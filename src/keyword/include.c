/* include.c - see include.h. */
#include "keyword/include.h"

#include "keyword/tree.h"

static int plant(Tree *tree, const Wanted *wanted, size_t count, const Memory *memory) {
  size_t i, k;
  for (i = 0; i < count; i++) {
    uint32_t node = TREE_NONE;
    for (k = 0; k < wanted[i].length; k++) {
      node = tree_step(tree, node, wanted[i].ids[k], memory);
      if (node == TREE_NONE) return 0;
    }
    if (node != TREE_NONE && tree_node(tree, node)->phrase == TREE_NONE)
      tree_node(tree, node)->phrase = (uint32_t)i;
  }
  return 1;
}

/* Counts what begins at token i of a run that ends at b. */
static void from_token(const CandidateScan *scan, const Tree *tree, size_t i, size_t b,
                       uint32_t weight, Candidate *counted) {
  uint32_t node = TREE_NONE;
  size_t n;
  for (n = 0; i + n < b; n++) {
    Candidate *c;
    node = tree_step((Tree *)tree, node, candidate_term(scan, i + n), NULL);
    if (node == TREE_NONE) return;
    if (tree_node(tree, node)->phrase == TREE_NONE) continue;
    c = &counted[tree_node(tree, node)->phrase];
    if (!c->count) c->first = (uint32_t)i;
    c->last = (uint32_t)i;
    c->count += weight;
    c->stands += weight;
  }
}

static void insert(Ranked *found, size_t seen, const Ranked *item) {
  for (; seen > 0 && found[seen - 1].score < item->score; seen--) found[seen] = found[seen - 1];
  found[seen] = *item;
}

int include_find(CandidateScan *scan, const ScoreWeights *weights, const Wanted *wanted,
                 size_t count, Ranked *found, size_t *seen) {
  Tree tree;
  Candidate *counted;
  size_t i = 0, k, a, b;
  uint32_t weight;
  int ok;
  *seen = 0;
  if (!count) return 1;
  tree_begin(&tree, scan->terms->key);
  counted = memory_resize(scan->memory, NULL, 0, count, sizeof *counted);
  ok = counted && plant(&tree, wanted, count, scan->memory);
  if (ok) {
    memset(counted, 0, count * sizeof *counted);
    scan->whole = 1;
    scan->range = 0;
    while (candidates_chunk(scan, &i, &a, &b, &weight))
      for (k = a; k < b; k++) from_token(scan, &tree, k, b, weight, counted);
    scan->whole = 0;
    for (i = 0; i < count; i++) {
      Ranked item;
      if (!counted[i].count) continue;
      item.score = item.base = score_candidate(scan, weights, &counted[i], wanted[i].length,
                                               score_place(weights, counted[i].first));
      item.first = counted[i].first;
      item.length = wanted[i].length;
      item.count = counted[i].count;
      insert(found, (*seen)++, &item);
    }
  }
  memory_free(scan->memory, counted, count, sizeof *counted);
  tree_free(&tree, scan->memory);
  return ok;
}
