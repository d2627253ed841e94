/* nuclei.c - binding of groups of terms that occur together and of the themes made of them. */
#include "bags/nuclei.h"

#include <string.h>

#include "bags/naming.h"
#include "bags/themes.h"
#include "lua/bags.h"
#include "lua/memory.h"
#include "lua/arrays.h"
#include "lua/put.h"
#include "lua/type.h"

#define NUCLEI_TYPE "briefing.Nuclei"

/* What the userdata holds; its user value are the bags. */
typedef struct Found {
  Nuclei nuclei;
  const Bags *bags;
  const Terms *terms;
  uint64_t here[]; /* the terms of each bag, a bit each */
} Found;

/* bags:nuclei(headings, parts) -> Nuclei (bags/nuclei.h); headings: ids of the terms of headings;
 * parts: the number of each sentence's */
int bags_nuclei(lua_State *L) {
  const Bags *bags = bags_check(L, 1);
  const uint8_t *in_heading;
  const uint32_t *part;
  Found *found;
  Arena arena;
  Memory memory;
  lua_settop(L, 3);
  in_heading = read_marks(L, 2, bags->terms);
  part = read_numbers(L, 3, bags->count, UINT32_MAX - 1);
  arena_begin(L, &arena, &memory);
  found = lua_newuserdatauv(L, sizeof *found + bags->count * sizeof *found->here, 1);
  found->bags = bags;
  found->terms = bags_terms(L, 1);
  lua_pushvalue(L, 1);
  briefing_setuservalue(L, 7);
  if (!nuclei_find(bags, in_heading, part, found->here, &found->nuclei, &memory))
    return luaL_error(L, "not enough memory");
  luaL_setmetatable(L, NUCLEI_TYPE);
  return 1;
}

/* Pushes a term of a group: { id, weight, sentences } */
static void push_term(lua_State *L, const Found *found, size_t a) {
  const Binding *term = found->nuclei.term + a;
  uint32_t s;
  int n = 0;
  lua_createtable(L, 0, 3);
  put_integer(L, "id", (lua_Integer)term->id + 1);
  put_number(L, "weight", term->weight);
  lua_createtable(L, (int)term->bags, 0);
  for (s = 0; s < found->bags->count; s++) {
    if (!(found->here[s] >> a & 1)) continue;
    lua_pushinteger(L, (lua_Integer)s + 1);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "sentences");
}

/* nuclei:groups() -> array of the groups, each an array of terms { id, weight, sentences } */
static int nuclei_groups(lua_State *L) {
  const Found *found = luaL_checkudata(L, 1, NUCLEI_TYPE);
  size_t i, k;
  int groups = 0;
  lua_newtable(L);
  for (i = 0; i < found->nuclei.count; i++) {
    const Nucleus *group = found->nuclei.group + i;
    if (!group->size) continue;
    lua_createtable(L, group->size, 0);
    for (k = 0; k < group->size; k++) {
      push_term(L, found, group->term[k]);
      lua_rawseti(L, -2, (int)k + 1);
    }
    lua_rawseti(L, -2, ++groups);
  }
  return 1;
}

static double number_of(lua_State *L, const char *name) {
  double number;
  lua_getfield(L, -1, name);
  number = luaL_checknumber(L, -1);
  lua_pop(L, 1);
  return number;
}

/* Pushes field `name` of the table at -1, an array, and gives its length. */
static size_t push_array(lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  luaL_checktype(L, -1, LUA_TTABLE);
  return lua_rawlen(L, -1);
}

/* The bag whose sentence holds the bytes first..last, half-open; UINT32_MAX where none does. */
static uint32_t bag_of(const Bags *bags, uint32_t first, uint32_t last) {
  uint32_t low = 0, high = bags->count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (bags->first[middle] <= first)
      low = middle + 1;
    else
      high = middle;
  }
  return low && last <= bags->last[low - 1] ? low - 1 : UINT32_MAX;
}

/* What is read of phrases, in room that is counted before. */
typedef struct Reader {
  const Bags *bags;
  Endings endings;
  uint32_t *from, *ids, *held_from, *in;
  uint8_t *single;
  double *score, *naming;
} Reader;

/* Reads phrase p, the table at -1. */
static void read_phrase(lua_State *L, Reader *r, uint32_t p) {
  size_t i, n, length;
  uint32_t ids = r->from[p], in = r->held_from[p];
  const char *text;
  r->score[p] = number_of(L, "score");
  lua_getfield(L, -1, "text");
  text = luaL_checklstring(L, -1, &length);
  r->single[p] = (uint8_t)naming_is_single(text, length);
  lua_pop(L, 1); /* the text stays in the phrase */
  r->naming[p] = naming_fitness(text, length, number_of(L, "count"), r->score[p], &r->endings);
  n = push_array(L, "ids");
  for (i = 1; i <= n; i++) {
    lua_rawgeti(L, -1, (int)i);
    r->ids[ids] = (uint32_t)lua_tointeger(L, -1) - 1;
    luaL_argcheck(L, r->ids[ids++] < r->bags->terms, 2, "ids of terms expected");
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  n = push_array(L, "mentions");
  for (i = 1; i < n; i += 2) {
    lua_rawgeti(L, -1, (int)i);
    lua_rawgeti(L, -2, (int)i + 1);
    r->in[in] = bag_of(r->bags, (uint32_t)lua_tointeger(L, -2) - 1, (uint32_t)lua_tointeger(L, -1));
    in += r->in[in] != UINT32_MAX;
    lua_pop(L, 2);
  }
  lua_pop(L, 1);
  r->from[p + 1] = ids;
  r->held_from[p + 1] = in;
}

/* Reads the array of phrases { text, score, count, ids, mentions } at index and the string of
 * endings behind it; pushes what holds the phrases. */
static Phrases read_phrases(lua_State *L, int index, const Bags *bags) {
  size_t count, ids = 0, mentions = 0, p;
  Reader r = {0};
  luaL_checktype(L, index, LUA_TTABLE);
  count = lua_rawlen(L, index);
  r.bags = bags;
  r.endings.bytes = luaL_checklstring(L, index + 1, &r.endings.length);
  luaL_argcheck(L, !r.endings.length || !r.endings.bytes[r.endings.length - 1], index + 1,
                "endings with zero bytes behind them expected");
  for (p = 0; p < count; p++) {
    lua_rawgeti(L, index, (int)p + 1);
    luaL_argcheck(L, lua_istable(L, -1), index, "tables of phrases expected");
    ids += push_array(L, "ids");
    lua_pop(L, 1);
    mentions += push_array(L, "mentions") / 2;
    lua_pop(L, 2);
  }
  r.score = lua_newuserdatauv(L, (2 * count + 1) * sizeof *r.score, 0);
  r.naming = r.score + count;
  r.from = lua_newuserdatauv(L, (2 * (count + 1) + ids + mentions) * sizeof *r.from, 0);
  r.held_from = r.from + count + 1;
  r.ids = r.held_from + count + 1;
  r.in = r.ids + ids;
  r.single = lua_newuserdatauv(L, count + 1, 0);
  r.from[0] = r.held_from[0] = 0;
  for (p = 0; p < count; p++) {
    lua_rawgeti(L, index, (int)p + 1);
    read_phrase(L, &r, (uint32_t)p);
    lua_pop(L, 1);
  }
  return (Phrases){(uint32_t)count, r.from, r.ids, r.held_from, r.in, r.single, r.score, r.naming};
}

/* Of each sentence whether it ends in a colon. Pushes what holds them. */
static uint8_t *colons(lua_State *L, const Found *found) {
  const Bags *bags = found->bags;
  uint8_t *colon = lua_newuserdatauv(L, (size_t)bags->count + 1, 0);
  uint32_t s;
  for (s = 0; s < bags->count; s++)
    colon[s] = bags->last[s] > bags->first[s] && found->terms->text[bags->last[s] - 1] == ':';
  return colon;
}

/* Pushes how a term is spelled most often in the evidence of a theme, as it comes first so often
 * where equal. counts: a number a form, all 0. */
static void push_spelling(lua_State *L, const Found *found, const Theme *theme, uint32_t id,
                          uint32_t *counts) {
  const Bags *bags = found->bags;
  const Form *form;
  uint32_t best = 0, most = 0, k, j, pass;
  for (pass = 0; pass < 2; pass++) /* counts, and clears them again */
    for (k = 0; k < theme->shown; k++)
      for (j = bags->from[theme->evidence[k]]; j < bags->from[theme->evidence[k] + 1]; j++) {
        uint32_t spelled = token_at(found->terms, bags->at[j])->form;
        if (bags->ids[j] != id) continue;
        counts[spelled] = pass ? 0 : counts[spelled] + 1;
        if (counts[spelled] <= most) continue;
        most = counts[spelled];
        best = spelled;
      }
  form = form_at(found->terms, best);
  lua_pushlstring(L, found->terms->text + form->first, form->length);
}

/* Pushes { text, count, score } of keyword k of a theme; the phrases are at 2. */
static void push_keyword(lua_State *L, const Found *found, const Phrases *phrases,
                         const Theme *theme, uint32_t k, uint32_t *counts) {
  uint32_t keyword = theme->keyword[k];
  lua_createtable(L, 0, 3);
  if (keyword < phrases->count) {
    lua_rawgeti(L, 2, (int)keyword + 1);
    lua_getfield(L, -1, "text");
    lua_setfield(L, -3, "text");
    lua_getfield(L, -1, "count");
    lua_setfield(L, -3, "count");
    lua_pop(L, 1);
  } else {
    push_spelling(L, found, theme, keyword - phrases->count, counts);
    lua_setfield(L, -2, "text");
    put_integer(L, "count", term_at(found->terms, keyword - phrases->count)->count);
  }
  put_number(L, "score", theme->worth[k] / theme->worth[0]);
}

/* nuclei:themes(phrases, endings, most) -> array of { salience, sentences, evidence, scores,
 * keywords, name } (bags/themes.h): sentences and evidence are numbers of sentences, scores those
 * of the evidence, keywords { text, count, score }, name a phrase or nil; phrases: array of { text,
 * score, count, ids, mentions }, as core.keywords gives them; endings: those of participles, each
 * with a zero byte behind it */
static int nuclei_themes(lua_State *L) {
  const Found *found = luaL_checkudata(L, 1, NUCLEI_TYPE);
  lua_Integer most = luaL_checkinteger(L, 4);
  Phrases phrases;
  Themes themes;
  const uint8_t *announces;
  uint32_t *counts, k;
  size_t i, forms = found->terms->forms.count;
  Arena arena;
  Memory memory;
  luaL_argcheck(L, most >= 0 && most <= NUCLEI_TERMS, 4, "a count of themes expected");
  lua_settop(L, 4);
  phrases = read_phrases(L, 2, found->bags);
  announces = colons(L, found);
  counts = lua_newuserdatauv(L, (forms + 1) * sizeof *counts, 0);
  memset(counts, 0, forms * sizeof *counts);
  arena_begin(L, &arena, &memory);
  if (!themes_find(found->bags, &found->nuclei, found->here, &phrases, announces, (size_t)most,
                   &themes, &memory))
    return luaL_error(L, "not enough memory");
  lua_createtable(L, (int)themes.count, 0);
  for (i = 0; i < themes.count; i++) {
    const Theme *theme = themes.theme + i;
    lua_createtable(L, 0, 6);
    put_number(L, "salience", theme->salience);
    push_numbers(L, theme->bags, theme->count, 1);
    lua_setfield(L, -2, "sentences");
    push_numbers(L, theme->evidence, theme->shown, 1);
    lua_setfield(L, -2, "evidence");
    push_doubles(L, theme->score, theme->shown);
    lua_setfield(L, -2, "scores");
    lua_createtable(L, (int)theme->told, 0);
    for (k = 0; k < theme->told; k++) {
      push_keyword(L, found, &phrases, theme, k, counts);
      lua_rawseti(L, -2, (int)k + 1);
    }
    lua_setfield(L, -2, "keywords");
    if (theme->name != UINT32_MAX) {
      lua_rawgeti(L, 2, (int)theme->name + 1);
      lua_setfield(L, -2, "name");
    }
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static const luaL_Reg METHODS[] = {
    {"groups", nuclei_groups}, {"themes", nuclei_themes}, {NULL, NULL}};

void nuclei_open(lua_State *L) {
  type_open(L, NUCLEI_TYPE, METHODS, NULL);
}
