/* spans.h - Spans: one packed userdata of byte spans over a text, the text its user value, no __gc.
 * The one place where the core's 0-based half-open offsets become Lua's 1-based inclusive
 * positions. */
#ifndef BRIEFING_LUA_SPANS_H
#define BRIEFING_LUA_SPANS_H

#include "briefing.h"
#include "lua/compat.h"

#define SPANS_TYPE "briefing.Spans"

/* Spans of readers' words and sentences are an array of items. Those of UAX #29 tile the text, so
 * that their ends say all, in one of two forms: see segments.h. */
typedef enum SpansForm { SPANS_OF_ITEMS, SPANS_OF_ENDS, SPANS_OF_MARKS } SpansForm;

typedef struct Spans {
  size_t count, length; /* spans; bytes of the text, 0 in SPANS_OF_ITEMS */
  SpansForm form;
  int has_kinds;
  briefing_span items[]; /* SPANS_OF_ITEMS; else what segments.c makes of it */
} Spans;

/* Spans that are not yet counted: a growing buffer, owned by a userdata in one stack slot, so that
 * an error raised at any point leaves nothing behind. */
typedef struct SpanBuffer {
  lua_State *L;
  int slot; /* stack index of the userdata that holds the items */
  size_t count, capacity;
  briefing_span *items;
} SpanBuffer;

/* The range first, last at places k and k + 1 of the flat array at `index`, half-open; raises where
 * it does not lie in a text of that length. [-0, +0, v] */
briefing_span spans_range(lua_State *L, int index, int k, size_t length);

/* Pushes the buffer's userdata. [-0, +1, m] */
void spans_begin(lua_State *L, SpanBuffer *buffer);

/* Room for `more` items behind the `count` there are; the caller writes them and adds to count.
 * [-0, +0, m] */
briefing_span *spans_reserve(SpanBuffer *buffer, size_t more);

/* Pushes Spans holding the buffer's items over the text at text_index. [-0, +1, m] */
void spans_finish(SpanBuffer *buffer, int text_index, int has_kinds);

/* Span i, from 0, of any form; kind 0 for segments of UAX #29 (see briefing_word_kind). */
briefing_span spans_item(const Spans *spans, size_t i);

/* The items, of Spans in that form, that begin in a span: the first; *to is one past the last. */
size_t spans_within(const Spans *spans, briefing_span span, size_t *to);

/* How many items begin in any of the other Spans. */
size_t spans_all_within(const Spans *spans, const Spans *others);

/* The Spans at index, or an argument error. */
Spans *spans_check(lua_State *L, int index);

/* The same of readers' words, not UAX #29's: SPANS_OF_ITEMS. */
const Spans *words_check(lua_State *L, int index);

/* Text argument: bytes and length, or an error where it is no string or longer than
 * BRIEFING_MAX_LENGTH. */
const char *check_text(lua_State *L, int index, size_t *length);

void spans_open(lua_State *L);

#endif
