/* segments.c - Spans of UAX #29; see segments.h. */
#include "lua/segments.h"

#include <string.h>

/* -- Ends -- */

#define FIRST_CHUNK 256u

typedef const uint32_t *Chunk;

static size_t chunk_start(size_t k) {
  return FIRST_CHUNK * (((size_t)1 << k) - 1);
}

static uint32_t end_of(const Spans *spans, size_t i) {
  const Chunk *chunks = (const void *)spans->items;
  unsigned k = 0;
  for (size_t n = i / FIRST_CHUNK + 1; n > 1; n /= 2) k++;
  return chunks[k][i - chunk_start(k)];
}

/* How many ends to make room for, where `count` were found up to `done`: what the text may still
 * need at the density it had, and an eighth. */
static size_t expected(size_t count, size_t done, size_t length, size_t most) {
  size_t left = length - done, guess = most;
  if (done > 0) guess = (size_t)((double)count / (double)done * (double)left * 1.125) + 64;
  if (guess > left) guess = left; /* a segment has at least one byte */
  return guess < most ? guess : most;
}

/* Pushes a chunk of up to `full` ends behind *done, and moves that. [-0, +1, m] */
static uint32_t *push_chunk(lua_State *L, const char *text, size_t length,
                            briefing_segmentation segmentation, size_t engine, size_t full,
                            size_t *done, size_t *count) {
  size_t capacity = expected(*count, *done, length, full), used = 0;
  uint32_t *ends = lua_newuserdatauv(L, capacity * sizeof *ends, 0);
  while (*done < length && used < full) {
    if (used == capacity) { /* denser than before: room for a whole chunk */
      uint32_t *more = lua_newuserdatauv(L, full * sizeof *ends, 0);
      memcpy(more, ends, used * sizeof *ends);
      lua_remove(L, -2);
      ends = more;
      capacity = full;
    }
    used += briefing_segment_ends(engine, segmentation, text, length, *done, ends + used,
                                  capacity - used);
    *done = ends[used - 1];
  }
  *count += used;
  return ends;
}

static Spans *push_ends(lua_State *L, int text_index, briefing_segmentation segmentation,
                        size_t engine) {
  uint32_t first[FIRST_CHUNK];
  size_t length, done = 0, count = 0, more = 1, chunks = 1;
  const char *text = lua_tolstring(L, text_index, &length);
  Spans *spans;
  Chunk *chunk;
  while (count < FIRST_CHUNK && more > 0) {
    more = briefing_segment_ends(engine, segmentation, text, length, done, first + count,
                                 FIRST_CHUNK - count);
    count += more;
    if (more > 0) done = first[count - 1];
  }
  while (done < length && chunk_start(chunks) < length) chunks++;
  spans = lua_newuserdatauv(L, sizeof(Spans) + chunks * sizeof(Chunk) + count * sizeof *first, 1);
  *spans = (Spans){.form = SPANS_OF_ENDS, .length = length};
  chunk = (void *)spans->items;
  chunk[0] = memcpy(chunk + chunks, first, count * sizeof *first);
  lua_pushvalue(L, text_index);
  if (done < length) {
    lua_createtable(L, 2, 0);
    lua_insert(L, -2);
    lua_rawseti(L, -2, 1);
    for (unsigned k = 1; done < length; k++) {
      size_t full = chunk_start(k + 1) - chunk_start(k);
      chunk[k] = push_chunk(L, text, length, segmentation, engine, full, &done, &count);
      lua_rawseti(L, -2, (int)k + 1);
    }
  }
  briefing_setuservalue(L, -2);
  spans->count = count;
  return spans;
}

/* -- Marks -- */

static size_t mark_words(size_t length) {
  return length / 64 + 2;
}

static size_t mark_blocks(size_t length) {
  return length / BRIEFING_MARKS_BLOCK + 1;
}

static const uint64_t *marks_of(const Spans *spans) {
  return (const void *)spans->items;
}

static const uint32_t *counts_of(const Spans *spans) {
  return (const void *)(marks_of(spans) + mark_words(spans->length));
}

static Spans *push_marks(lua_State *L, int text_index, briefing_segmentation segmentation,
                         size_t engine) {
  size_t length;
  const char *text = lua_tolstring(L, text_index, &length);
  size_t size = mark_words(length) * sizeof(uint64_t) + mark_blocks(length) * sizeof(uint32_t);
  Spans *spans = lua_newuserdatauv(L, sizeof(Spans) + size, 1);
  uint64_t *marks = (void *)spans->items;
  *spans = (Spans){.form = SPANS_OF_MARKS, .length = length};
  spans->count = briefing_segment_marks(engine, segmentation, text, length, marks,
                                        (void *)(marks + mark_words(length)));
  if (size > 8 * spans->count + 256) { /* long words: a bit a byte is too dear */
    lua_pop(L, 1);
    return push_ends(L, text_index, segmentation, engine);
  }
  lua_pushvalue(L, text_index);
  briefing_setuservalue(L, -2);
  return spans;
}

static unsigned count_marks(uint64_t x) {
  x -= x >> 1 & UINT64_C(0x5555555555555555);
  x = (x & UINT64_C(0x3333333333333333)) + (x >> 2 & UINT64_C(0x3333333333333333));
  x = (x + (x >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  return (unsigned)(x * UINT64_C(0x0101010101010101) >> 56);
}

/* The bit number of the lowest mark; there is one. */
static unsigned lowest_mark(uint64_t x) {
  return count_marks((x & (0 - x)) - 1);
}

/* The next mark behind `position`; there is one. */
static size_t next_mark(const Spans *spans, size_t position) {
  const uint64_t *marks = marks_of(spans);
  size_t word = (position + 1) / 64;
  uint64_t left = marks[word] & ~UINT64_C(0) << (position + 1) % 64;
  while (!left) left = marks[++word];
  return word * 64 + lowest_mark(left);
}

/* The position of mark i, from 0: its block by bisection, then word by word, then mark by mark. */
static size_t mark_at(const Spans *spans, size_t i) {
  const uint64_t *marks = marks_of(spans);
  const uint32_t *before = counts_of(spans);
  size_t low = 0, high = mark_blocks(spans->length), word;
  uint64_t left;
  while (high - low > 1) {
    size_t middle = low + (high - low) / 2;
    if (before[middle] <= i)
      low = middle;
    else
      high = middle;
  }
  i -= before[low];
  word = low * (BRIEFING_MARKS_BLOCK / 64);
  for (unsigned count; i >= (count = count_marks(marks[word])); word++) i -= count;
  for (left = marks[word]; i > 0; i--) left &= left - 1;
  return word * 64 + lowest_mark(left);
}

/* -- Both -- */

void segments_push(lua_State *L, int text_index, briefing_segmentation segmentation,
                   size_t engine) {
  Spans *spans = segmentation == BRIEFING_SEGMENT_SENTENCES
                     ? push_ends(L, text_index, segmentation, engine)
                     : push_marks(L, text_index, segmentation, engine);
  spans->has_kinds = segmentation == BRIEFING_SEGMENT_WORDS;
  luaL_setmetatable(L, SPANS_TYPE);
}

briefing_span segments_item(const Spans *spans, size_t i) {
  uint32_t first = 0;
  if (i > 0)
    first = spans->form == SPANS_OF_ENDS ? end_of(spans, i - 1) : (uint32_t)mark_at(spans, i - 1);
  return (briefing_span){first, segments_end_after(spans, i, first), 0};
}

uint32_t segments_end_after(const Spans *spans, size_t i, uint32_t first) {
  return spans->form == SPANS_OF_ENDS ? end_of(spans, i) : (uint32_t)next_mark(spans, first);
}
