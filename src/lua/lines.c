/* lines.c - binding of white space and lines: core.skip(text, first, last), core.skip_back(text,
 * first, last), core.lines(text). Positions are Lua's, from 1, spans inclusive. */
#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/space.h"

typedef struct Text {
  const unsigned char *bytes;
  size_t length;
} Text;

/* The text and the span of the arguments, half-open from 0. */
static Text check_span(lua_State *L, size_t *first, size_t *stop) {
  Text text;
  lua_Integer from = luaL_checkinteger(L, 2), to = luaL_checkinteger(L, 3);
  text.bytes = (const unsigned char *)check_text(L, 1, &text.length);
  luaL_argcheck(L, from >= 1, 2, "a position expected");
  luaL_argcheck(L, to >= 0, 3, "a position expected");
  *first = (size_t)from - 1;
  *stop = (size_t)to;
  return text;
}

/* core.skip(text, first, last) -> the first byte at or after `first` that is no white space, or
 * last + 1 */
static int core_skip(lua_State *L) {
  size_t first, stop;
  Text text = check_span(L, &first, &stop);
  lua_pushinteger(L, (lua_Integer)space_skip(text.bytes, text.length, first, stop) + 1);
  return 1;
}

/* core.skip_back(text, first, last) -> the last byte at or before `last` that is no white space, or
 * first - 1 */
static int core_skip_back(lua_State *L) {
  size_t first, stop;
  Text text = check_span(L, &first, &stop);
  lua_pushinteger(L, (lua_Integer)space_skip_back(text.bytes, text.length, first, stop));
  return 1;
}

/* Length of the end of a line at `at`, 0 where there is none. */
static size_t line_end(Text text, size_t at) {
  const unsigned char *c = text.bytes + at;
  if (*c == '\r') return text.length - at > 1 && c[1] == '\n' ? 2 : 1;
  if (*c >= '\n' && *c <= '\f') return 1;
  if (*c == 0xE2 && text.length - at > 2 && c[1] == 0x80 && (c[2] == 0xA8 || c[2] == 0xA9))
    return 3;
  return 0;
}

#define TAB 4 /* columns to the next tab stop, for comparing indents only */

static size_t indent_of(Text text, size_t start, size_t first) {
  size_t columns = 0;
  for (; start < first; start++) columns += text.bytes[start] == '\t' ? TAB - columns % TAB : 1;
  return columns;
}

/* core.lines(text) -> count, then arrays of the lines that are not blank: starts, first bytes, last
 * bytes, indents, blanks (briefing/blocks/lines.lua) */
static int core_lines(lua_State *L) {
  Text text;
  size_t at = 0;
  int n = 0, blank = 0, table;
  text.bytes = (const unsigned char *)check_text(L, 1, &text.length);
  lua_settop(L, 1);
  for (table = 2; table <= 6; table++) lua_newtable(L);
  while (at < text.length) {
    size_t stop = at, end = 0, first;
    while (stop < text.length && !(end = line_end(text, stop))) stop++;
    first = space_skip(text.bytes, text.length, at, stop);
    if (first < stop) {
      n++;
      lua_pushinteger(L, (lua_Integer)at + 1);
      lua_rawseti(L, 2, n);
      lua_pushinteger(L, (lua_Integer)first + 1);
      lua_rawseti(L, 3, n);
      lua_pushinteger(L, (lua_Integer)space_skip_back(text.bytes, text.length, first, stop));
      lua_rawseti(L, 4, n);
      lua_pushinteger(L, (lua_Integer)indent_of(text, at, first));
      lua_rawseti(L, 5, n);
      lua_pushboolean(L, blank);
      lua_rawseti(L, 6, n);
      blank = 0;
    } else {
      blank = 1;
    }
    /* U+2029 parts paragraphs */
    if (end == 3 && text.bytes[stop + 2] == 0xA9) blank = 1;
    at = stop + end;
  }
  lua_pushinteger(L, n);
  lua_insert(L, 2);
  return 6;
}

const luaL_Reg lines_functions[] = {
    {"skip", core_skip}, {"skip_back", core_skip_back}, {"lines", core_lines}, {NULL, NULL}};
