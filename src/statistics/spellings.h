/* spellings.h - what is counted of the words of a text: distinct ones, letters, syllables. Each
 * distinct spelling is looked at once. */
#ifndef BRIEFING_STATISTICS_SPELLINGS_H
#define BRIEFING_STATISTICS_SPELLINGS_H

#include "keyword/terms.h"
#include "statistics/syllables.h"

typedef struct Spelling {
  uint32_t folded; /* number of its folded form */
  uint32_t count;  /* 0: not met yet */
  uint32_t letters, syllables;
} Spelling;

typedef struct FoldedForm {
  const char *text;
  uint32_t length, count;
} FoldedForm;

typedef struct Spellings {
  const Terms *terms;
  const Syllables *syllables; /* NULL: each word has one */
  const Memory *memory;
  Spelling *spelling; /* of each form of the terms */
  FoldedForm *folded; /* distinct words, case and width aside */
  size_t types;       /* of them */
  HashTable table;
  Heap heap;
  Bytes room;
} Spellings;

/* Sums over all words counted. */
typedef struct SpellingSums {
  uint64_t words, letters, syllables;
  uint64_t poly;    /* words of three syllables or more */
  uint64_t mono;    /* of one */
  uint64_t lengthy; /* of more than six letters */
  uint64_t hapax;   /* folded forms that stand once */
} SpellingSums;

/* Begins with none counted. 0 where memory is short. Nothing is given back: the blocks end with
 * what stands behind `memory`, as in the binding. */
int spellings_begin(Spellings *s, const Terms *terms, const Syllables *syllables,
                    const Memory *memory);

/* Counts word `token` of the terms, of a briefing_kind; *folded is the number of its folded form. 0
 * where memory is short. */
int spellings_add(Spellings *s, size_t token, uint32_t kind, uint32_t *folded);

SpellingSums spellings_sum(const Spellings *s);

#endif
