/* hash.h - SipHash-1-3 (Aumasson and Bernstein 2012) under a key of the caller's: words chosen by
 * whoever wrote the text cannot be made to collide without knowing it. No result depends on the
 * key, only the time taken. */
#ifndef BRIEFING_BASE_HASH_H
#define BRIEFING_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct HashKey {
  uint64_t a, b;
} HashKey;

#define HASH_TURN(x, n) (((x) << (n)) | ((x) >> (64 - (n))))
#define HASH_ROUND(v0, v1, v2, v3)                                                                 \
  (v0 += v1, v1 = HASH_TURN(v1, 13) ^ v0, v0 = HASH_TURN(v0, 32), v2 += v3,                        \
   v3 = HASH_TURN(v3, 16) ^ v2, v0 += v3, v3 = HASH_TURN(v3, 21) ^ v0, v2 += v1,                   \
   v1 = HASH_TURN(v1, 17) ^ v2, v2 = HASH_TURN(v2, 32))

static inline uint64_t hash_bytes(const HashKey *key, const char *data, size_t length) {
  uint64_t v0 = key->a ^ 0x736f6d6570736575U, v1 = key->b ^ 0x646f72616e646f6dU;
  uint64_t v2 = key->a ^ 0x6c7967656e657261U, v3 = key->b ^ 0x7465646279746573U;
  uint64_t m, last = (uint64_t)length << 56;
  size_t i;
  for (i = 0; i + 8 <= length; i += 8) {
    memcpy(&m, data + i, 8);
    v3 ^= m;
    HASH_ROUND(v0, v1, v2, v3);
    v0 ^= m;
  }
  for (m = 0; i < length; i++) m = m << 8 | (unsigned char)data[i];
  last |= m;
  v3 ^= last;
  HASH_ROUND(v0, v1, v2, v3);
  v0 ^= last;
  v2 ^= 0xff;
  HASH_ROUND(v0, v1, v2, v3);
  HASH_ROUND(v0, v1, v2, v3);
  HASH_ROUND(v0, v1, v2, v3);
  return v0 ^ v1 ^ v2 ^ v3;
}

/* The same of a pair of numbers. */
static inline uint64_t hash_pair(const HashKey *key, uint32_t x, uint32_t y) {
  uint64_t v0 = key->a ^ 0x736f6d6570736575U, v1 = key->b ^ 0x646f72616e646f6dU;
  uint64_t v2 = key->a ^ 0x6c7967656e657261U, v3 = key->b ^ 0x7465646279746573U;
  uint64_t m = (uint64_t)x << 32 | y;
  v3 ^= m;
  HASH_ROUND(v0, v1, v2, v3);
  v0 ^= m;
  v2 ^= 0xff;
  HASH_ROUND(v0, v1, v2, v3);
  HASH_ROUND(v0, v1, v2, v3);
  HASH_ROUND(v0, v1, v2, v3);
  return v0 ^ v1 ^ v2 ^ v3;
}

/* A hash without a key, for words that the host gives and a text only looks up: no text can crowd
 * their slots. `seed` parts equal words of several kinds. */
static inline uint32_t hash_given(uint32_t seed, const char *word, size_t length) {
  uint64_t hash = (uint64_t)seed << 32 ^ length, part;
  size_t i;
  for (i = 0; i + 8 <= length; i += 8) {
    memcpy(&part, word + i, 8);
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32;
  }
  for (part = 0; i < length; i++) part = part << 8 | (unsigned char)word[i];
  hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
  return (uint32_t)(hash ^ hash >> 32);
}

/* An open addressing table of numbers by hash: what a number stands for, and whether two are equal,
 * its owner knows. Linear probing, at most 3/4 full. */
typedef struct HashSlot {
  uint32_t hash;
  uint32_t value; /* number + 1; 0: free */
} HashSlot;

typedef struct HashTable {
  HashSlot *slots;
  size_t mask; /* slots - 1 */
  size_t count;
} HashTable;

#endif
