/* chars.c - decoding and classes of characters; see chars.h. */
#include "prose/chars.h"

#include <utf8proc.h>

#define SP CHAR_SPACE
#define LN CHAR_LINE
#define LO CHAR_LOWER
#define UP CHAR_UPPER
#define DI CHAR_DIGIT
#define OP CHAR_OPEN
#define CL CHAR_CLOSE
#define QU CHAR_QUOTE
#define DA CHAR_DASH
#define PU CHAR_PUNCTUATION
#define SY CHAR_SYMBOL
#define CO CHAR_CONTROL

const uint8_t char_ascii_class[128] = {
    CO, CO, CO, CO, CO, CO, CO, CO, CO, SP, LN, LN, LN, LN, CO, CO, /* 00 */
    CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, /* 10 */
    SP, PU, QU, PU, SY, PU, PU, QU, OP, CL, PU, SY, PU, DA, PU, PU, /* 20 */
    DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, PU, PU, SY, SY, SY, PU, /* 30 */
    PU, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, /* 40 */
    UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, OP, PU, CL, SY, PU, /* 50 */
    QU, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, /* 60 */
    LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, OP, SY, CL, SY, CO, /* 70 */
};

/* Sentence terminals that need no context (Sentence_Terminal without the Latin ones). */
static int is_stop(uint32_t c) {
  switch (c) {
  case 0x037E:
  case 0x0589:
  case 0x061D:
  case 0x061F:
  case 0x06D4:
  case 0x0700:
  case 0x0701:
  case 0x0702:
  case 0x07F9:
  case 0x0837:
  case 0x0839:
  case 0x083D:
  case 0x083E:
  case 0x0964:
  case 0x0965:
  case 0x0F0E:
  case 0x104B:
  case 0x1362:
  case 0x1367:
  case 0x1368:
  case 0x166E:
  case 0x1735:
  case 0x1736:
  case 0x17D4:
  case 0x17D5:
  case 0x1803:
  case 0x1809:
  case 0x1944:
  case 0x1945:
  case 0x1B5A:
  case 0x1B5B:
  case 0x1B5E:
  case 0x1B5F:
  case 0x1C3B:
  case 0x1C3C:
  case 0x1C7E:
  case 0x1C7F:
  case 0x203C:
  case 0x203D:
  case 0x2047:
  case 0x2048:
  case 0x2049:
  case 0x3002:
  case 0xA4FF:
  case 0xA60E:
  case 0xA60F:
  case 0xA6F3:
  case 0xA6F7:
  case 0xA876:
  case 0xA877:
  case 0xA8CE:
  case 0xA8CF:
  case 0xA92F:
  case 0xA9C8:
  case 0xA9C9:
  case 0xAA5D:
  case 0xAA5E:
  case 0xAA5F:
  case 0xAAF0:
  case 0xAAF1:
  case 0xABEB:
  case 0xFE52:
  case 0xFE56:
  case 0xFE57:
  case 0xFF01:
  case 0xFF0E:
  case 0xFF1F:
  case 0xFF61: return 1;
  default: return 0;
  }
}

static int is_emoji(uint32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
         (c >= 0x2B05 && c <= 0x2B55) || (c >= 0x231A && c <= 0x23FF);
}

static CharClass other_letter(uint32_t c) {
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
      (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005 || c == 0x3007)
    return CHAR_HAN;
  if ((c >= 0x3041 && c <= 0x309F) || (c >= 0x1B001 && c <= 0x1B11F)) return CHAR_HIRAGANA;
  if ((c >= 0x30A0 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0xFF66 && c <= 0xFF9F))
    return CHAR_KATAKANA;
  return CHAR_LETTER;
}

static CharClass class_of(uint32_t c) {
  switch (c) {
  case 0x85:
  case 0x2028:
  case 0x2029: return CHAR_LINE;
  case 0x3007: return CHAR_HAN;
  case 0x30FB: return CHAR_PUNCTUATION;
  case 0x201C:
  case 0x2018:
  case 0x201E:
  case 0x201A:
  case 0xAB:
  case 0x2039: return CHAR_OPEN;
  case 0x201D:
  case 0x2019:
  case 0xBB:
  case 0x203A: return CHAR_CLOSE;
  case 0xFF02:
  case 0xFF07:
  case 0xFF40:
  case 0xB4: return CHAR_QUOTE;
  case 0xAA:
  case 0xBA: return CHAR_NUMBER;
  default: break;
  }
  switch (utf8proc_category((utf8proc_int32_t)c)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LT: return CHAR_UPPER;
  case UTF8PROC_CATEGORY_LL: return CHAR_LOWER;
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO: return other_letter(c);
  case UTF8PROC_CATEGORY_MN:
  case UTF8PROC_CATEGORY_MC:
  case UTF8PROC_CATEGORY_ME: return CHAR_MARK;
  case UTF8PROC_CATEGORY_CF: return c == 0xFEFF || c == 0x200B ? CHAR_SPACE : CHAR_MARK;
  case UTF8PROC_CATEGORY_ND: return CHAR_DIGIT;
  case UTF8PROC_CATEGORY_NL:
  case UTF8PROC_CATEGORY_NO: return is_emoji(c) ? CHAR_SYMBOL : CHAR_NUMBER;
  case UTF8PROC_CATEGORY_ZS: return CHAR_SPACE;
  case UTF8PROC_CATEGORY_PS:
  case UTF8PROC_CATEGORY_PI: return CHAR_OPEN;
  case UTF8PROC_CATEGORY_PE:
  case UTF8PROC_CATEGORY_PF: return CHAR_CLOSE;
  case UTF8PROC_CATEGORY_PD: return CHAR_DASH;
  case UTF8PROC_CATEGORY_PC: return CHAR_PUNCTUATION;
  case UTF8PROC_CATEGORY_PO: return is_stop(c) ? CHAR_STOP : CHAR_PUNCTUATION;
  case UTF8PROC_CATEGORY_SO: return is_emoji(c) ? CHAR_EMOJI : CHAR_SYMBOL;
  case UTF8PROC_CATEGORY_SK: return c >= 0x1F3FB && c <= 0x1F3FF ? CHAR_EMOJI : CHAR_SYMBOL;
  case UTF8PROC_CATEGORY_SM:
  case UTF8PROC_CATEGORY_SC: return CHAR_SYMBOL;
  default: return is_emoji(c) ? CHAR_EMOJI : CHAR_CONTROL;
  }
}

/* Length of the well-formed sequence at t[i], or of the maximal ill-formed subpart, with its code.
 */
static size_t decode(const unsigned char *t, size_t i, size_t end, uint32_t *code) {
  unsigned char lead = t[i];
  unsigned char low = 0x80, high = 0xBF;
  size_t need, k;
  uint32_t c;
  *code = 0xFFFD;
  if (lead < 0x80) return *code = lead, 1;
  if (lead < 0xC2 || lead > 0xF4) return 1;
  if (lead < 0xE0)
    need = 1, c = lead & 0x1Fu;
  else if (lead < 0xF0)
    need = 2, c = lead & 0x0Fu;
  else
    need = 3, c = lead & 0x07u;
  if (lead == 0xE0)
    low = 0xA0;
  else if (lead == 0xED)
    high = 0x9F;
  else if (lead == 0xF0)
    low = 0x90;
  else if (lead == 0xF4)
    high = 0x8F;
  for (k = 1; k <= need; k++) {
    if (i + k >= end || t[i + k] < low || t[i + k] > high) return k;
    c = c << 6 | (t[i + k] & 0x3Fu);
    low = 0x80, high = 0xBF;
  }
  *code = c;
  return need + 1;
}

Char char_decode(const char *t, size_t i, size_t end) {
  Char c = {0, 0, CHAR_NONE};
  if (i >= end) return c;
  c.length = (uint8_t)decode((const unsigned char *)t, i, end, &c.code);
  c.class = c.code < 0x80 ? char_ascii_class[c.code] : (uint8_t)class_of(c.code);
  return c;
}

Char char_decode_before(const char *t, size_t first, size_t i) {
  Char c = {0, 0, CHAR_NONE};
  size_t from;
  if (i <= first) return c;
  for (from = i - 1; from > first && i - from < 4 && ((unsigned char)t[from] & 0xC0) == 0x80;
       from--)
    ;
  c = char_at(t, from, i);
  if (from + c.length == i) return c;
  c.code = 0xFFFD; /* ill-formed bytes: one at a time */
  c.length = 1;
  c.class = CHAR_SYMBOL;
  return c;
}

size_t char_write_lower(uint32_t code, char *out) {
  if (code < 0x80) {
    *out = (char)(code >= 'A' && code <= 'Z' ? code | 0x20 : code);
    return 1;
  }
  return (size_t)utf8proc_encode_char(utf8proc_tolower((utf8proc_int32_t)code),
                                      (utf8proc_uint8_t *)out);
}
