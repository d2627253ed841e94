/* bags.h - the userdata of the sentences of a text as bags of terms. */
#ifndef BRIEFING_LUA_BAGS_H
#define BRIEFING_LUA_BAGS_H

#include "bags/bags.h"
#include "keyword/terms.h"
#include "lua/compat.h"

/* The bags at index, or an argument error. */
const Bags *bags_check(lua_State *L, int index);

/* The terms that they are made of. */
const Terms *bags_terms(lua_State *L, int index);

/* Makes the metatables of bags and of nuclei. [-0, +0, m] */
void bags_open(lua_State *L);

/* The method bags:nuclei, in nuclei.c. */
int bags_nuclei(lua_State *L);

/* Makes the metatable of nuclei. [-0, +0, m] */
void nuclei_open(lua_State *L);

#endif
