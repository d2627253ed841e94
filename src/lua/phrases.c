/* phrases.c - binding of the search for a language's phrases: core.phrases(list, words). */
#include "lua/module.h"
#include "names/entries.h"

#include <string.h>

/* Writes to *large a word's first letter as a capital and gives how many bytes that is, and the
 * letter's own; 0 where it has none. ASCII and the two-byte letters of Latin, Greek, Cyrillic. */
static size_t capital(const char *word, size_t length, char large[2]) {
  unsigned char a = length > 0 ? (unsigned char)word[0] : 0;
  unsigned char b = length > 1 ? (unsigned char)word[1] : 0;
  large[0] = word[0];
  if (a >= 'a' && a <= 'z') {
    large[0] = (char)(a - 32);
    return 1;
  }
  if ((a == 0xC3 && b >= 0xA0) || (a == 0xD0 && b >= 0xB0)) {
    large[1] = (char)(b - 32);
    return 2;
  }
  if (a == 0xD1 && b >= 0x80 && b <= 0x8F) {
    large[0] = '\xD0';
    large[1] = (char)(b + 32);
    return 2;
  }
  return 0;
}

/* Whether the string at the top of the stack, which is popped, is a key of the table at `words`. */
static int pop_is_key(lua_State *L, int words) {
  int found;
  lua_rawget(L, words);
  found = !lua_isnil(L, -1);
  lua_pop(L, 1);
  return found;
}

/* Pushes text with its first bytes, as many as there are in *large, replaced by these. */
static void push_large(lua_State *L, const char *large, size_t n, const char *text, size_t length) {
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  luaL_addlstring(&buffer, large, n);
  luaL_addlstring(&buffer, text + n, length - n);
  luaL_pushresult(&buffer);
}

/* core.phrases(list, words) -> array of { text =, small = text?, large = string? }: the entries of
 * the array of strings, in order, that may stand in a text of these words (a table by spelling),
 * since their first word is there: small, or with a large first letter. An apostrophe in a phrase
 * parts words otherwise than the text may: then it may stand there. */
static int core_phrases(lua_State *L) {
  size_t count, i;
  int found = 0;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  lua_newtable(L);
  count = lua_rawlen(L, 1);
  for (i = 1; i <= count; i++) {
    size_t length, at = 0;
    Entry entry = {0, 0, 0};
    const char *item;
    lua_rawgeti(L, 1, (int)i);
    item = luaL_checklstring(L, -1, &length);
    while (entries_next(item, length, &at, &entry)) {
      const char *text = item + entry.first;
      size_t n = entry.length, head = 0, replaced;
      char first[2];
      int is_small, is_large;
      while (head < n && !entries_is_blank(text[head]) && text[head] != '\'') head++;
      lua_pushlstring(L, text, head);
      is_small = pop_is_key(L, 2) || memchr(text + head, '\'', n - head) != NULL;
      replaced = capital(text, head, first);
      if (replaced) push_large(L, first, replaced, text, head);
      is_large = replaced && pop_is_key(L, 2);
      if (!is_small && !is_large) continue; /* nearly always */
      lua_createtable(L, 0, 3);
      lua_pushlstring(L, text, n);
      lua_pushvalue(L, -1);
      lua_setfield(L, -3, "text");
      if (is_small)
        lua_setfield(L, -2, "small");
      else
        lua_pop(L, 1);
      if (is_large) {
        push_large(L, first, replaced, text, n);
        lua_setfield(L, -2, "large");
      }
      lua_rawseti(L, 3, ++found);
    }
    lua_pop(L, 1);
  }
  return 1;
}

const luaL_Reg phrases_functions[] = {{"phrases", core_phrases}, {NULL, NULL}};
