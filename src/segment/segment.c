/* segment.c - the public functions of UAX #29 segmentation, over the best engine that the machine
 * has. */
#include "segment/segment.h"

#include "briefing.h"

/* The engines that this machine can run, the best first. */
static size_t engines(const Engine **list) {
  size_t count = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi2") &&
      __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("bmi2"))
    list[count++] = &engine_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
      __builtin_cpu_supports("bmi2"))
    list[count++] = &engine_avx2;
  list[count++] = &engine_sse2;
#elif defined(__aarch64__)
  list[count++] = &engine_neon;
#endif
  list[count++] = &engine_plain;
  return count;
}

static const Engine *best_engine(void) {
  const Engine *list[8];
  engines(list);
  return list[0];
}

const char *briefing_engine_name(size_t i) {
  const Engine *list[8];
  return i < engines(list) ? list[i]->name : NULL;
}

/* One call of an engine's function, with whatever capacity the caller has. */
static size_t run(segmenter *segment, const char *text, size_t length, size_t from, uint32_t *ends,
                  size_t capacity) {
  uint32_t few[LEAST_CAPACITY];
  size_t count;
  if (from >= length || capacity == 0 || length > BRIEFING_MAX_LENGTH) return 0;
  if (capacity >= LEAST_CAPACITY)
    return segment((const uint8_t *)text, length, from, ends, capacity);
  count = segment((const uint8_t *)text, length, from, few, LEAST_CAPACITY);
  if (count > capacity) count = capacity;
  for (size_t i = 0; i < count; i++) ends[i] = few[i];
  return count;
}

size_t briefing_word_ends(const char *text, size_t length, size_t from, uint32_t *ends,
                          size_t capacity) {
  return run(best_engine()->words, text, length, from, ends, capacity);
}

size_t briefing_sentence_ends(const char *text, size_t length, size_t from, uint32_t *ends,
                              size_t capacity) {
  return run(best_engine()->sentences, text, length, from, ends, capacity);
}

size_t briefing_grapheme_ends(const char *text, size_t length, size_t from, uint32_t *ends,
                              size_t capacity) {
  return run(best_engine()->graphemes, text, length, from, ends, capacity);
}

size_t briefing_segment_ends(size_t engine, briefing_segmentation segmentation, const char *text,
                             size_t length, size_t from, uint32_t *ends, size_t capacity) {
  const Engine *list[8];
  if (engine >= engines(list)) return 0;
  switch (segmentation) {
  case BRIEFING_SEGMENT_WORDS: return run(list[engine]->words, text, length, from, ends, capacity);
  case BRIEFING_SEGMENT_SENTENCES:
    return run(list[engine]->sentences, text, length, from, ends, capacity);
  default: return run(list[engine]->graphemes, text, length, from, ends, capacity);
  }
}

size_t briefing_segment_marks(size_t engine, briefing_segmentation segmentation, const char *text,
                              size_t length, uint64_t *marks, uint32_t *before) {
  const Engine *list[8];
  if (engine >= engines(list) || length == 0 || length > BRIEFING_MAX_LENGTH) return 0;
  marks[0] = 0;
  if (segmentation == BRIEFING_SEGMENT_WORDS) {
    list[engine]->word_marks((const uint8_t *)text, length, marks);
  } else if (segmentation == BRIEFING_SEGMENT_GRAPHEMES) {
    list[engine]->grapheme_marks((const uint8_t *)text, length, marks);
  } else {
    uint32_t ends[512];
    size_t from = 0, count;
    for (size_t i = 0; i <= length / 64; i++) marks[i] = 0;
    while ((count = run(list[engine]->sentences, text, length, from, ends,
                        sizeof ends / sizeof *ends)) > 0) {
      for (size_t i = 0; i < count; i++) marks[ends[i] / 64] |= BIT(ends[i] % 64);
      from = ends[count - 1];
    }
  }
  return list[engine]->tally(marks, length / 64 + 1, before);
}
