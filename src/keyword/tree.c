/* tree.c - see tree.h. */
#include "keyword/tree.h"

/* The node below `parent` by one step; made if asked for. TREE_NONE where there is none, or memory
 * is short. */
uint32_t tree_step(Tree *tree, uint32_t parent, uint32_t by, const Memory *make) {
  HashTable *t = &tree->table;
  uint32_t hash = (uint32_t)hash_pair(&tree->key, parent, by);
  TreeNode *node;
  size_t k;
  if (make && !table_reserve(t, make)) return TREE_NONE;
  if (!t->slots) return TREE_NONE;
  for (k = hash & t->mask; t->slots[k].value; k = (k + 1) & t->mask) {
    if (t->slots[k].hash != hash) continue;
    node = blocks_at(&tree->nodes, t->slots[k].value - 1);
    if (node->parent == parent && node->step == by) return t->slots[k].value - 1;
  }
  if (!make) return TREE_NONE;
  node = blocks_add(&tree->nodes, make);
  if (!node) return TREE_NONE;
  memset(node, 0, sizeof *node);
  node->parent = parent;
  node->step = by;
  node->phrase = TREE_NONE;
  t->slots[k].hash = hash;
  t->slots[k].value = (uint32_t)tree->nodes.count;
  t->count++;
  return (uint32_t)(tree->nodes.count - 1);
}

void tree_begin(Tree *tree, HashKey key) {
  memset(tree, 0, sizeof *tree);
  tree->key = key;
  tree->nodes.size = sizeof(TreeNode);
}

void tree_free(Tree *tree, const Memory *memory) {
  table_free(&tree->table, memory);
  blocks_free(&tree->nodes, memory);
}
