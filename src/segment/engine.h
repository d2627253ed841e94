/* engine.h - an engine: the three segmentations compiled over one kind of vector. The including
 * file names it: ENGINE_NAME   a word, e.g. plain and has included a vector_*.h, whose functions
 * are all that differs between engines. */
#define ENGINE_JOIN(a, b) a##_##b
#define ENGINE_EXPAND(a, b) ENGINE_JOIN(a, b)
#define ENGINE(function) ENGINE_EXPAND(function, ENGINE_NAME)
#define ENGINE_QUOTE(a) #a
#define ENGINE_STRING(a) ENGINE_QUOTE(a)

#include "segment/segment.h"

#include "segment/block.h"

#include "segment/output.h"

#include "segment/words.h"

#include "segment/sentences.h"

#include "segment/graphemes.h"

/* Counts marks: before[i] of them before bit MARKS_BLOCK * i, as long as there are whole or begun
 * blocks in `words`. */
static size_t ENGINE(tally)(const uint64_t *marks, size_t words, uint32_t *before) {
  size_t count = 0;
  for (size_t i = 0; i < words; i++) {
    if (i % (MARKS_BLOCK / 64) == 0) before[i / (MARKS_BLOCK / 64)] = (uint32_t)count;
    count += count_bits(marks[i]);
  }
  return count;
}

const Engine ENGINE(engine) = {
    ENGINE_STRING(ENGINE_NAME), ENGINE(words),          ENGINE(sentences), ENGINE(graphemes),
    ENGINE(word_marks),         ENGINE(grapheme_marks), ENGINE(tally)};
