/* name_words.c - binding of the pass over a text's words for what may be names:
 * core.name_words(text, words, first, last, heads). */
#include "lua/heads.h"
#include "lua/module.h"
#include "lua/spans.h"

static int is_between(char c, char from, char to) {
  return c >= from && c <= to;
}

/* Whether a word has small letters and digits only that are their own keys (names/entries.h): of
 * ASCII, and those of two bytes of Latin-1 and Cyrillic. */
static int is_small(const char *word, size_t length) {
  size_t i;
  for (i = 0; i < length; i++) {
    char c = word[i], d;
    if (is_between(c, 'a', 'z') || is_between(c, '0', '9')) continue;
    if (i + 1 == length) return 0;
    d = word[++i];
    if (!(c == '\xC3' && is_between(d, '\xA0', '\xBF')) &&
        !(c == '\xD0' && is_between(d, '\xB0', '\xBF')) &&
        !(c == '\xD1' && is_between(d, '\x80', '\x8F')))
      return 0;
  }
  return 1;
}

/* The units of a text, in order: arrays of their first and last bytes at two places of the stack.
 */
typedef struct Units {
  lua_State *L;
  int firsts, lasts;
  size_t number; /* of the unit under way, from 1; 0 behind the last */
  lua_Integer first, last;
} Units;

static void unit_next(Units *units) {
  lua_State *L = units->L;
  lua_rawgeti(L, units->firsts, (int)++units->number);
  lua_rawgeti(L, units->lasts, (int)units->number);
  if (lua_isnil(L, -1)) units->number = 0;
  units->first = lua_tointeger(L, -2);
  units->last = lua_tointeger(L, -1);
  lua_pop(L, 2);
}

/* core.name_words(text, words, first, last, heads) -> seen, found, long
 *
 * words: the text's Spans; first and last: arrays of where the units begin and end in which a name
 * may stand; heads: the index of the names of the world. Kinds of words that are no part of a name
 * (addresses, numbers) are left out.
 *
 * seen: the set of the units' words as spelled, by false; true where it may be a name, which is all
 * but small words that open no name of the world.
 * found: four values for each of those: first and last byte, its unit, whether it opens it.
 * long: of each unit how many words have more than three bytes, or nil. */
static int core_name_words(lua_State *L) {
  enum { SEEN = 6, FOUND, LONG };
  size_t length, i;
  const char *text = check_text(L, 1, &length);
  const Spans *words = words_check(L, 2);
  const Heads *heads;
  Units units = {L, 3, 4, 0, 0, 0};
  size_t opened = 0; /* the unit whose first word is done */
  lua_Integer longs = 0;
  int n = 0;
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_checktype(L, 4, LUA_TTABLE);
  heads = heads_check(L, 5);
  lua_settop(L, 5);
  lua_newtable(L);
  lua_newtable(L);
  lua_newtable(L);
  unit_next(&units);
  for (i = 0; i < words->count; i++) {
    const briefing_span *span = &words->items[i];
    lua_Integer first = (lua_Integer)span->first + 1;
    size_t bytes = span->last - span->first;
    int is_name;
    luaL_argcheck(L, span->last <= length, 2, "words of another text");
    while (units.number && units.last < first) {
      unit_next(&units);
      longs = 0;
    }
    if (!units.number) break;
    if (first < units.first) continue;
    if (span->kind == BRIEFING_URL || span->kind == BRIEFING_EMAIL ||
        span->kind == BRIEFING_HASHTAG || span->kind == BRIEFING_MENTION ||
        span->kind == BRIEFING_NUMBER) {
      opened = units.number;
      continue;
    }
    lua_pushlstring(L, text + span->first, bytes);
    lua_pushvalue(L, -1);
    lua_rawget(L, SEEN);
    if (lua_isnil(L, -1)) {
      is_name = !is_small(text + span->first, bytes) ||
                heads_find(heads, text + span->first, bytes) != NULL;
      lua_pop(L, 1);
      lua_pushboolean(L, is_name);
      lua_rawset(L, SEEN);
    } else {
      is_name = lua_toboolean(L, -1);
      lua_pop(L, 2);
    }
    if (bytes > 3) {
      lua_pushinteger(L, ++longs);
      lua_rawseti(L, LONG, (int)units.number);
    }
    if (is_name) {
      lua_pushinteger(L, first);
      lua_rawseti(L, FOUND, ++n);
      lua_pushinteger(L, (lua_Integer)span->last);
      lua_rawseti(L, FOUND, ++n);
      lua_pushinteger(L, (lua_Integer)units.number);
      lua_rawseti(L, FOUND, ++n);
      lua_pushboolean(L, opened != units.number);
      lua_rawseti(L, FOUND, ++n);
    }
    opened = units.number;
  }
  return 3;
}

const luaL_Reg name_words_functions[] = {{"name_words", core_name_words}, {NULL, NULL}};
