/* terms.c - binding of a text's terms: Spans of words and a Lexicon in, Terms out. Ids are counted
 * from 1 in Lua. */
#include "lua/terms.h"

#include "lua/lexicon.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/prose.h"
#include "lua/spans.h"

#define TERMS_TYPE "briefing.Terms"

Terms *terms_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, TERMS_TYPE);
}

/* core.terms(text, words, lexicon) -> Terms over the words of the text; words: its Spans, or the
 * rules of a language, or nil, by which they are found as they are needed, without a place for all
 * of them */
static int core_terms(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  const Spans *words = luaL_testudata(L, 2, SPANS_TYPE);
  const briefing_rules *rules = words ? NULL : optional_rules(L, 2);
  const Lexicon *lexicon = lexicon_check(L, 3);
  Terms *terms;
  Arena arena;
  Memory memory;
  size_t i;
  int ok;
  luaL_argcheck(L, !words || words->form == SPANS_OF_ITEMS, 2,
                "readers' words expected, not UAX #29's");
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
                                   {"key", terms_key},
                                   {"count", terms_count},
                                   {"is_stop", terms_is_stop},
                                   {NULL, NULL}};

static const luaL_Reg METAMETHODS[] = {
    {"__len", terms_length}, {"__tostring", terms_tostring}, {NULL, NULL}};

void terms_open(lua_State *L) {
  luaL_newmetatable(L, TERMS_TYPE);
  luaL_setfuncs(L, METAMETHODS, 0);
  lua_newtable(L);
  luaL_setfuncs(L, METHODS, 0);
  lua_setfield(L, -2, "__index");
  lua_pushliteral(L, TERMS_TYPE);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}

const luaL_Reg terms_functions[] = {{"terms", core_terms}, {NULL, NULL}};
