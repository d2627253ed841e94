/* columns.c - binding of text laid out by the columns it takes on a terminal: East Asian width,
 * combining marks. ANSI colour sequences take none; other controls are not expected here. */
#include <string.h>

#include <utf8proc.h>

#include "lua/module.h"
#include "lua/spans.h"

#define ESCAPE '\033'
#define NARROWEST 8 /* columns of a line at least, whatever is asked for */
#define ENDS 128    /* graphemes that are found at a time */

/* The length of the colour sequence that begins at text, 0 where there is none. */
static size_t colour_sequence(const char *text, size_t length) {
  size_t i = 2;
  if (length < 3 || text[1] != '[') return 0;
  while (i < length && ((text[i] >= '0' && text[i] <= '9') || text[i] == ';')) i++;
  return i < length && text[i] == 'm' ? i + 1 : 0;
}

static size_t columns_of(const char *text, size_t length) {
  size_t i = 0, columns = 0;
  while (i < length) {
    utf8proc_int32_t code;
    utf8proc_ssize_t size;
    if ((unsigned char)text[i] < 0x80) {
      size_t colour = text[i] == ESCAPE ? colour_sequence(text + i, length - i) : 0;
      i += colour ? colour : 1;
      columns += !colour;
      continue;
    }
    size =
        utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(length - i), &code);
    i += size < 1 ? 1 : (size_t)size;
    columns += size < 1 ? 1 : (size_t)utf8proc_charwidth(code);
  }
  return columns;
}

/* Bytes of the longest start that takes at most `most` columns, never cutting a grapheme; at least
 * one grapheme. */
static size_t fitting(const char *text, size_t length, size_t most) {
  uint32_t ends[ENDS];
  size_t from = 0, used = 0, count, i;
  while ((count = briefing_grapheme_ends(text, length, from, ends, ENDS)) > 0) {
    for (i = 0; i < count; i++) {
      used += columns_of(text + from, ends[i] - from);
      if (used > most && from > 0) return from;
      from = ends[i];
    }
  }
  return length;
}

static size_t check_columns(lua_State *L, int index) {
  lua_Integer columns = luaL_checkinteger(L, index);
  return columns < 0 ? 0 : (size_t)columns;
}

/* core.width(text) -> columns */
static int core_width(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)columns_of(text, length));
  return 1;
}

/* core.fitting(text, columns) -> bytes of the longest start that fits, at least one grapheme */
static int core_fitting(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)fitting(text, length, check_columns(L, 2)));
  return 1;
}

/* core.wrap(text, columns) -> array of lines, broken at spaces, and inside a word only where it
 * alone is longer and holds no colour; a text that needs no break stays as it is, of others several
 * spaces become one */
static int core_wrap(lua_State *L) {
  size_t length, i = 0, used = 0, wide;
  const char *text = check_text(L, 1, &length);
  size_t most = check_columns(L, 2);
  int lines = 0, words = 0; /* words: on the line that is being made */
  luaL_Buffer line;
  if (most < NARROWEST) most = NARROWEST;
  lua_settop(L, 1);
  lua_createtable(L, 1, 0);
  if (length <= most) {
    lua_pushvalue(L, 1);
    lua_rawseti(L, 2, 1);
    return 1;
  }
  luaL_buffinit(L, &line);
  while (i < length) {
    size_t first = i, piece;
    while (i < length && text[i] != ' ') i++;
    if (i == first) { /* a space */
      i++;
      continue;
    }
    wide = columns_of(text + first, i - first);
    if (words && used + 1 + wide > most) {
      luaL_pushresult(&line);
      lua_rawseti(L, 2, ++lines);
      luaL_buffinit(L, &line);
      used = 0;
      words = 0;
    }
    if (wide > most && !memchr(text + first, ESCAPE, i - first)) {
      while ((piece = fitting(text + first, i - first, most)) < i - first) {
        lua_pushlstring(L, text + first, piece);
        lua_rawseti(L, 2, ++lines);
        first += piece;
      }
      wide = columns_of(text + first, i - first);
    }
    if (words) luaL_addchar(&line, ' ');
    luaL_addlstring(&line, text + first, i - first);
    used += wide + (words > 0);
    words++;
  }
  luaL_pushresult(&line);
  if (words)
    lua_rawseti(L, 2, ++lines);
  else
    lua_pop(L, 1);
  return 1;
}

/* core.pad(text, columns, align) -> the text with spaces after it, or before it where align is
 * "right" */
static int core_pad(lua_State *L) {
  size_t length, used;
  const char *text = check_text(L, 1, &length);
  size_t wanted = check_columns(L, 2);
  int right = *luaL_optstring(L, 3, "left") == 'r';
  luaL_Buffer out;
  lua_settop(L, 1);
  used = columns_of(text, length);
  if (used >= wanted) return 1;
  luaL_buffinit(L, &out);
  if (!right) luaL_addlstring(&out, text, length);
  for (; used < wanted; used++) luaL_addchar(&out, ' ');
  if (right) luaL_addlstring(&out, text, length);
  luaL_pushresult(&out);
  return 1;
}

const luaL_Reg columns_functions[] = {{"width", core_width},
                                      {"fitting", core_fitting},
                                      {"wrap", core_wrap},
                                      {"pad", core_pad},
                                      {NULL, NULL}};
