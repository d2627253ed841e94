/* space.h - white space: of ASCII, what Lua's %s has in the C locale, with the words between it;
 * and of all Unicode. */
#ifndef BRIEFING_UNICODE_SPACE_H
#define BRIEFING_UNICODE_SPACE_H

#include <stddef.h>

static inline int is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next word from *at on: its length, 0 where there is none; *at is then where it ends. */
static inline size_t next_word(const char *text, size_t length, size_t *at) {
  size_t from;
  while (*at < length && is_space(text[*at])) ++*at;
  for (from = *at; *at < length && !is_space(text[*at]);) ++*at;
  return *at - from;
}

/* Past the white space, of Unicode, the byte order mark and the zero width space, that begins at
 * `at`, not past `stop`. Offsets may lie beyond the text, where nothing stands. */
size_t space_skip(const unsigned char *text, size_t length, size_t at, size_t stop);

/* Before such white space that ends at `stop`, not before `first`. */
size_t space_skip_back(const unsigned char *text, size_t length, size_t first, size_t stop);

#endif
