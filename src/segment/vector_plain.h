/* vector_plain.h - 64 bytes at a time in plain C: eight words of eight bytes. Each comparison of
 * vector_*.h answers with a mask of one bit a byte, byte 0 in bit 0. */
#ifndef BRIEFING_SEGMENT_VECTOR_H
#define BRIEFING_SEGMENT_VECTOR_H

#include "segment/bits.h"

#define COMPARISONS_ARE_DEAR /* see block.h */

typedef struct Bytes {
  uint64_t word[8];
} Bytes;

#define EACH_BYTE(c) (UINT64_C(0x0101010101010101) * (c))

static inline Bytes bytes_load(const uint8_t *p) {
  Bytes x;
  for (int i = 0; i < 8; i++, p += 8)
    x.word[i] = (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
                (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
                (uint64_t)p[7] << 56;
  return x;
}

/* The top bits of eight bytes, gathered in the low byte: the product moves bit 8i to bit 56 + i. */
static inline uint64_t gather_tops(uint64_t word) {
  return ((word >> 7 & EACH_BYTE(1)) * UINT64_C(0x0102040810204080)) >> 56;
}

static inline uint64_t bytes_high(Bytes x) {
  uint64_t mask = 0;
  for (int i = 0; i < 8; i++) mask |= gather_tops(x.word[i]) << 8 * i;
  return mask;
}

/* Bytes in first..last, both on one side of 0x80. */
static inline uint64_t bytes_range(Bytes x, uint8_t first, uint8_t last) {
  uint64_t mask = 0;
  for (int i = 0; i < 8; i++) {
    uint64_t word = x.word[i], low = word & EACH_BYTE(0x7F);
    uint64_t from = low + EACH_BYTE(0x80u - (first & 0x7Fu)),
             beyond = low + EACH_BYTE(0x7Fu - (last & 0x7Fu));
    mask |= gather_tops((first < 0x80 ? ~word : word) & from & ~beyond) << 8 * i;
  }
  return mask;
}

static inline uint64_t bytes_equal(Bytes x, uint8_t c) {
  return bytes_range(x, c, c);
}

static inline uint64_t bytes_either(Bytes x, uint8_t a, uint8_t b) {
  return bytes_equal(x, a) | bytes_equal(x, b);
}

/* A-Z and a-z */
static inline uint64_t bytes_letters(Bytes x) {
  for (int i = 0; i < 8; i++) x.word[i] |= EACH_BYTE(0x20);
  return bytes_range(x, 'a', 'z');
}

/* Writes base + i for each set bit i, in order; up to EMIT_SLACK more places are scribbled on.
 * Returns how many. */
static inline size_t emit(uint64_t mask, uint32_t base, uint32_t *ends) {
  return emit_bits(mask, base, ends);
}

#endif
