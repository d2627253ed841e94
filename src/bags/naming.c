/* naming.c - see naming.h. */
#include "bags/naming.h"

#include <string.h>

#include "unicode/space.h"

#define CLAUSE 0.6 /* of a phrase with a participle */
#define NAME 0.6   /* of a single word with a capital */
#define WORD 0.45  /* of another single word, at most */
#define OFTEN 3.0  /* count from which it stands often enough */
#define RANK 0.2   /* score from which a keyword has rank */
#define STEM 2     /* bytes that must stand before an ending, and one more */

static int is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

/* The length of the first word of a phrase, and where its last begins. */
static size_t first_end(const char *phrase, size_t length) {
  size_t i = 0;
  while (i < length && !is_space(phrase[i])) i++;
  return i;
}

static size_t last_begin(const char *phrase, size_t length) {
  size_t i = length;
  while (i > 0 && !is_space(phrase[i - 1])) i--;
  return i;
}

static int is_participle(const char *word, size_t length, const Endings *endings) {
  const char *at = endings->bytes, *end = at + endings->length;
  if (length && is_capital(*word)) return 0;
  while (at < end) {
    const char *zero = memchr(at, 0, (size_t)(end - at));
    size_t n = (size_t)(zero - at);
    if (length > n + STEM && !memcmp(word + length - n, at, n)) return 1;
    at = zero + 1;
  }
  return 0;
}

int naming_is_single(const char *phrase, size_t length) {
  return first_end(phrase, length) == length;
}

double naming_fitness(const char *phrase, size_t length, double count, double score,
                      const Endings *endings) {
  size_t end = first_end(phrase, length), begin = last_begin(phrase, length);
  if (end < length)
    return is_participle(phrase, end, endings) ||
                   is_participle(phrase + begin, length - begin, endings)
               ? CLAUSE
               : 1;
  if (length && is_capital(*phrase)) return NAME;
  return WORD * (count < OFTEN ? count / OFTEN : 1) * (score < RANK ? score / RANK : 1);
}
