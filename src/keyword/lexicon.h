/* lexicon.h - what scoring knows of a language: words by what they do, stems, clitics at the ends
 * of words. */
#ifndef BRIEFING_KEYWORD_LEXICON_H
#define BRIEFING_KEYWORD_LEXICON_H

#include "keyword/memo.h"
#include "keyword/stem.h"
#include "base/table.h"

enum {
  LEXICON_STOP = 1,
  LEXICON_LEAD = 2,
  LEXICON_ELISION = 4,
  LEXICON_ENCLITIC = 8,
  LEXICON_TRAIL = 16,
  LEXICON_UNIT = 32
};

typedef struct LexiconWord {
  const char *text; /* folded */
  uint32_t length;
  uint32_t roles; /* LEXICON_... bits */
} LexiconWord;

/* What an ending makes of a phrase's score, in hundredths: of any word, of the first and the last
 * word of a phrase of several (the last of one word too), of the word that is the whole phrase. */
typedef struct LexiconEnding {
  const char *text; /* folded */
  uint32_t length;
  uint8_t place; /* LEXICON_ANY ... */
  uint8_t factor;
} LexiconEnding;

enum { LEXICON_ANY, LEXICON_FIRST, LEXICON_LAST, LEXICON_SINGLE, LEXICON_PLACES };

typedef struct Lexicon {
  HashKey key;
  HashTable table;
  Blocks words;             /* of LexiconWord */
  Blocks endings;           /* of LexiconEnding */
  uint64_t ending_lasts[4]; /* a bit for the last byte of each: most words end in none */
  Heap heap;
  Bytes folded; /* room for the word that is added */
  Stemmer stemmer;
  Memo *memo; /* NULL: none; it is written to by whoever reads texts, one at a time */
} Lexicon;

void lexicon_begin(Lexicon *lexicon, HashKey key);

/* Adds roles to a word, which is folded here. 0 where memory is short. */
int lexicon_add(Lexicon *lexicon, const char *word, size_t length, uint32_t roles,
                const Memory *memory);

/* Adds an ending. 0 where memory is short. */
int lexicon_add_ending(Lexicon *lexicon, const char *ending, size_t length, unsigned place,
                       uint8_t factor, const Memory *memory);

/* What the longest ending of each place makes of a folded word's score: factors, in hundredths. */
void lexicon_endings(const Lexicon *lexicon, const char *word, size_t length,
                     uint8_t factors[LEXICON_PLACES]);

/* The roles of a folded word. */
uint32_t lexicon_roles(const Lexicon *lexicon, const char *word, size_t length);

/* Makes a memo of words, for a lexicon that many texts are read with. 0 where memory is short. */
int lexicon_add_memo(Lexicon *lexicon, const Memory *memory);

void lexicon_free(Lexicon *lexicon, const Memory *memory);

#endif
