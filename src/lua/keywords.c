/* keywords.c - binding of keywords: Terms in, an array of keywords out. */
#include "keyword/mentions.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/terms.h"

/* Pushes the table of one keyword but for its mentions: { text, score, count, mentions = {} }. */
static void push_keyword(lua_State *L, const Terms *terms, const Ranked *ranked,
                         const Spelling *spelling, double best) {
  uint32_t first, last;
  mention_bounds(terms, spelling->token, ranked->length, &first, &last);
  lua_createtable(L, 0, 4);
  lua_pushlstring(L, terms->text + first, last - first);
  lua_setfield(L, -2, "text");
  lua_pushnumber(L, best > 0 ? ranked->score / best : 0);
  lua_setfield(L, -2, "score");
  lua_pushinteger(L, (lua_Integer)spelling->count);
  lua_setfield(L, -2, "count");
}

/* Puts all mentions into the tables of the keywords in the array at `array`. */
static void push_mentions(lua_State *L, int array, const Terms *terms, const Ranked *ranked,
                          size_t count, const Blocks *mentions, Spelling *spellings) {
  size_t i;
  for (i = 0; i < count; i++) {
    lua_rawgeti(L, array, (int)i + 1);
    lua_createtable(L, (int)spellings[i].count, 0);
    lua_setfield(L, -2, "mentions");
    lua_pop(L, 1);
    spellings[i].count = 0;
  }
  for (i = 0; i < mentions->count; i++) {
    const Mention *m = blocks_at(mentions, i);
    uint32_t first, last;
    mention_bounds(terms, m->token, ranked[m->phrase].length, &first, &last);
    lua_rawgeti(L, array, (int)m->phrase + 1);
    lua_getfield(L, -1, "mentions");
    lua_createtable(L, 2, 0);
    lua_pushinteger(L, (lua_Integer)first + 1);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, (lua_Integer)last);
    lua_rawseti(L, -2, 2);
    lua_rawseti(L, -2, (int)++spellings[m->phrase].count);
    lua_pop(L, 2);
  }
}

/* Reads the flat array first, last, weight, ... at index into ranges. */
static void read_ranges(lua_State *L, int index, CandidateScan *scan) {
  size_t count = lua_rawlen(L, index) / 3, i;
  WeightRange *ranges = lua_newuserdatauv(L, count * sizeof *ranges + 1, 0);
  for (i = 0; i < count; i++) {
    int k;
    lua_Integer v[3];
    for (k = 0; k < 3; k++) {
      lua_rawgeti(L, index, (int)(i * 3) + k + 1);
      v[k] = lua_tointeger(L, -1);
      lua_pop(L, 1);
    }
    ranges[i].first = (uint32_t)(v[0] - 1);
    ranges[i].last = (uint32_t)v[1];
    ranges[i].weight = (uint32_t)v[2];
  }
  scan->ranges = ranges;
  scan->range_count = count;
}

/* Reads the flat array of term ids from, to, ... at index: for each term the one it counts as. */
static void read_aliases(lua_State *L, int index, CandidateScan *scan) {
  size_t terms = scan->terms->terms.count, i, n = lua_rawlen(L, index);
  uint32_t *aliases = lua_newuserdatauv(L, terms * sizeof *aliases + 1, 0);
  for (i = 0; i < terms; i++) aliases[i] = (uint32_t)i;
  for (i = 1; i + 1 <= n; i += 2) {
    lua_Integer from, to;
    lua_rawgeti(L, index, (int)i);
    lua_rawgeti(L, index, (int)i + 1);
    from = lua_tointeger(L, -2);
    to = lua_tointeger(L, -1);
    lua_pop(L, 2);
    if (from >= 1 && (size_t)from <= terms && to >= 1 && (size_t)to <= terms)
      aliases[from - 1] = (uint32_t)(to - 1);
  }
  scan->aliases = aliases;
}

/* For measuring: the weights as one flat array, in the order of RankOptions. */
static RankOptions read_weights(lua_State *L, int index, RankOptions weights) {
  double *p = (double *)&weights;
  int i;
  lua_getfield(L, index, "weights");
  if (lua_istable(L, -1))
    for (i = 0; i < (int)(sizeof weights / sizeof *p); i++) {
      lua_rawgeti(L, -1, i + 1);
      if (lua_isnumber(L, -1)) p[i] = lua_tonumber(L, -1);
      lua_pop(L, 1);
    }
  lua_pop(L, 1);
  return weights;
}

/* core.keywords(terms, { limit =, words =, ranges =, aliases =, reader = }) -> array of { text,
 * score, count, mentions }
 */
static int core_keywords(lua_State *L) {
  Terms *terms = terms_check(L, 1);
  CandidateScan scan;
  Arena arena;
  Memory memory;
  Ranked *ranked;
  Spelling *spellings;
  Blocks mentions;
  RankOptions weights;
  size_t capacity, count, i, limit;
  int array;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  arena_begin(L, &arena, &memory);
  memset(&scan, 0, sizeof scan);
  memset(&mentions, 0, sizeof mentions);
  mentions.size = sizeof(Mention);
  scan.terms = terms;
  scan.memory = &memory;
  lua_getfield(L, 2, "limit");
  limit = (size_t)lua_tointeger(L, -1);
  lua_getfield(L, 2, "words");
  scan.longest = (size_t)lua_tointeger(L, -1);
  lua_getfield(L, 2, "ranges");
  if (lua_istable(L, -1)) read_ranges(L, lua_gettop(L), &scan);
  lua_getfield(L, 2, "aliases");
  if (lua_istable(L, -1)) read_aliases(L, lua_gettop(L), &scan);
  lua_getfield(L, 2, "reader");
  weights = read_weights(L, 2, lua_toboolean(L, -1) ? RANK_READER : RANK_OPTIONS);
  if (!candidates_scan(&scan)) return luaL_error(L, "not enough memory");
  count = rank_candidates(&scan, &weights, limit, &ranked, &capacity);
  if (count == SIZE_MAX) return luaL_error(L, "not enough memory");
  spellings = lua_newuserdatauv(L, count * sizeof *spellings + 1, 0);
  if (!mentions_find(&scan, ranked, count, &mentions, spellings))
    return luaL_error(L, "not enough memory");
  lua_createtable(L, (int)count, 0);
  array = lua_gettop(L);
  for (i = 0; i < count; i++) {
    push_keyword(L, terms, &ranked[i], &spellings[i], ranked[0].score);
    lua_rawseti(L, array, (int)i + 1);
  }
  push_mentions(L, array, terms, ranked, count, &mentions, spellings);
  return 1;
}

const luaL_Reg keywords_functions[] = {{"keywords", core_keywords}, {NULL, NULL}};
