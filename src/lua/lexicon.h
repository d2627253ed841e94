/* lexicon.h - the userdata of a language's compiled words. */
#ifndef BRIEFING_LUA_LEXICON_H
#define BRIEFING_LUA_LEXICON_H

#include "keyword/lexicon.h"
#include "lua/compat.h"

/* The lexicon at index, or an argument error. Its blocks live as long as the userdata. */
const Lexicon *lexicon_check(lua_State *L, int index);

/* The same for reading a text: a lexicon that is kept for many gets a memo of words with its
 * second, which one alone isn't worth. Raises where memory is short. */
const Lexicon *lexicon_for_text(lua_State *L, int index);

/* A key for hashing, from addresses that differ between runs. Only time depends on it. */
HashKey hash_key(lua_State *L);

#endif
