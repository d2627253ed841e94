/* vector_avx512.h - 64 bytes at a time in AVX-512 (BW, VBMI2), whose comparisons answer with masks;
 * see vector_plain.h. */
#ifndef BRIEFING_SEGMENT_VECTOR_H
#define BRIEFING_SEGMENT_VECTOR_H

#include <immintrin.h>

#include "segment/bits.h"

typedef __m512i Bytes;

static inline Bytes bytes_load(const uint8_t *p) {
  return _mm512_loadu_si512(p);
}

static inline uint64_t bytes_high(Bytes x) {
  return _mm512_movepi8_mask(x);
}

static inline uint64_t bytes_range(Bytes x, uint8_t first, uint8_t last) {
  return _mm512_cmple_epu8_mask(_mm512_sub_epi8(x, _mm512_set1_epi8((char)first)),
                                _mm512_set1_epi8((char)(last - first)));
}

static inline uint64_t bytes_equal(Bytes x, uint8_t c) {
  return _mm512_cmpeq_epi8_mask(x, _mm512_set1_epi8((char)c));
}

static inline uint64_t bytes_either(Bytes x, uint8_t a, uint8_t b) {
  return bytes_equal(x, a) | bytes_equal(x, b);
}

static inline uint64_t bytes_letters(Bytes x) {
  return bytes_range(_mm512_or_si512(x, _mm512_set1_epi8(0x20)), 'a', 'z');
}

#define HAVE_LOOKUP /* see block.h */

static inline Bytes bytes_load_none(void) {
  return _mm512_setzero_si512();
}

/* x, and page[low six bits of y] where the mask has a bit. */
static inline Bytes bytes_lookup(Bytes x, const uint8_t *page, Bytes y, uint64_t mask) {
  return _mm512_mask_permutexvar_epi8(x, mask, y, _mm512_loadu_si512(page));
}

/* x, and y where the mask has a bit. */
static inline Bytes bytes_merge(Bytes x, Bytes y, uint64_t mask) {
  return _mm512_mask_blend_epi8(mask, x, y);
}

/* The places of the set bits, packed as bytes, then widened sixteen at a time. */
static inline size_t emit(uint64_t mask, uint32_t base, uint32_t *ends) {
  const __m512i places = _mm512_set_epi8(
      63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41,
      40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18,
      17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  __m512i packed = _mm512_maskz_compress_epi8(mask, places), from = _mm512_set1_epi32((int)base);
  size_t count = count_bits(mask);
#define EMIT_SIXTEEN(k)                                                                            \
  _mm512_storeu_si512(                                                                             \
      ends + 16 * (k),                                                                             \
      _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(packed, k))))
  EMIT_SIXTEEN(0);
  EMIT_SIXTEEN(1);
  if (count > 32) {
    EMIT_SIXTEEN(2);
    EMIT_SIXTEEN(3);
  }
#undef EMIT_SIXTEEN
  return count;
}

#endif
