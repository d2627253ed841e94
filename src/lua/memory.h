/* memory.h - the core's allocator over Lua's collector: every block is a userdata kept in a table,
 * so that an error raised at any point leaves nothing behind and no __gc is needed. Where memory is
 * short it raises. */
#ifndef BRIEFING_LUA_MEMORY_H
#define BRIEFING_LUA_MEMORY_H

#include "base/memory.h"
#include "lua/compat.h"

typedef struct Arena {
  lua_State *L;
  int table; /* stack index of the table that keeps the blocks */
} Arena;

/* Pushes a new table of blocks; memory gives the core's side of it, good while the table stays
 * where it is.
 * [-0, +1, m] */
void arena_begin(lua_State *L, Arena *arena, Memory *memory);

/* The same over the table of blocks at the top of the stack: more of them. [-0, +0, -] */
void arena_over(lua_State *L, Arena *arena, Memory *memory);

#endif
