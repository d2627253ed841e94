/* vector_neon.h - 64 bytes at a time in NEON; see vector_plain.h. */
#ifndef BRIEFING_SEGMENT_VECTOR_H
#define BRIEFING_SEGMENT_VECTOR_H

#include <arm_neon.h>

#include "segment/bits.h"

typedef struct Bytes {
  uint8x16_t part[4];
} Bytes;

static inline Bytes bytes_load(const uint8_t *p) {
  Bytes x;
  for (int i = 0; i < 4; i++) x.part[i] = vld1q_u8(p + 16 * i);
  return x;
}

/* One bit of each byte, all or none set: a byte keeps the bit of its place in eight, and pairwise
 * sums gather them. */
static inline uint64_t gather(const uint8x16_t part[4]) {
  const uint8x16_t place = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t low = vpaddq_u8(vandq_u8(part[0], place), vandq_u8(part[1], place));
  uint8x16_t high = vpaddq_u8(vandq_u8(part[2], place), vandq_u8(part[3], place));
  low = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(low, low)), 0);
}

static inline uint64_t bytes_range(Bytes x, uint8_t first, uint8_t last) {
  for (int i = 0; i < 4; i++)
    x.part[i] =
        vcleq_u8(vsubq_u8(x.part[i], vdupq_n_u8(first)), vdupq_n_u8((uint8_t)(last - first)));
  return gather(x.part);
}

static inline uint64_t bytes_high(Bytes x) {
  return bytes_range(x, 0x80, 0xFF);
}

static inline uint64_t bytes_equal(Bytes x, uint8_t c) {
  for (int i = 0; i < 4; i++) x.part[i] = vceqq_u8(x.part[i], vdupq_n_u8(c));
  return gather(x.part);
}

static inline uint64_t bytes_either(Bytes x, uint8_t a, uint8_t b) {
  for (int i = 0; i < 4; i++)
    x.part[i] = vorrq_u8(vceqq_u8(x.part[i], vdupq_n_u8(a)), vceqq_u8(x.part[i], vdupq_n_u8(b)));
  return gather(x.part);
}

static inline uint64_t bytes_letters(Bytes x) {
  for (int i = 0; i < 4; i++) x.part[i] = vorrq_u8(x.part[i], vdupq_n_u8(0x20));
  return bytes_range(x, 'a', 'z');
}

static inline size_t emit(uint64_t mask, uint32_t base, uint32_t *ends) {
  return emit_bits(mask, base, ends);
}

#endif
