/* json_write.c - binding of JSON out of plain tables: keys sorted, numbers without locale, no
 * recursion. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/writer.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/number.h"
#include "lua/spans.h"

/* Deeper than any result; beyond it a table is taken for a cycle, and is null. */
#define DEPTH 64

typedef struct Key {
  const char *text; /* alive in its table */
  size_t length;
} Key;

/* A table that is being written. It stands on the Lua stack at `table`. */
typedef struct Frame {
  int table, is_object;
  size_t keys; /* of an object: where its keys begin among the writer's */
  size_t next, count;
} Frame;

typedef struct Writer {
  lua_State *L;
  Memory memory;
  Bytes out;
  Key *keys; /* of the objects that are open, sorted in each */
  size_t key_count, key_capacity;
  lua_Integer indent; /* blanks a level; 0: all on one line */
  Frame frames[DEPTH];
  int depth;
} Writer;

static char *room(Writer *w, size_t length) {
  if (!bytes_reserve(&w->out, &w->memory, length)) luaL_error(w->L, "not enough memory");
  return w->out.data + w->out.length;
}

static void put(Writer *w, const char *bytes, size_t length) {
  memcpy(room(w, length), bytes, length);
  w->out.length += length;
}

static void put_string(Writer *w, const char *text, size_t length) {
  put(w, "\"", 1);
  if (json_plain(text, length) == length)
    put(w, text, length);
  else if (length > SIZE_MAX / JSON_ESCAPED_MOST)
    luaL_error(w->L, "not enough memory");
  else
    w->out.length += json_escape(text, length, room(w, length * JSON_ESCAPED_MOST));
  put(w, "\"", 1);
}

/* A line's end and the indentation of a depth. */
static void put_gap(Writer *w, int depth) {
  size_t blanks = (size_t)depth * (size_t)w->indent;
  if (!w->indent) return;
  memset(room(w, blanks + 1), ' ', blanks + 1);
  w->out.data[w->out.length] = '\n';
  w->out.length += blanks + 1;
}

static void put_integer(Writer *w, int64_t x) {
  char digits[24], *at = digits + sizeof digits;
  uint64_t rest = x < 0 ? 0 - (uint64_t)x : (uint64_t)x;
  do {
    *--at = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest);
  if (x < 0) *--at = '-';
  put(w, at, (size_t)(digits + sizeof digits - at));
}

/* Ten digits at most, so that the last bits of a platform's `log` never show. */
static void put_number(Writer *w, lua_Number x) {
  char digits[64];
  int length;
  if (isnan(x) || isinf(x)) {
    put(w, "null", 4);
    return;
  }
  if (x == floor(x) && x > -0x1p53 && x < 0x1p53) {
    put_integer(w, (int64_t)x);
    return;
  }
  length = snprintf(digits, sizeof digits, "%.10g", x);
  put(w, digits, number_point(digits, (size_t)length));
}

static int before(const void *a, const void *b) {
  const Key *x = a, *y = b;
  size_t n = x->length < y->length ? x->length : y->length;
  int order = memcmp(x->text, y->text, n);
  if (order) return order;
  return (x->length > y->length) - (x->length < y->length);
}

/* Whether the pair at the top of the stack, key below value, is a member. */
static int is_member(lua_State *L) {
  return lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) != LUA_TFUNCTION;
}

static Key *add_key(Writer *w) {
  if (w->key_count == w->key_capacity) {
    size_t wanted = w->key_capacity ? w->key_capacity * 2 : 64;
    Key *keys = memory_resize(&w->memory, w->keys, w->key_capacity, wanted, sizeof *keys);
    if (!keys) luaL_error(w->L, "not enough memory");
    w->keys = keys;
    w->key_capacity = wanted;
  }
  return &w->keys[w->key_count++];
}

/* Reads and sorts the keys of the table at the top of the stack. */
static void read_keys(Writer *w, Frame *frame) {
  lua_State *L = w->L;
  frame->keys = w->key_count;
  for (lua_pushnil(L); lua_next(L, frame->table); lua_pop(L, 1)) {
    Key *key;
    if (!is_member(L)) continue;
    key = add_key(w);
    key->text = lua_tolstring(L, -2, &key->length);
  }
  frame->count = w->key_count - frame->keys;
  if (frame->count) qsort(w->keys + frame->keys, frame->count, sizeof *w->keys, before);
}

/* Whether the table at the top is an array: it has a first item, or is empty and does not bear the
 * mark of an object, the metatable at 3. */
static int is_array(lua_State *L) {
  int has_first, empty, marked = 0;
  lua_rawgeti(L, -1, 1);
  has_first = !lua_isnil(L, -1);
  lua_pop(L, 1);
  if (has_first) return 1;
  lua_pushnil(L);
  empty = !lua_next(L, -2);
  if (!empty) lua_pop(L, 2);
  if (empty && lua_getmetatable(L, -1)) {
    marked = lua_rawequal(L, -1, 3);
    lua_pop(L, 1);
  }
  return empty && !marked;
}

/* Opens the table at the top of the stack, and leaves it there. */
static void open_table(Writer *w) {
  lua_State *L = w->L;
  Frame *frame = &w->frames[w->depth];
  luaL_checkstack(L, 10, "JSON");
  frame->table = lua_gettop(L);
  frame->next = 0;
  frame->is_object = !is_array(L);
  if (frame->is_object)
    read_keys(w, frame);
  else
    frame->count = lua_rawlen(L, -1);
  put(w, frame->is_object ? "{" : "[", 1);
  w->depth++;
}

static void close_table(Writer *w) {
  const Frame *frame = &w->frames[--w->depth];
  if (frame->count) put_gap(w, w->depth);
  put(w, frame->is_object ? "}" : "]", 1);
  if (frame->is_object) w->key_count = frame->keys;
  lua_settop(w->L, frame->table - 1);
}

/* Writes the value at the top of the stack and takes it away; a table is opened and stays. */
static void put_value(Writer *w) {
  lua_State *L = w->L;
  const char *text;
  size_t length;
  switch (lua_type(L, -1)) {
  case LUA_TTABLE:
    if (w->depth < DEPTH) {
      open_table(w);
      return;
    }
    put(w, "null", 4);
    break;
  case LUA_TSTRING:
    text = lua_tolstring(L, -1, &length);
    put_string(w, text, length);
    break;
  case LUA_TNUMBER: put_number(w, lua_tonumber(L, -1)); break;
  case LUA_TBOOLEAN:
    if (lua_toboolean(L, -1))
      put(w, "true", 4);
    else
      put(w, "false", 5);
    break;
  default: put(w, "null", 4);
  }
  lua_pop(L, 1);
}

/* Writes the next member or item of the innermost table. */
static void put_next(Writer *w) {
  lua_State *L = w->L;
  Frame *frame = &w->frames[w->depth - 1];
  if (frame->next) put(w, ",", 1);
  put_gap(w, w->depth);
  if (frame->is_object) {
    const Key *key = &w->keys[frame->keys + frame->next++];
    put_string(w, key->text, key->length);
    put(w, ": ", w->indent ? 2 : 1);
    lua_pushlstring(L, key->text, key->length);
    lua_rawget(L, frame->table);
  } else {
    lua_rawgeti(L, frame->table, (int)++frame->next);
  }
  put_value(w);
}

/* core.json_encode(value, indent, object) -> JSON. indent: blanks a level, 0 for one line; object:
 * the metatable of a table that is an object though empty. Functions and what is no data are left
 * out; a table with a first item, or an empty one, is an array. */
static int core_json_encode(lua_State *L) {
  Writer w;
  Arena arena;
  luaL_checkany(L, 1);
  lua_settop(L, 3);
  memset(&w, 0, sizeof w);
  w.L = L;
  w.indent = luaL_optinteger(L, 2, 0);
  arena_begin(L, &arena, &w.memory);
  lua_pushvalue(L, 1);
  put_value(&w);
  while (w.depth) {
    const Frame *frame = &w.frames[w.depth - 1];
    if (frame->next < frame->count)
      put_next(&w);
    else
      close_table(&w);
  }
  lua_pushlstring(L, w.out.data, w.out.length);
  return 1;
}

/* core.json_escape(text) -> the inside of a JSON string */
static int core_json_escape(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  lua_settop(L, 1);
  if (json_plain(text, length) == length) return 1;
  if (length > SIZE_MAX / JSON_ESCAPED_MOST) return luaL_error(L, "not enough memory");
  {
    char *out = lua_newuserdatauv(L, length * JSON_ESCAPED_MOST, 0);
    lua_pushlstring(L, out, json_escape(text, length, out));
  }
  return 1;
}

const luaL_Reg json_write_functions[] = {
    {"json_encode", core_json_encode}, {"json_escape", core_json_escape}, {NULL, NULL}};
