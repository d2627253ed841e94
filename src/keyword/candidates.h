/* candidates.h - the phrases of a text that may be keywords, with what is counted of each. A chunk
 * is a run of words with no stop word, punctuation, number, dash or line end in it, nor a verb
 * where the word behind it shows that it is one; a candidate is a run of at most `longest` words in
 * a chunk. A candidate is named by its first occurrence and its length; its terms are read from
 * there.
 *
 * Phrases are nodes of a tree by their terms (a node: the phrase without its last word, and that
 * word), so that a phrase of any length is one probe of a table more than the phrase before it. A
 * phrase with a word that stands but once in the text stands once itself: it is handed over where
 * it is met and needs no node. On news this halves the memory. */
#ifndef BRIEFING_KEYWORD_CANDIDATES_H
#define BRIEFING_KEYWORD_CANDIDATES_H

#include "keyword/terms.h"

#define CANDIDATE_LONGEST 16 /* words in a phrase, at most */

/* A stretch of the text and what its words weigh: 0 leaves them out. */
typedef struct WeightRange {
  uint32_t first, last; /* bytes, half open */
  uint32_t weight;
} WeightRange;

typedef struct Candidate {
  uint32_t parent, term; /* the key of its node */
  uint32_t first, last;  /* tokens at which it first and last begins */
  uint32_t count;        /* occurrences, each as often as it weighs */
  uint32_t stands;       /* of these, those that fill a whole chunk */
  uint32_t capitals; /* of these, those that begin with a capital that no sentence start explains */
  uint32_t led;      /* of these, those after a word that verbs follow */
} Candidate;

/* Whoever takes candidates: length in words. 0 where memory is short. */
typedef int (*CandidateTaker)(void *context, const Candidate *candidate, size_t length);

typedef struct CandidateScan {
  const Terms *terms;
  const WeightRange *ranges; /* in text order; NULL: every word weighs 1 */
  size_t range_count;
  size_t longest;
  int whole; /* chunks hold stop words too: for phrases that were asked for */
  const Memory *memory;
  const uint32_t *aliases; /* for each term the one it counts as, or NULL: each as itself */
  const float *rarity;     /* of each term, 0 to 1, or NULL: of no account */
  /* what candidates_count and candidates_scan found */
  uint32_t *counts;  /* of each term, in the words that weigh anything */
  Candidate *words;  /* candidates of one word: one a term; those with count 0 are none */
  Blocks phrases;    /* of more words, that may stand more than once: node terms + k */
  uint64_t content;  /* words that are in chunks */
  uint64_t capitals; /* of these, those with a capital that no sentence start explains */
  uint64_t repeated; /* occurrences of phrases of two small words that stand more than once */
  /* private */
  HashTable table;
  size_t range; /* the cursor of ranges */
} CandidateScan;

/* Counts terms and finds all candidates; call once. 0 where memory is short. O(words * longest). */
int candidates_scan(CandidateScan *scan);

/* Hands over every candidate once. 0 where the taker gave 0. O(words * longest). */
int candidates_each(CandidateScan *scan, CandidateTaker take, void *context);

/* Gives back what only candidates_each needs. */
void candidates_drop(CandidateScan *scan);

void candidates_free(CandidateScan *scan);

/* The next chunk from token *i on: its tokens *a to *b, and what they weigh; 0 at the end. Begin
 * with scan->range 0. */
int candidates_chunk(CandidateScan *scan, size_t *i, size_t *a, size_t *b, uint32_t *weight);

/* The term that a token counts as. */
static inline uint32_t candidate_term(const CandidateScan *scan, size_t token) {
  uint32_t term = form_at(scan->terms, token_at(scan->terms, token)->form)->term;
  return scan->aliases ? scan->aliases[term] : term;
}

#endif
