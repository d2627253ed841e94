/* tally.c - binding of what the words of a text count for, as the recognition of languages needs
 * it: one pass, a look-up a word. */
#include "lua/module.h"
#include "lua/spans.h"

/* Letters of folded text: small ones of ASCII, and whatever is not ASCII. */
static int is_letter(unsigned char byte) {
  return (byte >= 'a' && byte <= 'z') || byte >= 0x80;
}

/* Whether a word is an initial or an abbreviation: one or two letters of ASCII and a period. */
static int is_short(const char *text, size_t first, size_t last, size_t length) {
  return last - first <= 2 && last < length && text[last] == '.' &&
         (unsigned char)text[first] < 0x80 && (unsigned char)text[last - 1] < 0x80;
}

#define KINDS 64 /* of points, at most */

/* Adds the flat array kind, points, kind, points ... at the top of the stack. */
static void add_points(lua_State *L, lua_Integer sums[KINDS]) {
  size_t n = lua_rawlen(L, -1), i;
  for (i = 1; i < n; i += 2) {
    lua_Integer kind;
    lua_rawgeti(L, -1, (int)i);
    lua_rawgeti(L, -2, (int)i + 1);
    kind = lua_tointeger(L, -2);
    luaL_argcheck(L, kind >= 1 && kind <= KINDS, 2, "kinds from 1 to 64 expected");
    sums[kind - 1] += lua_tointeger(L, -1);
    lua_pop(L, 2);
  }
}

/* core.tally(text, points, kinds) -> array of the sums of so many kinds of points, array of the
 * words that `points` does not know, in text order. Every other word of the folded text, but for
 * initials and abbreviations, counts its points, a flat array kind, number, kind, number ... */
static int core_tally(lua_State *L) {
  size_t length, i = 0;
  const char *text = check_text(L, 1, &length);
  lua_Integer kinds = luaL_checkinteger(L, 3), k, sums[KINDS] = {0};
  int unknown = 0;
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_argcheck(L, kinds >= 0 && kinds <= KINDS, 3, "at most 64 kinds expected");
  lua_settop(L, 3);
  lua_newtable(L);
  lua_newtable(L);
  while (i < length) {
    size_t first = i;
    while (i < length && is_letter((unsigned char)text[i])) i++;
    if (i > first && !is_short(text, first, i, length)) {
      lua_pushlstring(L, text + first, i - first);
      lua_pushvalue(L, -1);
      lua_rawget(L, 2);
      if (lua_istable(L, -1)) {
        add_points(L, sums);
        lua_pop(L, 2);
      } else {
        lua_pop(L, 1);
        lua_rawseti(L, 5, ++unknown);
      }
    }
    i += i == first;
  }
  for (k = 0; k < kinds; k++) {
    lua_pushinteger(L, sums[k]);
    lua_rawseti(L, 4, (int)k + 1);
  }
  return 2;
}

const luaL_Reg tally_functions[] = {{"tally", core_tally}, {NULL, NULL}};
