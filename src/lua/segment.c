/* segment.c - binding of UAX #29 segmentation: text in, Spans that tile it out. STAND-IN: to be replaced. */
#include "lua/module.h"
#include "lua/spans.h"

/* core.grapheme_segments(text) */
static int core_graphemes(lua_State *L) {
  size_t n, i = 0;
  const char *t = check_text(L, 1, &n);
  SpanBuffer b;
  spans_begin(L, &b);
  while (i < n) {
    briefing_span *s = spans_reserve(&b, 1);
    s->first = (uint32_t)i++;
    while (i < n && ((unsigned char)t[i] & 0xC0) == 0x80) i++;
    s->last = (uint32_t)i;
    s->kind = 0;
    b.count++;
  }
  spans_finish(&b, 1, 0);
  return 1;
}

const luaL_Reg segment_functions[] = {{"word_segments", core_graphemes},
                                      {"sentence_segments", core_graphemes},
                                      {"grapheme_segments", core_graphemes},
                                      {NULL, NULL}};
