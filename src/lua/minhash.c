/* minhash.c - binding of signatures: text in, a string out. */
#include "lua/module.h"
#include "lua/spans.h"

/* core.signature(text) -> its signature (briefing_signature), "" where it has no word */
static int core_signature(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  char signature[BRIEFING_SIGNATURE_LENGTH];
  lua_pushlstring(L, signature, briefing_signature(text, length, signature));
  return 1;
}

/* core.alike(a, b) -> at how many places two strings have the same byte */
static int core_alike(lua_State *L) {
  size_t length, other, i;
  lua_Integer count = 0;
  const char *a = luaL_checklstring(L, 1, &length), *b = luaL_checklstring(L, 2, &other);
  for (i = 0; i < length && i < other; i++) count += a[i] == b[i];
  lua_pushinteger(L, count);
  return 1;
}

const luaL_Reg minhash_functions[] = {
    {"signature", core_signature}, {"alike", core_alike}, {NULL, NULL}};
