/* lexicon.c - binding of a language's compiled words: tables of Lua in, one userdata out, its
 * blocks in its user value. */
#include "lua/lexicon.h"

#include <time.h>

#include "lua/memory.h"
#include "lua/module.h"
#include "lua/type.h"

#define LEXICON_TYPE "briefing.Lexicon"

/* What the userdata holds. */
typedef struct Held {
  Lexicon lexicon;
  int kept; /* for many texts */
  int read; /* a text was read with it */
} Held;

const Lexicon *lexicon_check(lua_State *L, int index) {
  return &((const Held *)luaL_checkudata(L, index, LEXICON_TYPE))->lexicon;
}

const Lexicon *lexicon_for_text(lua_State *L, int index) {
  Held *held = luaL_checkudata(L, index, LEXICON_TYPE);
  if (held->kept && held->read && !held->lexicon.memo) {
    Arena arena;
    Memory memory;
    briefing_getuservalue(L, index);
    arena_over(L, &arena, &memory);
    if (!lexicon_add_memo(&held->lexicon, &memory)) luaL_error(L, "not enough memory");
    lua_pop(L, 1);
  }
  held->read = 1;
  return &held->lexicon;
}

HashKey hash_key(lua_State *L) {
  HashKey key;
  uint64_t stack = (uint64_t)(uintptr_t)&key, heap = (uint64_t)(uintptr_t)L,
           code = (uint64_t)(uintptr_t)&hash_key;
  key.a = (stack ^ HASH_TURN(heap, 21)) * 0x9E3779B97F4A7C15U;
  key.b = (heap ^ HASH_TURN(code, 33) ^ (uint64_t)clock()) * 0xC2B2AE3D27D4EB4FU;
  return key;
}

/* Adds the strings of the array field `name` of the table at 1. */
static void add_words(lua_State *L, Lexicon *lexicon, const char *name, uint32_t roles,
                      const Memory *memory) {
  lua_Integer i;
  lua_getfield(L, 1, name);
  if (lua_istable(L, -1)) {
    for (i = 1;; i++) {
      const char *word;
      size_t length;
      lua_rawgeti(L, -1, (int)i);
      if (lua_type(L, -1) != LUA_TSTRING) break;
      word = lua_tolstring(L, -1, &length);
      if (!lexicon_add(lexicon, word, length, roles, memory)) luaL_error(L, "not enough memory");
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Adds the endings of the table field `endings` of the table at 1: { any = { ly = 0.4 }, last =,
 * single = }. */
static void add_endings(lua_State *L, Lexicon *lexicon, const Memory *memory) {
  static const char *const PLACES[] = {"any", "first", "last", "single"};
  unsigned place;
  lua_getfield(L, 1, "endings");
  for (place = 0; lua_istable(L, -1) && place < LEXICON_PLACES; place++) {
    lua_getfield(L, -1, PLACES[place]);
    if (lua_istable(L, -1)) {
      lua_pushnil(L);
      while (lua_next(L, -2)) {
        if (lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TNUMBER) {
          size_t length;
          const char *ending = lua_tolstring(L, -2, &length);
          lua_Number factor = lua_tonumber(L, -1) * 100 + 0.5;
          if (factor < 0) factor = 0;
          if (factor > 255) factor = 255;
          if (!lexicon_add_ending(lexicon, ending, length, place, (uint8_t)factor, memory))
            luaL_error(L, "not enough memory");
        }
        lua_pop(L, 1);
      }
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* core.lexicon({ stopwords =, leads =, trails =, units =, elisions =, enclitics =, stemming = } [,
 * kept]) -> Lexicon. Raises where the rules of stemming are mistaken. kept: for many texts, so that
 * words are worth remembering (lexicon_for_text). */
static int core_lexicon(lua_State *L) {
  Held *held;
  Lexicon *lexicon;
  Arena arena;
  Memory memory;
  int kept = lua_toboolean(L, 2);
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  held = lua_newuserdatauv(L, sizeof *held, 1);
  held->kept = kept;
  held->read = 0;
  lexicon = &held->lexicon;
  lexicon_begin(lexicon, hash_key(L));
  arena_begin(L, &arena, &memory);
  add_words(L, lexicon, "stopwords", LEXICON_STOP, &memory);
  add_words(L, lexicon, "leads", LEXICON_LEAD, &memory);
  add_words(L, lexicon, "trails", LEXICON_TRAIL, &memory);
  add_words(L, lexicon, "units", LEXICON_UNIT, &memory);
  add_words(L, lexicon, "elisions", LEXICON_ELISION, &memory);
  add_words(L, lexicon, "enclitics", LEXICON_ENCLITIC, &memory);
  add_endings(L, lexicon, &memory);
  lua_getfield(L, 1, "stemming");
  if (lua_type(L, -1) == LUA_TSTRING) {
    size_t length, line = 0;
    const char *rules = lua_tolstring(L, -1, &length);
    const char *why = stem_compile(&lexicon->stemmer, rules, length, &memory, &line);
    if (why) return luaL_error(L, "stemming, line %d: %s", (int)line, why);
  }
  lua_settop(L, 3);
  briefing_setuservalue(L, 2);
  type_set_opaque(L, LEXICON_TYPE);
  return 1;
}

const luaL_Reg lexicon_functions[] = {{"lexicon", core_lexicon}, {NULL, NULL}};
