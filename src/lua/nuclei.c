/* nuclei.c - binding of groups of terms that occur together and of the themes made of them. */
#include "bags/nuclei.h"

#include <string.h>

#include "bags/themes.h"
#include "lua/arrays.h"
#include "lua/bags.h"
#include "lua/candidates.h"
#include "lua/memory.h"
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

/* nuclei:groups() -> array of the groups, each an array of terms { id, weight, sentences }: specs
 * hold the themes against them */
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

/* Pushes how keyword i is spelled most often. */
static void push_chosen(lua_State *L, const Terms *terms, const Chosen *chosen, size_t i) {
  uint32_t first, last;
  chosen_bounds(chosen, i, terms, &first, &last);
  push_phrase(L, terms->text + first, last - first);
}

/* What the themes were made with, for telling of them. */
typedef struct Made {
  const Found *found;
  Chosen chosen;
  uint32_t *counts; /* room for a number a form, all 0 */
} Made;

/* Pushes { text, count, score } of keyword k of a theme. */
static void push_keyword(lua_State *L, const Made *made, const Theme *theme, uint32_t k) {
  const Terms *terms = made->found->terms;
  size_t keyword = theme->keyword[k], phrases = made->chosen.count;
  lua_createtable(L, 0, 3);
  if (keyword < phrases) {
    push_chosen(L, terms, &made->chosen, keyword);
    lua_setfield(L, -2, "text");
    put_integer(L, "count", made->chosen.spellings[keyword].count);
  } else {
    push_spelling(L, made->found, theme, (uint32_t)(keyword - phrases), made->counts);
    lua_setfield(L, -2, "text");
    put_integer(L, "count", term_at(terms, keyword - phrases)->count);
  }
  put_number(L, "score", theme->worth[k] / theme->worth[0]);
}

static void push_theme(lua_State *L, const Made *made, const Theme *theme) {
  uint32_t k;
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
    push_keyword(L, made, theme, k);
    lua_rawseti(L, -2, (int)k + 1);
  }
  lua_setfield(L, -2, "keywords");
  if (theme->name == UINT32_MAX) return;
  push_chosen(L, made->found->terms, &made->chosen, theme->name);
  lua_setfield(L, -2, "name");
}

/* nuclei:themes(candidates, limit, endings, most) -> array of { salience, sentences, evidence,
 * scores, keywords, name } (bags/themes.h): sentences and evidence are numbers of sentences, scores
 * those of the evidence, keywords { text, count, score }; name: nil where there is none; candidates
 * and limit: the keywords that may tell and name a theme; endings: those of participles, each with
 * a zero byte behind it; most: themes */
static int nuclei_themes(lua_State *L) {
  Made made = {0};
  const Found *found = luaL_checkudata(L, 1, NUCLEI_TYPE);
  const Candidates *candidates = candidates_check(L, 2);
  lua_Integer limit = luaL_checkinteger(L, 3), most = luaL_checkinteger(L, 5);
  CandidateScan scan = candidates->scan;
  ChooseRequest request = {0};
  Endings endings;
  Phrases phrases;
  Themes themes;
  const uint8_t *announces;
  size_t i, forms = found->terms->forms.count;
  Arena arena;
  Memory memory;
  endings.bytes = luaL_checklstring(L, 4, &endings.length);
  luaL_argcheck(L, candidates->terms == found->terms, 2, "candidates of the same terms expected");
  luaL_argcheck(L, limit >= 0 && (size_t)limit <= candidates->ranking.limit, 3,
                "a limit of at most the candidates' expected");
  luaL_argcheck(L, !endings.length || !endings.bytes[endings.length - 1], 4,
                "endings with zero bytes behind them expected");
  luaL_argcheck(L, most >= 0 && most <= NUCLEI_TERMS, 5, "a count of themes expected");
  lua_settop(L, 5);
  announces = colons(L, found);
  made.found = found;
  made.counts = lua_newuserdatauv(L, (forms + 1) * sizeof *made.counts, 0);
  memset(made.counts, 0, forms * sizeof *made.counts);
  arena_begin(L, &arena, &memory);
  scan.memory = &memory;
  request.limit = (size_t)limit;
  if (!chosen_find(&scan, &candidates->ranking, &request, &made.chosen, NULL) ||
      !phrases_make(found->bags, found->terms, &made.chosen, &endings, &phrases, &memory) ||
      !themes_find(found->bags, &found->nuclei, found->here, &phrases, announces, (size_t)most,
                   &themes, &memory))
    return luaL_error(L, "not enough memory");
  lua_createtable(L, (int)themes.count, 0);
  for (i = 0; i < themes.count; i++) {
    push_theme(L, &made, themes.theme + i);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

static const luaL_Reg METHODS[] = {
    {"groups", nuclei_groups}, {"themes", nuclei_themes}, {NULL, NULL}};

void nuclei_open(lua_State *L) {
  type_open(L, NUCLEI_TYPE, METHODS, NULL);
}
