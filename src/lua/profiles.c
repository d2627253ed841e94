/* profiles.c - binding of the profiles of languages: core.profiles(languages),
 * core.tally(profiles, text, count). */
#include "recognize/profiles.h"

#include "lua/module.h"
#include "lua/spans.h"
#include "lua/type.h"
#include "unicode/space.h"
#include "unicode/utf8.h"

#define PROFILES_TYPE "briefing.Profiles"

/* The next letter beyond ASCII from *at on: its length, 0 at the end; *at is then behind it. */
static size_t next_letter(const char *list, size_t length, size_t *at) {
  size_t from;
  while (*at < length && !profiles_is_lead(list[*at])) ++*at;
  if (*at == length) return 0;
  for (from = (*at)++; *at < length && utf8_is_continuation((uint8_t)list[*at]);) ++*at;
  return *at - from;
}

/* The fields of a language that hold these, by their kind. */
static const char FIELDS[][8] = {"words", "endings", "letters"};

/* Pushes the list of a kind of the language at the top of the stack; NULL where it has none. */
static const char *push_list(lua_State *L, ProfileKind kind, size_t *length) {
  lua_getfield(L, -1, FIELDS[kind]);
  return lua_isnil(L, -1) ? NULL : luaL_checklstring(L, -1, length);
}

/* Adds to `items` and `bytes` what the language at the top of the stack takes, or, where there are
 * profiles, adds it to these. */
static void read_language(lua_State *L, Profiles *profiles, uint32_t language, size_t *items,
                          size_t *bytes) {
  ProfileKind kind;
  for (kind = PROFILE_WORD; kind <= PROFILE_LETTER; kind++) {
    size_t length = 0, at = 0, n;
    const char *list = push_list(L, kind, &length);
    while (list &&
           (n = (kind == PROFILE_LETTER ? next_letter : next_word)(list, length, &at)) != 0) {
      if (profiles) profiles_add(profiles, kind, list + at - n, n, language);
      *bytes += n;
      ++*items;
    }
    lua_pop(L, 1);
  }
}

/* core.profiles(languages) -> Profiles of an array of { words, endings, letters }, strings as in
 * briefing/languages/profiles.lua; each may be missing */
static int core_profiles(lua_State *L) {
  Profiles *profiles = NULL;
  size_t items = 0, bytes = 0, more_items = 0, more_bytes = 0, size;
  int i, count;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  count = (int)lua_rawlen(L, 1);
  luaL_argcheck(L, count <= PROFILES_LANGUAGES, 1, "at most 64 languages expected");
  for (i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    luaL_argcheck(L, lua_istable(L, -1), 1, "array of tables expected");
    read_language(L, NULL, 0, &items, &bytes);
    lua_pop(L, 1);
  }
  size = profiles_size(items, bytes);
  luaL_argcheck(L, size != 0, 1, "too many words");
  profiles = lua_newuserdatauv(L, size, 0);
  profiles_init(profiles, items, bytes);
  type_set_opaque(L, PROFILES_TYPE);
  for (i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    read_language(L, profiles, (uint32_t)i - 1, &more_items, &more_bytes);
    lua_pop(L, 1);
  }
  return 1;
}

/* core.tally(profiles, text, count) -> array of the points of the first so many languages in a
 * folded text. Initials and abbreviations are no words. */
static int core_tally(lua_State *L) {
  const Profiles *profiles = luaL_checkudata(L, 1, PROFILES_TYPE);
  size_t length;
  const char *text = check_text(L, 2, &length);
  lua_Integer count = luaL_checkinteger(L, 3), i;
  int64_t sums[PROFILES_LANGUAGES] = {0};
  luaL_argcheck(L, count >= 0 && count <= PROFILES_LANGUAGES, 3, "at most 64 languages expected");
  profiles_tally(profiles, text, length, sums);
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)sums[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

const luaL_Reg profiles_functions[] = {
    {"profiles", core_profiles}, {"tally", core_tally}, {NULL, NULL}};
