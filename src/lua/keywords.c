/* keywords.c - binding of keywords: scored candidates in, an array of keywords out. */
#include <string.h>

#include "keyword/chosen.h"
#include "keyword/include.h"
#include "lua/arrays.h"
#include "lua/candidates.h"
#include "lua/memory.h"
#include "lua/prose.h"
#include "lua/put.h"

/* Pushes the table of keyword i: { text, score, count }, with room for two fields more. */
static void push_keyword(lua_State *L, const Terms *terms, const Chosen *chosen, size_t i) {
  uint32_t first, last;
  chosen_bounds(chosen, i, terms, &first, &last);
  lua_createtable(L, 0, 5);
  push_phrase(L, terms->text + first, last - first);
  lua_setfield(L, -2, "text");
  put_number(L, "score", chosen_score(chosen, i));
  put_integer(L, "count", (lua_Integer)chosen->spellings[i].count);
}

/* Sets the field `ids` of the keyword at -1: the terms of its words but for stop words. */
static void set_ids(lua_State *L, const Terms *terms, const Chosen *chosen, size_t i) {
  uint32_t ids[CANDIDATE_LONGEST];
  push_numbers(L, ids, chosen_terms(chosen, i, terms, ids), 1);
  lua_setfield(L, -2, "ids");
}

/* Adds a mention to the array at -1 as number n: { first, last }; or, flat, two numbers. */
static void add_mention(lua_State *L, uint32_t first, uint32_t last, int n, int flat) {
  if (flat) {
    lua_pushinteger(L, (lua_Integer)first + 1);
    lua_rawseti(L, -2, 2 * n - 1);
    lua_pushinteger(L, (lua_Integer)last);
    lua_rawseti(L, -2, 2 * n);
    return;
  }
  put_place(L, n, first, last);
}

/* Puts all mentions into the tables of the keywords in the array at `array`. */
static void push_mentions(lua_State *L, int array, const Terms *terms, Chosen *chosen, int flat) {
  size_t i;
  for (i = 0; i < chosen->count; i++) {
    lua_rawgeti(L, array, (int)i + 1);
    lua_createtable(L, (int)chosen->spellings[i].count * (flat ? 2 : 1), 0);
    lua_setfield(L, -2, "mentions");
    lua_pop(L, 1);
    chosen->spellings[i].count = 0;
  }
  for (i = 0; i < chosen->mentions.count; i++) {
    const Mention *m = blocks_at(&chosen->mentions, i);
    uint32_t first, last;
    mention_bounds(terms, m->token, chosen->ranked[m->phrase].length, &first, &last);
    lua_rawgeti(L, array, (int)m->phrase + 1);
    lua_getfield(L, -1, "mentions");
    add_mention(L, first, last, (int)++chosen->spellings[m->phrase].count, flat);
    lua_pop(L, 2);
  }
}

/* Puts all spellings into the tables of the keywords in the array at `array`, each a string, in
 * order of first occurrence. */
static void push_variants(lua_State *L, int array, const Terms *terms, const Chosen *chosen,
                          const Blocks *variants) {
  size_t i;
  for (i = 0; i < chosen->count; i++) {
    lua_rawgeti(L, array, (int)i + 1);
    lua_newtable(L);
    lua_setfield(L, -2, "variants");
    lua_pop(L, 1);
  }
  for (i = 0; i < variants->count; i++) {
    const Variant *v = blocks_at(variants, i);
    uint32_t first, last;
    mention_bounds(terms, v->token, chosen->ranked[v->phrase].length, &first, &last);
    lua_rawgeti(L, array, (int)v->phrase + 1);
    lua_getfield(L, -1, "variants");
    push_phrase(L, terms->text + first, last - first);
    lua_rawseti(L, -2, (int)lua_rawlen(L, -2) + 1);
    lua_pop(L, 2);
  }
}

/* Pushes the array of keywords. */
static void push_keywords(lua_State *L, const Terms *terms, Chosen *chosen, int compact) {
  size_t i;
  int array;
  lua_createtable(L, (int)chosen->count, 0);
  array = lua_gettop(L);
  for (i = 0; i < chosen->count; i++) {
    push_keyword(L, terms, chosen, i);
    if (compact) set_ids(L, terms, chosen, i);
    lua_rawseti(L, array, (int)i + 1);
  }
  push_mentions(L, array, terms, chosen, compact);
}

/* What a call asks for: its options, read. Its memory is userdata on the stack. */
typedef struct Asked {
  ChooseRequest request;
  const briefing_rules *rules;
  Wanted *wanted;
  size_t wanted_count;
} Asked;

/* Pushes the field and gives its length where it is an array, else 0. */
static size_t push_array(lua_State *L, int index, const char *name) {
  lua_getfield(L, index, name);
  return lua_istable(L, -1) ? lua_rawlen(L, -1) : 0;
}

static void read_excluded(lua_State *L, int index, Asked *asked, Terms *terms,
                          const Memory *memory) {
  Bytes keys = {NULL, 0, 0};
  size_t count = push_array(L, index, "exclude"), i;
  int array = lua_gettop(L);
  for (i = 0; i < count; i++) {
    size_t length;
    const char *phrase;
    lua_rawgeti(L, array, (int)i + 1);
    phrase = lua_tolstring(L, -1, &length);
    if (phrase &&
        terms_phrase(terms, phrase, length, asked->rules, NULL, 0, &keys, memory) == SIZE_MAX)
      luaL_error(L, "not enough memory");
    if (!bytes_reserve(&keys, memory, 1)) luaL_error(L, "not enough memory");
    keys.data[keys.length++] = 0;
    lua_settop(L, array);
  }
  asked->request.excluded = keys.data;
  asked->request.excluded_length = keys.length;
}

/* A phrase of which a word is not in the text is not in it either. */
static int is_whole(const Wanted *wanted) {
  uint32_t i;
  for (i = 0; i < wanted->length; i++)
    if (wanted->ids[i] == UINT32_MAX) return 0;
  return wanted->length > 0;
}

static void read_included(lua_State *L, int index, Asked *asked, CandidateScan *scan,
                          Terms *terms) {
  Bytes key = {NULL, 0, 0};
  size_t count = push_array(L, index, "include"), i, k;
  int array = lua_gettop(L);
  asked->wanted = lua_newuserdatauv(L, count * sizeof *asked->wanted + 1, 0);
  for (i = 0; i < count; i++) {
    size_t length, words;
    const char *phrase;
    Wanted *w = &asked->wanted[asked->wanted_count];
    lua_rawgeti(L, array, (int)i + 1);
    phrase = lua_tolstring(L, -1, &length);
    if (!phrase) break;
    key.length = 0;
    words = terms_phrase(terms, phrase, length, asked->rules, w->ids, CANDIDATE_LONGEST, &key,
                         scan->memory);
    if (words == SIZE_MAX) luaL_error(L, "not enough memory");
    lua_settop(L, array + 1);
    if (words > CANDIDATE_LONGEST) continue;
    w->length = (uint32_t)words;
    if (!is_whole(w)) continue;
    for (k = 0; scan->aliases && k < words; k++) w->ids[k] = scan->aliases[w->ids[k]];
    asked->wanted_count++;
  }
}

/* candidates:keywords{ limit =, rules =, include =, exclude =, compact = } -> array of { text,
 * score, count, mentions, variants }; compact, for the hundreds that others count with: { text,
 * score, count, ids, mentions } with mentions as one flat array first, last, first, last */
int candidates_keywords(lua_State *L) {
  const Candidates *candidates = candidates_check(L, 1);
  Terms terms = *candidates->terms;
  CandidateScan scan = candidates->scan;
  Asked asked;
  Arena arena;
  Memory memory;
  Ranked *found;
  Chosen chosen;
  Blocks variants;
  int compact;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  luaL_checkstack(L, 40, NULL);
  arena_begin(L, &arena, &memory);
  memset(&asked, 0, sizeof asked);
  memset(&variants, 0, sizeof variants);
  variants.size = sizeof(Variant);
  /* the keys of phrases asked for need room, which is this call's: it must not stay with the terms
   */
  memset(&terms.folded, 0, sizeof terms.folded);
  memset(&terms.stemmed, 0, sizeof terms.stemmed);
  scan.terms = &terms;
  scan.memory = &memory;
  lua_getfield(L, 2, "limit");
  asked.request.limit = (size_t)lua_tointeger(L, -1);
  luaL_argcheck(L, asked.request.limit <= candidates->ranking.limit, 2,
                "a limit of at most the candidates' expected");
  lua_getfield(L, 2, "rules");
  asked.rules = optional_rules(L, lua_gettop(L));
  read_excluded(L, 2, &asked, &terms, &memory);
  read_included(L, 2, &asked, &scan, &terms);
  found = lua_newuserdatauv(L, asked.wanted_count * sizeof *found + 1, 0);
  if (asked.wanted_count) {
    if (!include_find(&scan, &candidates->ranking.weights, asked.wanted, asked.wanted_count, found,
                      &asked.request.included_count))
      return luaL_error(L, "not enough memory");
    asked.request.included = found;
  }
  scan.whole = asked.request.included_count > 0;
  lua_getfield(L, 2, "compact");
  compact = lua_toboolean(L, -1);
  if (!chosen_find(&scan, &candidates->ranking, &asked.request, &chosen,
                   compact ? NULL : &variants))
    return luaL_error(L, "not enough memory");
  push_keywords(L, &terms, &chosen, compact);
  if (!compact) push_variants(L, lua_gettop(L), &terms, &chosen, &variants);
  return 1;
}
