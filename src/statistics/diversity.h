/* diversity.h - lexical diversity of a sequence of words, given as numbers below `types`. The
 * measures lie beside the plain type-token ratio because it falls with the length of a text, and
 * they do not. Linear. */
#ifndef BRIEFING_STATISTICS_DIVERSITY_H
#define BRIEFING_STATISTICS_DIVERSITY_H

#include <stddef.h>
#include <stdint.h>

/* Moving-average type-token ratio, Covington and McFall 2010; the plain ratio where the text is
 * shorter than the window, -1 where it is empty. `count` is room of a number a type. */
double diversity_mattr(const uint32_t *ids, size_t n, uint32_t *count, size_t types);

/* Measure of textual lexical diversity, McCarthy and Jarvis 2010: mean length of a stretch that
 * keeps a type-token ratio above THRESHOLD, forward and backward. -1 where no word repeats: the
 * text is then too short to measure. `seen` is room of a number a type. */
double diversity_mtld(const uint32_t *ids, size_t n, uint32_t *seen, size_t types);

#endif
