/* heads.c - binding of lists of names: core.heads(lists, rules, second_rules),
 * core.heads_lookup(heads, found). */
#include "lua/heads.h"

#include "keyword/fold.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/type.h"
#include "unicode/space.h"

#include <string.h>

#define HEADS_TYPE "briefing.Heads"

const Heads *heads_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, HEADS_TYPE);
}

/* A form of the words with an ending, which it replaces. */
typedef struct Form {
  const char *ending, *text;
  size_t ending_length, length;
} Form;

/* The forms of a table of rules at `index`, which keeps their strings: rules[ending] = { form, ...
 * }; those of one rule stand together. */
static void forms_of(lua_State *L, int index, Blocks *forms, const Memory *memory) {
  memset(forms, 0, sizeof *forms);
  forms->size = sizeof(Form);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    size_t count = lua_istable(L, -1) ? lua_rawlen(L, -1) : 0, i;
    for (i = 1; i <= count; i++) {
      Form *form = blocks_add(forms, memory);
      if (!form) luaL_error(L, "not enough memory");
      form->ending = lua_tolstring(L, -2, &form->ending_length);
      lua_rawgeti(L, -1, (int)i);
      form->text = luaL_checklstring(L, -1, &form->length);
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  }
}

/* The first of the forms for a word by its longest ending, and how many; 0 where it has no rule. */
static size_t forms_for(const Blocks *forms, const char *word, size_t length, size_t *first) {
  size_t i, count = 0, longest = 0;
  for (i = 0; i < forms->count; i++) {
    const Form *form = blocks_at(forms, i);
    size_t n = form->ending_length;
    if (n > length || (n && form->ending[n - 1] != word[length - 1]) ||
        memcmp(word + length - n, form->ending, n) != 0)
      continue;
    if (count && n == longest) {
      count++;
    } else if (!count || n > longest) {
      *first = i;
      count = 1;
      longest = n;
    }
  }
  return count;
}

/* Adds an entry of one word in all its forms. */
static int add_forms(Heads *heads, const char *word, size_t length, const HeadPlace *at,
                     const Entry *entry, const Blocks *forms, Bytes *room, const Memory *memory) {
  size_t first = 0, count = forms_for(forms, word, length, &first), i;
  if (!count) return heads_add(heads, word, length, at, entry, memory);
  for (i = first; i < first + count; i++) {
    const Form *form = blocks_at(forms, i);
    size_t stem = length - form->ending_length;
    room->length = 0;
    if (!bytes_reserve(room, memory, stem + form->length + 1)) return 0;
    memcpy(room->data, word, stem);
    memcpy(room->data + stem, form->text, form->length);
    if (!heads_add(heads, room->data, stem + form->length, at, entry, memory)) return 0;
  }
  return 1;
}

/* Bytes of the word that opens an entry. */
static size_t head_of(const char *entry, size_t length) {
  size_t head = 0;
  while (head < length && !is_space(entry[head])) head++;
  /* the words of a text come without the only period of one that ends in it ("Ore.") */
  if (head == length && length > 1 && memchr(entry, '.', length) == entry + length - 1) head--;
  return head;
}

/* The rules by which the words of entries are inflected: of the first column and all behind the
 * second, and of the second. */
typedef struct Rules {
  Blocks forms, second_forms; /* of Form */
  Bytes room;                 /* for the form under way */
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
    while (entries_next(line, length, &position, &entry)) {
      const char *text = line + entry.first;
      size_t head = head_of(text, entry.length);
      int ok = head < entry.length
                   ? heads_add(heads, text, head, at, &entry, memory)
                   : add_forms(heads, text, head, at, &entry,
                               entry.column == 1 ? &rules->second_forms : &rules->forms,
                               &rules->room, memory);
      if (!ok) luaL_error(L, "not enough memory");
    }
    lua_pop(L, 1);
  }
}

/* core.heads(lists, rules, second_rules) -> Heads of the array of arrays of lines: of each entry
 * its first word, or, of one that is a single word, all its forms, by rules, or second_rules
 * between the first and the second bar (names/world.lua) */
static int core_heads(lua_State *L) {
  Heads *heads;
  Rules rules = {{0}, {0}, {NULL, 0, 0}};
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
  forms_of(L, 2, &rules.forms, &memory);
  forms_of(L, 3, &rules.second_forms, &memory);
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
