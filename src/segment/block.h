/* block.h - one block of text: up to 64 bytes of whole characters, and for each class of a
 * segmentation the mask of the bytes that belong to characters of that class. Rules are then shifts
 * and sums over masks. */
#ifndef BRIEFING_SEGMENT_BLOCK_H
#define BRIEFING_SEGMENT_BLOCK_H

#include <string.h>

#include "unicode/utf8.h"

#define MOST_CLASSES 24

/* A block's bytes, at least 3 more behind them: in the text itself, or near its end a copy padded
 * with NUL. */
typedef struct Window {
  const uint8_t *bytes;
  unsigned length; /* 64, or what is left of the text */
  uint8_t copy[BLOCK + 4];
} Window;

static inline void window_open(Window *window, const uint8_t *text, size_t length, size_t at) {
  size_t left = length - at;
  window->bytes = text + at;
  window->length = BLOCK;
  if (left < BLOCK + 3) {
    memcpy(window->copy, text + at, left);
    memset(window->copy + left, 0, sizeof window->copy - left);
    window->bytes = window->copy;
    if (left < BLOCK) window->length = (unsigned)left;
  }
}

typedef struct Block {
  uint64_t of[MOST_CLASSES]; /* all bytes of the characters of each class; class 0, Other, is left
                                empty */
  uint64_t starts;           /* first bytes of characters */
  unsigned length;           /* in bytes; 61 to 64, less at the end of the text */
} Block;

/* Adds the characters of `high`, bytes above 0x7F, and finds starts and length. page and class are
 * the two-stage table. The loop has no branch that one script's text does not settle. */
static inline void block_classify(Block *block, const uint8_t *p, unsigned length, uint64_t high,
                                  const uint16_t *page, const uint8_t *class) {
  uint64_t starts = ~UINT64_C(0);
  while (high) {
    unsigned i = lowest(high);
    uint32_t code;
    int ill_formed;
    unsigned size = utf8_decode_padded(p + i, &code, &ill_formed);
    if (i + size > length) { /* the next block's */
      length = i;
      break;
    }
    uint64_t bytes = below(size) << i;
    block->of[class[page[code >> 6] * 64u + (code & 63)]] |= bytes;
    high &= ~bytes;
    starts ^= bytes & (bytes << 1);
  }
  block->of[0] = 0;
  block->length = length;
  block->starts = starts & below(length);
}

#endif
