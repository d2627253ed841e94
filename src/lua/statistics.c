/* statistics.c - binding of what is counted of a document's words: core.syllables(data),
 * core.syllables_of(syllables, word), core.word_statistics(sentences, words, terms [, syllables]),
 * core.sentence_words(text, sentences, words, letters). */
#include "statistics/diversity.h"
#include "statistics/spellings.h"

#include "lua/lexicon.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/put.h"
#include "lua/spans.h"
#include "lua/terms.h"
#include "lua/type.h"
#include "unicode/utf8.h"

#define SYLLABLES_TYPE "briefing.Syllables"

static Syllables *syllables_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, SYLLABLES_TYPE);
}

/* Adds the strings of the array field `name` of the table at 1 in a role. */
static void add_strings(lua_State *L, Syllables *syllables, const char *name, uint32_t role,
                        const Memory *memory) {
  size_t i, n, length;
  lua_getfield(L, 1, name);
  n = lua_istable(L, -1) ? lua_rawlen(L, -1) : 0;
  for (i = 1; i <= n; i++) {
    const char *string;
    lua_rawgeti(L, -1, (int)i);
    string = luaL_checklstring(L, -1, &length);
    if (!lexicon_add(&syllables->strings, string, length, role, memory))
      luaL_error(L, "not enough memory");
    if (length > syllables->longest) syllables->longest = length;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* core.syllables{ vowels =, hiatus =, joined =, silent_endings =, sounded_endings = } -> Syllables
 */
static int core_syllables(lua_State *L) {
  Syllables *syllables;
  Arena arena;
  Memory memory;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  syllables = lua_newuserdatauv(L, sizeof *syllables, 1);
  lexicon_begin(&syllables->strings, hash_key(L));
  syllables->longest = 0;
  arena_begin(L, &arena, &memory);
  add_strings(L, syllables, "vowels", SYLLABLES_VOWEL, &memory);
  add_strings(L, syllables, "hiatus", SYLLABLES_HIATUS, &memory);
  add_strings(L, syllables, "joined", SYLLABLES_JOINED, &memory);
  add_strings(L, syllables, "silent_endings", SYLLABLES_SILENT, &memory);
  add_strings(L, syllables, "sounded_endings", SYLLABLES_SOUNDED, &memory);
  syllables_end(syllables);
  briefing_setuservalue(L, 2);
  type_set_opaque(L, SYLLABLES_TYPE);
  return 1;
}

/* core.syllables_of(syllables, word) -> how many a folded word has */
static int core_syllables_of(lua_State *L) {
  const Syllables *syllables = syllables_check(L, 1);
  size_t length;
  const char *word = check_text(L, 2, &length);
  lua_pushinteger(L, (lua_Integer)syllables_count(syllables, word, length));
  return 1;
}

/* A measure that there may not be: below 0. */
static void set_measure(lua_State *L, const char *name, double measure) {
  if (measure >= 0) put_number(L, name, measure);
}

static void push_sums(lua_State *L, const Spellings *s, const uint32_t *ids, size_t n,
                      uint32_t *room) {
  SpellingSums sums = spellings_sum(s);
  lua_createtable(L, 0, 10);
  put_integer(L, "words", (lua_Integer)sums.words);
  put_integer(L, "types", (lua_Integer)s->types);
  put_integer(L, "hapax", (lua_Integer)sums.hapax);
  put_integer(L, "letters", (lua_Integer)sums.letters);
  put_integer(L, "syllables", (lua_Integer)sums.syllables);
  put_integer(L, "poly", (lua_Integer)sums.poly);
  put_integer(L, "mono", (lua_Integer)sums.mono);
  put_integer(L, "lengthy", (lua_Integer)sums.lengthy);
  set_measure(L, "mattr", diversity_mattr(ids, n, room, s->types));
  set_measure(L, "mtld", diversity_mtld(ids, n, room, s->types));
}

/* core.word_statistics(sentences, words, terms [, syllables]) -> sums over the words of the
 * sentences { words, types, hapax, letters, syllables, poly, mono, lengthy, mattr, mtld }: see
 * statistics/spellings.h, diversity.h; without syllables, each word has one */
static int core_word_statistics(lua_State *L) {
  const Spans *sentences = spans_check(L, 1), *words = words_check(L, 2);
  const Terms *terms = terms_check_of(L, 3, words);
  const Syllables *syllables = lua_isnoneornil(L, 4) ? NULL : syllables_check(L, 4);
  size_t s, w, to, total = spans_all_within(words, sentences), n = 0;
  uint32_t *ids;
  Spellings spellings;
  Arena arena;
  Memory memory;
  lua_settop(L, 4);
  ids = lua_newuserdatauv(L, (total + terms->forms.count + 1) * sizeof *ids, 0);
  arena_begin(L, &arena, &memory);
  if (!spellings_begin(&spellings, terms, syllables, &memory))
    return luaL_error(L, "not enough memory");
  for (s = 0; s < sentences->count; s++)
    for (w = spans_within(words, spans_item(sentences, s), &to); w < to; w++)
      if (!spellings_add(&spellings, w, words->items[w].kind, ids + n++))
        return luaL_error(L, "not enough memory");
  push_sums(L, &spellings, ids, n, ids + total);
  return 1;
}

/* core.sentence_words(text, sentences, words, letters) -> flat array by sentence: how many words
 * begin in it, how many of these have more characters than `letters` */
static int core_sentence_words(lua_State *L) {
  size_t length, s, w, to;
  const char *text = check_text(L, 1, &length);
  const Spans *sentences = spans_check(L, 2), *words = words_check(L, 3);
  lua_Integer letters = luaL_checkinteger(L, 4);
  int n = 0;
  luaL_argcheck(L, !words->count || words->items[words->count - 1].last <= length, 3,
                "words of another text");
  lua_createtable(L, (int)(sentences->count * 2), 0);
  for (s = 0; s < sentences->count; s++) {
    lua_Integer count = 0, more = 0;
    for (w = spans_within(words, spans_item(sentences, s), &to); w < to; w++) {
      const briefing_span *word = &words->items[w];
      lua_Integer characters = 0;
      uint32_t i;
      for (i = word->first; i < word->last; i++)
        characters += !utf8_is_continuation((uint8_t)text[i]);
      count++;
      more += characters > letters;
    }
    lua_pushinteger(L, count);
    lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, more);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

const luaL_Reg statistics_functions[] = {{"syllables", core_syllables},
                                         {"syllables_of", core_syllables_of},
                                         {"sentence_words", core_sentence_words},
                                         {"word_statistics", core_word_statistics},
                                         {NULL, NULL}};
