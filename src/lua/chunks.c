/* chunks.c - loads the Lua modules that were compiled with the build: to compile them at each start
 * took a third of the time of a report. */
#include "lua/chunks.h"

#include <string.h>

static int load(lua_State *L, const Chunk *module) {
  return luaL_loadbuffer(L, (const char *)module->bytes, module->size, module->name);
}

/* The module of a name; NULL where there is none. They stand in the order of their names. */
static const Chunk *find(const char *name) {
  size_t low = 0, high = chunks_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(chunks[middle].name, name);
    if (order == 0) return &chunks[middle];
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

/* What require calls, with the module's name. */
static int load_module(lua_State *L) {
  int arguments = lua_gettop(L);
  const char *name = luaL_checkstring(L, 1);
  const Chunk *module = find(name);
  if (!module) return luaL_error(L, "briefing.core holds no module '%s'", name);
  if (load(L, module)) return lua_error(L);
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
  if (chunks_count && !load(L, &chunks[0])) {
    lua_pushvalue(L, LUA_REGISTRYINDEX);
    if (enter(L, "_LOADED") && enter(L, "package") && enter(L, "preload")) {
      for (size_t i = 0; i < chunks_count; i++) {
        lua_getfield(L, -1, chunks[i].name);
        if (lua_isnil(L, -1)) {
          lua_pushcfunction(L, load_module);
          lua_setfield(L, -3, chunks[i].name);
        }
        lua_pop(L, 1);
      }
    }
  }
  lua_settop(L, top);
}
