/* vocabulary.h - a fixed set of phrases, each of a word or several, and the scan that finds them in
 * a text: one pass, one hash look-up a word, so that an analysis never searches the text once per
 * month name. Words are compared in simple lower case, NFC. The caller gives all memory: a
 * vocabulary is one block of vocabulary_size bytes. */
#ifndef BRIEFING_VOCABULARY_H
#define BRIEFING_VOCABULARY_H

#include "briefing.h"

/* Phrases with a longer word are in no vocabulary, and such words are passed over unread. */
#define VOCABULARY_WORD_MAX 96

/* A word behind those that its phrases have before it: the slots are the edges of a tree. */
typedef struct VocabularySlot {
  uint32_t hash;
  uint32_t parent;      /* the slot of the word before, counted from 1; 0: none */
  uint32_t start;       /* of the folded word in the pool */
  uint16_t length;      /* 0: the slot is free */
  uint16_t leads;       /* whether a phrase goes on behind it */
  uint32_t first, last; /* entries of the phrase that ends here, 0: none does */
} VocabularySlot;

/* A phrase as it was added; of like phrases each leads to the next. */
typedef struct VocabularyEntry {
  uint32_t code, next; /* 0: the last */
} VocabularyEntry;

typedef struct Vocabulary {
  uint32_t slots; /* a power of two, at least twice the number of words */
  uint32_t words, words_max;
  uint32_t entries, entries_max;
  uint32_t pool_used, pool_size;
  VocabularySlot slot[]; /* the entries, from 1, and the pool of bytes follow the slots */
} Vocabulary;

/* What a vocabulary has to have room for: phrases, their words, the bytes of these. */
typedef struct VocabularyRoom {
  size_t phrases, words, bytes;
} VocabularyRoom;

/* Adds what a phrase takes to the room. */
void vocabulary_count(VocabularyRoom *room, const char *phrase, size_t length);

/* Bytes for a vocabulary of that room. 0: too large. */
size_t vocabulary_size(VocabularyRoom room);

/* Makes an empty vocabulary in a block of vocabulary_size(room) bytes. */
void vocabulary_init(Vocabulary *set, VocabularyRoom room);

/* Adds a phrase that was counted; it is the next entry, from 1. A phrase without a word, or with
 * one that is too long or ill-formed, is in no text. */
void vocabulary_add(Vocabulary *set, const char *phrase, size_t length, uint32_t code);

/* An entry, from 1 to set->entries. */
VocabularyEntry *vocabulary_entry_at(const Vocabulary *set, uint32_t entry);

/* The next phrase of the set, the longest that begins there, or run of ASCII digits, that begins at
 * or after *at and before `stop`: its bounds and first entry (0: digits) in *found, *at moved
 * behind it. Returns 0 where there is none. A word is a run of letters and marks; everything else
 * parts words. */
int vocabulary_next(const Vocabulary *set, const char *text, size_t length, size_t stop, size_t *at,
                    briefing_span *found);

#endif
