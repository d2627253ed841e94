/* glued.h - sentence ends without a blank, for sentences and for words. */
#ifndef BRIEFING_PROSE_GLUED_H
#define BRIEFING_PROSE_GLUED_H

#include <stddef.h>

#include "briefing.h"

/* Whether the period at `i`, with text on both sides and no blank, ends a sentence ("region.The");
 * `from` is the first byte that may belong to the token. */
int prose_glued_end(const char *t, size_t from, size_t i, size_t end, const briefing_rules *rules,
                    const briefing_rules *extra);

#endif
