/* ill_formed.c - where a text is not UTF-8. */
#include "briefing.h"

#include "unicode/utf8.h"

int briefing_ill_formed(const char *text, size_t length, size_t from, briefing_span *span) {
  const uint8_t *p = (const uint8_t *)text;
  while (from < length) {
    uint32_t code;
    int ill_formed;
    unsigned size;
    if (p[from] < 0x80) {
      from++;
      continue;
    }
    size = utf8_decode(p + from, length - from, &code, &ill_formed);
    if (ill_formed) {
      *span = (briefing_span){(uint32_t)from, (uint32_t)(from + size), 0};
      return 1;
    }
    from += size;
  }
  return 0;
}
