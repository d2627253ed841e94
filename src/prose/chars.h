/* chars.h - characters as the prose layer sees them: decoding in both directions and a coarse
 * class. Depends on unicode/ and utf8proc. */
#ifndef BRIEFING_PROSE_CHARS_H
#define BRIEFING_PROSE_CHARS_H

#include <stddef.h>
#include <stdint.h>

typedef enum CharClass {
  CHAR_NONE = 0, /* outside the text */
  CHAR_SPACE,
  CHAR_LINE, /* a line break */
  CHAR_LOWER,
  CHAR_UPPER,
  CHAR_LETTER, /* without case */
  CHAR_MARK,   /* combining marks, joiners, format characters */
  CHAR_DIGIT,
  CHAR_NUMBER, /* superscripts, fractions, Roman numerals */
  CHAR_HAN,
  CHAR_HIRAGANA,
  CHAR_KATAKANA,
  CHAR_OPEN,  /* brackets and quotation marks that mostly open */
  CHAR_CLOSE, /* ... that mostly close */
  CHAR_QUOTE, /* either: " ' ` and their full-width forms */
  CHAR_DASH,
  CHAR_STOP, /* ends a sentence wherever it stands: U+3002, danda, Ethiopic full stop, ... */
  CHAR_PUNCTUATION,
  CHAR_SYMBOL,
  CHAR_EMOJI,
  CHAR_CONTROL
} CharClass;

typedef struct Char {
  uint32_t code;  /* U+FFFD for an ill-formed sequence */
  uint8_t length; /* in bytes; 0 outside the text */
  uint8_t class;  /* a CharClass */
} Char;

extern const uint8_t char_ascii_class[128];

/* The character at t[i], CHAR_NONE at i >= end. */
Char char_decode(const char *t, size_t i, size_t end);

static inline Char char_at(const char *t, size_t i, size_t end) {
  if (i < end && (unsigned char)t[i] < 0x80) {
    Char c = {(unsigned char)t[i], 1, char_ascii_class[(unsigned char)t[i]]};
    return c;
  }
  return char_decode(t, i, end);
}

Char char_decode_before(const char *t, size_t first, size_t i);

/* The character that ends before t[i], CHAR_NONE at i <= first. */
static inline Char char_before(const char *t, size_t first, size_t i) {
  if (i > first && (unsigned char)t[i - 1] < 0x80) {
    Char c = {(unsigned char)t[i - 1], 1, char_ascii_class[(unsigned char)t[i - 1]]};
    return c;
  }
  return char_decode_before(t, first, i);
}

/* Letters with or without case. */
static inline int char_is_letter(Char c) {
  return c.class >= CHAR_LOWER && c.class <= CHAR_LETTER;
}

/* Letters of every kind, marks, digits: what a word is made of. */
static inline int char_is_word(Char c) {
  return c.class >= CHAR_LOWER && c.class <= CHAR_KATAKANA;
}

static inline int char_is_white(Char c) {
  return c.class == CHAR_SPACE || c.class == CHAR_LINE;
}

/* Writes the lower-case form in UTF-8, at most 4 bytes, and returns its length. */
size_t char_write_lower(uint32_t code, char *out);

#endif
