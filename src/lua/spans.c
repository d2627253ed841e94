/* spans.c - the Spans userdata; see spans.h. */
#include "lua/spans.h"

#include "lua/segments.h"

#include <string.h>

static const char *const KIND_NAMES[] = {"letter",  "number", "ideograph",   "kana",
                                         "emoji",   "url",    "email",       "hashtag",
                                         "mention", "symbol", "punctuation", "space"};

const char *check_text(lua_State *L, int index, size_t *length) {
  const char *text;
  luaL_checktype(L, index, LUA_TSTRING);
  text = lua_tolstring(L, index, length);
  luaL_argcheck(L, *length <= BRIEFING_MAX_LENGTH, index, "text longer than 4294967231 bytes");
  return text;
}

Spans *spans_check(lua_State *L, int index) {
  return luaL_checkudata(L, index, SPANS_TYPE);
}

const Spans *words_check(lua_State *L, int index) {
  const Spans *words = spans_check(L, index);
  luaL_argcheck(L, words->form == SPANS_OF_ITEMS, index, "readers' words expected, not UAX #29's");
  return words;
}

briefing_span spans_range(lua_State *L, int index, int k, size_t length) {
  briefing_span range = {0, 0, 0};
  lua_Integer first, last;
  lua_rawgeti(L, index, k);
  lua_rawgeti(L, index, k + 1);
  first = lua_tointeger(L, -2) - 1;
  last = lua_tointeger(L, -1);
  lua_pop(L, 2);
  luaL_argcheck(L, first >= 0 && first <= last && last <= (lua_Integer)length, index,
                "range out of text");
  range.first = (uint32_t)first;
  range.last = (uint32_t)last;
  return range;
}

void spans_begin(lua_State *L, SpanBuffer *buffer) {
  buffer->L = L;
  buffer->count = 0;
  buffer->capacity = 64;
  buffer->items = lua_newuserdatauv(L, buffer->capacity * sizeof(briefing_span), 0);
  buffer->slot = lua_gettop(L);
}

briefing_span *spans_reserve(SpanBuffer *buffer, size_t more) {
  if (buffer->capacity - buffer->count < more) {
    size_t capacity =
        buffer->capacity * 2 > buffer->count + more ? buffer->capacity * 2 : buffer->count + more;
    briefing_span *items = lua_newuserdatauv(buffer->L, capacity * sizeof(briefing_span), 0);
    memcpy(items, buffer->items, buffer->count * sizeof(briefing_span));
    lua_replace(buffer->L, buffer->slot);
    buffer->items = items;
    buffer->capacity = capacity;
  }
  return buffer->items + buffer->count;
}

void spans_finish(SpanBuffer *buffer, int text_index, int has_kinds) {
  lua_State *L = buffer->L;
  Spans *spans = lua_newuserdatauv(L, sizeof(Spans) + buffer->count * sizeof(briefing_span), 1);
  spans->count = buffer->count;
  spans->form = SPANS_OF_ITEMS;
  spans->has_kinds = has_kinds;
  memcpy(spans->items, buffer->items, buffer->count * sizeof(briefing_span));
  luaL_setmetatable(L, SPANS_TYPE);
  lua_pushvalue(L, text_index);
  briefing_setuservalue(L, -2);
}

briefing_span spans_item(const Spans *spans, size_t i) {
  return spans->form == SPANS_OF_ITEMS ? spans->items[i] : segments_item(spans, i);
}

/* The first item that begins at an offset or after it. */
static size_t item_from(const Spans *spans, uint32_t offset) {
  size_t low = 0, high = spans->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (spans->items[middle].first < offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

size_t spans_within(const Spans *spans, briefing_span span, size_t *to) {
  *to = item_from(spans, span.last);
  return item_from(spans, span.first);
}

size_t spans_all_within(const Spans *spans, const Spans *others) {
  size_t i, from, to, count = 0;
  for (i = 0; i < others->count; i++) {
    from = spans_within(spans, spans_item(others, i), &to);
    count += to - from;
  }
  return count;
}

/* Span i where the one before it, if there is one, ends at `before`: cheaper, for one after the
 * other. */
static briefing_span next_item(const Spans *spans, size_t i, uint32_t before) {
  if (spans->form == SPANS_OF_ITEMS) return spans->items[i];
  return (briefing_span){before, segments_end_after(spans, i, before), 0};
}

/* Pushes the text of the Spans at index. */
static const char *push_text(lua_State *L, int index) {
  briefing_getuservalue(L, index);
  if (lua_istable(L, -1)) { /* see segments.h */
    lua_rawgeti(L, -1, 1);
    lua_remove(L, -2);
  }
  return lua_tostring(L, -1);
}

/* Pushes span i (from 0) as a string; the Spans stand at index 1. */
static void push_span(lua_State *L, const Spans *spans, size_t i) {
  const char *text = push_text(L, 1);
  briefing_span span = spans_item(spans, i);
  lua_pushlstring(L, text + span.first, span.last - span.first);
  lua_remove(L, -2);
}

/* The 1-based index argument as an index from 0, or spans->count where there is no such span. */
static size_t index_argument(lua_State *L, const Spans *spans, int arg) {
  lua_Number i = luaL_checknumber(L, arg);
  return i >= 1 && i <= (lua_Number)spans->count && i == (lua_Number)(size_t)i ? (size_t)i - 1
                                                                               : spans->count;
}

static int spans_length(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)spans_check(L, 1)->count);
  return 1;
}

/* spans[i]: text of span i; spans.method: the method; anything else nil. */
static int spans_index(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  if (lua_type(L, 2) == LUA_TNUMBER) {
    size_t i = index_argument(L, spans, 2);
    if (i == spans->count) return 0;
    push_span(L, spans, i);
    return 1;
  }
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  return 1;
}

/* spans:bounds(i) -> first, last */
static int spans_bounds(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  size_t i = index_argument(L, spans, 2);
  if (i == spans->count) return 0;
  briefing_span span = spans_item(spans, i);
  lua_pushinteger(L, (lua_Integer)span.first + 1);
  lua_pushinteger(L, (lua_Integer)span.last);
  return 2;
}

/* Pushes the kind of a span of the Spans at index; that of a segment is told from its text. */
static void push_kind(lua_State *L, int index, const Spans *spans, briefing_span span) {
  if (!spans->has_kinds) {
    lua_pushnil(L);
    return;
  }
  if (spans->form != SPANS_OF_ITEMS) {
    span.kind = briefing_word_kind(push_text(L, index) + span.first, span.last - span.first);
    lua_pop(L, 1);
  }
  lua_pushstring(L, KIND_NAMES[span.kind]);
}

/* spans:kind(i) -> name of the kind, nil for spans without kinds */
static int spans_kind(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  size_t i = index_argument(L, spans, 2);
  if (i == spans->count) return 0;
  push_kind(L, 1, spans, spans_item(spans, i));
  return 1;
}

/* The step of spans:each(): upvalues are the Spans, the number of spans done, and where the last of
 * them ended. */
static int each_next(lua_State *L) {
  const Spans *spans = lua_touserdata(L, lua_upvalueindex(1));
  size_t i = (size_t)lua_tointeger(L, lua_upvalueindex(2));
  briefing_span span;
  if (i >= spans->count) return 0;
  span = next_item(spans, i, (uint32_t)lua_tonumber(L, lua_upvalueindex(3)));
  lua_pushinteger(L, (lua_Integer)i + 1);
  lua_replace(L, lua_upvalueindex(2));
  lua_pushnumber(L, (lua_Number)span.last);
  lua_replace(L, lua_upvalueindex(3));
  lua_pushinteger(L, (lua_Integer)span.first + 1);
  lua_pushinteger(L, (lua_Integer)span.last);
  push_kind(L, lua_upvalueindex(1), spans, span);
  return 3;
}

/* for first, last, kind in spans:each() do */
static int spans_each(lua_State *L) {
  spans_check(L, 1);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  lua_pushnumber(L, 0);
  lua_pushcclosure(L, each_next, 3);
  return 1;
}

/* The step of ipairs(spans) in Lua 5.1 to 5.2, where ipairs knows no __index. */
static int ipairs_next(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  size_t i = (size_t)luaL_checkinteger(L, 2);
  if (i >= spans->count) return 0;
  lua_pushinteger(L, (lua_Integer)i + 1);
  push_span(L, spans, i);
  return 2;
}

static int spans_ipairs(lua_State *L) {
  spans_check(L, 1);
  lua_pushcfunction(L, ipairs_next);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

/* spans:totable() -> plain array of strings */
static int spans_totable(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  size_t i;
  luaL_argcheck(L, spans->count <= 0x7FFFFFFF, 1, "too many spans for a table");
  lua_createtable(L, (int)spans->count, 0);
  for (i = 0; i < spans->count; i++) {
    push_span(L, spans, i);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* spans:find(position) -> index of the last span that begins at or before the byte position,
 * whether it covers the position; 0, false before the first. Binary search. */
static int spans_find(lua_State *L) {
  const Spans *spans = spans_check(L, 1);
  lua_Number position = luaL_checknumber(L, 2);
  size_t low = 0, high = spans->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if ((lua_Number)spans_item(spans, middle).first + 1 <= position)
      low = middle + 1;
    else
      high = middle;
  }
  lua_pushinteger(L, (lua_Integer)low);
  lua_pushboolean(L, low > 0 && position <= (lua_Number)spans_item(spans, low - 1).last);
  return 2;
}

static int spans_tostring(lua_State *L) {
  lua_pushfstring(L, "briefing.Spans (%d)", (int)spans_check(L, 1)->count);
  return 1;
}

static const luaL_Reg METHODS[] = {{"bounds", spans_bounds}, {"kind", spans_kind},
                                   {"each", spans_each},     {"totable", spans_totable},
                                   {"find", spans_find},     {NULL, NULL}};

static const luaL_Reg METAMETHODS[] = {{"__len", spans_length},
                                       {"__ipairs", spans_ipairs},
                                       {"__tostring", spans_tostring},
                                       {NULL, NULL}};

void spans_open(lua_State *L) {
  luaL_newmetatable(L, SPANS_TYPE);
  luaL_setfuncs(L, METAMETHODS, 0);
  lua_newtable(L);
  luaL_setfuncs(L, METHODS, 0);
  lua_pushcclosure(L, spans_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pushliteral(L, "briefing.Spans");
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}
