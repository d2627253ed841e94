/* vector_sse2.h - 64 bytes at a time in SSE2, the floor of x86-64; see vector_plain.h. */
#ifndef BRIEFING_SEGMENT_VECTOR_H
#define BRIEFING_SEGMENT_VECTOR_H

#include <emmintrin.h>

#include "segment/bits.h"

#define COMPARISONS_ARE_DEAR /* see block.h */

typedef struct Bytes {
  __m128i part[4];
} Bytes;

static inline Bytes bytes_load(const uint8_t *p) {
  Bytes x;
  for (int i = 0; i < 4; i++) x.part[i] = _mm_loadu_si128((const void *)(p + 16 * i));
  return x;
}

static inline uint64_t tops(const __m128i part[4]) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(part[i]) << 16 * i;
  return mask;
}

static inline uint64_t bytes_high(Bytes x) {
  return tops(x.part);
}

/* The offset from `first`, wrapped, is at most last - first. */
static inline uint64_t bytes_range(Bytes x, uint8_t first, uint8_t last) {
  __m128i from = _mm_set1_epi8((char)first), span = _mm_set1_epi8((char)(last - first));
  for (int i = 0; i < 4; i++) {
    __m128i offset = _mm_sub_epi8(x.part[i], from);
    x.part[i] = _mm_cmpeq_epi8(_mm_min_epu8(offset, span), offset);
  }
  return tops(x.part);
}

static inline uint64_t bytes_equal(Bytes x, uint8_t c) {
  for (int i = 0; i < 4; i++) x.part[i] = _mm_cmpeq_epi8(x.part[i], _mm_set1_epi8((char)c));
  return tops(x.part);
}

static inline uint64_t bytes_either(Bytes x, uint8_t a, uint8_t b) {
  for (int i = 0; i < 4; i++)
    x.part[i] = _mm_or_si128(_mm_cmpeq_epi8(x.part[i], _mm_set1_epi8((char)a)),
                             _mm_cmpeq_epi8(x.part[i], _mm_set1_epi8((char)b)));
  return tops(x.part);
}

static inline uint64_t bytes_letters(Bytes x) {
  for (int i = 0; i < 4; i++) x.part[i] = _mm_or_si128(x.part[i], _mm_set1_epi8(0x20));
  return bytes_range(x, 'a', 'z');
}

static inline size_t emit(uint64_t mask, uint32_t base, uint32_t *ends) {
  return emit_bits(mask, base, ends);
}

#endif
