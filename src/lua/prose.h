/* prose.h - the userdata of a language's words for sentences and words. */
#ifndef BRIEFING_LUA_PROSE_H
#define BRIEFING_LUA_PROSE_H

#include "briefing.h"
#include "lua/compat.h"

/* The rules at index, NULL where there are none, or an argument error. */
const briefing_rules *optional_rules(lua_State *L, int index);

#endif
