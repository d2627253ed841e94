/* harmful.h - code points that no page and no terminal may show. */
#ifndef BRIEFING_UNICODE_HARMFUL_H
#define BRIEFING_UNICODE_HARMFUL_H

#include <stdint.h>

/* C1 controls, line and paragraph separators, codes that turn the direction of writing, code points
 * that are no characters. Of code points from 0x80 on. */
static inline int unicode_is_harmful(uint32_t code) {
  if (code < 0xA0) return 1;
  if (code < 0x2028) return 0;
  return code <= 0x202E || (code >= 0x2066 && code <= 0x2069) ||
         (code >= 0xFDD0 && code <= 0xFDEF) || code % 0x10000 >= 0xFFFE;
}

#endif
