/* keywords.c - the keywords of a text, from C, with memory of the program's own.
 *
 *    cc -Iinclude examples/keywords.c build/lib/libbriefing.a -lutf8proc -lm -o keywords && ./keywords FILE
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "briefing.h"

/* The allocator counts what it has given, to show that all of it comes back. */
static void *allocate(void *context, void *block, size_t old_size, size_t new_size) {
  size_t *held = context;
  void *made = NULL;
  if (new_size && !(made = realloc(block, new_size))) return NULL;
  if (!new_size) free(block);
  *held = *held - (block ? old_size : 0) + new_size;
  return made;
}

static char *read_all(const char *path, size_t *length) {
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

int main(int argc, char **argv) {
  static const char *const stop[] = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "its", "of",
                                     "on", "that", "the", "to", "with"};
  static const char rules[] = "step\nies y min=3, s - min=3 !after=s\n";
  size_t held = 0, length = 0, line = 0, i;
  char *text = argc == 2 ? read_all(argv[1], &length) : NULL;
  briefing_lexicon *english = briefing_lexicon_make(allocate, &held);
  briefing_keyword_options options = {5, 2, NULL, {1, 2}};
  briefing_keywords found;
  if (!text || !english) {
    fprintf(stderr, "usage: keywords FILE\n");
    return 2;
  }
  for (i = 0; i < sizeof stop / sizeof *stop; i++)
    if (briefing_lexicon_add(english, stop[i], strlen(stop[i]), BRIEFING_STOP) != BRIEFING_OK) return 1;
  if (briefing_lexicon_add(english, "s", 1, BRIEFING_ENCLITIC) != BRIEFING_OK) return 1;
  if (briefing_lexicon_stemming(english, rules, sizeof rules - 1, &line)) return 1;
  if (briefing_keywords_find(text, length, english, &options, allocate, &held, &found) != BRIEFING_OK) return 1;
  for (i = 0; i < found.count; i++)
    printf("%.2f %u %.*s\n", found.items[i].score, found.items[i].count,
           (int)(found.items[i].last - found.items[i].first), text + found.items[i].first);
  briefing_keywords_free(&found);
  briefing_lexicon_free(english);
  free(text);
  printf("%zu bytes held\n", held);
  return held != 0;
}
