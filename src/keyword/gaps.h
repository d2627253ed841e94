/* gaps.h - what stands between two words of a text, and what the line says in which a word stands:
 * where no phrase goes across, and which lines are set aside. */
#ifndef BRIEFING_KEYWORD_GAPS_H
#define BRIEFING_KEYWORD_GAPS_H

#include "keyword/terms.h"

/* The flags (TOKEN_BREAK ...) of a token that begins at `first`, behind those there are;
 * ideographs: whether it and the one before are, which need no space. Closes the line before where
 * it begins another. */
uint32_t gaps_before(Terms *terms, size_t first, int ideographs);

#endif
