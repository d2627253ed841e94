/* output.h - where an engine puts the ends of segments: in a list, a block's at a time while there
 * is room, or as marks in a mask of the whole text. Which of the two is known where a run is
 * compiled. */
#ifndef BRIEFING_SEGMENT_OUTPUT_H
#define BRIEFING_SEGMENT_OUTPUT_H

typedef struct Output {
  uint32_t *ends;
  size_t capacity, count;
  uint64_t *marks; /* instead of ends: bit p for an end at p, (length / 64) + 2 words, the first of
                      them 0 */
} Output;

ALWAYS_INLINE int output_has_room(const Output *out) {
  return out->marks || out->count + BLOCK_ENDS <= out->capacity;
}

/* An end behind those there are; for marks, anywhere up to the block that comes next. */
ALWAYS_INLINE void output_end(Output *out, size_t end) {
  if (out->marks)
    out->marks[end / 64] |= BIT(end % 64);
  else
    out->ends[out->count++] = (uint32_t)end;
}

/* Ends at `at` + i for each bit i. Blocks are 61 to 64 bytes long and follow one another, so the
 * second word has not been written to by one before, unless with nothing. */
ALWAYS_INLINE void output_mask(Output *out, uint64_t mask, size_t at) {
  if (out->marks) {
    unsigned shift = at % 64;
    out->marks[at / 64] |= mask << shift;
    out->marks[at / 64 + 1] = mask >> 1 >> (63 - shift);
  } else {
    out->count += emit(mask, (uint32_t)at, out->ends + out->count);
  }
}

#endif
