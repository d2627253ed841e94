/* utf8.h - decoding of UTF-8 where any bytes may come.
 *
 * Ill-formed bytes are taken as Unicode 3.9 advises (table 3-8): each maximal subpart of a
 * well-formed sequence, else each single byte, stands for one U+FFFD. Well-formed sequences (table
 * 3-7):
 *
 *   00..7F | C2..DF 80..BF | E0 A0..BF 80..BF | E1..EC,EE,EF 80..BF 80..BF | ED 80..9F 80..BF
 *   F0 90..BF 80..BF 80..BF | F1..F3 80..BF 80..BF 80..BF | F4 80..8F 80..BF 80..BF
 */
#ifndef BRIEFING_UNICODE_UTF8_H
#define BRIEFING_UNICODE_UTF8_H

#include <stddef.h>
#include <stdint.h>

#define UTF8_REPLACEMENT 0xFFFDu
#define UTF8_REPLACEMENT_BYTES "\xEF\xBF\xBD"

static inline int utf8_is_continuation(uint8_t byte) {
  return (byte & 0xC0) == 0x80;
}

/* Whether byte may follow lead in a well-formed sequence. */
static inline int utf8_is_second(uint8_t lead, uint8_t byte) {
  switch (lead) {
  case 0xE0: return byte >= 0xA0 && byte <= 0xBF;
  case 0xED: return byte >= 0x80 && byte <= 0x9F;
  case 0xF0: return byte >= 0x90 && byte <= 0xBF;
  case 0xF4: return byte >= 0x80 && byte <= 0x8F;
  default: return lead >= 0xC2 && lead <= 0xF4 && utf8_is_continuation(byte);
  }
}

/* Length of the maximal subpart at p, where no well-formed sequence begins; room is at least 1. */
static inline unsigned utf8_ill_formed(const uint8_t *p, size_t room) {
  if (room < 2 || !utf8_is_second(p[0], p[1])) return 1;
  if (p[0] < 0xF0 || room < 3 || !utf8_is_continuation(p[2])) return 2;
  return 3;
}

/* Decodes the character at p, at most 3 bytes behind which must be readable as well (any padding
 * but continuation bytes ends a sequence). Returns its length; *code is UTF8_REPLACEMENT and
 * *ill_formed 1 for a maximal subpart. */
static inline unsigned utf8_decode_padded(const uint8_t *p, uint32_t *code, int *ill_formed) {
  uint32_t a = p[0], b = p[1] ^ 0x80u, c;
  *ill_formed = 0;
  if (a < 0x80) {
    *code = a;
    return 1;
  }
  if (a < 0xE0) {
    if (a >= 0xC2 && b < 0x40) {
      *code = (a & 0x1F) << 6 | b;
      return 2;
    }
  } else if (a < 0xF0) {
    c = p[2] ^ 0x80u;
    *code = (a & 0x0F) << 12 | b << 6 | c;
    /* neither overlong nor a surrogate */
    if ((b | c) < 0x40 && *code >= 0x800 && *code >> 11 != 0x1B) return 3;
  } else {
    uint32_t d = p[3] ^ 0x80u;
    c = p[2] ^ 0x80u;
    *code = (a & 0x0F) << 18 | b << 12 | c << 6 | d;
    if ((b | c | d) < 0x40 && *code - 0x10000 < 0x100000) return 4;
  }
  *code = UTF8_REPLACEMENT;
  *ill_formed = 1;
  return utf8_ill_formed(p, 4);
}

/* Decodes the character at p, room bytes before the end of the text, at least 1. */
static inline unsigned utf8_decode(const uint8_t *p, size_t room, uint32_t *code, int *ill_formed) {
  uint8_t tail[4] = {0, 0, 0, 0};
  size_t i;
  if (room >= 4) return utf8_decode_padded(p, code, ill_formed);
  for (i = 0; i < room; i++) tail[i] = p[i];
  return utf8_decode_padded(tail, code, ill_formed);
}

#endif
