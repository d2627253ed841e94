/* memory.c - see memory.h. */
#include "base/memory.h"

#include <string.h>

#define HEAP_BLOCK ((size_t)1 << 14)

typedef struct HeapHead {
  char *before;
  size_t capacity;
} HeapHead;

void *blocks_add(Blocks *blocks, const Memory *memory) {
  if (blocks->count == blocks->blocks << BLOCK_SHIFT) {
    char *block;
    if (blocks->blocks == blocks->directory_capacity) {
      size_t wanted = blocks->directory_capacity ? blocks->directory_capacity * 2 : 8;
      char **directory = memory_resize(memory, blocks->directory, blocks->directory_capacity,
                                       wanted, sizeof(char *));
      if (!directory) return NULL;
      blocks->directory = directory;
      blocks->directory_capacity = wanted;
    }
    block = memory_resize(memory, NULL, 0, BLOCK_ITEMS, blocks->size);
    if (!block) return NULL;
    blocks->directory[blocks->blocks++] = block;
  }
  return blocks_at(blocks, blocks->count++);
}

void blocks_free(Blocks *blocks, const Memory *memory) {
  size_t i;
  for (i = 0; i < blocks->blocks; i++)
    memory_free(memory, blocks->directory[i], BLOCK_ITEMS, blocks->size);
  memory_free(memory, blocks->directory, blocks->directory_capacity, sizeof(char *));
  blocks->directory = NULL;
  blocks->directory_capacity = blocks->blocks = blocks->count = 0;
}

char *heap_take(Heap *heap, const Memory *memory, size_t length) {
  char *place;
  if (!heap->block || heap->capacity - heap->used < length) { /* no bytes need a place too */
    HeapHead *head;
    size_t capacity = sizeof(HeapHead) + (length > HEAP_BLOCK ? length : HEAP_BLOCK);
    if (capacity < length) return NULL;
    head = memory->allocate(memory->context, NULL, 0, capacity);
    if (!head) return NULL;
    head->before = heap->block;
    head->capacity = capacity;
    heap->block = (char *)head;
    heap->used = sizeof(HeapHead);
    heap->capacity = capacity;
  }
  place = heap->block + heap->used;
  heap->used += length;
  return place;
}

void heap_free(Heap *heap, const Memory *memory) {
  while (heap->block) {
    HeapHead head;
    memcpy(&head, heap->block, sizeof head);
    memory->allocate(memory->context, heap->block, head.capacity, 0);
    heap->block = head.before;
  }
  heap->used = heap->capacity = 0;
}

int bytes_reserve(Bytes *bytes, const Memory *memory, size_t more) {
  size_t wanted = bytes->capacity ? bytes->capacity : 64;
  char *data;
  if (bytes->capacity - bytes->length >= more) return 1;
  if (more > SIZE_MAX / 2 - bytes->length) return 0;
  while (wanted - bytes->length < more) wanted *= 2;
  data = memory_resize(memory, bytes->data, bytes->capacity, wanted, 1);
  if (!data) return 0;
  bytes->data = data;
  bytes->capacity = wanted;
  return 1;
}

void bytes_free(Bytes *bytes, const Memory *memory) {
  memory_free(memory, bytes->data, bytes->capacity, 1);
  bytes->data = NULL;
  bytes->length = bytes->capacity = 0;
}
