/* heads.c - binding of lists of names: core.heads(lists, rules, second_rules),
 * core.heads_lookup(heads, found). */
#include "lua/heads.h"

#include "keyword/fold.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/type.h"

#include <string.h>

#define HEADS_TYPE "briefing.Heads"

const Heads *heads_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, HEADS_TYPE);
}

/* Reads a table of rules at `index`, which keeps their strings: rules[ending] = { form, ... }. */
static void read_rules(lua_State *L, int index, Inflections *rules, const Memory *memory) {
  Inflection form;
  inflections_begin(rules);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    size_t count = lua_istable(L, -1) ? lua_rawlen(L, -1) : 0, i;
    for (i = 1; i <= count; i++) {
      form.ending = lua_tolstring(L, -2, &form.ending_length);
      lua_rawgeti(L, -1, (int)i);
      form.text = luaL_checklstring(L, -1, &form.length);
      lua_pop(L, 1);
      if (!inflections_add(rules, &form, memory)) luaL_error(L, "not enough memory");
    }
    lua_pop(L, 1);
  }
}

/* The rules by which the words of entries are inflected: of the first column and all behind the
 * second, and of the second. */
typedef struct Rules {
  Inflections first, second;
} Rules;

/* Adds the entries of the list at the top of the stack. */
static void add_list(lua_State *L, Heads *heads, HeadPlace *at, Rules *rules,
                     const Memory *memory) {
  size_t count = lua_rawlen(L, -1), i;
  if (!words_expect(&heads->words, count * 2, memory)) luaL_error(L, "not enough memory");
  for (i = 1; i <= count; i++) {
    size_t length, position = 0;
    Entry entry = {0, 0, 0};
    const char *line;
    at->line = (uint32_t)i;
    lua_rawgeti(L, -1, (int)i);
    line = luaL_checklstring(L, -1, &length);
    while (entries_next(line, length, &position, &entry))
      if (!heads_add(heads, line, &entry, at, entry.column == 1 ? &rules->second : &rules->first,
                     memory))
        luaL_error(L, "not enough memory");
    lua_pop(L, 1);
  }
}

/* core.heads(lists, rules, second_rules) -> Heads of the array of arrays of lines: of each entry
 * its first word, or, of one that is a single word, all its forms, by rules, or second_rules
 * between the first and the second bar (names/world.lua) */
static int core_heads(lua_State *L) {
  Heads *heads;
  Rules rules;
  HeadPlace at;
  Arena arena;
  Memory memory;
  size_t count, i;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  heads = lua_newuserdatauv(L, sizeof *heads, 1);
  heads_begin(heads);
  memset(&at, 0, sizeof at);
  arena_begin(L, &arena, &memory);
  read_rules(L, 2, &rules.first, &memory);
  read_rules(L, 3, &rules.second, &memory);
  count = lua_rawlen(L, 1);
  luaL_argcheck(L, count <= UINT8_MAX, 1, "too many lists");
  for (i = 1; i <= count; i++) {
    at.list = (uint8_t)i;
    lua_rawgeti(L, 1, (int)i);
    luaL_checktype(L, -1, LUA_TTABLE);
    add_list(L, heads, &at, &rules, &memory);
    lua_pop(L, 1);
  }
  briefing_setuservalue(L, 4);
  type_set_opaque(L, HEADS_TYPE);
  return 1;
}

/* Pushes an array of five numbers for each place of a word, in order: its list and line, its
 * entry's first and last byte there, and the entry's column, from 0. */
static void push_places(lua_State *L, const Heads *heads, const HeadPlace *last) {
  const HeadPlace *place;
  int count = 0, i, k;
  for (place = last; place; place = heads_before(heads, place)) count++;
  lua_createtable(L, count * 5, 0);
  for (place = last, i = count * 5 - 4; place; place = heads_before(heads, place), i -= 5) {
    lua_Integer values[5] = {place->list, place->line, (lua_Integer)place->first + 1,
                             (lua_Integer)place->first + place->length, place->column};
    for (k = 0; k < 5; k++) {
      lua_pushinteger(L, values[k]);
      lua_rawseti(L, -2, i + k);
    }
  }
}

/* The function that heads_lookup gives: upvalues are the Heads and `found`. */
static int lookup(lua_State *L) {
  const Heads *heads = lua_touserdata(L, lua_upvalueindex(1));
  const HeadPlace *place;
  size_t length;
  const char *word;
  char small[FOLD_SHORT];
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_settop(L, 2);
  word = lua_tolstring(L, 2, &length);
  if (length <= FOLD_SHORT && fold_ascii_prefix(word, length, small) == length) {
    place = heads_find(heads, small, length);
  } else {
    Bytes key = {NULL, 0, 0};
    Arena arena;
    Memory memory;
    arena_begin(L, &arena, &memory);
    if (!entries_key(word, length, &key, &memory)) return luaL_error(L, "not enough memory");
    place = heads_find(heads, key.data, key.length);
    lua_settop(L, 2);
  }
  if (!place) return 0;
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 1);
  push_places(L, heads, place);
  lua_call(L, 3, 1);
  return 1;
}

/* core.heads_lookup(heads, found) -> function(table, word), an __index: where entries may begin
 * with the word, what found(table, word, places) returns, else nil; places as push_places has it */
static int core_heads_lookup(lua_State *L) {
  luaL_checkudata(L, 1, HEADS_TYPE);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_pushcclosure(L, lookup, 2);
  return 1;
}

const luaL_Reg heads_functions[] = {
    {"heads", core_heads}, {"heads_lookup", core_heads_lookup}, {NULL, NULL}};
