/* character.c - binding of single characters: what Unicode says of the character at a position. */
#include "lua/module.h"
#include "lua/spans.h"

#include <utf8proc.h>

/* core.category(text, position) -> general category ("Lu", "Nd", ...), last byte of the character
 * position: 1-based first byte of a character; nothing is returned outside the text. A byte that
 * begins no well-formed character is "Cn" and one byte long. Cost: constant. */
static int core_category(lua_State *L) {
  size_t n;
  const char *t = check_text(L, 1, &n);
  lua_Integer at = luaL_checkinteger(L, 2);
  utf8proc_int32_t c;
  utf8proc_ssize_t step;
  size_t left;
  if (at < 1 || at > (lua_Integer)n) return 0;
  left = n - (size_t)at + 1;
  if (left > 4) left = 4;
  step = utf8proc_iterate((const utf8proc_uint8_t *)t + at - 1, (utf8proc_ssize_t)left, &c);
  if (step < 1) {
    lua_pushliteral(L, "Cn");
    lua_pushinteger(L, at);
  } else {
    lua_pushlstring(L, utf8proc_category_string(c), 2);
    lua_pushinteger(L, at + (lua_Integer)step - 1);
  }
  return 2;
}

const luaL_Reg character_functions[] = {{"category", core_category}, {NULL, NULL}};
