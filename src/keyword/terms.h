/* terms.h - the words of a text as terms: each distinct spelling (form) is folded and stemmed once,
 * and forms with one key are one term. The shared ground of keywords, themes, summary, segments and
 * statistics.
 *
 *    token i  = word i of the text: where it begins, its form, what stands before it
 *    form     = a distinct spelling: where it first stands, its term, its clitics, its looks
 *    term     = a distinct key: the key, how many words have it */
#ifndef BRIEFING_KEYWORD_TERMS_H
#define BRIEFING_KEYWORD_TERMS_H

#include "keyword/lexicon.h"

/* What stands before a token. */
enum {
  TOKEN_BREAK = 1, /* something no phrase goes across: punctuation, dash, line end, missing space */
  TOKEN_START = 2, /* a sentence or line begins here: its capital says nothing */
  TOKEN_LINE = 4,  /* a line begins here */
  TOKEN_WRAP = 8,  /* a line begins here that only carries on the one before: no break */
  TOKEN_ASIDE = 16, /* its line has the form of a table's row or a notice of rights */
  TOKEN_TITLE = 32, /* in its line nearly every word has a capital: they say nothing */
  TOKEN_SHOUT = 64  /* in its line most words are all capitals */
};

/* The looks of a form. */
enum {
  FORM_STOP = 1,     /* carries no subject: stop word, number, single letter, address */
  FORM_LEAD = 2,     /* to, will, pronoun ...: a verb is likely next */
  FORM_CAPITAL = 4,  /* begins with a capital */
  FORM_CAPITALS = 8, /* all capitals, at least two letters */
  FORM_NUMBER = 16,  /* holds no letter */
  FORM_ELIDED = 32,  /* a clitic was taken off its front (l’, d’) */
  FORM_OWNER = 64,   /* a clitic was taken off its end (’s) */
  FORM_IDEOGRAPH = 128,
  FORM_UNIT = 1024,  /* per cent: by itself it says nothing */
  FORM_TRAIL = 512,  /* the, its ...: a word right before it is likely a verb */
  FORM_ACRONYM = 256 /* a stop word but for its capitals: US, WHO, IT; in a line of capitals a stop
                        word all the same */
};

typedef struct Token {
  uint32_t first;
  uint32_t form;
  uint32_t flags;
} Token;

typedef struct Form {
  uint32_t first, length; /* of its first occurrence */
  uint32_t term;
  uint16_t flags;
  uint8_t head, tail;              /* bytes of clitics at its front and end */
  uint8_t endings[LEXICON_PLACES]; /* what its ending makes of a score, in hundredths */
} Form;

typedef struct Term {
  const char *key;
  uint32_t length;
  uint32_t count;
  uint32_t flags; /* FORM_STOP, FORM_UNIT: all its forms are such words */
} Term;

typedef struct Terms {
  const Lexicon *lexicon;
  const char *text;
  size_t length;
  HashKey key;
  Blocks tokens, forms, terms;
  HashTable form_table, term_table;
  Heap heap;
  Bytes folded, stemmed; /* room for the key under way */
  size_t end;            /* offset after the last word */
  size_t line;           /* offset at which the line of the last word begins */
  size_t line_end;       /* where it ends, at \n or \r; */
  size_t newline;        /* the first \n from there on, or the end of the text */
  size_t line_token;     /* the first token of that line */
  uint32_t aside;        /* TOKEN_ASIDE while that line has such a form */
} Terms;

void terms_begin(Terms *terms, const char *text, size_t length, const Lexicon *lexicon,
                 HashKey key);

/* Closes the last line; call once, after the last word. */
void terms_end(Terms *terms);

/* Adds the words of the text that the pass gives. 0 where memory is short. O(length of the text).
 */
int terms_add_pass(Terms *terms, briefing_words *pass, const Memory *memory);

/* Adds words, which follow those there are. 0 where memory is short. */
int terms_add(Terms *terms, const briefing_span *words, size_t count, const Memory *memory);

/* The words of a phrase as terms: their ids into ids, at most `most` of them, UINT32_MAX for a word
 * that is not in the text; the keys, with blanks between words and for hyphens, added to *key.
 * Gives how many words there are, SIZE_MAX where memory is short. */
size_t terms_phrase(Terms *terms, const char *phrase, size_t length, const briefing_rules *rules,
                    uint32_t *ids, size_t most, Bytes *key, const Memory *memory);

/* The form of a spelling, its number; SIZE_MAX where the text does not have it. */
size_t terms_spelled(const Terms *terms, const char *word, size_t length);

void terms_free(Terms *terms, const Memory *memory);

static inline const Token *token_at(const Terms *t, size_t i) {
  return blocks_at(&t->tokens, i);
}
static inline const Form *form_at(const Terms *t, size_t i) {
  return blocks_at(&t->forms, i);
}
static inline Term *term_at(const Terms *t, size_t i) {
  return blocks_at(&t->terms, i);
}

/* Whether a term says nothing by itself: cent, of per cent. */
static inline int term_is_unit(const Terms *terms, size_t i) {
  return (term_at(terms, i)->flags & FORM_UNIT) != 0;
}

#endif
