/* vocabulary.c - binding of the vocabulary: core.vocabulary(phrases), core.scan(vocabulary, text),
 * core.next_like(vocabulary, code). */
#include "vocabulary/vocabulary.h"

#include "lua/module.h"
#include "lua/spans.h"
#include "lua/type.h"

#define VOCABULARY_TYPE "briefing.Vocabulary"

/* Pushes item i of the array of strings at 1. */
static const char *push_phrase(lua_State *L, size_t i, size_t *length) {
  lua_rawgeti(L, 1, (int)i);
  luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "array of strings expected");
  return lua_tolstring(L, -1, length);
}

/* core.vocabulary(phrases): phrases is an array; phrase i gets the code i. */
static int core_vocabulary(lua_State *L) {
  vocabulary *set;
  vocabulary_room room = {0, 0, 0};
  size_t i, count, size, length;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  count = lua_rawlen(L, 1);
  for (i = 1; i <= count; i++) {
    const char *phrase = push_phrase(L, i, &length);
    vocabulary_count(&room, phrase, length);
    lua_pop(L, 1);
  }
  size = vocabulary_size(room);
  luaL_argcheck(L, size != 0, 1, "too many words");
  set = lua_newuserdatauv(L, size, 0);
  vocabulary_init(set, room);
  type_set_opaque(L, VOCABULARY_TYPE);
  for (i = 1; i <= count; i++) {
    const char *phrase = push_phrase(L, i, &length);
    vocabulary_add(set, phrase, length);
    lua_pop(L, 1);
  }
  return 1;
}

/* core.next_like(vocabulary, code) -> the code of the next phrase of the array that is the same but
 * for case and what parts its words, or nil */
static int core_next_like(lua_State *L) {
  const vocabulary *set = luaL_checkudata(L, 1, VOCABULARY_TYPE);
  lua_Integer code = luaL_checkinteger(L, 2);
  luaL_argcheck(L, code >= 1 && code <= (lua_Integer)set->phrases, 2, "a code expected");
  code = (lua_Integer)vocabulary_next_like(set, (uint32_t)code);
  if (code == 0) return 0;
  lua_pushinteger(L, code);
  return 1;
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
static size_t scan_range(const vocabulary *set, const char *text, size_t length,
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

/* Range k of the flat array first, last, mark, first, last, mark ... at 3. */
static briefing_span range_at(lua_State *L, int k, size_t length) {
  briefing_span range = {0, 0, 0};
  lua_Integer first, last;
  lua_rawgeti(L, 3, k);
  lua_rawgeti(L, 3, k + 1);
  first = lua_tointeger(L, -2) - 1;
  last = lua_tointeger(L, -1);
  lua_pop(L, 2);
  luaL_argcheck(L, first >= 0 && first <= last && last <= (lua_Integer)length, 3,
                "range out of text");
  range.first = (uint32_t)first;
  range.last = (uint32_t)last;
  return range;
}

/* Adds what begins in the ranges at 3; their marks go, by item, into the table at `marks`. */
static void scan_ranges(lua_State *L, const vocabulary *set, const char *text, size_t length,
                        int marks, SpanBuffer *buffer) {
  size_t at = 0;
  int k, n = 0, count = (int)lua_rawlen(L, 3);
  for (k = 1; k + 2 <= count; k += 3) {
    size_t more = scan_range(set, text, length, range_at(L, k, length), &at, buffer);
    for (; more; more--) {
      lua_rawgeti(L, 3, k + 2);
      lua_rawseti(L, marks, ++n);
    }
  }
}

/* core.scan(vocabulary, text, ranges) -> arrays, side by side, of the phrases of the vocabulary and
 * the runs of digits in text order: first bytes, last bytes, codes (0: digits; of like phrases the
 * first), values. With ranges, a flat array first, last, mark, first, last, mark ... in text order:
 * of those that begin in one, and their marks. */
static int core_scan(lua_State *L) {
  const vocabulary *set = luaL_checkudata(L, 1, VOCABULARY_TYPE);
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

const luaL_Reg vocabulary_functions[] = {{"vocabulary", core_vocabulary},
                                         {"next_like", core_next_like},
                                         {"scan", core_scan},
                                         {NULL, NULL}};
