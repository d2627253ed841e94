/* vocabulary.c - binding of the vocabulary: core.vocabulary(words), core.scan(vocabulary, text),
 * core.hit(hits, i). */
#include "vocabulary/vocabulary.h"

#include "lua/module.h"
#include "lua/spans.h"
#include "lua/type.h"

#define VOCABULARY_TYPE "briefing.Vocabulary"

/* core.vocabulary(words): words is an array; word i gets the code i. A word given twice keeps its
 * first code. */
static int core_vocabulary(lua_State *L) {
  vocabulary *set;
  size_t i, count, size;
  luaL_checktype(L, 1, LUA_TTABLE);
  count = lua_rawlen(L, 1);
  size = vocabulary_size(count);
  luaL_argcheck(L, size != 0, 1, "too many words");
  set = lua_newuserdatauv(L, size, 0);
  vocabulary_init(set, count);
  type_set_opaque(L, VOCABULARY_TYPE);
  for (i = 1; i <= count; i++) {
    size_t length;
    const char *word;
    lua_rawgeti(L, 1, (int)i);
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "array of strings expected");
    word = lua_tolstring(L, -1, &length);
    vocabulary_add(set, word, length, (uint32_t)i);
    lua_pop(L, 1);
  }
  return 1;
}

/* core.scan(vocabulary, text) -> Spans of the words of the vocabulary and the runs of digits, in
 * text order. */
static int core_scan(lua_State *L) {
  const vocabulary *set = luaL_checkudata(L, 1, VOCABULARY_TYPE);
  size_t length, at = 0;
  const char *text = check_text(L, 2, &length);
  SpanBuffer buffer;
  briefing_span found;
  lua_settop(L, 2);
  spans_begin(L, &buffer);
  while (vocabulary_next(set, text, length, &at, &found)) {
    *spans_reserve(&buffer, 1) = found;
    buffer.count++;
  }
  spans_finish(&buffer, 2, 0);
  return 1;
}

/* Digits of a run whose value is told: more are read by those who need them. */
#define VALUE_DIGITS 4

/* core.hit(hits, i) -> first, last, code (0: digits) and, for up to four digits, their value;
 * nothing outside 1..#hits. */
static int core_hit(lua_State *L) {
  const Spans *hits = spans_check(L, 1);
  lua_Number i = luaL_checknumber(L, 2);
  const briefing_span *hit;
  if (!(i >= 1 && i <= (lua_Number)hits->count)) return 0;
  hit = hits->items + ((size_t)i - 1);
  lua_pushinteger(L, (lua_Integer)hit->first + 1);
  lua_pushinteger(L, (lua_Integer)hit->last);
  lua_pushinteger(L, (lua_Integer)hit->kind);
  if (hit->kind == 0 && hit->last - hit->first <= VALUE_DIGITS) {
    const char *text;
    lua_Integer value = 0;
    uint32_t at;
    briefing_getuservalue(L, 1);
    text = lua_tostring(L, -1);
    for (at = hit->first; at < hit->last; at++) value = 10 * value + (text[at] - '0');
    lua_pop(L, 1);
    lua_pushinteger(L, value);
    return 4;
  }
  return 3;
}

const luaL_Reg vocabulary_functions[] = {
    {"vocabulary", core_vocabulary}, {"scan", core_scan}, {"hit", core_hit}, {NULL, NULL}};
