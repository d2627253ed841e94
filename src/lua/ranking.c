/* ranking.c - binding of a sort that needs no comparison in Lua: core.ranking(scores). */
#include "lua/module.h"

#include <stdint.h>
#include <string.h>

typedef struct Scored {
  lua_Number score;
  uint32_t place; /* from 1 */
} Scored;

/* Merges from[a..b) and from[b..c), each in order, into to[a..c). */
static void merge(const Scored *from, Scored *to, size_t a, size_t b, size_t c) {
  size_t i = a, j = b, k;
  for (k = a; k < c; k++)
    to[k] = j == c || (i < b && !(from[j].score > from[i].score)) ? from[i++] : from[j++];
}

/* core.ranking(scores) -> places in the array of numbers, of the greatest first; of equals the
 * first. O(n log n). Sorting by a function of Lua takes ten times as long, and its order of equals
 * must be written out. */
static int core_ranking(lua_State *L) {
  size_t n, i, width;
  Scored *list, *other, *swap;
  luaL_checktype(L, 1, LUA_TTABLE);
  n = lua_rawlen(L, 1);
  luaL_argcheck(L, n <= 0x7FFFFFFF, 1, "too many numbers");
  lua_settop(L, 1);
  list = lua_newuserdatauv(L, (2 * n + 1) * sizeof *list, 0);
  other = list + n;
  for (i = 0; i < n; i++) {
    lua_rawgeti(L, 1, (int)i + 1);
    list[i].score = lua_tonumber(L, -1);
    list[i].place = (uint32_t)i + 1;
    lua_pop(L, 1);
  }
  for (width = 1; width < n; width *= 2) {
    for (i = 0; i < n; i += 2 * width) {
      size_t middle = n - i < width ? n : i + width, end = n - i < 2 * width ? n : i + 2 * width;
      merge(list, other, i, middle, end);
    }
    swap = list;
    list = other;
    other = swap;
  }
  lua_createtable(L, (int)n, 0);
  for (i = 0; i < n; i++) {
    lua_pushinteger(L, (lua_Integer)list[i].place);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

const luaL_Reg ranking_functions[] = {{"ranking", core_ranking}, {NULL, NULL}};
