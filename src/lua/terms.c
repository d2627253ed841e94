/* terms.c - binding of a text's terms: Spans of words and a Lexicon in, Terms out. Ids are counted
 * from 1 in Lua. */
#include "lua/terms.h"

#include "keyword/fold.h"
#include "lua/lexicon.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/prose.h"
#include "lua/spans.h"
#include "lua/type.h"

#define TERMS_TYPE "briefing.Terms"

Terms *terms_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, TERMS_TYPE);
}

const Terms *terms_check_of(lua_State *L, int index, const Spans *words) {
  const Terms *terms = terms_check(L, index);
  luaL_argcheck(L, words->count == terms->tokens.count, index, "terms of other words");
  return terms;
}

/* core.terms(text, words, lexicon) -> Terms over the words of the text; words: its Spans, or the
 * rules of a language, or nil, by which they are found as they are needed, without a place for all
 * of them */
static int core_terms(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  const Spans *words = luaL_testudata(L, 2, SPANS_TYPE) ? words_check(L, 2) : NULL;
  const briefing_rules *rules = words ? NULL : optional_rules(L, 2);
  const Lexicon *lexicon = lexicon_for_text(L, 3);
  Terms *terms;
  Arena arena;
  Memory memory;
  size_t i;
  int ok;
  for (i = 0; words && i < words->count; i++)
    luaL_argcheck(L, words->items[i].last <= length, 2, "words of another text");
  lua_settop(L, 3);
  terms = lua_newuserdatauv(L, sizeof *terms, 1);
  terms_begin(terms, text, length, lexicon, lexicon->key); /* that of the memo's hashes */
  arena_begin(L, &arena, &memory);
  if (words) {
    ok = terms_add(terms, words->items, words->count, &memory);
  } else {
    briefing_words pass;
    briefing_words_begin(&pass, text, 0, length, BRIEFING_WORDS, rules, NULL);
    ok = terms_add_pass(terms, &pass, &memory);
  }
  if (!ok) return luaL_error(L, "not enough memory");
  terms_end(terms);
  /* the blocks keep the text and the lexicon, which the terms point into */
  lua_pushvalue(L, 1);
  lua_rawseti(L, 5, 1);
  lua_pushvalue(L, 3);
  lua_rawseti(L, 5, 2);
  briefing_setuservalue(L, 4);
  luaL_setmetatable(L, TERMS_TYPE);
  return 1;
}

/* The 1-based argument as an index below count, or count where there is none. */
static size_t index_argument(lua_State *L, int arg, size_t count) {
  lua_Number i = luaL_checknumber(L, arg);
  return i >= 1 && i <= (lua_Number)count && i == (lua_Number)(size_t)i ? (size_t)i - 1 : count;
}

/* terms:id(i) -> id of word i's term; nil outside the words */
static int terms_id(lua_State *L) {
  const Terms *terms = terms_check(L, 1);
  size_t i = index_argument(L, 2, terms->tokens.count);
  if (i == terms->tokens.count) return 0;
  lua_pushinteger(L, (lua_Integer)form_at(terms, token_at(terms, i)->form)->term + 1);
  return 1;
}

/* terms:ids() -> array of the ids of all words' terms */
static int terms_ids(lua_State *L) {
  const Terms *terms = terms_check(L, 1);
  size_t i, count = terms->tokens.count;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)form_at(terms, token_at(terms, i)->form)->term + 1);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static const Term *term_argument(lua_State *L) {
  const Terms *terms = terms_check(L, 1);
  size_t id = index_argument(L, 2, terms->terms.count);
  return id == terms->terms.count ? NULL : term_at(terms, id);
}

/* terms:key(id) -> folded and stemmed key */
static int terms_key(lua_State *L) {
  const Term *term = term_argument(L);
  if (!term) return 0;
  lua_pushlstring(L, term->key, term->length);
  return 1;
}

/* terms:count(id) -> how many words have it */
static int terms_count(lua_State *L) {
  const Term *term = term_argument(L);
  if (!term) return 0;
  lua_pushinteger(L, (lua_Integer)term->count);
  return 1;
}

/* terms:is_stop(id) -> whether it carries no subject: stop word, number, single letter, address */
static int terms_is_stop(lua_State *L) {
  const Term *term = term_argument(L);
  if (!term) return 0;
  lua_pushboolean(L, (term->flags & FORM_STOP) != 0);
  return 1;
}

/* The span first..last of two arguments, half-open from 0. */
static briefing_span span_argument(lua_State *L, int arg) {
  lua_Integer first = luaL_checkinteger(L, arg), last = luaL_checkinteger(L, arg + 1);
  briefing_span span = {0, 0, 0};
  luaL_argcheck(L, first >= 1 && first <= UINT32_MAX, arg, "a byte of the text expected");
  luaL_argcheck(L, last <= UINT32_MAX, arg + 1, "a byte of the text expected");
  span.first = (uint32_t)first - 1;
  span.last = last < first ? span.first : (uint32_t)last;
  return span;
}

/* Pair n, from 0, of a flat array first, last, first, last ..., half-open from 0; beyond its end a
 * span behind all text. */
static briefing_span pair_at(lua_State *L, int table, int n) {
  briefing_span span = {UINT32_MAX, UINT32_MAX, 0};
  lua_rawgeti(L, table, 2 * n + 1);
  lua_rawgeti(L, table, 2 * n + 2);
  if (!lua_isnil(L, -1)) {
    span.first = (uint32_t)lua_tointeger(L, -2) - 1;
    span.last = (uint32_t)lua_tointeger(L, -1);
  }
  lua_pop(L, 2);
  return span;
}

static int overlap(briefing_span a, briefing_span b) {
  return a.first < b.last && b.first < a.last;
}

/* Sets set[id] = true in the table at 3; whether it was not set before. */
static int set_id(lua_State *L, lua_Integer id) {
  int had;
  lua_rawgeti(L, 3, (int)id);
  had = lua_toboolean(L, -1);
  lua_pop(L, 1);
  if (had) return 0;
  lua_pushboolean(L, 1);
  lua_rawseti(L, 3, (int)id);
  return 1;
}

/* terms:gather(words, set, first, last, from, to, gaps) -> how many ids it adds: set[id] = true for
 * the terms with a subject of the words that begin in first..last, but for words in from..to or, a
 * flat array of ascending spans, in one of the gaps */
static int terms_gather(lua_State *L) {
  const Spans *words = words_check(L, 2);
  const Terms *terms = terms_check_of(L, 1, words);
  briefing_span range = span_argument(L, 4), without = span_argument(L, 6);
  briefing_span gap = {UINT32_MAX, UINT32_MAX, 0};
  size_t to, i = spans_within(words, range, &to);
  int gaps = 0;
  lua_Integer count = 0;
  luaL_checktype(L, 3, LUA_TTABLE);
  lua_settop(L, 8);
  if (lua_istable(L, 8)) gap = pair_at(L, 8, gaps);
  for (; i < to; i++) {
    briefing_span word = words->items[i];
    uint32_t id = form_at(terms, token_at(terms, i)->form)->term;
    while (gap.last <= word.first) gap = pair_at(L, 8, ++gaps);
    if (overlap(word, without) || overlap(word, gap) || term_at(terms, id)->flags & FORM_STOP)
      continue;
    count += set_id(L, (lua_Integer)id + 1);
  }
  lua_pushinteger(L, count);
  return 1;
}

/* Whether a capital of one or two bytes, which are all but a few, stands at an offset; -1 where
 * memory is short. */
static int is_capital(const Terms *terms, uint32_t first, Bytes *folded, const Memory *memory) {
  const char *letter = terms->text + first;
  unsigned char byte = (unsigned char)*letter;
  size_t length = terms->length - first < 2 ? 1 : 2;
  if (byte < 0x80) return byte >= 'A' && byte <= 'Z';
  if (byte < 0xC3 || byte > 0xDF) return 0;
  folded->length = 0;
  if (!fold_text(letter, length, folded, memory)) return -1;
  return folded->length != length || memcmp(folded->data, letter, length) != 0;
}

/* terms:capitals(opens) -> array by term: whether most of its words, those that open a sentence
 * left out of count, begin with a capital: what tells a name. opens: indexes of words, ascending.
 * O(words).
 */
static int terms_capitals(lua_State *L) {
  const Terms *terms = terms_check(L, 1);
  size_t i, count = terms->terms.count, next = 0;
  uint32_t *capitals;
  int at = 0;
  Bytes folded = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  capitals = lua_newuserdatauv(L, (count + 1) * sizeof *capitals, 0);
  memset(capitals, 0, count * sizeof *capitals);
  arena_begin(L, &arena, &memory);
  for (i = 0; i < terms->tokens.count; i++) {
    const Token *token = token_at(terms, i);
    int capital;
    while (next <= i) { /* words are counted from 1 there: next - 1 is the one that opens */
      lua_rawgeti(L, 2, ++at);
      next = lua_isnil(L, -1) ? SIZE_MAX : (size_t)lua_tointeger(L, -1);
      lua_pop(L, 1);
    }
    if (next == i + 1) continue;
    capital = is_capital(terms, token->first, &folded, &memory);
    if (capital < 0) return luaL_error(L, "not enough memory");
    capitals[form_at(terms, token->form)->term] += (uint32_t)capital;
  }
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushboolean(L, (uint64_t)capitals[i] * 2 > term_at(terms, i)->count);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static int terms_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)terms_check(L, 1)->terms.count);
  return 1;
}

static int terms_tostring(lua_State *L) {
  const Terms *terms = terms_check(L, 1);
  lua_pushfstring(L, "briefing.Terms (%d of %d words)", (int)terms->terms.count,
                  (int)terms->tokens.count);
  return 1;
}

static const luaL_Reg METHODS[] = {{"id", terms_id},
                                   {"ids", terms_ids},
                                   {"key", terms_key},
                                   {"count", terms_count},
                                   {"is_stop", terms_is_stop},
                                   {"gather", terms_gather},
                                   {"capitals", terms_capitals},
                                   {NULL, NULL}};

static const luaL_Reg METAMETHODS[] = {
    {"__len", terms_length}, {"__tostring", terms_tostring}, {NULL, NULL}};

void terms_open(lua_State *L) {
  type_open(L, TERMS_TYPE, METHODS, METAMETHODS);
}

const luaL_Reg terms_functions[] = {{"terms", core_terms}, {NULL, NULL}};
