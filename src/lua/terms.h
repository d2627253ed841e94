/* terms.h - the userdata of a text's terms. */
#ifndef BRIEFING_LUA_TERMS_H
#define BRIEFING_LUA_TERMS_H

#include "keyword/terms.h"
#include "lua/spans.h"

/* The terms at index, or an argument error. */
Terms *terms_check(lua_State *L, int index);

/* The same of these words. */
const Terms *terms_check_of(lua_State *L, int index, const Spans *words);

void terms_open(lua_State *L);

#endif
