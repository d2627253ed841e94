/* put.c - see put.h. */
#include "lua/put.h"

void put_integer(lua_State *L, const char *name, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, name);
}

void put_number(lua_State *L, const char *name, lua_Number value) {
  lua_pushnumber(L, value);
  lua_setfield(L, -2, name);
}

void put_place(lua_State *L, int n, uint32_t first, uint32_t last) {
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, (lua_Integer)first + 1);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, (lua_Integer)last);
  lua_rawseti(L, -2, 2);
  lua_rawseti(L, -2, n);
}
