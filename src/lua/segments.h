/* segments.h - Spans of UAX #29, which tile the text. Two forms, so that none takes more than 8
 * bytes a span, and making them costs hardly more than finding them:
 *
 * SPANS_OF_MARKS, for dense ones, words and graphemes: one bit a byte of text, set where a span
 * ends, and a count every BRIEFING_MARKS_BLOCK bits. The size is known beforehand. The user value
 * is the text.
 *
 * SPANS_OF_ENDS, for sparse ones: 4 bytes a span, in chunks that double in size, so that no end is
 * copied while their number is not known. Chunk k holds the ends from FIRST_CHUNK * (2^k - 1) on;
 * the first stands in the Spans, each other one is a userdata. The user value is the text, or an
 * array of it and these. */
#ifndef BRIEFING_LUA_SEGMENTS_H
#define BRIEFING_LUA_SEGMENTS_H

#include "lua/spans.h"

/* Pushes the Spans of the segments of the text at text_index, by the engine of that number. [-0,
 * +1, m] */
void segments_push(lua_State *L, int text_index, briefing_segmentation segmentation, size_t engine);

/* Span i, from 0. */
briefing_span segments_item(const Spans *spans, size_t i);

/* Where span i ends, which begins at `first`. */
uint32_t segments_end_after(const Spans *spans, size_t i, uint32_t first);

#endif
