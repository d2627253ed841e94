/* naming.h - how fit a phrase is for a name, by its form. */
#ifndef BRIEFING_BAGS_NAMING_H
#define BRIEFING_BAGS_NAMING_H

#include <stddef.h>

/* The endings of participles in a language, one after the other. */
typedef struct Endings {
  const char *bytes; /* each with a zero byte behind it */
  size_t length;
} Endings;

/* Whether the phrase is one word: no white space of ASCII parts it. */
int naming_is_single(const char *phrase, size_t length);

/* 0 to 1: two or three words say what one cannot, but for a phrase that begins or ends in a
 * participle ("wells drilled", "citing problems"), which is more of a clause; a single word does
 * where it has a capital, or stands often enough (count) and is a keyword of rank (score). */
double naming_fitness(const char *phrase, size_t length, double count, double score,
                      const Endings *endings);

#endif
