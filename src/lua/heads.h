/* heads.h - the userdata of an index of names. */
#ifndef BRIEFING_LUA_HEADS_H
#define BRIEFING_LUA_HEADS_H

#include "lua/compat.h"
#include "names/heads.h"

/* The index at a stack index, or an argument error. Its blocks live as long as the userdata. */
const Heads *heads_check(lua_State *L, int index);

#endif
