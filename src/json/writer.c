/* writer.c - see writer.h. */
#include "json/writer.h"

#include <string.h>

#include "unicode/harmful.h"
#include "unicode/utf8.h"

static int is_plain(unsigned char byte) {
  return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\' && byte != '<' && byte != '>' &&
         byte != '&';
}

size_t json_plain(const char *text, size_t length) {
  size_t i = 0;
  while (i < length && is_plain((unsigned char)text[i])) i++;
  return i;
}

static char *put_unicode(char *to, uint32_t code) {
  static const char DIGITS[] = "0123456789ABCDEF";
  int shift;
  *to++ = '\\';
  *to++ = 'u';
  for (shift = 12; shift >= 0; shift -= 4) *to++ = DIGITS[code >> shift & 15];
  return to;
}

/* A byte of ASCII that is not plain. */
static char *put_mark(char *to, unsigned char byte) {
  static const char FROM[] = "\"\\\b\f\n\r\t", TO[] = "\"\\bfnrt";
  const char *found = byte ? memchr(FROM, byte, sizeof FROM - 1) : NULL;
  if (!found) return put_unicode(to, byte);
  *to++ = '\\';
  *to++ = TO[found - FROM];
  return to;
}

/* The character of several bytes at text[*i]. */
static char *put_character(char *to, const char *text, size_t length, size_t *i) {
  uint32_t code;
  int ill_formed;
  unsigned size = utf8_decode((const uint8_t *)text + *i, length - *i, &code, &ill_formed);
  const char *from = ill_formed ? UTF8_REPLACEMENT_BYTES : text + *i;
  *i += size;
  /* one past U+FFFF would need two escapes, and is left as it is */
  if (!ill_formed && code < 0x10000 && unicode_is_harmful(code)) return put_unicode(to, code);
  if (ill_formed) size = 3;
  memcpy(to, from, size);
  return to + size;
}

size_t json_escape(const char *text, size_t length, char *out) {
  size_t i = 0;
  char *to = out;
  while (i < length) {
    size_t plain = json_plain(text + i, length - i);
    memcpy(to, text + i, plain);
    to += plain;
    i += plain;
    if (i == length) break;
    if ((unsigned char)text[i] < 0x80)
      to = put_mark(to, (unsigned char)text[i++]);
    else
      to = put_character(to, text, length, &i);
  }
  return (size_t)(to - out);
}
