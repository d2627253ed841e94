/* segment_test.c - segmentation without Lua: every engine against the break tests and against each
 * other, called with buffers of all sizes, on texts that end where memory ends. Run by
 * segment_check.sh, natively and for other machines.
 *
 *   segment_test [FOLDER of *BreakTest.txt]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "briefing.h"

#define MOST 4096

static unsigned long faults;

static void fault(const char *what, size_t engine, int mode, const char *text, size_t length) {
  static const char *const modes[] = {"word", "sentence", "grapheme"};
  faults++;
  printf("%s, engine %s, %s:", what, briefing_engine_name(engine), modes[mode]);
  for (size_t i = 0; i < length && i < 100; i++) printf(" %02X", (unsigned char)text[i]);
  printf("\n");
}

/* All ends, fetched `capacity` at a time. */
static size_t ends_of(size_t engine, int mode, const char *text, size_t length, uint32_t *ends,
                      size_t capacity) {
  size_t count = 0, from = 0, more;
  while ((more = briefing_segment_ends(engine, (briefing_segmentation)mode, text, length, from,
                                       ends + count,
                                       capacity < MOST - count ? capacity : MOST - count)) > 0) {
    count += more;
    from = ends[count - 1];
  }
  return count;
}

/* Every engine and size of buffer gives the same ends: those given, or else those of the last
 * engine, plain C. */
static void try_text(const char *text, size_t length, int mode, const uint32_t *given,
                     size_t given_count) {
  static const size_t capacities[] = {MOST, 1, 2, 67, 197, 300};
  uint32_t wanted[MOST], got[MOST];
  size_t engines = 0, count;
  char *copy = malloc(
      length ? length : 1); /* no byte more, so that a sanitizer sees what is read behind it */
  if (!copy) exit(2);
  if (length) memcpy(copy, text, length);
  while (briefing_engine_name(engines)) engines++;
  count = ends_of(engines - 1, mode, copy, length, wanted, MOST);
  if (given && (count != given_count || memcmp(given, wanted, count * sizeof *given)))
    fault("not as the break test says", engines - 1, mode, copy, length);
  for (size_t engine = 0; engine < engines; engine++)
    for (size_t i = 0; i < sizeof capacities / sizeof *capacities; i++) {
      size_t found = ends_of(engine, mode, copy, length, got, capacities[i]);
      if (found != count || memcmp(got, wanted, count * sizeof *got))
        fault("differs", engine, mode, copy, length);
    }
  free(copy);
}

static size_t put_utf8(char *out, unsigned long code) {
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3F));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F));
  out[3] = (char)(0x80 | (code & 0x3F));
  return 4;
}

/* Every line of a break test: code points in hexadecimal between marks, C3 B7 for a boundary, C3 97
 * for none. */
static unsigned long break_tests(const char *folder, const char *name, int mode) {
  char path[1024], line[4096], text[1024];
  uint32_t ends[256];
  unsigned long lines = 0;
  FILE *file;
  snprintf(path, sizeof path, "%s/%sBreakTest.txt", folder, name);
  file = fopen(path, "rb");
  if (!file) {
    perror(path);
    exit(2);
  }
  while (fgets(line, sizeof line, file)) {
    size_t length = 0, count = 0;
    line[strcspn(line, "#\r\n")] = 0;
    for (char *word = strtok(line, " \t"); word; word = strtok(NULL, " \t")) {
      if (!strcmp(word, "\xC3\xB7")) {
        if (length) ends[count++] = (uint32_t)length;
      } else if (strcmp(word, "\xC3\x97")) {
        length += put_utf8(text + length, strtoul(word, NULL, 16));
      }
    }
    if (length) {
      try_text(text, length, mode, ends, count);
      lines++;
    }
  }
  fclose(file);
  return lines;
}

/* Texts of characters and bytes that rules and decoding care about, of all lengths around the
 * engines' blocks. */
static void random_texts(unsigned long how_many) {
  static const unsigned long codes[] = {
      'a',    'Z',    '1',     '_',     ' ',     '.',     ',',    ':',     '\'',   '"',
      '!',    '\r',   '\n',    0x0B,    0xA9,    0xAD,    0x85,   0x301,   0x431,  0x5D0,
      0x600,  0x627,  0x915,   0x94D,   0x93E,   0xE01,   0xE31,  0x1100,  0x1161, 0x11A8,
      0xAC00, 0xAC01, 0x200D,  0x2019,  0x2028,  0x3000,  0x3002, 0x3042,  0x30AB, 0x4E00,
      0xFF0E, 0xFFFD, 0x1F1E9, 0x1F469, 0x1F3FD, 0xE0101, 0x24C2, 0x10FFFD};
  static const char bytes[] = "\x80\xBF\xC2\xE0\xE2\xED\xF0\xF4\xFF";
  uint32_t state = 20260;
  char text[400];
  for (unsigned long n = 0; n < how_many; n++) {
    size_t length = 0, wanted = n % 260, some;
    state = state * 1664525 + 1013904223;
    some = state >> 20;
    while (length < wanted) {
      state = state * 1664525 + 1013904223;
      uint32_t pick = state >> 8;
      if (pick % 16 == 0)
        text[length++] = bytes[pick / 16 % 9];
      else if (pick % 4)
        length +=
            put_utf8(text + length, codes[(some + pick / 16 % 4) % (sizeof codes / sizeof *codes)]);
      else
        length += put_utf8(text + length, codes[pick / 16 % (sizeof codes / sizeof *codes)]);
    }
    for (int mode = 0; mode < 3; mode++) try_text(text, length, mode, NULL, 0);
  }
}

int main(int argc, char **argv) {
  uint32_t end;
  unsigned long words = 0, sentences = 0, graphemes = 0;
  if (argc > 1) {
    words = break_tests(argv[1], "Word", 0);
    sentences = break_tests(argv[1], "Sentence", 1);
    graphemes = break_tests(argv[1], "Grapheme", 2);
  }
  random_texts(3000);
  /* a text over the limit is refused before a byte of it is read */
  if (sizeof(size_t) > 4 && (briefing_word_ends("", BRIEFING_MAX_LENGTH + 1, 0, &end, 1) ||
                             briefing_sentence_ends("", BRIEFING_MAX_LENGTH + 1, 0, &end, 1) ||
                             briefing_grapheme_ends("", BRIEFING_MAX_LENGTH + 1, 0, &end, 1))) {
    printf("a text over the limit is not refused\n");
    faults++;
  }
  if (briefing_word_ends(NULL, 0, 0, &end, 1) || briefing_word_ends("a", 1, 0, NULL, 0)) {
    printf("nothing is not nothing\n");
    faults++;
  }
  printf("segmentation by");
  for (size_t i = 0; briefing_engine_name(i); i++) printf(" %s", briefing_engine_name(i));
  printf(": %lu word, %lu sentence, %lu grapheme lines, %lu faults\n", words, sentences, graphemes,
         faults);
  return faults != 0;
}
