/* chars.c - decoding and classes of characters; see chars.h. */
#include "prose/chars.h"

#include <utf8proc.h>

#include "unicode/sentence_data.h"
#include "unicode/word_data.h"

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

static int is_pictograph(uint32_t word) {
  return word == WORD_PICTOGRAPH || word == WORD_ALETTER_PICTOGRAPH || word == WORD_REGIONAL;
}

/* Letters, marks, digits, spaces and sentence terminals by the tables of segmentation; CHAR_NONE
 * for the others. */
static CharClass table_class(uint32_t c, uint32_t word) {
  switch (sentence_class[sentence_page[c >> 6] * 64u + (c & 63)]) {
  case SENTENCE_EXTEND: return c == 0x200B || c == 0xFEFF ? CHAR_SPACE : CHAR_MARK;
  case SENTENCE_SP: return CHAR_SPACE;
  case SENTENCE_LOWER: return CHAR_LOWER;
  case SENTENCE_UPPER: return CHAR_UPPER;
  case SENTENCE_NUMERIC: return CHAR_DIGIT;
  case SENTENCE_STERM: return CHAR_STOP;
  case SENTENCE_SEP: return CHAR_LINE;
  case SENTENCE_OLETTER:
    if (word == WORD_HIRAGANA) return CHAR_HIRAGANA;
    if (word == WORD_KATAKANA) return CHAR_KATAKANA;
    return word == WORD_IDEOGRAPH ? CHAR_HAN : CHAR_LETTER;
  default: return CHAR_NONE;
  }
}

/* Characters that prose takes otherwise than their properties say. */
static CharClass special_class(uint32_t c) {
  switch (c) {
  case 0xAA:
  case 0xBA: return CHAR_NUMBER; /* ordinal indicators */
  case 0x104A:
  case 0x30FB:
  case 0x5F3:
  case 0x5F4: return CHAR_PUNCTUATION;
  case 0x37E:
  case 0xF0E:
  case 0xFE52:
  case 0xFF0E: return CHAR_STOP;
  case 0x3007: return CHAR_HAN;
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
  default: return CHAR_NONE;
  }
}

static CharClass category_class(uint32_t c) {
  switch (utf8proc_category((utf8proc_int32_t)c)) {
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LT: return CHAR_UPPER;
  case UTF8PROC_CATEGORY_LL: return CHAR_LOWER;
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO: return CHAR_LETTER;
  case UTF8PROC_CATEGORY_MN:
  case UTF8PROC_CATEGORY_MC:
  case UTF8PROC_CATEGORY_ME:
  case UTF8PROC_CATEGORY_CF: return CHAR_MARK;
  case UTF8PROC_CATEGORY_ND: return CHAR_DIGIT;
  case UTF8PROC_CATEGORY_NL:
  case UTF8PROC_CATEGORY_NO: return CHAR_NUMBER;
  case UTF8PROC_CATEGORY_ZS: return CHAR_SPACE;
  case UTF8PROC_CATEGORY_PS:
  case UTF8PROC_CATEGORY_PI: return CHAR_OPEN;
  case UTF8PROC_CATEGORY_PE:
  case UTF8PROC_CATEGORY_PF: return CHAR_CLOSE;
  case UTF8PROC_CATEGORY_PD: return CHAR_DASH;
  case UTF8PROC_CATEGORY_PO:
  case UTF8PROC_CATEGORY_PC: return CHAR_PUNCTUATION;
  case UTF8PROC_CATEGORY_SM:
  case UTF8PROC_CATEGORY_SC:
  case UTF8PROC_CATEGORY_SK:
  case UTF8PROC_CATEGORY_SO: return CHAR_SYMBOL;
  default: return CHAR_CONTROL;
  }
}

static CharClass class_of(uint32_t c) {
  uint32_t word = word_class[word_page[c >> 6] * 64u + (c & 63)];
  CharClass class;
  if (c < 0x4E00 || c > 0x9FFF) {
    class = special_class(c);
    if (class != CHAR_NONE) return class;
  }
  if (is_pictograph(word) && c != 0xA9 && c != 0xAE && c != 0x2122)
    return c == 0x203C || c == 0x2049 ? CHAR_STOP : CHAR_EMOJI;
  if (c >= 0x1F3FB && c <= 0x1F3FF) return CHAR_EMOJI;
  class = table_class(c, word);
  if (class != CHAR_NONE) return class;
  return category_class(c);
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
