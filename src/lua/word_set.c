/* word_set.c - binding of sets of words from lists: core.word_set(list, ...). */
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/type.h"
#include "names/entries.h"
#include "names/words.h"

#include <string.h>

#define SET_TYPE "briefing.WordSet"

/* A set whose words are read from its lists when it is first asked. Its user value is the array of
 * the lists, then what keeps the words. */
typedef struct WordSet {
  WordIndex words;
  int made;
} WordSet;

#define USUAL_ENTRY 8 /* bytes, with its comma */

/* Adds the entries of the array of strings at the top of the stack. */
static void add_list(lua_State *L, WordIndex *words, const Memory *memory) {
  size_t count = lua_rawlen(L, -1), i;
  for (i = 1; i <= count; i++) {
    size_t length, at = 0;
    Entry entry = {0, 0, 0};
    const char *item;
    lua_rawgeti(L, -1, (int)i);
    item = luaL_checklstring(L, -1, &length);
    if (i == 1 && !words_expect(words, count + length / USUAL_ENTRY, memory))
      luaL_error(L, "not enough memory");
    while (entries_next(item, length, &at, &entry))
      if (!words_add(words, item + entry.first, entry.length, memory))
        luaL_error(L, "not enough memory");
    lua_pop(L, 1);
  }
}

/* The words of the set at 1. */
static const WordIndex *words_of(lua_State *L) {
  WordSet *set = lua_touserdata(L, 1); /* only the set's own metatable calls */
  WordIndex words;
  Arena arena;
  Memory memory;
  size_t count, i;
  int lists, top = lua_gettop(L);
  if (set->made) return &set->words;
  briefing_getuservalue(L, 1);
  lists = lua_gettop(L);
  words_begin(&words);
  arena_begin(L, &arena, &memory);
  count = lua_rawlen(L, lists);
  for (i = 1; i <= count; i++) {
    lua_rawgeti(L, lists, (int)i);
    add_list(L, &words, &memory);
    lua_pop(L, 1);
  }
  briefing_setuservalue(L, 1);
  lua_settop(L, top);
  set->words = words;
  set->made = 1;
  return &set->words;
}

static int set_index(lua_State *L) {
  size_t length;
  const char *word;
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  word = lua_tolstring(L, 2, &length);
  if (!words_find(words_of(L), word, length)) return 0;
  lua_pushboolean(L, 1);
  return 1;
}

static int set_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)words_of(L)->table.count);
  return 1;
}

/* core.word_set(list, ...) -> a set with set[key] true for each entry of the arrays of strings,
 * whose items may hold several between commas, and #set; key: the entry folded, with straight
 * apostrophes. A list may be nil. The lists are read at the first question. */
static int core_word_set(lua_State *L) {
  WordSet *set;
  int arguments = lua_gettop(L), lists = 0, i;
  lua_createtable(L, arguments, 0);
  for (i = 1; i <= arguments; i++) {
    if (lua_isnil(L, i)) continue;
    luaL_checktype(L, i, LUA_TTABLE);
    lua_pushvalue(L, i);
    lua_rawseti(L, arguments + 1, ++lists);
  }
  set = lua_newuserdatauv(L, sizeof *set, 1);
  memset(set, 0, sizeof *set);
  lua_insert(L, 1);
  lua_settop(L, arguments + 2);
  briefing_setuservalue(L, 1);
  lua_settop(L, 1);
  luaL_setmetatable(L, SET_TYPE);
  return 1;
}

void word_sets_open(lua_State *L) {
  static const luaL_Reg METAMETHODS[] = {
      {"__index", set_index}, {"__len", set_length}, {NULL, NULL}};
  type_open(L, SET_TYPE, NULL, METAMETHODS);
}

const luaL_Reg word_set_functions[] = {{"word_set", core_word_set}, {NULL, NULL}};
