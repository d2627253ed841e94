/* prose.c - times prose sentences, words and tokens in C, with a language's words:
 *
 *   bench-prose sentence|word|token|keep FILE [REPS [RULES]]
 *
 * One line: name, mode, bytes, spans, best CPU seconds; tab-separated. RULES is a file of lines
 * "flags split word", as `lua spec/bench/prose.lua rules CODE` writes them. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "briefing.h"

#define ROOM 4096

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  long size;
  if (!file) return NULL;
  if (!fseek(file, 0, SEEK_END) && (size = ftell(file)) >= 0 && !fseek(file, 0, SEEK_SET)) {
    *length = (size_t)size;
    text = malloc(*length + 1);
    if (text) text[*length] = 0;
    if (text && fread(text, 1, *length, file) != *length) {
      free(text);
      text = NULL;
    }
  }
  fclose(file);
  return text;
}

static briefing_rules *read_rules(const char *path) {
  size_t length = 0, words = 0, i;
  char *list = read_file(path, &length), *line, *rest;
  briefing_rules *rules;
  if (!list) return NULL;
  for (i = 0; i < length; i++) words += list[i] == '\n';
  rules = briefing_rules_init(malloc(briefing_rules_size(words, length)), words, length);
  for (line = list; *line; line = rest + 1) {
    char *word;
    unsigned long flags = strtoul(line, &word, 10), split = strtoul(word, &word, 10);
    rest = strchr(word, '\n');
    if (!rest) break;
    word++;
    briefing_rules_add(rules, word, (size_t)(rest - word), (uint32_t)flags, split);
  }
  free(list);
  return rules;
}

static size_t run(int mode, const char *text, size_t length, const briefing_rules *rules) {
  static briefing_span spans[ROOM];
  size_t count = 0, got;
  if (mode == 0) {
    briefing_sentences pass;
    briefing_sentences_begin(&pass, text, 0, length, rules, NULL);
    while ((got = briefing_sentences_next(&pass, spans, ROOM)) > 0) count += got;
  } else {
    briefing_words pass;
    briefing_word_mode word_mode = mode == 1   ? BRIEFING_WORDS
                                   : mode == 2 ? BRIEFING_TOKENS_SPLIT
                                               : BRIEFING_TOKENS;
    briefing_words_begin(&pass, text, 0, length, word_mode, rules, NULL);
    while ((got = briefing_words_next(&pass, spans, ROOM)) > 0) count += got;
  }
  return count;
}

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  static const char *const modes[] = {"sentence", "word", "token", "keep"};
  int mode = 0, reps;
  size_t length = 0, count = 0;
  double best = 1e30;
  char *text;
  briefing_rules *rules;
  while (argc > 2 && mode < 4 && strcmp(argv[1], modes[mode])) mode++;
  if (argc < 3 || mode == 4) {
    fprintf(stderr, "usage: bench-prose sentence|word|token|keep FILE [REPS [RULES]]\n");
    return 2;
  }
  text = read_file(argv[2], &length);
  if (!text) {
    perror(argv[2]);
    return 1;
  }
  rules = argc > 4 ? read_rules(argv[4]) : NULL;
  for (reps = argc > 3 ? atoi(argv[3]) : 5; reps > 0; reps--) {
    double begun = cpu_seconds(), taken;
    count = run(mode, text, length, rules);
    taken = cpu_seconds() - begun;
    if (taken < best) best = taken;
  }
  printf("briefing\t%s\t%zu\t%zu\t%.6f\n", modes[mode], length, count, best);
  free(rules);
  free(text);
  return 0;
}
