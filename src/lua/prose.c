/* prose.c - binding of words, tokens and sentences as readers see them: text in, Spans out. STAND-IN: to be replaced. */
#include "lua/module.h"
#include "lua/spans.h"

static int is_word(unsigned char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0x80;
}

static int is_space(unsigned char c) { return c == ' ' || (c >= 9 && c <= 13); }

static void add(SpanBuffer *b, size_t first, size_t last, uint32_t kind) {
  briefing_span *s = spans_reserve(b, 1);
  s->first = (uint32_t)first;
  s->last = (uint32_t)last;
  s->kind = kind;
  b->count++;
}

/* core.words(text, mode, language) */
static int core_words(lua_State *L) {
  size_t n, i = 0;
  const char *t = check_text(L, 1, &n);
  SpanBuffer b;
  spans_begin(L, &b);
  while (i < n) {
    size_t from = i;
    while (i < n && (is_word((unsigned char)t[i]) ||
                     ((t[i] == '-' || t[i] == '\'') && i > from && i + 1 < n && is_word((unsigned char)t[i + 1]))))
      i++;
    if (i > from) add(&b, from, i, t[from] >= '0' && t[from] <= '9' ? BRIEFING_NUMBER : BRIEFING_LETTER);
    else i++;
  }
  spans_finish(&b, 1, 1);
  return 1;
}

static void sentences_in(SpanBuffer *b, const char *t, size_t i, size_t n) {
  while (i < n) {
    size_t from, end;
    while (i < n && is_space((unsigned char)t[i])) i++;
    from = i;
    while (i < n) {
      char c = t[i++];
      if (c == '\n' || ((c == '.' || c == '!' || c == '?') &&
                        (i == n || is_space((unsigned char)t[i]) || (t[i] >= 'A' && t[i] <= 'Z'))))
        break;
    }
    end = i;
    while (end > from && is_space((unsigned char)t[end - 1])) end--;
    if (end > from) add(b, from, end, 0);
  }
}

/* core.sentences(text, mode, language, ranges): ranges nil, or a flat array first, last, first, last ... */
static int core_sentences(lua_State *L) {
  size_t n;
  const char *t = check_text(L, 1, &n);
  SpanBuffer b;
  lua_settop(L, 4);
  spans_begin(L, &b);
  if (lua_istable(L, 4)) {
    int k, count = (int)lua_rawlen(L, 4);
    for (k = 1; k < count; k += 2) {
      lua_rawgeti(L, 4, k);
      lua_rawgeti(L, 4, k + 1);
      sentences_in(&b, t, (size_t)lua_tointeger(L, -2) - 1, (size_t)lua_tointeger(L, -1));
      lua_pop(L, 2);
    }
  } else {
    sentences_in(&b, t, 0, n);
  }
  spans_finish(&b, 1, 0);
  return 1;
}

const luaL_Reg prose_functions[] = {{"words", core_words}, {"sentences", core_sentences}, {NULL, NULL}};
