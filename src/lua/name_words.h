/* name_words.h - the userdata of the words of a text among which names are sought. */
#ifndef BRIEFING_LUA_NAME_WORDS_H
#define BRIEFING_LUA_NAME_WORDS_H

#include "keyword/terms.h"
#include "lua/compat.h"

typedef struct NameWords {
  const Terms *terms;
  uint32_t bytes[256];   /* how often the text has each */
  unsigned char forms[]; /* what each form of the terms is here: name_words.c */
} NameWords;

/* The words at a stack index, or an argument error. */
const NameWords *name_words_check(lua_State *L, int index);

/* Whether a word is one of them as it is spelled. */
int name_words_have(const NameWords *words, const char *word, size_t length);

/* Whether the text that they are of has these bytes, one at least. */
int name_words_text_has(const NameWords *words, const char *bytes, size_t length);

void name_words_open(lua_State *L);

#endif
