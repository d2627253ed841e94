/* memo.h - what was found out about words of a language, kept from text to text: most words of an
 * article were in the one before. A table of fixed size in which a word takes the place of another;
 * nothing depends on what it holds but the time taken. */
#ifndef BRIEFING_KEYWORD_MEMO_H
#define BRIEFING_KEYWORD_MEMO_H

#include <stdint.h>
#include <string.h>

#define MEMO_WORDS 16384 /* places; a power of two */
#define MEMO_BYTES 49    /* of a word and its key together; longer ones are not kept */
#define MEMO_ENDINGS 4

/* One place: 64 bytes, a cache line. */
typedef struct MemoWord {
  uint32_t hash;
  uint16_t flags;
  uint8_t length; /* of the word; 0: the place is free */
  uint8_t key_length;
  uint8_t kind;
  uint8_t head, tail;
  uint8_t endings[MEMO_ENDINGS];
  char bytes[MEMO_BYTES]; /* the word, then its key */
} MemoWord;

typedef struct Memo {
  MemoWord words[MEMO_WORDS];
} Memo;

/* The place of a word of that hash. */
static inline MemoWord *memo_place(Memo *memo, uint32_t hash) {
  return &memo->words[(hash ^ hash >> 16) & (MEMO_WORDS - 1)];
}

/* Asks for the place of a word of that hash, which may lie across two lines of the cache, so that
 * it is at hand when it is needed. */
static inline void memo_fetch(Memo *memo, uint32_t hash) {
#if defined(__GNUC__)
  const char *place = (const char *)memo_place(memo, hash);
  __builtin_prefetch(place);
  __builtin_prefetch(place + sizeof(MemoWord) - 1);
#else
  (void)memo, (void)hash;
#endif
}

/* Whether a place holds that word. */
static inline int memo_holds(const MemoWord *place, uint32_t hash, const char *word, size_t length,
                             uint32_t kind) {
  return place->hash == hash && place->length == length && place->kind == kind && length &&
         !memcmp(place->bytes, word, length);
}

#endif
