/* compat.h - what differs between Lua 5.1 to 5.5 and LuaJIT, in one place. The binding is written
 * to the 5.4 manual, with one user value at most; this header supplies what older versions lack. */
#ifndef BRIEFING_LUA_COMPAT_H
#define BRIEFING_LUA_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 504
#define lua_newuserdatauv(L, size, values) lua_newuserdata(L, size)
#endif

#if LUA_VERSION_NUM == 501
#define lua_rawlen lua_objlen
/* A 5.1 user value is an environment table: the value stands in its slot 1. */
static inline void briefing_setuservalue(lua_State *L, int index) {
  lua_createtable(L, 1, 0);
  lua_insert(L, -2);
  lua_rawseti(L, -2, 1);
  lua_setfenv(L, index);
}
static inline void briefing_getuservalue(lua_State *L, int index) {
  lua_getfenv(L, index);
  lua_rawgeti(L, -1, 1);
  lua_remove(L, -2);
}
static inline int briefing_absindex(lua_State *L, int index) {
  return index > 0 || index <= LUA_REGISTRYINDEX ? index : lua_gettop(L) + index + 1;
}
#ifndef luaL_newlib
static inline void briefing_setfuncs(lua_State *L, const luaL_Reg *list) {
  for (; list->name; list++) {
    lua_pushcfunction(L, list->func);
    lua_setfield(L, -2, list->name);
  }
}
#define luaL_setfuncs(L, list, upvalues) briefing_setfuncs(L, list)
static inline void *luaL_testudata(lua_State *L, int index, const char *name) {
  void *block = lua_touserdata(L, index);
  if (!block || !lua_getmetatable(L, index)) return NULL;
  luaL_getmetatable(L, name);
  if (!lua_rawequal(L, -1, -2)) block = NULL;
  lua_pop(L, 2);
  return block;
}
static inline void luaL_setmetatable(lua_State *L, const char *name) {
  luaL_getmetatable(L, name);
  lua_setmetatable(L, -2);
}
#endif
#define lua_absindex briefing_absindex
#else
#if LUA_VERSION_NUM < 504
#define briefing_setuservalue(L, index) lua_setuservalue(L, index)
#define briefing_getuservalue(L, index) lua_getuservalue(L, index)
#else
#define briefing_setuservalue(L, index) ((void)lua_setiuservalue(L, index, 1))
#define briefing_getuservalue(L, index) ((void)lua_getiuservalue(L, index, 1))
#endif
#endif

#endif
