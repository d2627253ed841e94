/* bits.h - sets of bytes of one block as 64-bit masks. */
#ifndef BRIEFING_SEGMENT_BITS_H
#define BRIEFING_SEGMENT_BITS_H

#include <stddef.h>
#include <stdint.h>

#define BLOCK 64u

/* For functions that shrink once their arguments are known. */
#define ALWAYS_INLINE static inline __attribute__((always_inline))

/* Places behind the last end that emit may scribble on. */
#define EMIT_SLACK 32u

#define BIT(i) (UINT64_C(1) << (i))

static inline unsigned lowest(uint64_t mask) {
  return (unsigned)__builtin_ctzll(mask);
}

static inline unsigned highest(uint64_t mask) {
  return 63u - (unsigned)__builtin_clzll(mask);
}

/* Bits 0..n-1; n is 1 to 64. */
static inline uint64_t below(unsigned n) {
  return ~UINT64_C(0) >> (64 - n);
}

/* How many bits are set, without the instruction for it, which the floor of x86-64 lacks. */
static inline unsigned count_bits(uint64_t x) {
#if defined(HAVE_POPCOUNT)
  return (unsigned)__builtin_popcountll(x);
#else
  x -= x >> 1 & UINT64_C(0x5555555555555555);
  x = (x & UINT64_C(0x3333333333333333)) + (x >> 2 & UINT64_C(0x3333333333333333));
  x = (x + (x >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
  return (unsigned)(x * UINT64_C(0x0101010101010101) >> 56);
#endif
}

/* seed and the runs of `through` that directly follow its bits; carry says whether the byte before
 * bit 0 belongs to the seed. The sum turns each run over from its first bit on. */
static inline uint64_t flood(uint64_t seed, uint64_t through, uint64_t carry) {
  uint64_t first = (seed << 1 | carry) & through;
  return seed | (through & (~(through + first) | first));
}

/* seed and the runs of `through` that directly precede its bits; seed may lie in `through`. */
static inline uint64_t flood_back(uint64_t seed, uint64_t through) {
  for (unsigned step = 1; step < 64; step *= 2) {
    seed |= seed >> step & through;
    through &= through >> step;
  }
  return seed;
}

/* Regional indicators pair from the left (WB15, WB16, GB12, GB13). Of the starts `regional`, those
 * that join the one before: `after` has the bits behind one, *odd says that the last one had no
 * partner. */
static inline uint64_t pair_regionals(uint64_t regional, uint64_t after, uint64_t *odd) {
  uint64_t joined = 0;
  for (; regional; regional &= regional - 1) {
    uint64_t one = regional & (0 - regional);
    if (after & one & (0 - *odd)) {
      joined |= one;
      *odd = 0;
    } else {
      *odd = 1;
    }
  }
  return joined;
}

/* Ends eight at a time, so that no branch depends on a single word. */
static inline size_t emit_bits(uint64_t mask, uint32_t base, uint32_t *ends) {
  size_t count = count_bits(mask);
  if (mask == ~UINT64_C(0)) { /* graphemes of ASCII */
    for (uint32_t i = 0; i < BLOCK; i++) ends[i] = base + i;
    return BLOCK;
  }
  for (uint32_t *end = ends, *stop = ends + count; end < stop; end += 8) {
    for (int i = 0; i < 8; i++) {
      end[i] = base + lowest(mask | BIT(63));
      mask &= mask - 1;
    }
  }
  return count;
}

#endif
