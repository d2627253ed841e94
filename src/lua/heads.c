/* heads.c - binding of lists of names: core.entries(list, set), core.heads(lines, rules),
 * core.heads_lookup(heads, found). */
#include "names/heads.h"

#include "keyword/fold.h"
#include "lua/lexicon.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/spans.h"

#include <string.h>

#define HEADS_TYPE "briefing.Heads"

#define SHORT 64 /* bytes of a word folded on the stack, as in text.c */

static int is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next entry of a line, without blanks at its ends: entries stand between commas and bars. Its
 * length, 0 at the end; *column counts the bars before it. */
static size_t next_entry(const char *line, size_t length, size_t *at, size_t *first,
                         size_t *column) {
  size_t end;
  for (; *at < length && (is_blank(line[*at]) || line[*at] == ',' || line[*at] == '|'); ++*at)
    *column += line[*at] == '|';
  *first = *at;
  while (*at < length && line[*at] != ',' && line[*at] != '|') ++*at;
  for (end = *at; end > *first && is_blank(line[end - 1]);) end--;
  return end - *first;
}

/* Pushes the folded word, with straight apostrophes. */
static void push_key(lua_State *L, const char *word, size_t length, Bytes *folded,
                     const Memory *memory) {
  char small[SHORT];
  if (length <= SHORT && fold_ascii_prefix(word, length, small) == length) {
    lua_pushlstring(L, small, length);
    return;
  }
  if (!heads_fold(word, length, folded, memory)) luaL_error(L, "not enough memory");
  lua_pushlstring(L, folded->data ? folded->data : "", folded->length);
}

/* core.entries(list, set): sets set[key] = true for each entry of the array of strings, whose items
 * may hold several between commas; key: the entry folded, with straight apostrophes */
static int core_entries(lua_State *L) {
  Bytes folded = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  size_t count, i;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  arena_begin(L, &arena, &memory);
  count = lua_rawlen(L, 1);
  for (i = 1; i <= count; i++) {
    size_t length, at = 0, first, column = 0, n;
    const char *item;
    lua_rawgeti(L, 1, (int)i);
    item = luaL_checklstring(L, -1, &length);
    while ((n = next_entry(item, length, &at, &first, &column)) > 0) {
      push_key(L, item + first, n, &folded, &memory);
      lua_pushboolean(L, 1);
      lua_rawset(L, 2);
    }
    lua_pop(L, 1);
  }
  return 0;
}

/* Adds a word in the forms that the rules at `rules` give it: rules[ending] = { form, ... } by its
 * longest ending, of rules.longest bytes at most; each form takes the ending's place. */
static void add_forms(lua_State *L, Heads *heads, const char *word, size_t length, uint32_t line,
                      int rules, size_t longest, Bytes *room, const Memory *memory) {
  size_t n, forms, i;
  for (n = length < longest ? length : longest;; n--) {
    lua_pushlstring(L, word + length - n, n);
    lua_rawget(L, rules);
    if (lua_istable(L, -1)) break;
    lua_pop(L, 1);
    if (n == 0) {
      if (!heads_add(heads, word, length, line, memory)) luaL_error(L, "not enough memory");
      return;
    }
  }
  forms = lua_rawlen(L, -1);
  for (i = 1; i <= forms; i++) {
    size_t more;
    const char *form;
    lua_rawgeti(L, -1, (int)i);
    form = luaL_checklstring(L, -1, &more);
    room->length = 0;
    if (!bytes_reserve(room, memory, length + more + 1)) luaL_error(L, "not enough memory");
    memcpy(room->data, word, length - n);
    memcpy(room->data + length - n, form, more);
    if (!heads_add(heads, room->data, length - n + more, line, memory))
      luaL_error(L, "not enough memory");
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Whether a word's only period is its last byte ("Ore."): the words of a text come without it. */
static int is_abbreviated(const char *word, size_t length) {
  return length > 1 && word[length - 1] == '.' && memchr(word, '.', length - 1) == NULL;
}

static size_t longest_of(lua_State *L, int rules) {
  size_t longest;
  lua_getfield(L, rules, "longest");
  longest = (size_t)lua_tointeger(L, -1);
  lua_pop(L, 1);
  return longest;
}

/* core.heads(lines, rules, second_rules) -> Heads of the array of lines: of each entry its first
 * word, or, of one that is a single word, all its forms, by rules, or second_rules between the
 * first and the second bar (names/world.lua) */
static int core_heads(lua_State *L) {
  Heads *heads;
  Bytes room = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  size_t count, i, longest, second_longest;
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 3);
  longest = longest_of(L, 2);
  second_longest = longest_of(L, 3);
  heads = lua_newuserdatauv(L, sizeof *heads, 1);
  heads_begin(heads, hash_key(L));
  arena_begin(L, &arena, &memory);
  count = lua_rawlen(L, 1);
  for (i = 1; i <= count; i++) {
    size_t length, at = 0, first, column = 0, n, head;
    const char *line;
    lua_rawgeti(L, 1, (int)i);
    line = luaL_checklstring(L, -1, &length);
    while ((n = next_entry(line, length, &at, &first, &column)) > 0) {
      const char *entry = line + first;
      int second = column == 1;
      for (head = 0; head < n && !is_blank(entry[head]);) head++;
      if (head == n && is_abbreviated(entry, n)) head--;
      if (head == n)
        add_forms(L, heads, entry, n, (uint32_t)i, second ? 3 : 2,
                  second ? second_longest : longest, &room, &memory);
      else if (!heads_add(heads, entry, head, (uint32_t)i, &memory))
        return luaL_error(L, "not enough memory");
    }
    lua_pop(L, 1);
  }
  briefing_setuservalue(L, 4);
  if (luaL_newmetatable(L, HEADS_TYPE)) {
    lua_pushliteral(L, HEADS_TYPE);
    lua_setfield(L, -2, "__metatable");
  }
  lua_setmetatable(L, 4);
  lua_settop(L, 4);
  return 1;
}

/* The function that heads_lookup gives: upvalues are the Heads and `found`. */
static int lookup(lua_State *L) {
  const Heads *heads = lua_touserdata(L, lua_upvalueindex(1));
  size_t length;
  const char *word;
  char small[SHORT];
  uint32_t place;
  int n = 0;
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  lua_settop(L, 2);
  word = lua_tolstring(L, 2, &length);
  if (length <= SHORT && fold_ascii_prefix(word, length, small) == length) {
    place = heads_find(heads, small, length);
  } else {
    Bytes folded = {NULL, 0, 0};
    Arena arena;
    Memory memory;
    arena_begin(L, &arena, &memory);
    if (!heads_fold(word, length, &folded, &memory)) return luaL_error(L, "not enough memory");
    place = heads_find(heads, folded.data, folded.length);
    lua_settop(L, 2);
  }
  if (place == HEADS_NONE) return 0;
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_insert(L, 1);
  lua_newtable(L);
  for (; place != HEADS_NONE; place = heads_place(heads, place)->next) {
    lua_pushinteger(L, (lua_Integer)heads_place(heads, place)->line);
    lua_rawseti(L, -2, ++n);
  }
  lua_call(L, 3, 1);
  return 1;
}

/* core.heads_lookup(heads, found) -> function(table, word), an __index: where lines may hold an
 * entry that begins with the word, what found(table, word, lines) returns, else nil */
static int core_heads_lookup(lua_State *L) {
  luaL_checkudata(L, 1, HEADS_TYPE);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_pushcclosure(L, lookup, 2);
  return 1;
}

const luaL_Reg heads_functions[] = {{"entries", core_entries},
                                    {"heads", core_heads},
                                    {"heads_lookup", core_heads_lookup},
                                    {NULL, NULL}};
