/* segment.h - what the engines of segmentation share, and how one is chosen. */
#ifndef BRIEFING_SEGMENT_SEGMENT_H
#define BRIEFING_SEGMENT_SEGMENT_H

#include <stddef.h>
#include <stdint.h>

#include "briefing.h"

#include "segment/bits.h"

/* Most places that a block takes: its starts, a pending end before them, the end of the text, and
 * what emit scribbles. */
#define BLOCK_ENDS (BLOCK + 2 + EMIT_SLACK)

/* The least capacity that an engine can work with: it goes from block to block until one has ends.
 */
#define LEAST_CAPACITY BLOCK_ENDS

/* Writes the ends of segments behind `from`, which is 0 or an end itself, as many as there are or
 * as surely fit into capacity, at least LEAST_CAPACITY; returns how many, 0 only where from ==
 * length. */
typedef size_t segmenter(const uint8_t *text, size_t length, size_t from, uint32_t *ends,
                         size_t capacity);

/* The same for a whole text, as marks: see briefing_segment_marks. */
typedef void marker(const uint8_t *text, size_t length, uint64_t *marks);

#define MARKS_BLOCK BRIEFING_MARKS_BLOCK

typedef struct Engine {
  const char *name;
  segmenter *words, *sentences, *graphemes;
  marker *word_marks, *grapheme_marks;
  size_t (*tally)(const uint64_t *marks, size_t words, uint32_t *before);
} Engine;

extern const Engine engine_plain;
#if defined(__x86_64__)
extern const Engine engine_sse2, engine_avx2, engine_avx512;
#elif defined(__aarch64__)
extern const Engine engine_neon;
#endif

#endif
