/* count.c - briefing's C core without Lua: words, sentences and characters of a file, and its first sentences.
 *
 *   cc -Iinclude examples/count.c build/lib/libbriefing.a $(pkg-config --libs libutf8proc) -o build/count
 *   build/count seeds/mali-junta.txt
 */
#include "briefing.h"

#include <stdio.h>
#include <stdlib.h>

/* The whole file in memory, or NULL. */
static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  long size;
  if (!file) return NULL;
  if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
    text = malloc((size_t)size + 1);
    if (text) *length = fread(text, 1, (size_t)size, file);
  }
  fclose(file);
  return text;
}

/* Characters as a reader counts them: grapheme clusters. */
static size_t count_graphemes(const char *text, size_t length) {
  uint32_t ends[1024];
  size_t count = 0, from = 0, n;
  while ((n = briefing_grapheme_ends(text, length, from, ends, 1024)) > 0) {
    count += n;
    from = ends[n - 1];
  }
  return count;
}

static size_t count_words(const char *text, size_t length) {
  briefing_words pass;
  briefing_span spans[256];
  size_t count = 0, n;
  briefing_words_begin(&pass, text, 0, length, BRIEFING_WORDS, NULL, NULL);
  while ((n = briefing_words_next(&pass, spans, 256)) > 0) count += n;
  return count;
}

int main(int argc, char **argv) {
  briefing_sentences pass;
  briefing_span spans[64];
  size_t length = 0, count = 0, n, i;
  char *text = argc == 2 ? read_file(argv[1], &length) : NULL;
  if (!text) {
    fprintf(stderr, "usage: count FILE (a file that can be read)\n");
    return 2;
  }
  briefing_sentences_begin(&pass, text, 0, length, NULL, NULL);
  while ((n = briefing_sentences_next(&pass, spans, 64)) > 0) {
    for (i = 0; i < n; i++) {
      if (count++ < 3)
        printf("%u-%u: %.*s\n", spans[i].first, spans[i].last, (int)(spans[i].last - spans[i].first),
               text + spans[i].first);
    }
  }
  printf("%zu sentences, %zu words, %zu characters\n", count, count_words(text, length),
         count_graphemes(text, length));
  free(text);
  return 0;
}
