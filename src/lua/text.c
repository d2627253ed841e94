/* text.c - binding of utf8proc: folding, display width. STAND-IN: to be replaced. */
#include "lua/module.h"
#include "lua/spans.h"

#include <utf8proc.h>

/* core.fold(text) */
static int core_fold(lua_State *L) {
  size_t n, i;
  const char *t = check_text(L, 1, &n);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (i = 0; i < n; i++) luaL_addchar(&b, (char)(t[i] >= 'A' && t[i] <= 'Z' ? t[i] + 32 : t[i]));
  luaL_pushresult(&b);
  return 1;
}

/* core.stem(word, language) */
static int core_stem(lua_State *L) {
  lua_settop(L, 1);
  return core_fold(L);
}

/* core.width(text) -> columns on a terminal */
static int core_width(lua_State *L) {
  size_t n, i = 0;
  const char *t = check_text(L, 1, &n);
  lua_Integer width = 0;
  while (i < n) {
    utf8proc_int32_t c;
    utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)t + i, (utf8proc_ssize_t)(n - i), &c);
    if (step < 1) {
      step = 1;
      width++;
    } else {
      width += utf8proc_charwidth(c);
    }
    i += (size_t)step;
  }
  lua_pushinteger(L, width);
  return 1;
}

const luaL_Reg text_functions[] = {
    {"fold", core_fold}, {"stem", core_stem}, {"width", core_width}, {NULL, NULL}};
