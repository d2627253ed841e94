/* bags.c - binding of the sentences of a text as bags of terms: core.vectors(sentences, words,
 * terms) and the methods of the packed bags. Ids of terms and numbers of sentences are counted from
 * 1 in Lua. */
#include "bags/bags.h"

#include "bags/divide.h"
#include "bags/forward.h"
#include "bags/nuclei.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/put.h"
#include "lua/spans.h"
#include "lua/terms.h"
#include "lua/type.h"

#define BAGS_TYPE "briefing.Bags"

/* Pushes the packed bags of the sentences' content terms: stop words, numbers and single letters
 * are left out. */
static Bags *push_bags(lua_State *L, const Spans *sentences, const Spans *words, const Terms *terms,
                       uint32_t **at) {
  size_t s, w, to, total = spans_all_within(words, sentences), n = sentences->count;
  uint32_t *from, *ids, filled = 0;
  Bags *bags;
  *at = lua_newuserdatauv(L, (total + 1) * sizeof **at, 0);
  bags = lua_newuserdatauv(L, sizeof *bags + (n + 1 + total) * sizeof *ids, 0);
  from = (uint32_t *)(bags + 1);
  ids = from + n + 1;
  for (s = 0; s < n; s++) {
    from[s] = filled;
    for (w = spans_within(words, spans_item(sentences, s), &to); w < to; w++) {
      uint32_t id = form_at(terms, token_at(terms, w)->form)->term;
      if (term_at(terms, id)->flags & FORM_STOP) continue;
      (*at)[filled] = (uint32_t)w;
      ids[filled++] = id;
    }
  }
  from[n] = filled;
  bags->count = (uint32_t)n;
  bags->terms = (uint32_t)terms->terms.count;
  bags->from = from;
  bags->ids = ids;
  luaL_setmetatable(L, BAGS_TYPE);
  return bags;
}

/* Pushes an array of the numbers, each `add` more than it is. */
static void push_numbers(lua_State *L, const uint32_t *numbers, size_t count, uint32_t add) {
  size_t i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)numbers[i] + add);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* The same as field `name` of the table at -1. */
static void set_numbers(lua_State *L, const char *name, const uint32_t *numbers, size_t count,
                        uint32_t add) {
  push_numbers(L, numbers, count, add);
  lua_setfield(L, -2, name);
}

/* core.vectors(sentences, words, terms) -> { n, first, last, word, words, from, ids, at, terms,
 * bags }: see briefing/summary/vectors.lua */
static int core_vectors(lua_State *L) {
  const Spans *sentences = spans_check(L, 1), *words = words_check(L, 2);
  const Terms *terms = terms_check_of(L, 3, words);
  size_t s, n = sentences->count, to;
  uint32_t *numbers, *at;
  const Bags *bags;
  luaL_argcheck(L, n < 0x7FFFFFFF / 4, 1, "too many sentences");
  lua_settop(L, 3);
  numbers = lua_newuserdatauv(L, 4 * (n + 1) * sizeof *numbers, 0);
  bags = push_bags(L, sentences, words, terms, &at);
  for (s = 0; s < n; s++) {
    briefing_span sentence = spans_item(sentences, s);
    size_t w = spans_within(words, sentence, &to);
    numbers[s] = sentence.first;
    numbers[n + s] = sentence.last;
    numbers[2 * n + s] = (uint32_t)w;
    numbers[3 * n + s] = (uint32_t)(to - w);
  }
  lua_createtable(L, 0, 10);
  put_integer(L, "n", (lua_Integer)n);
  put_integer(L, "terms", (lua_Integer)bags->terms);
  set_numbers(L, "first", numbers, n, 1);
  set_numbers(L, "last", numbers + n, n, 0);
  set_numbers(L, "word", numbers + 2 * n, n, 1);
  set_numbers(L, "words", numbers + 3 * n, n, 0);
  set_numbers(L, "from", bags->from, n + 1, 1);
  set_numbers(L, "ids", bags->ids, bags->from[n], 1);
  set_numbers(L, "at", at, bags->from[n], 1);
  lua_pushvalue(L, 6);
  lua_setfield(L, -2, "bags");
  return 1;
}

static const Bags *bags_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, BAGS_TYPE);
}

/* Reads the array at index: numbers from 1 to `most` as numbers from 0, anything else as
 * UINT32_MAX. Pushes what holds them. */
static uint32_t *read_numbers(lua_State *L, int index, size_t count, size_t most) {
  uint32_t *numbers;
  size_t i;
  luaL_checktype(L, index, LUA_TTABLE);
  numbers = lua_newuserdatauv(L, (count + 1) * sizeof *numbers, 0);
  for (i = 0; i < count; i++) {
    lua_Number number;
    lua_rawgeti(L, index, (int)i + 1);
    number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
    numbers[i] = number >= 1 && number <= (lua_Number)most ? (uint32_t)number - 1 : UINT32_MAX;
    lua_pop(L, 1);
  }
  return numbers;
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

static void push_doubles(lua_State *L, const double *numbers, size_t count) {
  size_t i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushnumber(L, numbers[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* bags:forward(candidates) -> forward similarity of each, weight of each term (bags/forward.h);
 * candidates: ascending numbers of sentences */
static int bags_forward(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  size_t count, i;
  uint32_t *candidates;
  double *forward, *weight;
  Arena arena;
  Memory memory;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  count = lua_rawlen(L, 2);
  candidates = read_numbers(L, 2, count, bags->count);
  for (i = 0; i < count; i++)
    luaL_argcheck(L, candidates[i] < bags->count, 2, "numbers of sentences expected");
  forward = lua_newuserdatauv(L, (count + bags->terms + 1) * sizeof *forward, 0);
  weight = forward + count;
  arena_begin(L, &arena, &memory);
  if (!forward_similarity(bags, candidates, count, forward, weight, &memory))
    return luaL_error(L, "not enough memory");
  push_doubles(L, forward, count);
  push_doubles(L, weight, bags->terms);
  return 2;
}

/* Pushes a term that binds: { id, weight, sentences } */
static void push_binding(lua_State *L, const Bags *bags, const Nuclei *nuclei, size_t a,
                         const uint64_t *here) {
  const Binding *term = nuclei->term + a;
  uint32_t s;
  int n = 0;
  lua_createtable(L, 0, 3);
  put_integer(L, "id", (lua_Integer)term->id + 1);
  put_number(L, "weight", term->weight);
  lua_createtable(L, (int)term->bags, 0);
  for (s = 0; s < bags->count; s++) {
    if (!(here[s] >> a & 1)) continue;
    lua_pushinteger(L, (lua_Integer)s + 1);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "sentences");
}

/* bags:nuclei(headings, parts) -> array of groups, each an array of terms { id, weight, sentences }
 * (bags/nuclei.h); headings: ids of the terms of headings; parts: the number of each sentence's */
static int bags_nuclei(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  size_t terms = bags->terms, i, k, count;
  uint32_t *headings, *part;
  uint8_t *in_heading;
  uint64_t *here;
  Nuclei *nuclei;
  Arena arena;
  Memory memory;
  int groups = 0;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 3);
  count = lua_rawlen(L, 2);
  headings = read_numbers(L, 2, count, terms);
  part = read_numbers(L, 3, bags->count, UINT32_MAX - 1);
  in_heading = lua_newuserdatauv(L, terms + 1, 0);
  memset(in_heading, 0, terms);
  for (i = 0; i < count; i++)
    if (headings[i] < terms) in_heading[headings[i]] = 1;
  here = lua_newuserdatauv(L, ((size_t)bags->count + 1) * sizeof *here, 0);
  nuclei = lua_newuserdatauv(L, sizeof *nuclei, 0);
  arena_begin(L, &arena, &memory);
  if (!nuclei_find(bags, in_heading, part, here, nuclei, &memory))
    return luaL_error(L, "not enough memory");
  lua_newtable(L);
  for (i = 0; i < nuclei->count; i++) {
    const Nucleus *group = nuclei->group + i;
    if (!group->size) continue;
    lua_createtable(L, group->size, 0);
    for (k = 0; k < group->size; k++) {
      push_binding(L, bags, nuclei, group->term[k], here);
      lua_rawseti(L, -2, (int)k + 1);
    }
    lua_rawseti(L, -2, ++groups);
  }
  return 1;
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
                                   {"forward", bags_forward},
                                   {"nuclei", bags_nuclei},
                                   {"divide", bags_divide},
                                   {NULL, NULL}};

void bags_open(lua_State *L) {
  type_open(L, BAGS_TYPE, METHODS, NULL);
}

const luaL_Reg bags_functions[] = {{"vectors", core_vectors}, {NULL, NULL}};
