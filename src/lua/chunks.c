/* chunks.c - loads the Lua modules that were compiled with the build: to compile them at each start
 * took a third of the time of a report. */
#include "lua/chunks.h"

static int load(lua_State *L, const chunk *module) {
  return luaL_loadbuffer(L, (const char *)module->bytes, module->size, module->name);
}

/* What require calls, with the module's name: upvalue 1 is its place in `chunks`. */
static int load_module(lua_State *L) {
  int arguments = lua_gettop(L);
  if (load(L, &chunks[lua_tointeger(L, lua_upvalueindex(1))])) return lua_error(L);
  lua_insert(L, 1);
  lua_call(L, arguments, 1);
  return 1;
}

/* Replaces the table on top by its field; false, and nil there, where there is none. */
static int enter(lua_State *L, const char *field) {
  lua_getfield(L, -1, field);
  lua_remove(L, -2);
  return lua_istable(L, -1);
}

void chunks_preload(lua_State *L) {
  int top = lua_gettop(L);
  if (chunks[0].name && !load(L, &chunks[0])) {
    lua_pushvalue(L, LUA_REGISTRYINDEX);
    if (enter(L, "_LOADED") && enter(L, "package") && enter(L, "preload")) {
      for (int i = 0; chunks[i].name; i++) {
        lua_getfield(L, -1, chunks[i].name);
        if (lua_isnil(L, -1)) {
          lua_pushinteger(L, i);
          lua_pushcclosure(L, load_module, 1);
          lua_setfield(L, -3, chunks[i].name);
        }
        lua_pop(L, 1);
      }
    }
  }
  lua_settop(L, top);
}
