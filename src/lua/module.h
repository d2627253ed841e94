/* module.h - the functions of briefing.core, one list a binding file. */
#ifndef BRIEFING_LUA_MODULE_H
#define BRIEFING_LUA_MODULE_H

#include "lua/compat.h"

extern const luaL_Reg segment_functions[];
extern const luaL_Reg prose_functions[];
extern const luaL_Reg json_functions[];
extern const luaL_Reg json_write_functions[];
extern const luaL_Reg minhash_functions[];
extern const luaL_Reg text_functions[];
extern const luaL_Reg character_functions[];
extern const luaL_Reg lexicon_functions[];
extern const luaL_Reg vocabulary_functions[];
extern const luaL_Reg profiles_functions[];
extern const luaL_Reg lines_functions[];
extern const luaL_Reg terms_functions[];
extern const luaL_Reg bags_functions[];
extern const luaL_Reg ranking_functions[];
extern const luaL_Reg statistics_functions[];
extern const luaL_Reg heads_functions[];
extern const luaL_Reg word_set_functions[];
extern const luaL_Reg name_phrases_functions[];
extern const luaL_Reg name_words_functions[];
extern const luaL_Reg neighbours_functions[];
extern const luaL_Reg escape_functions[];
extern const luaL_Reg columns_functions[];
extern const luaL_Reg number_functions[];
extern const luaL_Reg nest_functions[];
extern const luaL_Reg candidates_functions[];
extern const luaL_Reg terminal_functions[];
extern const luaL_Reg folder_functions[];

/* Makes the metatable of sets of words. [-0, +0, m] */
void word_sets_open(lua_State *L);

#endif
