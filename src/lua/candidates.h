/* candidates.h - the userdata of a text's scored candidates for keywords. */
#ifndef BRIEFING_LUA_CANDIDATES_H
#define BRIEFING_LUA_CANDIDATES_H

#include "keyword/rank.h"
#include "lua/compat.h"

typedef struct Candidates {
  const Terms *terms;
  CandidateScan scan; /* without what only ranking needs, and without memory */
  Ranking ranking;
} Candidates;

/* The candidates at index, or an argument error. */
const Candidates *candidates_check(lua_State *L, int index);

/* Makes the metatable of candidates. [-0, +0, m] */
void candidates_open(lua_State *L);

/* The method candidates:keywords, in keywords.c. */
int candidates_keywords(lua_State *L);

#endif
