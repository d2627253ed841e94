/* lines.c - binding of white space and lines: core.skip(text, first, last), core.skip_back(text,
 * first, last), core.lines(text). Positions are Lua's, from 1, spans inclusive. */
#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/space.h"

/* White space beyond ASCII (Unicode White_Space), and the byte order mark and zero width space,
 * which flattened pages carry and nobody sees. */
static int is_wide_space(const unsigned char *at, size_t length) {
  switch (length) {
  case 2: return at[0] == 0xC2 && (at[1] == 0x85 || at[1] == 0xA0);
  case 3:
    switch (at[0]) {
    case 0xE1: return at[1] == 0x9A && at[2] == 0x80;
    case 0xE2:
      if (at[1] == 0x81) return at[2] == 0x9F;
      return at[1] == 0x80 &&
             ((at[2] >= 0x80 && at[2] <= 0x8B) || at[2] == 0xA8 || at[2] == 0xA9 || at[2] == 0xAF);
    case 0xE3: return at[1] == 0x80 && at[2] == 0x80;
    case 0xEF: return at[1] == 0xBB && at[2] == 0xBF;
    default: return 0;
    }
  default: return 0;
  }
}

typedef struct Text {
  const unsigned char *bytes;
  size_t length;
} Text;

/* Past the white space that begins at `at`, not past `stop`. */
static size_t skip(Text text, size_t at, size_t stop) {
  while (at < stop && at < text.length) {
    size_t length = text.bytes[at] < 0xE0 ? 2 : 3;
    if (is_space((char)text.bytes[at]))
      at++;
    else if (text.bytes[at] >= 0xC2 && text.length - at >= length &&
             is_wide_space(text.bytes + at, length))
      at += length;
    else
      return at;
  }
  return stop;
}

/* Before the white space that ends at `stop`, not before `first`. */
static size_t skip_back(Text text, size_t first, size_t stop) {
  while (stop > first) {
    unsigned char byte = stop <= text.length ? text.bytes[stop - 1] : 0;
    if (is_space((char)byte))
      stop--;
    else if (byte < 0x80 || byte > 0xBF)
      return stop;
    else if (stop - first >= 2 && is_wide_space(text.bytes + stop - 2, 2))
      stop -= 2;
    else if (stop - first >= 3 && is_wide_space(text.bytes + stop - 3, 3))
      stop -= 3;
    else
      return stop;
  }
  return first;
}

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
  lua_pushinteger(L, (lua_Integer)skip(text, first, stop) + 1);
  return 1;
}

/* core.skip_back(text, first, last) -> the last byte at or before `last` that is no white space, or
 * first - 1 */
static int core_skip_back(lua_State *L) {
  size_t first, stop;
  Text text = check_span(L, &first, &stop);
  lua_pushinteger(L, (lua_Integer)skip_back(text, first, stop));
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
    first = skip(text, at, stop);
    if (first < stop) {
      n++;
      lua_pushinteger(L, (lua_Integer)at + 1);
      lua_rawseti(L, 2, n);
      lua_pushinteger(L, (lua_Integer)first + 1);
      lua_rawseti(L, 3, n);
      lua_pushinteger(L, (lua_Integer)skip_back(text, first, stop));
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
