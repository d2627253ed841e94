/* segment.c - binding of UAX #29 segmentation, text in, Spans that tile it out, and of what is not
 * UTF-8. */
#include "lua/module.h"
#include "lua/segments.h"

/* The number of the engine named at index; the best engine where there is none. */
static size_t check_engine(lua_State *L, int index) {
  const char *wanted = luaL_optstring(L, index, NULL), *name;
  size_t engine = 0;
  if (!wanted) return 0;
  while ((name = briefing_engine_name(engine)) != NULL) {
    lua_pushstring(L, name);
    if (lua_rawequal(L, index, -1)) return engine;
    lua_pop(L, 1);
    engine++;
  }
  luaL_argerror(L, index, "no such engine on this machine");
  return 0;
}

static int push_segments(lua_State *L, briefing_segmentation segmentation) {
  size_t length, engine;
  check_text(L, 1, &length);
  engine = check_engine(L, 2);
  segments_push(L, 1, segmentation, engine);
  return 1;
}

/* core.word_segments(text, engine) -> Spans; the engine's name is for specs and timing */
static int core_words(lua_State *L) {
  return push_segments(L, BRIEFING_SEGMENT_WORDS);
}

/* core.sentence_segments(text, engine) -> Spans */
static int core_sentences(lua_State *L) {
  return push_segments(L, BRIEFING_SEGMENT_SENTENCES);
}

/* core.grapheme_segments(text, engine) -> Spans */
static int core_graphemes(lua_State *L) {
  return push_segments(L, BRIEFING_SEGMENT_GRAPHEMES);
}

/* core.engines() -> array of the names of the engines that this machine can run, the best first */
static int core_engines(lua_State *L) {
  const char *name;
  lua_newtable(L);
  for (int i = 0; (name = briefing_engine_name((size_t)i)) != NULL; i++) {
    lua_pushstring(L, name);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* core.ill_formed(text) -> flat array of first, last of each maximal subpart of ill-formed UTF-8 */
static int core_ill_formed(lua_State *L) {
  size_t length, from = 0;
  const char *text = check_text(L, 1, &length);
  briefing_span span;
  int n = 0;
  lua_newtable(L);
  while (n < 0x7FFFFFFE && briefing_ill_formed(text, length, from, &span)) {
    lua_pushinteger(L, (lua_Integer)span.first + 1);
    lua_rawseti(L, -2, ++n);
    lua_pushinteger(L, (lua_Integer)span.last);
    lua_rawseti(L, -2, ++n);
    from = span.last;
  }
  return 1;
}

const luaL_Reg segment_functions[] = {
    {"word_segments", core_words},         {"sentence_segments", core_sentences},
    {"grapheme_segments", core_graphemes}, {"engines", core_engines},
    {"ill_formed", core_ill_formed},       {NULL, NULL}};
