/* nest.c - binding of spans that may cross one another, cut so that they nest: what it takes to
 * mark a text. Positions are Lua's here, from 1, both ends included. */
#include <stdlib.h>

#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/utf8.h"

#define DEEPEST 40 /* spans in spans; what is deeper is left out */

/* In the order in which they stand around one another at one place. */
typedef enum Rank { BLOCK, ANCHOR, MARK } Rank;

typedef struct Span {
  lua_Integer first, last, index;
  Rank rank;
} Span;

typedef struct Open {
  const Span *span;
  lua_Integer stop; /* where it ends, cut by what is around it */
} Open;

typedef struct Nest {
  lua_State *L;
  const char *text;
  lua_Integer length;
  lua_Integer at; /* the first byte that is not told yet */
  int told;       /* items of the table on top of the stack */
  int depth;
  Open open[DEEPEST];
} Nest;

/* The bytes of the character that holds byte i of the text, i itself where it is no part of one. */
static void character(const char *text, size_t length, size_t i, size_t *first, size_t *last) {
  size_t from = i;
  uint32_t code;
  int ill_formed;
  unsigned size;
  while (from > 0 && i - from < 3 && utf8_is_continuation((uint8_t)text[from])) from--;
  size = utf8_decode((const uint8_t *)text + from, length - from, &code, &ill_formed);
  *first = *last = i;
  if (ill_formed || from + size <= i) return;
  *first = from;
  *last = from + size - 1;
}

/* Widens a span to the whole characters, of those that the text has, that it is of. */
static void widen(const char *text, lua_Integer length, Span *span) {
  size_t first, last, unused;
  span->first = span->first < 1 ? 1 : span->first > length ? length : span->first;
  span->last = span->last < span->first ? span->first : span->last > length ? length : span->last;
  if (!length) return;
  character(text, (size_t)length, (size_t)span->first - 1, &first, &unused);
  character(text, (size_t)length, (size_t)span->last - 1, &unused, &last);
  span->first = (lua_Integer)first + 1;
  span->last = (lua_Integer)last + 1;
}

/* A position, from 0 to what may be one. */
static lua_Integer position_field(lua_State *L, const char *name) {
  lua_Number number;
  lua_getfield(L, -1, name);
  luaL_argcheck(L, lua_isnumber(L, -1), 2, "spans with numbers first and last expected");
  number = lua_tonumber(L, -1);
  lua_pop(L, 1);
  return !(number > 0)                  ? 0
         : number < BRIEFING_MAX_LENGTH ? (lua_Integer)number
                                        : (lua_Integer)BRIEFING_MAX_LENGTH;
}

/* Reads the table on top of the stack; whether it is to be told. */
static int read_span(lua_State *L, const char *text, size_t length, Span *span) {
  lua_getfield(L, -1, "block");
  lua_getfield(L, -2, "id");
  span->rank = !lua_isnil(L, -2) ? BLOCK : !lua_isnil(L, -1) ? ANCHOR : MARK;
  lua_pop(L, 2);
  span->first = position_field(L, "first");
  span->last = position_field(L, "last");
  if (span->rank == MARK && span->first > span->last) return 0;
  if (span->rank != BLOCK) widen(text, (lua_Integer)length, span);
  return 1;
}

/* By first byte, blocks around all, what is longer around what is shorter, else as they came. */
static int before(const void *a, const void *b) {
  const Span *x = a, *y = b;
  if (x->first != y->first) return x->first < y->first ? -1 : 1;
  if ((x->rank == BLOCK) != (y->rank == BLOCK)) return x->rank == BLOCK ? -1 : 1;
  if (x->last != y->last) return x->last > y->last ? -1 : 1;
  return x->index < y->index ? -1 : x->index > y->index;
}

/* Tells the text up to byte `last`, nothing where no span holds it, and that a span begins or ends
 * behind it. */
static void tell(Nest *nest, lua_Integer last, lua_Integer event) {
  size_t length;
  if (last > nest->length) last = nest->length;
  length = last < nest->at ? 0 : (size_t)(last - nest->at + 1);
  lua_pushlstring(nest->L, nest->text + nest->at - 1, nest->depth ? length : 0);
  lua_rawseti(nest->L, -2, ++nest->told);
  lua_pushinteger(nest->L, event);
  lua_rawseti(nest->L, -2, ++nest->told);
  nest->at += (lua_Integer)length;
}

static Open *innermost(Nest *nest) {
  return nest->depth ? &nest->open[nest->depth - 1] : NULL;
}

/* Closes the innermost span, at most at `stop`; returns the one around it. */
static Open *close_at(Nest *nest, lua_Integer stop) {
  const Open *open = innermost(nest);
  tell(nest, stop < open->stop ? stop : open->stop, -open->span->index);
  nest->depth--;
  return innermost(nest);
}

static void enter(Nest *nest, const Span *span) {
  Open *top = innermost(nest);
  while (top && top->stop < span->first) top = close_at(nest, top->stop);
  /* a mark gives way to an anchor that reaches beyond it */
  while (span->rank == ANCHOR && top && top->span->rank == MARK && top->stop < span->last)
    top = close_at(nest, top->span->first < span->first ? span->first - 1 : top->span->first);
  /* a block never lies in another: what is still open around it ends here */
  while (span->rank == BLOCK && top) top = close_at(nest, span->first - 1);
  if (nest->depth < DEEPEST && (top || span->rank == BLOCK)) {
    Open *open = &nest->open[nest->depth];
    open->span = span;
    open->stop = top && top->stop < span->last ? top->stop : span->last;
    tell(nest, span->first - 1, span->index);
    nest->depth++;
  } else if (span->rank == ANCHOR) { /* nothing holds it: a point to land on */
    tell(nest, span->first - 1, span->index);
    tell(nest, span->first - 1, -span->index);
  }
}

/* core.nest(text, spans) -> flat array of pairs: text, and behind it i where spans[i] begins or -i
 * where it ends. A span is { first, last }, a block with a field `block`, an anchor with `id`,
 * which is never left out; others are marks. What would cross the end of a span around it is cut
 * there; text outside of blocks is not told. n log n in the spans. */
static int core_nest(lua_State *L) {
  Nest nest = {0};
  Span *spans;
  size_t length, count = 0, n, i;
  nest.L = L;
  nest.text = check_text(L, 1, &length);
  nest.length = (lua_Integer)length;
  nest.at = 1;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  n = lua_rawlen(L, 2);
  spans = lua_newuserdatauv(L, (n + 1) * sizeof *spans, 0);
  for (i = 1; i <= n; i++) {
    lua_rawgeti(L, 2, (int)i);
    luaL_checktype(L, -1, LUA_TTABLE);
    spans[count].index = (lua_Integer)i;
    count += (size_t)read_span(L, nest.text, length, &spans[count]);
    lua_pop(L, 1);
  }
  if (count) qsort(spans, count, sizeof *spans, before);
  lua_createtable(L, (int)n * 4, 0);
  for (i = 0; i < count; i++) enter(&nest, &spans[i]);
  while (nest.depth) close_at(&nest, nest.length);
  return 1;
}

const luaL_Reg nest_functions[] = {{"nest", core_nest}, {NULL, NULL}};
