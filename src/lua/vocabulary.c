/* vocabulary.c - binding of the vocabulary: core.vocabulary(lists), core.entry(vocabulary, entry),
 * core.scan(vocabulary, text, ranges). */
#include "vocabulary/vocabulary.h"

#include "lua/module.h"
#include "lua/spans.h"
#include "lua/type.h"

#define VOCABULARY_TYPE "briefing.Vocabulary"

/* Adds the phrase at the top of the stack to the vocabulary, or, where there is none yet, to the
 * room for it. */
static void read_phrase(lua_State *L, Vocabulary *set, VocabularyRoom *room, uint32_t code) {
  size_t length;
  const char *phrase;
  luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "phrases and lists of them expected");
  phrase = lua_tolstring(L, -1, &length);
  if (set)
    vocabulary_add(set, phrase, length, code);
  else
    vocabulary_count(room, phrase, length);
}

/* The same of all phrases of the array at 1. */
static void read_lists(lua_State *L, Vocabulary *set, VocabularyRoom *room) {
  int i, k, count = (int)lua_rawlen(L, 1), items;
  for (i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    if (lua_istable(L, -1)) {
      items = (int)lua_rawlen(L, -1);
      for (k = 1; k <= items; k++) {
        lua_rawgeti(L, -1, k);
        read_phrase(L, set, room, (uint32_t)i);
        lua_pop(L, 1);
      }
    } else {
      read_phrase(L, set, room, (uint32_t)i);
    }
    lua_pop(L, 1);
  }
}

/* core.vocabulary(lists): an array of phrases and of lists of phrases; those at i get the code i.
 */
static int core_vocabulary(lua_State *L) {
  Vocabulary *set;
  VocabularyRoom room = {0, 0, 0};
  size_t size;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  read_lists(L, NULL, &room);
  size = vocabulary_size(room);
  luaL_argcheck(L, size != 0, 1, "too many words");
  set = lua_newuserdatauv(L, size, 0);
  vocabulary_init(set, room);
  type_set_opaque(L, VOCABULARY_TYPE);
  read_lists(L, set, &room);
  return 1;
}

/* core.entry(vocabulary, entry) -> the code of an entry, and the next that is the same phrase but
 * for case and what parts its words, or nil */
static int core_entry(lua_State *L) {
  const Vocabulary *set = luaL_checkudata(L, 1, VOCABULARY_TYPE);
  lua_Integer place = luaL_checkinteger(L, 2);
  const VocabularyEntry *entry;
  luaL_argcheck(L, place >= 1 && place <= (lua_Integer)set->entries, 2, "an entry expected");
  entry = vocabulary_entry_at(set, (uint32_t)place);
  lua_pushinteger(L, (lua_Integer)entry->code);
  if (entry->next == 0) return 1;
  lua_pushinteger(L, (lua_Integer)entry->next);
  return 2;
}

/* Digits of a run whose value is told: more are read by those who need them. */
#define VALUE_DIGITS 4

/* Pushes the value of a run of up to four digits, false of anything else. */
static void push_value(lua_State *L, const char *text, briefing_span found) {
  lua_Integer value = 0;
  uint32_t at;
  if (found.kind != 0 || found.last - found.first > VALUE_DIGITS) {
    lua_pushboolean(L, 0);
    return;
  }
  for (at = found.first; at < found.last; at++) value = 10 * value + (text[at] - '0');
  lua_pushinteger(L, value);
}

/* Adds what begins in a range of the text, half-open, and not before *at; how many there are. */
static size_t scan_range(const Vocabulary *set, const char *text, size_t length,
                         briefing_span range, size_t *at, SpanBuffer *buffer) {
  size_t before = buffer->count;
  briefing_span found;
  if (*at < range.first) *at = range.first;
  while (vocabulary_next(set, text, length, range.last, at, &found)) {
    *spans_reserve(buffer, 1) = found;
    buffer->count++;
  }
  return buffer->count - before;
}

/* Adds what begins in the ranges at 3; their marks go, by item, into the table at `marks`. */
static void scan_ranges(lua_State *L, const Vocabulary *set, const char *text, size_t length,
                        int marks, SpanBuffer *buffer) {
  size_t at = 0;
  int k, n = 0, count = (int)lua_rawlen(L, 3);
  for (k = 1; k + 2 <= count; k += 3) {
    size_t more = scan_range(set, text, length, spans_range(L, 3, k, length), &at, buffer);
    for (; more; more--) {
      lua_rawgeti(L, 3, k + 2);
      lua_rawseti(L, marks, ++n);
    }
  }
}

/* core.scan(vocabulary, text, ranges) -> arrays, side by side, of the phrases of the vocabulary and
 * the runs of digits in text order: first bytes, last bytes, entries (0: digits; of like phrases
 * the first), values. With ranges, a flat array first, last, mark, first, last, mark ... in text
 * order: of those that begin in one, and their marks. */
static int core_scan(lua_State *L) {
  const Vocabulary *set = luaL_checkudata(L, 1, VOCABULARY_TYPE);
  size_t length, at = 0, i;
  const char *text = check_text(L, 2, &length);
  SpanBuffer buffer;
  int table;
  lua_settop(L, 3);
  lua_newtable(L);
  spans_begin(L, &buffer);
  if (lua_istable(L, 3)) {
    scan_ranges(L, set, text, length, 4, &buffer);
  } else {
    briefing_span whole = {0, (uint32_t)length, 0};
    scan_range(set, text, length, whole, &at, &buffer);
  }
  for (table = 6; table < 10; table++) lua_createtable(L, (int)buffer.count, 0);
  for (i = 0; i < buffer.count; i++) {
    const briefing_span *span = buffer.items + i;
    int n = (int)i + 1;
    lua_pushinteger(L, (lua_Integer)span->first + 1);
    lua_rawseti(L, 6, n);
    lua_pushinteger(L, (lua_Integer)span->last);
    lua_rawseti(L, 7, n);
    lua_pushinteger(L, (lua_Integer)span->kind);
    lua_rawseti(L, 8, n);
    push_value(L, text, *span);
    lua_rawseti(L, 9, n);
  }
  lua_pushvalue(L, 4);
  return 5;
}

const luaL_Reg vocabulary_functions[] = {
    {"vocabulary", core_vocabulary}, {"entry", core_entry}, {"scan", core_scan}, {NULL, NULL}};
