/* space.h - white space of ASCII, what Lua's %s has in the C locale, and the words between it. */
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

#endif
