/* put.c - see put.h. */
#include "lua/put.h"

#include <string.h>

void put_integer(lua_State *L, const char *name, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, name);
}

void put_number(lua_State *L, const char *name, lua_Number value) {
  lua_pushnumber(L, value);
  lua_setfield(L, -2, name);
}

void push_phrase(lua_State *L, const char *text, size_t length) {
  luaL_Buffer b;
  size_t i;
  if (!memchr(text, '\n', length) && !memchr(text, '\r', length)) {
    lua_pushlstring(L, text, length);
    return;
  }
  luaL_buffinit(L, &b);
  for (i = 0; i < length; i++) {
    if (text[i] != '\n' && text[i] != '\r' && text[i] != ' ')
      luaL_addchar(&b, text[i]);
    else if (i && text[i - 1] != '\n' && text[i - 1] != '\r' && text[i - 1] != ' ')
      luaL_addchar(&b, ' ');
  }
  luaL_pushresult(&b);
}

void put_place(lua_State *L, int n, uint32_t first, uint32_t last) {
  lua_createtable(L, 2, 0);
  lua_pushinteger(L, (lua_Integer)first + 1);
  lua_rawseti(L, -2, 1);
  lua_pushinteger(L, (lua_Integer)last);
  lua_rawseti(L, -2, 2);
  lua_rawseti(L, -2, n);
}
