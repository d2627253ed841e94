/* spans.h - Spans: one packed userdata of byte spans over a text, the text its user value, no __gc.
 * The one place where the core's 0-based half-open offsets become Lua's 1-based inclusive
 * positions. */
#ifndef BRIEFING_LUA_SPANS_H
#define BRIEFING_LUA_SPANS_H

#include "briefing.h"
#include "lua/compat.h"

#define SPANS_TYPE "briefing.Spans"

/* Spans come in two forms. Those of readers' words and sentences are an array of items, the text
 * their user value. Those of UAX #29 tile the text, so their ends say all: 4 bytes a span, in
 * chunks that double in size, each a userdata, so that no end is ever copied while their number is
 * not known; the user value is an array of the text and the chunks. Chunk k holds the ends from
 * FIRST_CHUNK * (2^k - 1) on. */
typedef enum SpansForm { SPANS_OF_ITEMS, SPANS_OF_ENDS } SpansForm;

typedef struct Spans {
  size_t count;
  SpansForm form;
  int has_kinds;
  briefing_span items[]; /* SPANS_OF_ITEMS; else chunks */
} Spans;

/* Spans that are not yet counted: a growing buffer, owned by a userdata in one stack slot, so that
 * an error raised at any point leaves nothing behind. */
typedef struct SpanBuffer {
  lua_State *L;
  int slot; /* stack index of the userdata that holds the items */
  size_t count, capacity;
  briefing_span *items;
} SpanBuffer;

/* Pushes the buffer's userdata. [-0, +1, m] */
void spans_begin(lua_State *L, SpanBuffer *buffer);

/* Room for `more` items behind the `count` there are; the caller writes them and adds to count.
 * [-0, +0, m] */
briefing_span *spans_reserve(SpanBuffer *buffer, size_t more);

/* Pushes Spans holding the buffer's items over the text at text_index. [-0, +1, m] */
void spans_finish(SpanBuffer *buffer, int text_index, int has_kinds);

/* Pushes the Spans of a text's segments of UAX #29, by the engine of that number. [-0, +1, m] */
void spans_push_segments(lua_State *L, int text_index, briefing_segmentation segmentation,
                         size_t engine);

/* Span i, from 0, of either form; kind 0 for Spans of ends (see briefing_word_kind). */
briefing_span spans_item(const Spans *spans, size_t i);

/* The Spans at index, or an argument error. */
Spans *spans_check(lua_State *L, int index);

/* Text argument: bytes and length, or an error where it is no string or longer than
 * BRIEFING_MAX_LENGTH. */
const char *check_text(lua_State *L, int index, size_t *length);

void spans_open(lua_State *L);

#endif
