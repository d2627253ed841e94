/* inflections.h - the forms of a word by the rules of a language, each for words with an ending. */
#ifndef BRIEFING_NAMES_INFLECTIONS_H
#define BRIEFING_NAMES_INFLECTIONS_H

#include "base/memory.h"

/* A form: what takes the place of an ending. The bytes are the caller's, and stay. */
typedef struct Inflection {
  const char *ending, *text;
  size_t ending_length, length;
} Inflection;

typedef struct Inflections {
  Blocks list; /* of Inflection; those of one ending stand together */
  Bytes form;  /* room for the form under way */
} Inflections;

void inflections_begin(Inflections *inflections);

/* Adds a form. 0 where memory is short. */
int inflections_add(Inflections *inflections, const Inflection *form, const Memory *memory);

/* The first of the forms for a word, those of its longest ending, and how many; 0 where it has no
 * rule. O(forms). */
size_t inflections_for(const Inflections *inflections, const char *word, size_t length,
                       size_t *first);

/* Writes form i of a word over inflections->form. 0 where memory is short. */
int inflections_write(Inflections *inflections, size_t i, const char *word, size_t length,
                      const Memory *memory);

#endif
