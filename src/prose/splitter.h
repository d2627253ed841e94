/* splitter.h - the state of a pass over sentences, and what its files share: sentences.c walks and
 * keeps spans, ends.c decides at a terminator, runs.c and before.c look around it, glued.c knows
 * ends without a blank, lines.c list markers, table rows and line breaks. Depends on chars.h and
 * rules.h. */
#ifndef BRIEFING_PROSE_SPLITTER_H
#define BRIEFING_PROSE_SPLITTER_H

#include "prose/chars.h"
#include "prose/glued.h"
#include "prose/rules.h"

/* What a byte may begin, to the walk; 0 goes on. */
typedef enum Stop {
  STOP_NONE,
  STOP_TERMINATOR,
  STOP_LINE,
  STOP_OPEN,
  STOP_CLOSE,
  STOP_QUOTE,
  STOP_SEMICOLON,
  STOP_LEAD
} Stop;

/* A list marker: "1." "1)" "1.)" "(1)" "a." "ii)" and so on. */
typedef enum MarkerStyle {
  MARKER_NONE,
  MARKER_DOT,
  MARKER_PAREN,
  MARKER_DOT_PAREN,
  MARKER_PARENS,
  MARKER_BULLET
} MarkerStyle;

typedef struct Marker {
  uint8_t style;                  /* a MarkerStyle */
  uint32_t number, letter, roman; /* its value read each way; 0 where it cannot be */
  uint32_t bullet;                /* code point, or 0 */
  size_t last;                    /* offset after it, before the blank */
} Marker;

typedef enum LineKind { LINE_TEXT, LINE_ROW, LINE_RULE } LineKind;

/* An open bracket or quotation: the sentence ends inside are taken back when it closes. */
typedef struct Open {
  uint32_t code;
  uint32_t at;      /* its offset */
  uint8_t pending;  /* sentences that were pending when it opened */
  uint8_t protects; /* 0 where its own sentences stand: it opens a sentence itself */
} Open;

#define MOST_OPEN 8
#define MOST_PENDING 16
/* A bracket or quotation longer than this keeps its sentences apart. */
#define MOST_BRACKET 1000
#define MOST_QUOTE 100

typedef struct Splitter {
  const char *t;
  size_t first, end;
  const briefing_rules *rules, *extra;
  size_t at;    /* next byte to look at */
  size_t start; /* first byte of the open sentence; SIZE_MAX where none is open */
  size_t line;  /* first byte of the current line */
  size_t head;  /* first byte of the open sentence after markers, quotation marks and brackets */
  size_t token_of, token_first; /* the last answer of splitter_token() */
  uint8_t token_address;        /* ... and whether that token holds a slash or an at sign */
  Marker list;                  /* the last marker of the list under way in this line */
  uint8_t line_kind;
  uint8_t joined; /* line breaks are blanks: the text is one block */
  uint8_t small;  /* the open sentence begins with a small letter */
  uint8_t quoted; /* parity of U+0022 in this line */
  uint8_t usual;  /* no terminators but those that skip() knows */
  uint8_t depth;
  uint8_t pending_count;
  Open open[MOST_OPEN];
  briefing_span pending[MOST_PENDING];
  briefing_span *out;
  size_t count;
  uint8_t stops[256];
} Splitter;

/* A run of terminators with the closing marks behind it. */
typedef struct Run {
  size_t first, last; /* last: after the closing marks */
  unsigned dots;
  int mark;     /* has ! or ? */
  int strong;   /* has a terminator that needs no context */
  int ellipsis; /* two dots and more, or U+2026 */
  int closers;
  int spaced; /* a blank stands before it */
} Run;

/* What follows a run. */
typedef struct Follow {
  size_t at;   /* first byte that is no blank */
  size_t word; /* first byte behind opening marks */
  Char c;      /* at `at` */
  Char first;  /* at `word` */
  size_t gap;  /* bytes of blanks */
  int line;    /* a line break is among the blanks */
  int opened;  /* opening marks stand before the word */
} Follow;

/* The longest look back for the beginning of a word. */
#define WORD_REACH 64

/* The word before a run. */
typedef struct Before {
  size_t first, last; /* the word with inner periods: "e.g", "U.S", "Co" */
  uint32_t flags;
  int letters; /* characters */
  int inner;   /* has a period inside */
  int initial; /* one letter, or letters each with its period */
  int number;  /* digits only */
  Char last_char;
} Before;

/* -- sentences.c -- */

/* Closes the open sentence before offset `last` and goes on at `next`. */
void splitter_cut(Splitter *s, size_t last, size_t next);

/* A closing bracket or quotation mark stands at `at`. */
void splitter_close(Splitter *s, uint32_t code, size_t at);

/* Flags of a word, with those of the call's own abbreviations before the language's. */
static inline uint32_t splitter_flags(const Splitter *s, size_t first, size_t last) {
  return rules_find(s->rules, s->extra, s->t + first, last - first);
}

/* -- runs.c -- */

/* The run that begins at i; brackets and quotations that it closes are closed. */
Run splitter_run(Splitter *s, size_t i);
Follow splitter_follow(const Splitter *s, size_t i);

static inline int splitter_is_blank(Char c) {
  return c.class == CHAR_NONE || char_is_white(c);
}

/* -- ends.c -- */

/* A terminator stands at s->at: decides, cuts where a sentence ends, and moves on. */
void splitter_terminator(Splitter *s, Char c);

/* A semicolon stands at s->at: cuts behind it where a capital opens a sentence, and moves on. */
void splitter_semicolon(Splitter *s);

/* -- before.c -- */

/* Finds the blank-delimited token that holds i, into s->token_first and s->token_address. */
void splitter_token(Splitter *s, size_t i);

/* The word that ends before i, over blanks. */
Before splitter_before(const Splitter *s, size_t i);

/* Whether a number stands before the word. */
int splitter_after_number(const Splitter *s, const Before *b);

/* Whether the plain word before a period is surely no abbreviation that the tables miss. */
int splitter_is_full_word(const Splitter *s, const Before *b);

/* -- for all -- */

/* Flags of the word at i, which ends at *last. */
static inline uint32_t splitter_word_flags(const Splitter *s, size_t i, size_t *last) {
  size_t k = i;
  Char c;
  while (k - i < RULES_LONGEST && (c = char_at(s->t, k, s->end), char_is_word(c))) k += c.length;
  if (last) *last = k;
  return splitter_flags(s, i, k);
}

static inline int splitter_is_apostrophe(Char c) {
  return c.code == '\'' || c.code == 0x2019;
}

/* -- lines.c -- */

/* The marker at `i`, style MARKER_NONE where there is none. */
Marker splitter_marker(const Splitter *s, size_t i);

/* Whether `next` goes on the list of `last`: same form, value one higher. */
int splitter_goes_on(const Marker *last, const Marker *next);

/* Kind of the line that begins at `i`. */
LineKind splitter_line_kind(const Splitter *s, size_t i);

/* Whether the text before the line break at `i` and the text at `next`, after it and blanks, are
 * one sentence. */
int splitter_joins(const Splitter *s, size_t i, size_t next);

/* Offset after the line that holds `i`. */
size_t splitter_line_end(const Splitter *s, size_t i);

#endif
