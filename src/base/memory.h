/* memory.h - the caller's allocator, with sizes checked before they are asked for, and arrays in
 * blocks that grow without being moved. Nothing here includes Lua. */
#ifndef BRIEFING_BASE_MEMORY_H
#define BRIEFING_BASE_MEMORY_H

#include "briefing.h"

typedef struct Memory {
  briefing_allocate allocate;
  void *context;
} Memory;

/* An array of `count` items of `size` bytes grown (or made, from NULL) to `wanted`; NULL, and the
 * old array as it was, where memory is short or the product is past what size_t holds. */
static inline void *memory_resize(const Memory *memory, void *array, size_t count, size_t wanted,
                                  size_t size) {
  if (wanted > SIZE_MAX / size) return NULL;
  return memory->allocate(memory->context, array, count * size, wanted * size);
}

static inline void memory_free(const Memory *memory, void *array, size_t count, size_t size) {
  if (array) memory->allocate(memory->context, array, count * size, 0);
}

/* An array in blocks of BLOCK_ITEMS items each: it grows without copying what it holds, so that its
 * memory is its size and no more, and pointers to items stay good.
 *
 *    directory -> [block 0] [block 1] ... [block n-1, partly filled] */
#define BLOCK_SHIFT 8
#define BLOCK_ITEMS ((size_t)1 << BLOCK_SHIFT)

typedef struct Blocks {
  char **directory;
  size_t directory_capacity, blocks;
  size_t count; /* items in use */
  size_t size;  /* bytes an item */
} Blocks;

/* A place for one more item, counted already; NULL where memory is short. */
void *blocks_add(Blocks *blocks, const Memory *memory);

/* Gives all blocks back; the array is empty then. */
void blocks_free(Blocks *blocks, const Memory *memory);

static inline void *blocks_at(const Blocks *blocks, size_t i) {
  return blocks->directory[i >> BLOCK_SHIFT] + (i & (BLOCK_ITEMS - 1)) * blocks->size;
}

/* Bytes that stay where they are put: keys of terms. */
typedef struct Heap {
  char *block; /* the newest block: a pointer to the one before, then its bytes */
  size_t used, capacity;
} Heap;

/* Room for `length` bytes; NULL where memory is short. */
char *heap_take(Heap *heap, const Memory *memory, size_t length);
void heap_free(Heap *heap, const Memory *memory);

/* A growing run of bytes. */
typedef struct Bytes {
  char *data;
  size_t length, capacity;
} Bytes;

/* Makes room for `more` bytes behind the length there is; 0 where memory is short. */
int bytes_reserve(Bytes *bytes, const Memory *memory, size_t more);
void bytes_free(Bytes *bytes, const Memory *memory);

#endif
