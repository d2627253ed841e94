/* memo.h - what was found out about words of a language, kept from text to text: most words of an
 * article were in the one before. A table of fixed size in which a word takes the place of another,
 * of the two that may stand in its place the older one; nothing depends on what it holds but the
 * time taken. */
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

/* The two places of a word of that hash, the newer first. */
static inline MemoWord *memo_places(Memo *memo, uint32_t hash) {
  return &memo->words[(hash ^ hash >> 16) & (MEMO_WORDS - 2)];
}

/* Asks for the places of a word of that hash, which lie across lines of the cache, so that they are
 * at hand when they are needed. */
static inline void memo_fetch(Memo *memo, uint32_t hash) {
#if defined(__GNUC__)
  const char *place = (const char *)memo_places(memo, hash);
  __builtin_prefetch(place);
  __builtin_prefetch(place + sizeof(MemoWord));
  __builtin_prefetch(place + 2 * sizeof(MemoWord) - 1);
#else
  (void)memo, (void)hash;
#endif
}

/* The place that holds a word, or NULL. */
static inline const MemoWord *memo_find(Memo *memo, uint32_t hash, const char *word, size_t length,
                                        uint32_t kind) {
  const MemoWord *places = memo_places(memo, hash);
  int i;
  for (i = 0; i < 2; i++)
    if (places[i].hash == hash && places[i].length == length && places[i].kind == kind && length &&
        !memcmp(places[i].bytes, word, length))
      return &places[i];
  return NULL;
}

/* A place for a word of that hash: the older of its two is forgotten. */
static inline MemoWord *memo_make(Memo *memo, uint32_t hash) {
  MemoWord *places = memo_places(memo, hash);
  places[1] = places[0];
  return &places[0];
}

#endif
