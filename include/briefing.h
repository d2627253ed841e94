/* briefing.h - the C interface of briefing, usable without Lua.
 *
 * Conventions of every function here:
 *  - text is any bytes, with a length; NUL is an ordinary character, an ill-formed UTF-8
 *    sequence counts as one U+FFFD per maximal subpart (Unicode 3.9) and keeps its bytes;
 *  - positions are byte offsets from 0, spans half open [first, last), 32 bits: a text longer than
 *    BRIEFING_MAX_LENGTH is refused with BRIEFING_TOO_LONG;
 *  - no globals, no locale, no recursion on data: any number of threads may call at once, each
 *    on data of its own;
 *  - memory, where a function needs any, comes from the caller's buffer or allocator.
 */
#ifndef BRIEFING_H
#define BRIEFING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define BRIEFING_API __attribute__((visibility("default")))
#else
#define BRIEFING_API
#endif

#define BRIEFING_VERSION "0.1.0"
#define BRIEFING_UNICODE_VERSION "17.0.0"

/* The longest text, in bytes: an offset, and one past it, fit in 32 bits. */
#define BRIEFING_MAX_LENGTH ((size_t)UINT32_MAX - 64)

/* An allocator with the signature of lua_Alloc: new_size 0 frees and returns NULL, anything else
 * (re)allocates, returning NULL, with the old block intact, where memory is short. */
typedef void *(*briefing_allocate)(void *context, void *block, size_t old_size, size_t new_size);

typedef enum briefing_status {
  BRIEFING_OK = 0,
  BRIEFING_NO_MEMORY,
  BRIEFING_TOO_LONG
} briefing_status;

/* What a reader takes a word for. BRIEFING_SPACE and BRIEFING_PUNCTUATION stand only in modes whose
 * spans hold more than words. */
typedef enum briefing_kind {
  BRIEFING_LETTER = 0,
  BRIEFING_NUMBER,
  BRIEFING_IDEOGRAPH,
  BRIEFING_KANA,
  BRIEFING_EMOJI,
  BRIEFING_URL,
  BRIEFING_EMAIL,
  BRIEFING_HASHTAG,
  BRIEFING_MENTION,
  BRIEFING_SYMBOL,
  BRIEFING_PUNCTUATION,
  BRIEFING_SPACE
} briefing_kind;

typedef struct briefing_span {
  uint32_t first; /* offset of the first byte */
  uint32_t last;  /* offset after the last byte */
  uint32_t kind;  /* a briefing_kind; 0 where spans have no kinds */
} briefing_span;

/* -- A language's words, for sentences and words as readers see them -- */

/* What a word may be, to a rule. Words are kept without their last period ("mr", "e.g", "z.b": the
 * blanks inside an abbreviation left out) and in lower case; one kept with capitals is found only
 * when written with them. */
typedef enum briefing_rule {
  BRIEFING_RULE_ABBREVIATION = 1u << 0, /* its period ends a sentence only before a starter */
  BRIEFING_RULE_TITLE = 1u << 1,        /* stands before a name: never an end */
  BRIEFING_RULE_NUMERIC = 1u << 2,      /* before a number no end; otherwise an ordinary word */
  BRIEFING_RULE_NEVER = 1u << 3,        /* never an end ("e.g.") */
  BRIEFING_RULE_UNIT = 1u << 4, /* after a number an abbreviation, an end before a capital */
  BRIEFING_RULE_TIME = 1u << 5, /* like UNIT; no end where the sentence opens with a preposition */
  BRIEFING_RULE_END = 1u << 6,  /* an end before a capital, none before a small letter ("etc.") */
  BRIEFING_RULE_STARTER = 1u << 7,     /* with a capital in mid text, it opens a sentence ("The") */
  BRIEFING_RULE_PREPOSITION = 1u << 8, /* opens an adverbial ("At 5 a.m. ...") */
  BRIEFING_RULE_OPEN = 1u << 9,        /* never the last word of a line that is a unit ("of") */
  BRIEFING_RULE_MONTH = 1u << 10, /* a month or a weekday: goes on after a time ("5 p.m. Monday") */
  BRIEFING_RULE_MARKED = 1u << 11,      /* a name that ends in ! or ? ("Yahoo!") */
  BRIEFING_RULE_SUFFIX = 1u << 12,      /* a clitic after its word ("'s") */
  BRIEFING_RULE_PREFIX = 1u << 13,      /* a clitic before its word ("l'") */
  BRIEFING_RULE_CONTRACTION = 1u << 14, /* two words written as one, parted at `split` ("cannot") */
  BRIEFING_RULE_WHOLE = 1u << 15,       /* one word in spite of a clitic in it ("aujourd'hui") */
  BRIEFING_RULE_REMOVED = 1u << 16, /* no abbreviation, whatever the language or the form says */
  BRIEFING_RULE_JOINED = 1u << 17   /* keeps its hyphen in a token ("re", "-ish") */
} briefing_rule;

/* Options of a language: a number with a period is an ordinal ("3. Oktober"). */
#define BRIEFING_ORDINALS 1u

/* ... nearly every word ends in a vowel (Italian): what does not, and stands before a period, is an
 * abbreviation. */
#define BRIEFING_VOWEL_ENDINGS 2u

/* ... a word with hyphens is one token ("Saint-Denis"), as Universal Dependencies has it in most
 * languages. */
#define BRIEFING_HYPHENATED 4u

/* A language's words, one flat table; made once, then read by any number of threads. */
typedef struct briefing_rules briefing_rules;

/* Bytes of memory for so many words of so many bytes together; 0 where that is too much. */
BRIEFING_API size_t briefing_rules_size(size_t words, size_t bytes);

/* Makes an empty table in the caller's memory, of briefing_rules_size bytes, aligned for uint32_t.
 * Never fails. */
BRIEFING_API briefing_rules *briefing_rules_init(void *memory, size_t words, size_t bytes);

/* Adds a word, or flags to a word that is there. 0 where there is no room left or the word is
 * longer than 48 bytes. */
BRIEFING_API int briefing_rules_add(briefing_rules *rules, const char *word, size_t length,
                                    uint32_t flags, size_t split);

BRIEFING_API void briefing_rules_options(briefing_rules *rules, uint32_t options);

/* The ASCII characters that end a sentence; at first ".!?". Other scripts' full stops end one in
 * any language. */
BRIEFING_API void briefing_rules_terminators(briefing_rules *rules, const char *characters,
                                             size_t length);

/* -- Sentences and words as readers see them -- */

/* The least room for spans that briefing_sentences_next and briefing_words_next take. */
#define BRIEFING_LEAST_ROOM 32

/* The state of one pass over a text; the caller's, on the stack or elsewhere; its contents are
 * private. */
typedef struct briefing_sentences {
  uint64_t state[160];
} briefing_sentences;

/* Begins a pass over text[first, last). `rules` and `extra` may be NULL; the words of `extra` go
 * before those of `rules`. Text and tables are not copied: they must live as long as the pass. */
BRIEFING_API void briefing_sentences_begin(briefing_sentences *pass, const char *text, size_t first,
                                           size_t last, const briefing_rules *rules,
                                           const briefing_rules *extra);

/* Says, right after briefing_sentences_begin, that the range is one block of prose: its line breaks
 * are blanks. */
BRIEFING_API void briefing_sentences_join_lines(briefing_sentences *pass);

/* Writes the next sentences, at most `room` (BRIEFING_LEAST_ROOM or more), in order, without white
 * space at their ends. Returns how many; 0 at the end of the text. A whole pass costs O(last -
 * first). */
BRIEFING_API size_t briefing_sentences_next(briefing_sentences *pass, briefing_span *spans,
                                            size_t room);

/* What a pass over words gives. */
typedef enum briefing_word_mode {
  BRIEFING_WORDS =
      0, /* what a reader counts as a word: contractions and hyphenated compounds whole */
  BRIEFING_TOKENS = 1,      /* words, punctuation and symbols; contractions whole */
  BRIEFING_TOKENS_SPLIT = 2 /* ... and clitics apart ("do" "n't"), as in Universal Dependencies */
} briefing_word_mode;

/* The state of one pass over words; as briefing_sentences. */
typedef struct briefing_words {
  uint64_t state[16];
} briefing_words;

BRIEFING_API void briefing_words_begin(briefing_words *pass, const char *text, size_t first,
                                       size_t last, briefing_word_mode mode,
                                       const briefing_rules *rules, const briefing_rules *extra);

/* Writes the next words, at most `room` (BRIEFING_LEAST_ROOM or more), with their kinds. Returns
 * how many; 0 at the end of the text. A whole pass costs O(last - first). */
BRIEFING_API size_t briefing_words_next(briefing_words *pass, briefing_span *spans, size_t room);

/* -- Segments of UAX #29 -- */

/* The segmentations of UAX #29, exact for BRIEFING_UNICODE_VERSION, without tailoring. */
typedef enum briefing_segmentation {
  BRIEFING_SEGMENT_WORDS = 0,
  BRIEFING_SEGMENT_SENTENCES,
  BRIEFING_SEGMENT_GRAPHEMES
} briefing_segmentation;

/* Ends of words, sentences, extended grapheme clusters: segments tile the text, so each begins
 * where the one before ends, the first at 0, and the last ends at length.
 *
 *   text      may be NULL where length is 0
 *   from      0, or an end that was returned before: where to go on; no other state is kept
 *   ends      the caller's buffer, never NULL where capacity is not 0; written in ascending order
 *   capacity  its size; anything from 1 on works, 1024 and more is fast
 *
 * Returns how many ends were written; 0 where from is length, or length is over
 * BRIEFING_MAX_LENGTH. Whoever calls until 0 comes back has them all. A call costs time linear in
 * the bytes up to the last end it returns and a little beyond, and no memory. Any number of threads
 * may call at once; the engine (AVX-512, AVX2, SSE2, NEON, plain C) is chosen by what the processor
 * has. */
BRIEFING_API size_t briefing_word_ends(const char *text, size_t length, size_t from, uint32_t *ends,
                                       size_t capacity);
BRIEFING_API size_t briefing_sentence_ends(const char *text, size_t length, size_t from,
                                           uint32_t *ends, size_t capacity);
BRIEFING_API size_t briefing_grapheme_ends(const char *text, size_t length, size_t from,
                                           uint32_t *ends, size_t capacity);

/* The name of the i-th engine that this machine can run, the best first; NULL beyond the last. For
 * tests and timing. */
BRIEFING_API const char *briefing_engine_name(size_t i);

/* The same as the functions above, by the i-th engine of this machine; 0 where there is none. All
 * give the same ends. */
BRIEFING_API size_t briefing_segment_ends(size_t engine, briefing_segmentation segmentation,
                                          const char *text, size_t length, size_t from,
                                          uint32_t *ends, size_t capacity);

/* Positions for which briefing_segment_marks keeps one count. */
#define BRIEFING_MARKS_BLOCK 512u

/* All ends of a text at once, as a mask: bit p % 64 of marks[p / 64] says that a segment ends at p.
 * Dense segments take less memory so, and less time, than their ends.
 *
 *   marks   length / 64 + 2 words, need not be cleared; the last may be left as it was
 *   before  length / BRIEFING_MARKS_BLOCK + 1 numbers: before[i] is how many ends lie before
 * BRIEFING_MARKS_BLOCK * i
 *
 * Returns how many there are; 0, and nothing written, where length is 0 or over
 * BRIEFING_MAX_LENGTH, or there is no such engine. Otherwise as briefing_segment_ends. */
BRIEFING_API size_t briefing_segment_marks(size_t engine, briefing_segmentation segmentation,
                                           const char *text, size_t length, uint64_t *marks,
                                           uint32_t *before);

/* What a segment of word segmentation is: BRIEFING_LETTER where it holds a letter, else what its
 * characters are. Takes the bytes of one segment; cost its length. Never BRIEFING_URL, EMAIL,
 * HASHTAG, MENTION. */
BRIEFING_API briefing_kind briefing_word_kind(const char *text, size_t length);

/* The first ill-formed sequence of UTF-8, one maximal subpart, that begins at `from` or after it,
 * from being 0 or the last of a span that was returned: 1 and its span in *span (kind 0), or 0
 * where there is none. Linear. */
BRIEFING_API int briefing_ill_formed(const char *text, size_t length, size_t from,
                                     briefing_span *span);

/* -- Keywords -- */

/* What a word does in a text; one word may do several. */
typedef enum briefing_role {
  BRIEFING_STOP = 1,    /* carries no subject ("the"): no phrase goes across it */
  BRIEFING_LEAD = 2,    /* a verb is likely next ("to", "will", "they") */
  BRIEFING_ELISION = 4, /* a clitic before an apostrophe ("l") */
  BRIEFING_ENCLITIC = 8 /* a clitic after one ("s") */
} briefing_role;

/* Where an ending counts: in any word of a phrase, its first (of several), its last, or the only
 * one. */
typedef enum briefing_place {
  BRIEFING_ANY_WORD = 0,
  BRIEFING_FIRST_WORD,
  BRIEFING_LAST_WORD,
  BRIEFING_ONLY_WORD
} briefing_place;

/* A language's words for keywords. Made and filled once, then read by any number of threads at
 * once. */
typedef struct briefing_lexicon briefing_lexicon;

/* An empty lexicon in memory of the allocator, which must live as long; NULL where memory is short.
 */
BRIEFING_API briefing_lexicon *briefing_lexicon_make(briefing_allocate allocate, void *context);

/* Adds roles (briefing_role) to a word; it is folded here. */
BRIEFING_API briefing_status briefing_lexicon_add(briefing_lexicon *lexicon, const char *word,
                                                  size_t length, uint32_t roles);

/* What an ending (folded) makes of a phrase's score: factor 0 to 2.55, kept in hundredths. */
BRIEFING_API briefing_status briefing_lexicon_ending(briefing_lexicon *lexicon, const char *ending,
                                                     size_t length, briefing_place place,
                                                     double factor);

/* Compiles rules of stems, in the notation of src/keyword/stem.h; call once. NULL, or what is wrong
 * and in which line. */
BRIEFING_API const char *briefing_lexicon_stemming(briefing_lexicon *lexicon, const char *rules,
                                                   size_t length, size_t *line);

/* Gives all memory back; NULL is fine. */
BRIEFING_API void briefing_lexicon_free(briefing_lexicon *lexicon);

typedef struct briefing_keyword {
  double score;                  /* above 0 to 1: a share of the best one's */
  uint32_t first, last;          /* bytes of an occurrence spelled as most are, half open */
  uint32_t count;                /* occurrences */
  const briefing_span *mentions; /* each of them, in text order; kind 0 */
} briefing_keyword;

typedef struct briefing_keyword_options {
  size_t limit;                /* how many at most; 0: ten */
  size_t words;                /* words in a phrase at most, 1 to 16; 0: three */
  const briefing_rules *rules; /* the language's words for words, or NULL */
  uint64_t seed[2]; /* key of the hash tables: where texts come from strangers, a secret; no result
                       depends on it */
} briefing_keyword_options;

/* What briefing_keywords_find found; its memory is the allocator's until briefing_keywords_free. */
typedef struct briefing_keywords {
  briefing_keyword *items; /* best first */
  size_t count;
  briefing_span *mentions; /* of all items, one after the other */
  size_t mentions_count, items_capacity;
  briefing_allocate allocate;
  void *context;
} briefing_keywords;

/* The keywords of a text. lexicon and options may be NULL. On any status but BRIEFING_OK nothing is
 * kept. A call costs O(length); it takes about two bytes of memory a byte of text, and gives all
 * but the result back. */
BRIEFING_API briefing_status briefing_keywords_find(const char *text, size_t length,
                                                    const briefing_lexicon *lexicon,
                                                    const briefing_keyword_options *options,
                                                    briefing_allocate allocate, void *context,
                                                    briefing_keywords *keywords);

BRIEFING_API void briefing_keywords_free(briefing_keywords *keywords);

/* -- Likeness of texts -- */

/* Characters of a signature. */
#define BRIEFING_SIGNATURE_LENGTH 128u

/* Writes the signature of a text: BRIEFING_SIGNATURE_LENGTH characters of 0-9 A-Z a-z _ -, no NUL
 * behind them. Of two texts' signatures a share of (J + (1 - J) / 64) characters is expected to be
 * equal, place by place, where J is the share of runs of five words that the texts have in common
 * (Jaccard); one standard deviation is 0.044 at most. Case, punctuation and white space make no
 * difference. Returns how many characters were written; 0 where the text has no word. A call costs
 * O(length) and no memory. */
BRIEFING_API size_t briefing_signature(const char *text, size_t length, char *signature);

#ifdef __cplusplus
}
#endif
#endif
