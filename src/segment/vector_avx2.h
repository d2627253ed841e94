/* vector_avx2.h - 64 bytes at a time in AVX2; see vector_plain.h. */
#ifndef BRIEFING_SEGMENT_VECTOR_H
#define BRIEFING_SEGMENT_VECTOR_H

#include <immintrin.h>

#include "segment/bits.h"

typedef struct Bytes {
  __m256i part[2];
} Bytes;

static inline Bytes bytes_load(const uint8_t *p) {
  Bytes x;
  for (int i = 0; i < 2; i++) x.part[i] = _mm256_loadu_si256((const void *)(p + 32 * i));
  return x;
}

static inline uint64_t tops(const __m256i part[2]) {
  uint64_t mask = 0;
  for (int i = 0; i < 2; i++) mask |= (uint64_t)(uint32_t)_mm256_movemask_epi8(part[i]) << 32 * i;
  return mask;
}

static inline uint64_t bytes_high(Bytes x) {
  return tops(x.part);
}

/* The offset from `first`, wrapped, is at most last - first. */
static inline uint64_t bytes_range(Bytes x, uint8_t first, uint8_t last) {
  __m256i from = _mm256_set1_epi8((char)first), span = _mm256_set1_epi8((char)(last - first));
  for (int i = 0; i < 2; i++) {
    __m256i offset = _mm256_sub_epi8(x.part[i], from);
    x.part[i] = _mm256_cmpeq_epi8(_mm256_min_epu8(offset, span), offset);
  }
  return tops(x.part);
}

static inline uint64_t bytes_equal(Bytes x, uint8_t c) {
  for (int i = 0; i < 2; i++) x.part[i] = _mm256_cmpeq_epi8(x.part[i], _mm256_set1_epi8((char)c));
  return tops(x.part);
}

static inline uint64_t bytes_either(Bytes x, uint8_t a, uint8_t b) {
  for (int i = 0; i < 2; i++)
    x.part[i] = _mm256_or_si256(_mm256_cmpeq_epi8(x.part[i], _mm256_set1_epi8((char)a)),
                                _mm256_cmpeq_epi8(x.part[i], _mm256_set1_epi8((char)b)));
  return tops(x.part);
}

static inline uint64_t bytes_letters(Bytes x) {
  for (int i = 0; i < 2; i++) x.part[i] = _mm256_or_si256(x.part[i], _mm256_set1_epi8(0x20));
  return bytes_range(x, 'a', 'z');
}

static inline size_t emit(uint64_t mask, uint32_t base, uint32_t *ends) {
  return emit_bits(mask, base, ends);
}

#endif
