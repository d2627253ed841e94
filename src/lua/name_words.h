/* name_words.h - the userdata of the words of a text among which names are sought. */
#ifndef BRIEFING_LUA_NAME_WORDS_H
#define BRIEFING_LUA_NAME_WORDS_H

#include "lua/compat.h"

typedef struct NameWords NameWords;

/* The words at a stack index, or an argument error. */
const NameWords *name_words_check(lua_State *L, int index);

/* Whether a word is one of them as it is spelled. */
int name_words_have(const NameWords *words, const char *word, size_t length);

/* Whether the text that they are of has these bytes, one at least. */
int name_words_text_has(const NameWords *words, const char *bytes, size_t length);

/* Makes the metatable of these words. [-0, +0, m] */
void name_words_open(lua_State *L);

#endif
