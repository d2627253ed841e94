/* keyword_test.c - the C interface of keywords: every allocation failing in turn, any seed, odd
 * texts. Run by spec/capi_keywords_spec.lua; prints what failed and gives 1. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "briefing.h"

typedef struct Heap {
  size_t held, calls, fail_from; /* from that call on all fail; 0: none */
} Heap;

static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
  Heap *heap = context;
  void *made = NULL;
  if (new_size) {
    heap->calls++;
    if (heap->fail_from && heap->calls >= heap->fail_from) return NULL;
    made = realloc(block, new_size);
    if (!made) return NULL;
  } else {
    free(block);
  }
  heap->held = heap->held - (block ? old_size : 0) + new_size;
  return made;
}

static const char TEXT[] =
    "The river dam broke. Engineers had warned of the river dam for years; the dam's wall was "
    "thin.\n"
    "A dam wall is costly. Nobody paid for the river dam. E\xCC\x81tudes of \xFF bytes.";

static briefing_lexicon *english(Heap *heap) {
  static const char *const stop[] = {"the", "a", "is", "of", "for", "was", "had", "nobody"};
  static const char rules[] = "vowels aeiou\nstep\ns - min=3\n";
  size_t i, line;
  int ok = 1;
  briefing_lexicon *lexicon = briefing_lexicon_make(allocate, heap);
  if (!lexicon) return NULL;
  for (i = 0; i < sizeof stop / sizeof *stop; i++)
    ok =
        ok && briefing_lexicon_add(lexicon, stop[i], strlen(stop[i]), BRIEFING_STOP) == BRIEFING_OK;
  ok = ok && briefing_lexicon_ending(lexicon, "ly", 2, BRIEFING_ANY_WORD, 0.4) == BRIEFING_OK;
  ok = ok && !briefing_lexicon_stemming(lexicon, rules, sizeof rules - 1, &line);
  if (ok) return lexicon;
  briefing_lexicon_free(lexicon);
  return NULL;
}

static int failures;

static void check(int ok, const char *what) {
  if (ok) return;
  printf("failed: %s\n", what);
  failures++;
}

static void walk_allocations(void) {
  Heap heap = {0, 0, 0};
  size_t n;
  for (n = 1; n < 10000; n++) {
    briefing_keywords found;
    briefing_lexicon *lexicon;
    briefing_status status = BRIEFING_NO_MEMORY;
    heap.calls = 0;
    heap.fail_from = n;
    lexicon = english(&heap);
    if (lexicon) {
      status =
          briefing_keywords_find(TEXT, sizeof TEXT - 1, lexicon, NULL, allocate, &heap, &found);
      briefing_keywords_free(&found);
    }
    briefing_lexicon_free(lexicon);
    if (heap.held) {
      printf("allocation %zu of a run\n", n);
      check(0, "all memory is given back");
      return;
    }
    if (status == BRIEFING_OK) break;
  }
  check(n > 20 && n < 10000, "a run succeeds once no allocation fails");
}

static void try_seeds(void) {
  Heap heap = {0, 0, 0};
  briefing_lexicon *lexicon = english(&heap);
  briefing_keywords first, other;
  briefing_keyword_options options = {5, 3, NULL, {0, 0}};
  size_t i, k;
  check(briefing_keywords_find(TEXT, sizeof TEXT - 1, lexicon, &options, allocate, &heap, &first) ==
            BRIEFING_OK,
        "find");
  check(first.count == 5, "the limit holds");
  check(first.items[0].score == 1, "the best scores 1");
  for (i = 1; i <= 100; i++) {
    options.seed[0] = i * 0x9E3779B97F4A7C15u;
    options.seed[1] = ~i;
    briefing_keywords_find(TEXT, sizeof TEXT - 1, lexicon, &options, allocate, &heap, &other);
    check(other.count == first.count, "no seed changes how many there are");
    for (k = 0; k < first.count && k < other.count; k++)
      check(first.items[k].first == other.items[k].first &&
                first.items[k].last == other.items[k].last &&
                first.items[k].score == other.items[k].score &&
                first.items[k].count == other.items[k].count,
            "no seed changes a keyword");
    briefing_keywords_free(&other);
  }
  briefing_keywords_free(&first);
  briefing_lexicon_free(lexicon);
  check(heap.held == 0, "all memory is given back");
}

static void try_texts(void) {
  static const char *const texts[] = {"", " ", "...", "volcano", "\xFF\xFE", "the of a"};
  static const size_t counts[] = {0, 0, 0, 1, 0, 0};
  Heap heap = {0, 0, 0};
  briefing_lexicon *lexicon = english(&heap);
  briefing_keywords found;
  size_t i;
  for (i = 0; i < sizeof texts / sizeof *texts; i++) {
    check(briefing_keywords_find(texts[i], strlen(texts[i]), lexicon, NULL, allocate, &heap,
                                 &found) == BRIEFING_OK,
          "a text of any bytes is fine");
    check(found.count == counts[i], texts[i]);
    briefing_keywords_free(&found);
    briefing_keywords_free(&found); /* twice is fine */
  }
  check(briefing_keywords_find("x", BRIEFING_MAX_LENGTH + 1, lexicon, NULL, allocate, &heap,
                               &found) == BRIEFING_TOO_LONG,
        "a text too long is refused");
  check(briefing_keywords_find("volcano ash", 11, NULL, NULL, allocate, &heap, &found) ==
                BRIEFING_OK &&
            found.count > 0 && found.items[0].mentions[0].last == 11,
        "no lexicon is fine");
  briefing_keywords_free(&found);
  briefing_lexicon_free(lexicon);
  briefing_lexicon_free(NULL);
  check(heap.held == 0, "all memory is given back");
}

int main(void) {
  walk_allocations();
  try_seeds();
  try_texts();
  return failures != 0;
}
