/* prose.c - binding of words, tokens and sentences as readers see them: text in, Spans out.
 *
 *   core.rules(lists, options, terminators)   a language's words compiled: lists is an array of a
 *                                             list, the flag of its words, a list, its flag ...
 *   core.sentences(text, rules, extra, ranges)
 *   core.words(text, mode, clitics, rules)
 *
 * A userdata of rules holds no pointer and needs no __gc. */
#include "lua/module.h"
#include "lua/prose.h"
#include "lua/spans.h"
#include "lua/type.h"
#include "prose/rules.h"

#define RULES_TYPE "briefing.Rules"

/* -- rules -- */

/* Pushes word i of the list at the top of the stack. */
static const char *push_word(lua_State *L, int i, size_t *length) {
  lua_rawgeti(L, -1, i);
  luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "lists of strings expected");
  return lua_tolstring(L, -1, length);
}

/* Adds the words of a list at the top of the stack to the rules, or, where there are none yet, to
 * the counts of words and their bytes. */
static void read_words(lua_State *L, briefing_rules *rules, uint32_t flag, size_t *words,
                       size_t *bytes) {
  int i, count = (int)lua_rawlen(L, -1);
  for (i = 1; i <= count; i++) {
    size_t length;
    const char *word = push_word(L, i, &length);
    if (rules) {
      rules_add_written(rules, word, length, flag);
    } else {
      ++*words;
      *bytes += length;
    }
    lua_pop(L, 1);
  }
}

static void read_lists(lua_State *L, briefing_rules *rules, size_t *words, size_t *bytes) {
  int i, count = (int)lua_rawlen(L, 1);
  for (i = 1; i < count; i += 2) {
    uint32_t flag;
    lua_rawgeti(L, 1, i + 1);
    flag = (uint32_t)lua_tointeger(L, -1);
    lua_rawgeti(L, 1, i);
    luaL_argcheck(L, lua_istable(L, -1), 1, "lists of strings expected");
    read_words(L, rules, flag, words, bytes);
    lua_pop(L, 2);
  }
}

static int core_rules(lua_State *L) {
  size_t words = 0, bytes = 0, length, size;
  briefing_rules *rules;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 3); /* the arguments not given are nil, not what is pushed below */
  read_lists(L, NULL, &words, &bytes);
  size = briefing_rules_size(words, bytes);
  luaL_argcheck(L, size, 1, "too many words");
  rules = briefing_rules_init(lua_newuserdatauv(L, size, 0), words, bytes);
  type_set_opaque(L, RULES_TYPE);
  read_lists(L, rules, &words, &bytes);
  briefing_rules_options(rules, (uint32_t)luaL_optinteger(L, 2, 0));
  if (!lua_isnoneornil(L, 3)) {
    const char *characters = luaL_checklstring(L, 3, &length);
    briefing_rules_terminators(rules, characters, length);
  }
  return 1;
}

/* core.rules_words(rules) -> array of word, flags, split, word, flags, split ..., in no order: the
 * benchmark in C has the same rules by it */
static int core_rules_words(lua_State *L) {
  const briefing_rules *rules = luaL_checkudata(L, 1, RULES_TYPE);
  uint32_t k;
  int n = 0;
  lua_createtable(L, (int)rules->words * 3, 0);
  for (k = 0; k <= rules->mask; k++) {
    const RuleSlot *slot = rules->slots + k;
    if (!slot->hash) continue;
    lua_pushlstring(L, rules_word(rules, slot), slot->length);
    lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, (lua_Integer)slot->flags);
    lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, (lua_Integer)slot->split);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

const briefing_rules *optional_rules(lua_State *L, int index) {
  return lua_isnoneornil(L, index) ? NULL : luaL_checkudata(L, index, RULES_TYPE);
}

/* -- sentences -- */

typedef struct Tables {
  const briefing_rules *rules, *extra;
} Tables;

static void sentences_in(SpanBuffer *b, const char *text, size_t first, size_t last, int one_block,
                         Tables tables) {
  briefing_sentences pass;
  size_t got;
  briefing_sentences_begin(&pass, text, first, last, tables.rules, tables.extra);
  if (one_block) briefing_sentences_join_lines(&pass);
  do {
    size_t room = b->count < 512 ? 64 : b->count / 8;
    briefing_span *spans = spans_reserve(b, room);
    got = briefing_sentences_next(&pass, spans, room);
    b->count += got;
  } while (got);
}

/* core.sentences(text, rules, extra, ranges): ranges nil, or a flat array first, last, first, last
 * ...; each range is one block, whose line breaks are blanks. */
static int core_sentences(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  Tables tables;
  SpanBuffer b;
  lua_settop(L, 4);
  tables.rules = optional_rules(L, 2);
  tables.extra = optional_rules(L, 3);
  spans_begin(L, &b);
  if (lua_istable(L, 4)) {
    int k, count = (int)lua_rawlen(L, 4);
    for (k = 1; k + 1 <= count; k += 2) {
      briefing_span range = spans_range(L, 4, k, length);
      sentences_in(&b, text, range.first, range.last, 1, tables);
    }
  } else {
    sentences_in(&b, text, 0, length, 0, tables);
  }
  spans_finish(&b, 1, 0);
  return 1;
}

/* -- words -- */

/* core.words(text, mode, clitics, rules): mode "words" or "tokens", clitics "split" (as without it)
 * or "keep". */
static int core_words(lua_State *L) {
  static const char *const modes[] = {"words", "tokens", NULL}, *const clitics[] = {"split", "keep",
                                                                                    NULL};
  size_t length, got;
  const char *text = check_text(L, 1, &length);
  briefing_word_mode mode =
      luaL_checkoption(L, 2, "words", modes) ? BRIEFING_TOKENS_SPLIT : BRIEFING_WORDS;
  briefing_words pass;
  SpanBuffer b;
  if (luaL_checkoption(L, 3, "split", clitics) && mode == BRIEFING_TOKENS_SPLIT)
    mode = BRIEFING_TOKENS;
  lua_settop(L, 4);
  briefing_words_begin(&pass, text, 0, length, mode, optional_rules(L, 4), NULL);
  spans_begin(L, &b);
  do {
    size_t room = b.count < 2048 ? 256 : b.count / 8;
    got = briefing_words_next(&pass, spans_reserve(&b, room), room);
    b.count += got;
  } while (got);
  spans_finish(&b, 1, 1);
  return 1;
}

const luaL_Reg prose_functions[] = {{"rules", core_rules},
                                    {"rules_words", core_rules_words},
                                    {"words", core_words},
                                    {"sentences", core_sentences},
                                    {NULL, NULL}};
