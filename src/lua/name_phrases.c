/* name_phrases.c - binding of the search for a language's phrases: core.phrases(list, words). */
#include "lua/module.h"
#include "lua/name_words.h"
#include "names/entries.h"
#include "unicode/space.h"

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

enum { LIST = 1, WORDS, ROOM, FOUND }; /* places of the stack */

/* Room for so many bytes, in a userdata that the next may take the place of. */
static char *room_for(lua_State *L, size_t length, size_t *capacity) {
  if (*capacity < length) {
    *capacity = length;
    lua_newuserdatauv(L, length, 0);
    lua_replace(L, ROOM);
  }
  return lua_touserdata(L, ROOM);
}

/* Adds a phrase to the array of those found; large: as many bytes as take the place of its first,
 * none where it does not stand so. */
static void add_phrase(lua_State *L, const char *text, size_t length, int is_small,
                       const char *large, size_t replaced) {
  lua_createtable(L, 0, 3);
  lua_pushlstring(L, text, length);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "text");
  if (is_small)
    lua_setfield(L, -2, "small");
  else
    lua_pop(L, 1);
  if (replaced) {
    lua_pushlstring(L, large, replaced);
    lua_pushlstring(L, text + replaced, length - replaced);
    lua_concat(L, 2);
    lua_setfield(L, -2, "large");
  }
  lua_rawseti(L, FOUND, (int)lua_rawlen(L, FOUND) + 1);
}

/* Bytes of the word that opens a phrase, which an apostrophe ends. */
static size_t head_of(const char *text, size_t length) {
  size_t head = 0;
  while (head < length && !is_space(text[head]) && text[head] != '\'') head++;
  return head;
}

/* Bytes of a phrase before " *", behind which an ending stands for any word that has it. */
static size_t literal_of(const char *text, size_t length) {
  const char *star = memchr(text, '*', length);
  return star && star > text && star[-1] == ' ' ? (size_t)(star - text) - 1 : length;
}

/* core.phrases(list, words) -> array of { text =, small = text?, large = string? }: the entries of
 * the array of strings, in order, that the text of these words (core.name_words) has: small, or
 * with a large first letter. Their first word is one of the words; where there is an apostrophe in
 * a phrase, which parts words otherwise than the text may, that is not asked of it. Of an entry
 * with " *" and an ending, the words before are meant. O(text) for each entry whose first word is
 * there. */
static int core_phrases(lua_State *L) {
  const NameWords *words = name_words_check(L, WORDS);
  size_t count, i, capacity = 0;
  luaL_checktype(L, LIST, LUA_TTABLE);
  lua_settop(L, WORDS);
  lua_pushnil(L);
  lua_newtable(L);
  count = lua_rawlen(L, LIST);
  for (i = 1; i <= count; i++) {
    size_t length, at = 0;
    Entry entry = {0, 0, 0};
    const char *item;
    char *room;
    lua_rawgeti(L, LIST, (int)i);
    item = luaL_checklstring(L, -1, &length);
    room = room_for(L, length, &capacity);
    while (entries_next(item, length, &at, &entry)) {
      const char *text = item + entry.first;
      size_t literal = literal_of(text, entry.length), head = head_of(text, literal), replaced;
      char large[2];
      int is_small = name_words_have(words, text, head) || memchr(text, '\'', literal) != NULL;
      int is_large;
      replaced = capital(text, head, large);
      memcpy(room, text, literal);
      memcpy(room, large, replaced);
      is_large = replaced && name_words_have(words, room, head);
      is_small = is_small && name_words_text_has(words, text, literal);
      is_large = is_large && name_words_text_has(words, room, literal);
      if (is_small || is_large)
        add_phrase(L, text, entry.length, is_small, large, is_large ? replaced : 0);
    }
    lua_pop(L, 1);
  }
  return 1;
}

const luaL_Reg name_phrases_functions[] = {{"phrases", core_phrases}, {NULL, NULL}};
