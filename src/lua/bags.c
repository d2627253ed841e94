/* bags.c - binding of the sentences of a text as bags of terms: core.vectors(sentences, words,
 * terms) and the methods of the packed bags. Ids of terms and numbers of sentences are counted from
 * 1 in Lua. */
#include "lua/bags.h"

#include "bags/divide.h"
#include "bags/forward.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/arrays.h"
#include "lua/put.h"
#include "lua/spans.h"
#include "lua/terms.h"
#include "lua/type.h"

#define BAGS_TYPE "briefing.Bags"

/* Pushes the packed bags of the sentences' content terms: stop words, numbers and single letters
 * are left out. word: room for the first word of each sentence. */
static const Bags *push_bags(lua_State *L, const Spans *sentences, const Spans *words,
                             const Terms *terms, uint32_t *word) {
  size_t s, w, to, total = spans_all_within(words, sentences), n = sentences->count;
  Bags *bags = lua_newuserdatauv(L, sizeof *bags + (4 * n + 1 + 2 * total) * sizeof *word, 1);
  uint32_t *from = (uint32_t *)(bags + 1), *count = from + n + 1, *first = count + n,
           *last = first + n, *ids = last + n, *at = ids + total, filled = 0;
  for (s = 0; s < n; s++) {
    briefing_span sentence = spans_item(sentences, s);
    w = spans_within(words, sentence, &to);
    from[s] = filled;
    first[s] = sentence.first;
    last[s] = sentence.last;
    word[s] = (uint32_t)w;
    count[s] = (uint32_t)(to - w);
    for (; w < to; w++) {
      uint32_t id = form_at(terms, token_at(terms, w)->form)->term;
      if (term_at(terms, id)->flags & FORM_STOP) continue;
      at[filled] = (uint32_t)w;
      ids[filled++] = id;
    }
  }
  from[n] = filled;
  bags->count = (uint32_t)n;
  bags->terms = (uint32_t)terms->terms.count;
  bags->from = from;
  bags->ids = ids;
  bags->at = at;
  bags->words = count;
  bags->first = first;
  bags->last = last;
  luaL_setmetatable(L, BAGS_TYPE);
  return bags;
}

/* Sets field `name` of the table at -1 to an array of the numbers, each `add` more than it is. */
static void set_numbers(lua_State *L, const char *name, const uint32_t *numbers, size_t count,
                        uint32_t add) {
  push_numbers(L, numbers, count, add);
  lua_setfield(L, -2, name);
}

/* core.vectors(sentences, words, terms) -> { n, first, last, word, words, from, ids, terms, bags }:
 * see briefing/summary/vectors.lua */
static int core_vectors(lua_State *L) {
  const Spans *sentences = spans_check(L, 1), *words = words_check(L, 2);
  const Terms *terms = terms_check_of(L, 3, words);
  size_t n = sentences->count;
  uint32_t *word;
  const Bags *bags;
  luaL_argcheck(L, n < 0x7FFFFFFF / 4, 1, "too many sentences");
  lua_settop(L, 3);
  word = lua_newuserdatauv(L, (n + 1) * sizeof *word, 0);
  bags = push_bags(L, sentences, words, terms, word);
  lua_pushvalue(L, 3); /* the bags keep the terms */
  briefing_setuservalue(L, 5);
  lua_createtable(L, 0, 9);
  put_integer(L, "n", (lua_Integer)n);
  put_integer(L, "terms", (lua_Integer)bags->terms);
  set_numbers(L, "first", bags->first, n, 1);
  set_numbers(L, "last", bags->last, n, 0);
  set_numbers(L, "word", word, n, 1);
  set_numbers(L, "words", bags->words, n, 0);
  set_numbers(L, "from", bags->from, n + 1, 1);
  set_numbers(L, "ids", bags->ids, bags->from[n], 1);
  lua_pushvalue(L, 5);
  lua_setfield(L, -2, "bags");
  return 1;
}

const Bags *bags_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, BAGS_TYPE);
}

const Terms *bags_terms(lua_State *L, int index) {
  const Terms *terms;
  briefing_getuservalue(L, index);
  terms = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return terms;
}

/* bags:spread([groups]) -> array by term: in how many groups of sentences it stands; groups: the
 * number of each sentence's, false: none; without it each sentence is one */
static int bags_spread_of(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  uint32_t *group = NULL, *room;
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) group = read_numbers(L, 2, bags->count, UINT32_MAX - 1);
  room = lua_newuserdatauv(L, (2 * (size_t)bags->terms + 1) * sizeof *room, 0);
  bags_spread(bags, group, room + bags->terms, room);
  push_numbers(L, room, bags->terms, 0);
  return 1;
}

/* bags:figures() -> array by sentence: whether it holds a digit of ASCII */
static int bags_figures(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  const char *text = bags_terms(L, 1)->text;
  uint32_t s, i;
  lua_createtable(L, (int)bags->count, 0);
  for (s = 0; s < bags->count; s++) {
    for (i = bags->first[s]; i < bags->last[s] && (text[i] < '0' || text[i] > '9');) i++;
    lua_pushboolean(L, i < bags->last[s]);
    lua_rawseti(L, -2, (int)s + 1);
  }
  return 1;
}

/* Reads the array of numbers of sentences at 2; pushes what holds them. */
static uint32_t *read_sentences(lua_State *L, const Bags *bags, size_t *count) {
  uint32_t *sentences;
  size_t i;
  luaL_checktype(L, 2, LUA_TTABLE);
  *count = lua_rawlen(L, 2);
  sentences = read_numbers(L, 2, *count, bags->count);
  for (i = 0; i < *count; i++)
    luaL_argcheck(L, sentences[i] < bags->count, 2, "numbers of sentences expected");
  return sentences;
}

/* bags:sums(sentences, weight) -> of each of the sentences the sum of the weights of its distinct
 * terms, by first occurrence; weight: a number a term */
static int bags_sums(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  size_t count, i;
  uint32_t *sentences, *seen, j;
  double *weight, sum;
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  sentences = read_sentences(L, bags, &count);
  weight = lua_newuserdatauv(L, (bags->terms + 1) * sizeof *weight, 0);
  for (i = 0; i < bags->terms; i++) {
    lua_rawgeti(L, 3, (int)i + 1);
    weight[i] = lua_tonumber(L, -1);
    lua_pop(L, 1);
  }
  seen = lua_newuserdatauv(L, (bags->terms + 1) * sizeof *seen, 0);
  memset(seen, 0xFF, bags->terms * sizeof *seen);
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    for (sum = 0, j = bags->from[sentences[i]]; j < bags->from[sentences[i] + 1]; j++) {
      if (seen[bags->ids[j]] == sentences[i]) continue;
      seen[bags->ids[j]] = sentences[i];
      sum += weight[bags->ids[j]];
    }
    lua_pushnumber(L, sum);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* bags:forward(candidates) -> forward similarity of each, weight of each term (bags/forward.h);
 * candidates: ascending numbers of sentences */
static int bags_forward(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  size_t count;
  uint32_t *candidates;
  double *forward, *weight;
  Arena arena;
  Memory memory;
  lua_settop(L, 2);
  candidates = read_sentences(L, bags, &count);
  forward = lua_newuserdatauv(L, (count + bags->terms + 1) * sizeof *forward, 0);
  weight = forward + count;
  arena_begin(L, &arena, &memory);
  if (!forward_similarity(bags, candidates, count, forward, weight, &memory))
    return luaL_error(L, "not enough memory");
  push_doubles(L, forward, count);
  push_doubles(L, weight, bags->terms);
  return 2;
}

/* bags:divide(from, n) -> array of the units that begin a segment (bags/divide.h); from: n + 1
 * indexes of ids, as in the vectors: the terms of each unit */
static int bags_divide(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  lua_Number n = luaL_checknumber(L, 3);
  Bags units = *bags;
  uint32_t *from, *starts;
  size_t count, i;
  Arena arena;
  Memory memory;
  luaL_argcheck(L, n >= 0 && n < 0x7FFFFFFF, 3, "a count of units expected");
  lua_settop(L, 3);
  units.count = (uint32_t)n;
  from = read_numbers(L, 2, (size_t)units.count + 1, (size_t)bags->from[bags->count] + 1);
  for (i = 0; i <= units.count; i++)
    luaL_argcheck(L, from[i] != UINT32_MAX && (i == 0 || from[i] >= from[i - 1]), 2,
                  "ascending indexes of ids expected");
  units.from = from;
  starts = lua_newuserdatauv(L, ((size_t)units.count + 1) * sizeof *starts, 0);
  arena_begin(L, &arena, &memory);
  count = divide_cheapest(&units, starts, &memory);
  if (count == SIZE_MAX) return luaL_error(L, "not enough memory");
  push_numbers(L, starts, count, 1);
  return 1;
}

static const luaL_Reg METHODS[] = {{"spread", bags_spread_of},
                                   {"figures", bags_figures},
                                   {"sums", bags_sums},
                                   {"forward", bags_forward},
                                   {"nuclei", bags_nuclei},
                                   {"divide", bags_divide},
                                   {NULL, NULL}};

void bags_open(lua_State *L) {
  type_open(L, BAGS_TYPE, METHODS, NULL);
  nuclei_open(L);
}

const luaL_Reg bags_functions[] = {{"vectors", core_vectors}, {NULL, NULL}};
