/* segment.c - times the segmenters in C:
 *
 *   bench-segment MODE FILE [REPS]   one line: name, mode, bytes, count, hash, best CPU seconds;
 * tab-separated bench-segment MODE --each        hex-encoded strings, one a line, on standard
 * input; boundaries out
 *
 * MODE is word, sentence or grapheme; exit status 3 says that there is no such mode.
 * BRIEFING_ENGINE names an engine; by default the best that the machine has runs. The hash is the
 * xor of offset * 0x9E3779B97F4A7C15 over all boundaries. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "briefing.h"

#define CAPACITY 4096

static size_t engine;

typedef struct Boundaries {
  uint64_t count, hash;
} Boundaries;

static Boundaries segment(briefing_segmentation mode, const char *text, size_t length, FILE *list) {
  static uint32_t ends[CAPACITY];
  Boundaries found = {0, 0};
  size_t from = 0, count;
  while ((count = briefing_segment_ends(engine, mode, text, length, from, ends, CAPACITY)) > 0) {
    uint64_t hash = 0;
    for (size_t i = 0; i < count; i++) hash ^= ends[i] * UINT64_C(0x9E3779B97F4A7C15);
    found.hash ^= hash;
    found.count += count;
    if (list)
      for (size_t i = 0; i < count; i++) fprintf(list, "%lu ", (unsigned long)ends[i]);
    from = ends[count - 1];
  }
  return found;
}

static unsigned hex(char c) {
  return (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
}

static int each_line(briefing_segmentation mode) {
  char *line = NULL;
  size_t capacity = 0;
  while (getline(&line, &capacity, stdin) > 0) {
    size_t length = strcspn(line, "\r\n") / 2;
    for (size_t i = 0; i < length; i++)
      line[i] = (char)(hex(line[2 * i]) << 4 | hex(line[2 * i + 1]));
    segment(mode, line, length, stdout);
    putchar('\n');
  }
  free(line);
  return 0;
}

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  long size;
  if (!file) return NULL;
  if (!fseek(file, 0, SEEK_END) && (size = ftell(file)) >= 0 && !fseek(file, 0, SEEK_SET)) {
    *length = (size_t)size;
    text = malloc(*length + 1);
    if (text && fread(text, 1, *length, file) != *length) {
      free(text);
      text = NULL;
    }
  }
  fclose(file);
  return text;
}

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  static const char *const modes[] = {"word", "sentence", "grapheme"};
  const char *wanted = getenv("BRIEFING_ENGINE");
  int mode = 0, reps;
  size_t length = 0;
  char *text;
  double best = 1e30;
  Boundaries found = {0, 0};
  if (argc < 3) {
    fprintf(stderr, "usage: bench-segment word|sentence|grapheme FILE [REPS] | MODE --each\n");
    return 2;
  }
  while (mode < 3 && strcmp(argv[1], modes[mode])) mode++;
  if (mode == 3) return 3;
  while (wanted && briefing_engine_name(engine) && strcmp(briefing_engine_name(engine), wanted))
    engine++;
  if (!briefing_engine_name(engine)) {
    fprintf(stderr, "bench-segment: no engine '%s' here\n", wanted);
    return 2;
  }
  if (!strcmp(argv[2], "--each")) return each_line((briefing_segmentation)mode);
  text = read_file(argv[2], &length);
  if (!text) {
    perror(argv[2]);
    return 1;
  }
  for (reps = argc > 3 ? atoi(argv[3]) : 5; reps > 0; reps--) {
    double begun = cpu_seconds(), taken;
    found = segment((briefing_segmentation)mode, text, length, NULL);
    taken = cpu_seconds() - begun;
    if (taken < best) best = taken;
  }
  printf("briefing-%s\t%s\t%zu\t%llu\t%016llx\t%.6f\n", briefing_engine_name(engine), modes[mode],
         length, (unsigned long long)found.count, (unsigned long long)found.hash, best);
  free(text);
  return 0;
}
