/* neighbours.c - binding of the pairs of words that stand side by side: core.neighbours(sentences,
 * words, terms, minimum). */
#include "keyword/tree.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/put.h"
#include "lua/spans.h"
#include "lua/terms.h"

typedef struct Neighbours {
  const Spans *sentences, *words;
  const Terms *terms;
  const Memory *memory;
  Tree pairs;              /* a node below that of its first term: counted, token */
  uint32_t *begins, *ends; /* of each term how many pairs begin and end with it */
  size_t all;              /* pairs */
} Neighbours;

static uint32_t term_of(const Neighbours *n, size_t word) {
  return form_at(n->terms, token_at(n->terms, word)->form)->term;
}

static int is_stop(const Neighbours *n, uint32_t term) {
  return (term_at(n->terms, term)->flags & FORM_STOP) != 0;
}

/* Whether nothing but one blank or hyphen stands between a word and the next. */
static int is_beside(const Neighbours *n, size_t word) {
  const briefing_span *a = n->words->items + word, *b = a + 1;
  return b->first == a->last + 1 &&
         (n->terms->text[a->last] == ' ' || n->terms->text[a->last] == '-');
}

/* The node of the pair that begins with a word; TREE_NONE where memory is short or, without `make`,
 * it is not counted. */
static uint32_t pair_of(Neighbours *n, size_t word, const Memory *make) {
  uint32_t node = tree_step(&n->pairs, TREE_NONE, term_of(n, word), make);
  return node == TREE_NONE ? node : tree_step(&n->pairs, node, term_of(n, word + 1), make);
}

/* Calls visit for each word that has a neighbour in its sentence. 0 where it gave 0. */
static int each_pair(Neighbours *n, lua_State *L, int (*visit)(Neighbours *, lua_State *, size_t)) {
  size_t s, w, to;
  for (s = 0; s < n->sentences->count; s++)
    for (w = spans_within(n->words, spans_item(n->sentences, s), &to); w + 1 < to; w++)
      if (is_beside(n, w) && !visit(n, L, w)) return 0;
  return 1;
}

static int count(Neighbours *n, lua_State *L, size_t word) {
  uint32_t a = term_of(n, word), b = term_of(n, word + 1), node;
  (void)L;
  n->all++;
  n->begins[a]++;
  n->ends[b]++;
  if (is_stop(n, a) || is_stop(n, b)) return 1;
  node = pair_of(n, word, n->memory);
  if (node == TREE_NONE) return 0;
  tree_node(&n->pairs, node)->counted++;
  return 1;
}

/* Adds a mention to its pair's array, where the table at 5 has one for its node. */
static int tell(Neighbours *n, lua_State *L, size_t word) {
  uint32_t node = pair_of(n, word, NULL);
  if (node == TREE_NONE) return 1;
  lua_rawgeti(L, 5, (int)node + 1);
  if (lua_istable(L, -1)) {
    const briefing_span *words = n->words->items + word;
    put_place(L, (int)lua_rawlen(L, -1) + 1, words[0].first, words[1].last);
  }
  lua_pop(L, 1);
  return 1;
}

/* Pushes { left, right, mentions = {} } of each pair counted often enough, in order of first
 * occurrence; the table at 5 gets the array of mentions of each node. */
static void push_pairs(lua_State *L, Neighbours *n, lua_Integer minimum) {
  size_t i;
  int found = 0;
  lua_newtable(L);
  for (i = 0; i < n->pairs.nodes.count; i++) {
    const TreeNode *node = tree_node(&n->pairs, (uint32_t)i);
    if (!node->counted || (lua_Integer)node->counted < minimum) continue;
    lua_createtable(L, 0, 3);
    put_integer(L, "left", n->begins[tree_node(&n->pairs, node->parent)->step]);
    put_integer(L, "right", n->ends[node->step]);
    lua_createtable(L, (int)node->counted, 0);
    lua_pushvalue(L, -1);
    lua_rawseti(L, 5, (int)i + 1);
    lua_setfield(L, -2, "mentions");
    lua_rawseti(L, -2, ++found);
  }
}

/* core.neighbours(sentences, words, terms, minimum) -> pairs, all: an array of { left, right,
 * mentions } of each pair of words that carry a subject and stand side by side in a sentence, with
 * nothing but a blank or a hyphen between, `minimum` times at least; left, right: how many pairs of
 * any words begin with its first and end with its second; all: how many there are. O(words). */
static int core_neighbours(lua_State *L) {
  Neighbours n = {0};
  lua_Integer minimum = luaL_checkinteger(L, 4);
  size_t terms;
  Arena arena;
  Memory memory;
  n.sentences = spans_check(L, 1);
  n.words = words_check(L, 2);
  n.terms = terms_check_of(L, 3, n.words);
  n.memory = &memory;
  lua_settop(L, 4);
  lua_newtable(L); /* 5 */
  arena_begin(L, &arena, &memory);
  terms = n.terms->terms.count;
  n.begins = lua_newuserdatauv(L, (2 * terms + 1) * sizeof *n.begins, 0);
  n.ends = n.begins + terms;
  memset(n.begins, 0, 2 * terms * sizeof *n.begins);
  tree_begin(&n.pairs, n.terms->key);
  if (!each_pair(&n, L, count)) return luaL_error(L, "not enough memory");
  push_pairs(L, &n, minimum);
  each_pair(&n, L, tell);
  lua_pushinteger(L, (lua_Integer)n.all);
  return 2;
}

const luaL_Reg neighbours_functions[] = {{"neighbours", core_neighbours}, {NULL, NULL}};
