/* space.c - see space.h. */
#include "unicode/space.h"

/* White space beyond ASCII (Unicode White_Space), and the byte order mark and zero width space,
 * which flattened pages carry and nobody sees. */
static int is_wide_space(const unsigned char *at, size_t length) {
  switch (length) {
  case 2: return at[0] == 0xC2 && (at[1] == 0x85 || at[1] == 0xA0);
  case 3:
    switch (at[0]) {
    case 0xE1: return at[1] == 0x9A && at[2] == 0x80;
    case 0xE2:
      if (at[1] == 0x81) return at[2] == 0x9F;
      return at[1] == 0x80 &&
             ((at[2] >= 0x80 && at[2] <= 0x8B) || at[2] == 0xA8 || at[2] == 0xA9 || at[2] == 0xAF);
    case 0xE3: return at[1] == 0x80 && at[2] == 0x80;
    case 0xEF: return at[1] == 0xBB && at[2] == 0xBF;
    default: return 0;
    }
  default: return 0;
  }
}

size_t space_skip(const unsigned char *text, size_t length, size_t at, size_t stop) {
  while (at < stop && at < length) {
    size_t size = text[at] < 0xE0 ? 2 : 3;
    if (is_space((char)text[at]))
      at++;
    else if (text[at] >= 0xC2 && length - at >= size && is_wide_space(text + at, size))
      at += size;
    else
      return at;
  }
  return stop;
}

size_t space_skip_back(const unsigned char *text, size_t length, size_t first, size_t stop) {
  while (stop > first) {
    unsigned char byte = stop <= length ? text[stop - 1] : 0;
    if (is_space((char)byte))
      stop--;
    else if (byte < 0x80 || byte > 0xBF)
      return stop;
    else if (stop - first >= 2 && is_wide_space(text + stop - 2, 2))
      stop -= 2;
    else if (stop - first >= 3 && is_wide_space(text + stop - 3, 3))
      stop -= 3;
    else
      return stop;
  }
  return first;
}
