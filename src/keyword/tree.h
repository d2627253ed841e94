/* tree.h - sequences of numbers as a tree: a node is the sequence without its last number, and that
 * number. */
#ifndef BRIEFING_KEYWORD_TREE_H
#define BRIEFING_KEYWORD_TREE_H

#include "base/table.h"

#define TREE_NONE UINT32_MAX

typedef struct TreeNode {
  uint32_t parent, step;
  uint32_t phrase; /* that ends here, or TREE_NONE */
  uint32_t counted,
      plain; /* spellings: occurrences, those whose capital no sentence start explains */
  uint32_t token;
} TreeNode;

typedef struct Tree {
  HashKey key;
  HashTable table;
  Blocks nodes;
} Tree;

void tree_begin(Tree *tree, HashKey key);
void tree_free(Tree *tree, const Memory *memory);

/* The node below `parent` by one step; made where there is none if `make` is given. TREE_NONE where
 * there is none, or memory is short. A root is any number that is no node. */
uint32_t tree_step(Tree *tree, uint32_t parent, uint32_t by, const Memory *make);

static inline TreeNode *tree_node(const Tree *tree, uint32_t node) {
  return blocks_at(&tree->nodes, node);
}

#endif
