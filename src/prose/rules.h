/* rules.h - what a language knows about its words: one flat immutable hash table from word to
 * flags. The public functions are in briefing.h; here is the look-up that the engines use. Depends
 * on chars.h. */
#ifndef BRIEFING_PROSE_RULES_H
#define BRIEFING_PROSE_RULES_H

#include "briefing.h"

/* Longest word kept, in bytes of its lower-case form. */
#define RULES_LONGEST 48

/* Every class of abbreviation. */
#define RULES_ABBREVIATIONS                                                                        \
  (BRIEFING_RULE_ABBREVIATION | BRIEFING_RULE_TITLE | BRIEFING_RULE_NUMERIC |                      \
   BRIEFING_RULE_NEVER | BRIEFING_RULE_UNIT | BRIEFING_RULE_TIME | BRIEFING_RULE_END)

typedef struct RuleSlot {
  uint32_t hash;   /* 0: empty */
  uint32_t offset; /* of the word in the pool */
  uint32_t flags;
  uint16_t length;
  uint16_t split; /* where a contraction is split, in bytes */
} RuleSlot;

struct briefing_rules {
  uint32_t mask; /* slots - 1, a power of two less one */
  uint32_t words, most_words;
  uint32_t bytes, most_bytes;
  uint32_t options;
  uint32_t terminators[4];   /* one bit for each ASCII character that ends a sentence */
  uint32_t contractions[32]; /* one bit for each rules_mix() of a contraction */
  RuleSlot slots[];
};

/* Ten bits of a word by its length, first and last byte, capitals as small letters. */
static inline uint32_t rules_mix(const char *word, size_t length) {
  uint32_t first = (unsigned char)word[0] | 0x20u, last = (unsigned char)word[length - 1] | 0x20u;
  return (first * 37 + last * 5 + (uint32_t)length) & 1023;
}

/* Adds a word with one flag, as language data write it: an abbreviation with its period and blanks
 * ("z. B."), a marked name with its mark, a contraction with a bar where it is parted ("can|not").
 * Where it is too long or has no room, nothing. */
void rules_add_written(briefing_rules *rules, const char *written, size_t length, uint32_t flag);

/* The word of a slot that holds one. */
const char *rules_word(const briefing_rules *rules, const RuleSlot *slot);

/* Flags of a word as written, or else in lower case; the words of `extra` (may be NULL) go before
 * those of `rules` (may be NULL). 0 where neither knows it. */
uint32_t rules_find(const briefing_rules *rules, const briefing_rules *extra, const char *word,
                    size_t length);

/* The slot of exactly these bytes, or NULL. */
const RuleSlot *rules_slot(const briefing_rules *rules, const char *word, size_t length);

/* Lower case of a word into out (RULES_LONGEST bytes); its length, or 0 where it does not fit. */
size_t rules_lower(const char *word, size_t length, char *out);

#endif
