/* candidates.c - binding of what is counted before keywords are chosen: core.candidates(terms,
 * options). */
#include "lua/candidates.h"

#include "lua/memory.h"
#include "lua/module.h"
#include "lua/terms.h"
#include "lua/type.h"

#define CANDIDATES_TYPE "briefing.Candidates"

const Candidates *candidates_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, CANDIDATES_TYPE);
}

static lua_Integer item(lua_State *L, int index, size_t i) {
  lua_Integer number;
  lua_rawgeti(L, index, (int)i + 1);
  number = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return number;
}

/* Room for `count` items, or an error. */
static void *room(lua_State *L, const Memory *memory, size_t count, size_t size) {
  void *made = memory_resize(memory, NULL, 0, count + 1, size);
  if (!made) luaL_error(L, "not enough memory");
  return made;
}

/* Reads the flat array first, last, weight, ... at index into ranges. */
static void read_ranges(lua_State *L, int index, CandidateScan *scan) {
  size_t count = lua_rawlen(L, index) / 3, i;
  WeightRange *ranges = room(L, scan->memory, count, sizeof *ranges);
  for (i = 0; i < count; i++) {
    ranges[i].first = (uint32_t)(item(L, index, 3 * i) - 1);
    ranges[i].last = (uint32_t)item(L, index, 3 * i + 1);
    ranges[i].weight = (uint32_t)item(L, index, 3 * i + 2);
  }
  scan->ranges = ranges;
  scan->range_count = count;
}

/* Reads the flat array of term ids from, to, ... at index: for each term the one it counts as. */
static void read_aliases(lua_State *L, int index, CandidateScan *scan) {
  size_t terms = scan->terms->terms.count, i, n = lua_rawlen(L, index);
  uint32_t *aliases = room(L, scan->memory, terms, sizeof *aliases);
  for (i = 0; i < terms; i++) aliases[i] = (uint32_t)i;
  for (i = 0; i + 1 < n; i += 2) {
    lua_Integer from = item(L, index, i), to = item(L, index, i + 1);
    if (from >= 1 && (size_t)from <= terms && to >= 1 && (size_t)to <= terms)
      aliases[from - 1] = (uint32_t)(to - 1);
  }
  scan->aliases = aliases;
}

/* Reads the array of numbers at index: what each term's rarity is, 0 to 1. */
static void read_rarity(lua_State *L, int index, CandidateScan *scan) {
  size_t terms = scan->terms->terms.count, i;
  float *rarity = room(L, scan->memory, terms, sizeof *rarity);
  for (i = 0; i < terms; i++) {
    lua_rawgeti(L, index, (int)i + 1);
    rarity[i] = (float)lua_tonumber(L, -1);
    lua_pop(L, 1);
  }
  scan->rarity = rarity;
}

/* Hands the array at field `name` of the options to whoever reads it, where there is one. */
static void read_array(lua_State *L, int options, const char *name, CandidateScan *scan,
                       void (*read)(lua_State *, int, CandidateScan *)) {
  lua_getfield(L, options, name);
  if (lua_istable(L, -1)) read(L, lua_gettop(L), scan);
  lua_pop(L, 1);
}

/* core.candidates(terms, { words =, limit =, ranges =, aliases =, reader =, rarity = }) ->
 * Candidates; words: the longest phrase; limit: the most keywords that will be asked for at a time
 */
static int core_candidates(lua_State *L) {
  enum { TERMS = 1, OPTIONS, CANDIDATES };
  Candidates *made;
  CandidateScan *scan;
  const ScoreOptions *weights;
  size_t limit;
  Arena arena;
  Memory memory;
  luaL_checktype(L, OPTIONS, LUA_TTABLE);
  lua_settop(L, OPTIONS);
  made = lua_newuserdatauv(L, sizeof *made, 1);
  memset(made, 0, sizeof *made);
  made->terms = terms_check(L, TERMS);
  arena_begin(L, &arena, &memory);
  lua_pushvalue(L, TERMS); /* kept beside the blocks */
  lua_rawseti(L, -2, 1);
  scan = &made->scan;
  scan->terms = made->terms;
  scan->memory = &memory;
  lua_getfield(L, OPTIONS, "words");
  scan->longest = (size_t)lua_tointeger(L, -1);
  luaL_argcheck(L, scan->longest <= CANDIDATE_LONGEST, OPTIONS, "shorter phrases expected");
  lua_getfield(L, OPTIONS, "limit");
  limit = (size_t)lua_tointeger(L, -1);
  lua_getfield(L, OPTIONS, "reader");
  weights = lua_toboolean(L, -1) ? &SCORE_READER : &SCORE_TEXT;
  lua_pop(L, 3);
  read_array(L, OPTIONS, "ranges", scan, read_ranges);
  read_array(L, OPTIONS, "aliases", scan, read_aliases);
  read_array(L, OPTIONS, "rarity", scan, read_rarity);
  if (!candidates_scan(scan) || !rank_candidates(scan, weights, limit, &made->ranking))
    return luaL_error(L, "not enough memory");
  candidates_drop(scan);
  scan->memory = NULL;
  briefing_setuservalue(L, CANDIDATES);
  luaL_setmetatable(L, CANDIDATES_TYPE);
  return 1;
}

static const luaL_Reg METHODS[] = {{"keywords", candidates_keywords}, {NULL, NULL}};

void candidates_open(lua_State *L) {
  type_open(L, CANDIDATES_TYPE, METHODS, NULL);
}

const luaL_Reg candidates_functions[] = {{"candidates", core_candidates}, {NULL, NULL}};
