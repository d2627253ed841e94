/* kind.c - what a segment of UAX #29 word segmentation is, told from its characters when somebody
 * asks. */
#include "briefing.h"

#include <utf8proc.h>

#include "unicode/utf8.h"
#include "unicode/word_data.h"

#define KEYCAP 0x20E3u
#define EMOJI_STYLE 0xFE0Fu

/* Pictographs below were symbols and punctuation before there were emoji (the copyright sign, the
 * double exclamation mark, arrows, a watch is the first of the others): they are emoji only where
 * EMOJI_STYLE says so. */
#define FIRST_EMOJI 0x231Au

/* Kind of a character that is no letter, number or the like for UAX #29. */
static briefing_kind kind_of_other(uint32_t code) {
  switch (utf8proc_category((utf8proc_int32_t)code)) {
  case UTF8PROC_CATEGORY_ZS:
  case UTF8PROC_CATEGORY_ZL:
  case UTF8PROC_CATEGORY_ZP: return BRIEFING_SPACE;
  case UTF8PROC_CATEGORY_PC:
  case UTF8PROC_CATEGORY_PD:
  case UTF8PROC_CATEGORY_PS:
  case UTF8PROC_CATEGORY_PE:
  case UTF8PROC_CATEGORY_PI:
  case UTF8PROC_CATEGORY_PF:
  case UTF8PROC_CATEGORY_PO: return BRIEFING_PUNCTUATION;
  case UTF8PROC_CATEGORY_LU:
  case UTF8PROC_CATEGORY_LL:
  case UTF8PROC_CATEGORY_LT:
  case UTF8PROC_CATEGORY_LM:
  case UTF8PROC_CATEGORY_LO:
    return BRIEFING_LETTER; /* scripts that UAX #29 leaves to dictionaries, as Thai */
  case UTF8PROC_CATEGORY_ND:
  case UTF8PROC_CATEGORY_NL:
  case UTF8PROC_CATEGORY_NO: return BRIEFING_NUMBER;
  default: return BRIEFING_SYMBOL;
  }
}

static briefing_kind kind_of(uint32_t code, unsigned class) {
  switch (class) {
  case WORD_ALETTER:
  case WORD_HEBREW:
  case WORD_ALETTER_PICTOGRAPH: return BRIEFING_LETTER;
  case WORD_NUMERIC: return BRIEFING_NUMBER;
  case WORD_IDEOGRAPH: return BRIEFING_IDEOGRAPH;
  case WORD_KATAKANA:
  case WORD_HIRAGANA: return BRIEFING_KANA;
  case WORD_REGIONAL: return BRIEFING_EMOJI;
  case WORD_PICTOGRAPH: return code < FIRST_EMOJI ? kind_of_other(code) : BRIEFING_EMOJI;
  case WORD_WSEGSPACE:
  case WORD_CR:
  case WORD_LF:
  case WORD_NEWLINE: return BRIEFING_SPACE;
  default: return code == '\t' ? BRIEFING_SPACE : kind_of_other(code);
  }
}

briefing_kind briefing_word_kind(const char *text, size_t length) {
  const uint8_t *p = (const uint8_t *)text;
  briefing_kind kind = BRIEFING_SYMBOL;
  int pictograph = 0;
  size_t at = 0;
  while (at < length) {
    uint32_t code;
    int ill_formed, first = at == 0;
    unsigned class;
    at += utf8_decode(p + at, length - at, &code, &ill_formed);
    class = word_class[word_page[code >> 6] * 64u + (code & 63)];
    if (first) {
      kind = kind_of(code, class);
      pictograph = class == WORD_PICTOGRAPH || class == WORD_ALETTER_PICTOGRAPH;
    } else if (code == KEYCAP || (code == EMOJI_STYLE && pictograph)) {
      return BRIEFING_EMOJI;
    } else if (class == WORD_ALETTER || class == WORD_HEBREW) {
      return BRIEFING_LETTER;
    } else if (kind == BRIEFING_PUNCTUATION && (class == WORD_NUMERIC || class == WORD_KATAKANA)) {
      kind = kind_of(code, class); /* ExtendNumLet before it: _1 */
    }
    if (kind == BRIEFING_LETTER && !pictograph) return kind;
  }
  return kind;
}
