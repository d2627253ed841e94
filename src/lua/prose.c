/* prose.c - binding of words, tokens and sentences as readers see them: text in, Spans out.
 *
 *   core.rules(list, options, terminators)   a language's words compiled: list is word, flags,
 * split, word, flags, split ... core.sentences(text, rules, extra, ranges) core.words(text, mode,
 * clitics, rules)
 *
 * A userdata of rules holds no pointer and needs no __gc. */
#include "lua/module.h"
#include "lua/prose.h"
#include "lua/spans.h"

#define RULES_TYPE "briefing.Rules"

/* -- rules -- */

static const char *list_word(lua_State *L, int i, size_t *length) {
  lua_rawgeti(L, 1, i);
  if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "string expected at %d", i);
  return lua_tolstring(L, -1, length);
}

static lua_Integer list_number(lua_State *L, int i) {
  lua_Integer value;
  lua_rawgeti(L, 1, i);
  value = (lua_Integer)lua_tonumber(L, -1);
  lua_pop(L, 1);
  return value;
}

static int core_rules(lua_State *L) {
  size_t words, bytes = 0, length, size;
  int i, count;
  briefing_rules *rules;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 3); /* the arguments not given are nil, not what is pushed below */
  count = (int)lua_rawlen(L, 1);
  words = (size_t)count / 3;
  for (i = 1; i + 2 <= count; i += 3) {
    list_word(L, i, &length);
    bytes += length;
    lua_pop(L, 1);
  }
  size = briefing_rules_size(words, bytes);
  luaL_argcheck(L, size, 1, "too many words");
  rules = briefing_rules_init(lua_newuserdatauv(L, size, 0), words, bytes);
  luaL_setmetatable(L, RULES_TYPE);
  for (i = 1; i + 2 <= count; i += 3) {
    const char *word = list_word(L, i, &length);
    briefing_rules_add(rules, word, length, (uint32_t)list_number(L, i + 1),
                       (size_t)list_number(L, i + 2));
    lua_pop(L, 1);
  }
  briefing_rules_options(rules, (uint32_t)luaL_optinteger(L, 2, 0));
  if (!lua_isnoneornil(L, 3)) {
    const char *characters = luaL_checklstring(L, 3, &length);
    briefing_rules_terminators(rules, characters, length);
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
      lua_Integer first, last;
      lua_rawgeti(L, 4, k);
      lua_rawgeti(L, 4, k + 1);
      first = lua_tointeger(L, -2) - 1;
      last = lua_tointeger(L, -1);
      lua_pop(L, 2);
      luaL_argcheck(L, first >= 0 && first <= last && last <= (lua_Integer)length, 4,
                    "range out of text");
      sentences_in(&b, text, (size_t)first, (size_t)last, 1, tables);
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

void prose_open(lua_State *L) {
  luaL_newmetatable(L, RULES_TYPE);
  lua_pop(L, 1);
}

const luaL_Reg prose_functions[] = {
    {"rules", core_rules}, {"words", core_words}, {"sentences", core_sentences}, {NULL, NULL}};
