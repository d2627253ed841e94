/* chunks.h - the Lua modules that the build has compiled (scripts/chunks.lua writes their list). */
#ifndef BRIEFING_LUA_CHUNKS_H
#define BRIEFING_LUA_CHUNKS_H

#include <stddef.h>

#include "lua/compat.h"

typedef struct Chunk {
  const char *name; /* as `require` has it */
  const unsigned char *bytes;
  size_t size;
} Chunk;

extern const Chunk chunks[]; /* by name */
extern const size_t chunks_count;

/* Puts a loader of each into package.preload where that name has none. Nothing where this Lua
 * doesn't load them, as LuaJIT doesn't those of Lua 5.1: package.path then has the sources. [-0,
 * +0, m] */
void chunks_preload(lua_State *L);

#endif
