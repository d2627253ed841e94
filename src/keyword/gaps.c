/* gaps.c - see gaps.h. */
#include "keyword/gaps.h"

#include <utf8proc.h>

#include "unicode/utf8.h"

static int is_line_end(uint32_t c) {
  return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 ||
         c == 0x2029;
}

static int is_sentence_end(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026 || c == 0x3002 ||
         c == 0xFF01 || c == 0xFF1F;
}

static int is_blank(uint32_t c) {
  return c == ' ' || c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0xAD;
}

/* What the bytes between two words mean for phrases: flags of the token after them. *line: the
 * offset after the last line end among them, *lines how many line ends there are. */
static uint32_t gap_flags(const char *text, size_t from, size_t to, size_t *line, size_t *lines) {
  uint32_t flags = 0;
  size_t i = from;
  if (to - from == 1 && text[from] == ' ') return 0;
  while (i < to) {
    uint32_t c;
    int ill_formed;
    i += utf8_decode((const uint8_t *)text + i, to - i, &c, &ill_formed);
    if (is_line_end(c)) {
      flags |= TOKEN_LINE;
      *line = i;
      *lines += c != '\r';
    } else if (is_sentence_end(c))
      flags |= TOKEN_BREAK | TOKEN_START;
    else if (!is_blank(c))
      flags |= TOKEN_BREAK;
  }
  return flags;
}

/* Whether a line of the text, wrapped at a margin, carries on in the next: that begins with a small
 * letter, and the line is so long that the margin ended it. */
#define LEAST_MARGIN 40 /* bytes */

static int carries_on(const Terms *terms, size_t first) {
  uint32_t c;
  int ill_formed;
  if (terms->end - terms->line < LEAST_MARGIN) return 0;
  utf8_decode((const uint8_t *)terms->text + first, terms->length - first, &c, &ill_formed);
  return c < 0x80 ? c >= 'a' && c <= 'z'
                  : utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

/* Lines that are set aside: the rows of a table, cells between bars, and notices of rights. Longer
 * ones than these are prose in which such a character stands. */
#define LONGEST_CELL 80    /* bytes, in the mean */
#define LONGEST_NOTICE 200 /* bytes */

static int is_aside(const char *line, const char *end) {
  size_t length = (size_t)(end - line), bars = 0;
  const char *at;
  for (at = line; (at = memchr(at, '|', (size_t)(end - at))) != NULL; at++) bars++;
  if (bars >= 2 && length / (bars + 1) <= LONGEST_CELL) return 1;
  if (length > LONGEST_NOTICE) return 0;
  for (at = line; (at = memchr(at, 0xC2, (size_t)(end - at))) != NULL; at++)
    if (end - at > 1 && (unsigned char)at[1] == 0xA9) return 1; /* the copyright sign */
  return 0;
}

/* Looks at the line that begins at an offset. A line up to \n or \r is looked at once, whatever
 * other separators part it, so that all of them together cost the length of the text. */
static void look_at_line(Terms *terms, size_t line) {
  const char *text = terms->text, *end;
  if (terms->tokens.count && line < terms->line_end) return;
  if (line >= terms->newline || !terms->tokens.count) {
    end = memchr(text + line, '\n', terms->length - line);
    terms->newline = end ? (size_t)(end - text) : terms->length;
  }
  end = memchr(text + line, '\r', terms->newline - line);
  terms->line_end = end ? (size_t)(end - text) : terms->newline;
  terms->aside = is_aside(text + line, text + terms->line_end) ? TOKEN_ASIDE : 0;
}

uint32_t gaps_before(Terms *terms, size_t first, int ideographs) {
  uint32_t flags;
  size_t line = terms->line, lines = 0;
  if (terms->end == first && terms->tokens.count)
    return terms->aside | (ideographs ? 0 : TOKEN_BREAK);
  flags = gap_flags(terms->text, terms->end, first, &line, &lines);
  if (!terms->tokens.count) flags |= TOKEN_LINE;
  if (flags & TOKEN_LINE) {
    int wraps =
        !(flags & TOKEN_BREAK) && lines == 1 && terms->tokens.count && carries_on(terms, first);
    flags = wraps ? TOKEN_WRAP : flags | TOKEN_BREAK | TOKEN_START;
    if (!wraps) terms_end(terms);
    terms->line = line;
    look_at_line(terms, line);
  }
  return flags | terms->aside;
}
