/* module.c - luaopen_briefing_core: gathers the binding's parts into one table. */
#include "lua/module.h"

#include <utf8proc.h>

#include "lua/bags.h"
#include "lua/candidates.h"
#include "lua/chunks.h"
#include "lua/name_words.h"
#include "lua/spans.h"
#include "lua/terms.h"

BRIEFING_API int luaopen_briefing_core(lua_State *L);

int luaopen_briefing_core(lua_State *L) {
#if LUA_VERSION_NUM >= 502
  luaL_checkversion(L);
#endif
  chunks_preload(L);
  spans_open(L);
  terms_open(L);
  candidates_open(L);
  bags_open(L);
  word_sets_open(L);
  name_words_open(L);
  lua_newtable(L);
  luaL_setfuncs(L, segment_functions, 0);
  luaL_setfuncs(L, prose_functions, 0);
  luaL_setfuncs(L, text_functions, 0);
  luaL_setfuncs(L, character_functions, 0);
  luaL_setfuncs(L, lexicon_functions, 0);
  luaL_setfuncs(L, vocabulary_functions, 0);
  luaL_setfuncs(L, profiles_functions, 0);
  luaL_setfuncs(L, lines_functions, 0);
  luaL_setfuncs(L, terms_functions, 0);
  luaL_setfuncs(L, bags_functions, 0);
  luaL_setfuncs(L, ranking_functions, 0);
  luaL_setfuncs(L, statistics_functions, 0);
  luaL_setfuncs(L, heads_functions, 0);
  luaL_setfuncs(L, word_set_functions, 0);
  luaL_setfuncs(L, name_phrases_functions, 0);
  luaL_setfuncs(L, name_words_functions, 0);
  luaL_setfuncs(L, neighbours_functions, 0);
  luaL_setfuncs(L, escape_functions, 0);
  luaL_setfuncs(L, columns_functions, 0);
  luaL_setfuncs(L, number_functions, 0);
  luaL_setfuncs(L, nest_functions, 0);
  luaL_setfuncs(L, candidates_functions, 0);
  luaL_setfuncs(L, terminal_functions, 0);
  luaL_setfuncs(L, folder_functions, 0);
  luaL_setfuncs(L, json_functions, 0);
  luaL_setfuncs(L, json_write_functions, 0);
  luaL_setfuncs(L, minhash_functions, 0);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "json_null");
  lua_pushliteral(L, BRIEFING_VERSION);
  lua_setfield(L, -2, "version");
  lua_pushliteral(L, BRIEFING_UNICODE_VERSION);
  lua_setfield(L, -2, "unicode_version");
  lua_pushstring(L, utf8proc_version());
  lua_setfield(L, -2, "utf8proc_version");
  return 1;
}
