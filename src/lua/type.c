/* type.c - see type.h. */
#include "lua/type.h"

/* Hides the metatable at the top of the stack. */
static void hide(lua_State *L, const char *type) {
  lua_pushstring(L, type);
  lua_setfield(L, -2, "__metatable");
}

void type_open(lua_State *L, const char *type, const luaL_Reg *methods,
               const luaL_Reg *metamethods) {
  luaL_newmetatable(L, type);
  if (metamethods) luaL_setfuncs(L, metamethods, 0);
  if (methods) {
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_setfield(L, -2, "__index");
  }
  hide(L, type);
  lua_pop(L, 1);
}

void type_set_opaque(lua_State *L, const char *type) {
  luaL_newmetatable(L, type);
  hide(L, type); /* each time: the first may have run out of memory here */
  lua_setmetatable(L, -2);
}
