/* memory.c - see memory.h. */
#include "lua/memory.h"

#include <string.h>

static void *arena_allocate(void *context, void *block, size_t old_size, size_t new_size) {
  const Arena *arena = context;
  lua_State *L = arena->L;
  void *made = NULL;
  luaL_checkstack(L, 3, "too many levels");
  if (new_size) {
    lua_pushnil(L); /* the key's place, below its value */
    made = lua_newuserdatauv(L, new_size, 0);
    lua_pushlightuserdata(L, made);
    lua_replace(L, -3);
    if (block) memcpy(made, block, old_size < new_size ? old_size : new_size);
    lua_rawset(L, arena->table);
  }
  if (block) {
    lua_pushlightuserdata(L, block);
    lua_pushnil(L);
    lua_rawset(L, arena->table);
  }
  return made;
}

void arena_begin(lua_State *L, Arena *arena, Memory *memory) {
  lua_newtable(L);
  arena_over(L, arena, memory);
}

void arena_over(lua_State *L, Arena *arena, Memory *memory) {
  arena->L = L;
  arena->table = lua_gettop(L);
  memory->allocate = arena_allocate;
  memory->context = arena;
}
