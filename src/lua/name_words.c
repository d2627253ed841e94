/* name_words.c - binding of the pass over a text's words for what may be names:
 * core.name_words(words, terms, first, last, heads). */
#include "lua/name_words.h"

#include "lua/heads.h"
#include "lua/module.h"
#include "lua/terms.h"
#include "lua/type.h"

#define WORDS_TYPE "briefing.NameWords"

enum { ABSENT, DULL, NAME }; /* a form here: not there, names nothing, may name something */

struct NameWords {
  const Terms *terms;
  uint32_t bytes[256];   /* how often the text has each */
  unsigned char forms[]; /* what each form of the terms is here */
};

const NameWords *name_words_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, WORDS_TYPE);
}

int name_words_have(const NameWords *words, const char *word, size_t length) {
  size_t form = terms_spelled(words->terms, word, length);
  return form != SIZE_MAX && words->forms[form] != ABSENT;
}

/* The rarest of the bytes is sought, which stands in few places. */
int name_words_text_has(const NameWords *words, const char *bytes, size_t length) {
  const char *text = words->terms->text, *end = text + words->terms->length, *at;
  size_t rarest = 0, i;
  for (i = 1; i < length; i++)
    if (words->bytes[(unsigned char)bytes[i]] < words->bytes[(unsigned char)bytes[rarest]])
      rarest = i;
  if (words->terms->length < length) return 0;
  end -= length - 1 - rarest; /* behind the last place of that byte */
  at = text + rarest;
  while ((at = memchr(at, bytes[rarest], (size_t)(end - at))) != NULL) {
    if (!memcmp(at - rarest, bytes, length)) return 1;
    if (++at == end) break;
  }
  return 0;
}

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

/* Whether a word may be a name: any but a small one that opens no name of the world written so. */
static int may_name(const char *word, size_t length, const Heads *heads) {
  return !is_small(word, length) || heads_find_small(heads, word, length);
}

/* Whether words of a kind are no part of a name. */
static int is_nameless(uint32_t kind) {
  return kind == BRIEFING_URL || kind == BRIEFING_EMAIL || kind == BRIEFING_HASHTAG ||
         kind == BRIEFING_MENTION || kind == BRIEFING_NUMBER;
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

static void append(lua_State *L, int array, int *n, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_rawseti(L, array, ++*n);
}

/* core.name_words(words, terms, first, last, heads) -> seen, found, long
 *
 * words, terms: of the text; first and last: arrays of where the units begin and end in which a
 * name may stand; heads: the index of the names of the world. Addresses and numbers are left out.
 *
 * seen: seen[word] is true of the units' words as spelled.
 * found: five values for each word that may be a name or part of one, which is all but small words
 * that open no name of the world written small: first and last byte, its unit, whether it opens it,
 * and a number that all words of its spelling share. long: of each unit how many words have more
 * than three bytes, or nil. */
static int core_name_words(lua_State *L) {
  enum { WORDS = 1, TERMS, FIRST, LAST, HEADS, SEEN, FOUND, LONG };
  const Spans *words = words_check(L, WORDS);
  const Terms *terms = terms_check_of(L, TERMS, words);
  const Heads *heads = heads_check(L, HEADS);
  NameWords *seen;
  Units units = {L, FIRST, LAST, 0, 0, 0};
  size_t opened = 0, i; /* the unit whose first word is done */
  lua_Integer longs = 0;
  int n = 0;
  luaL_checktype(L, FIRST, LUA_TTABLE);
  luaL_checktype(L, LAST, LUA_TTABLE);
  lua_settop(L, HEADS);
  seen = lua_newuserdatauv(L, sizeof *seen + terms->forms.count, 1);
  seen->terms = terms;
  memset(seen->forms, ABSENT, terms->forms.count);
  memset(seen->bytes, 0, sizeof seen->bytes);
  for (i = 0; i < terms->length; i++) seen->bytes[(unsigned char)terms->text[i]]++;
  lua_createtable(L, 1, 0);
  lua_pushvalue(L, TERMS);
  lua_rawseti(L, -2, 1);
  briefing_setuservalue(L, SEEN);
  luaL_setmetatable(L, WORDS_TYPE);
  lua_newtable(L);
  lua_newtable(L);
  unit_next(&units);
  for (i = 0; i < words->count; i++) {
    const briefing_span *span = &words->items[i];
    uint32_t bytes = span->last - span->first, form = token_at(terms, i)->form;
    lua_Integer first = (lua_Integer)span->first + 1;
    while (units.number && units.last < first) {
      unit_next(&units);
      longs = 0;
    }
    if (!units.number) break;
    if (first < units.first) continue;
    if (!is_nameless(span->kind)) {
      if (seen->forms[form] == ABSENT)
        seen->forms[form] = may_name(terms->text + span->first, bytes, heads) ? NAME : DULL;
      if (bytes > 3) {
        lua_pushinteger(L, ++longs);
        lua_rawseti(L, LONG, (int)units.number);
      }
      if (seen->forms[form] == NAME) {
        append(L, FOUND, &n, first);
        append(L, FOUND, &n, (lua_Integer)span->last);
        append(L, FOUND, &n, (lua_Integer)units.number);
        lua_pushboolean(L, opened != units.number);
        lua_rawseti(L, FOUND, ++n);
        append(L, FOUND, &n, (lua_Integer)form);
      }
    }
    opened = units.number;
  }
  return 3;
}

static int seen_index(lua_State *L) {
  const NameWords *words = lua_touserdata(L, 1); /* only their own metatable calls */
  size_t length;
  const char *word;
  if (lua_type(L, 2) != LUA_TSTRING) return 0;
  word = lua_tolstring(L, 2, &length);
  if (!name_words_have(words, word, length)) return 0;
  lua_pushboolean(L, 1);
  return 1;
}

void name_words_open(lua_State *L) {
  static const luaL_Reg METAMETHODS[] = {{"__index", seen_index}, {NULL, NULL}};
  type_open(L, WORDS_TYPE, NULL, METAMETHODS);
}

const luaL_Reg name_words_functions[] = {{"name_words", core_name_words}, {NULL, NULL}};
