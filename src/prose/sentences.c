/* sentences.c - prose sentences: one forward walk that stops only at bytes that may matter. Every
 * stop costs a bounded look around it, so a pass is linear in the text. */
#include "prose/splitter.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define NOWHERE SIZE_MAX

_Static_assert(sizeof(Splitter) <= sizeof(briefing_sentences), "briefing_sentences too small");
_Static_assert(MOST_PENDING + 4 <= BRIEFING_LEAST_ROOM, "a step may write every pending sentence");

static const uint8_t base_stops[256] = {
    ['\n'] = STOP_LINE, ['\r'] = STOP_LINE,     ['\v'] = STOP_LINE, ['\f'] = STOP_LINE,
    ['"'] = STOP_QUOTE, [';'] = STOP_SEMICOLON, ['('] = STOP_OPEN,  ['['] = STOP_OPEN,
    ['{'] = STOP_OPEN,  [')'] = STOP_CLOSE,     [']'] = STOP_CLOSE, ['}'] = STOP_CLOSE,
    [0xC2] = STOP_LEAD, [0xCD] = STOP_LEAD,     [0xD6] = STOP_LEAD, [0xD8] = STOP_LEAD,
    [0xDB] = STOP_LEAD, [0xDC] = STOP_LEAD,     [0xDF] = STOP_LEAD, [0xE0] = STOP_LEAD,
    [0xE1] = STOP_LEAD, [0xE2] = STOP_LEAD,     [0xE3] = STOP_LEAD, [0xEA] = STOP_LEAD,
    [0xEF] = STOP_LEAD, [0xF0] = STOP_LEAD,
};

/* Whether the character that begins at t[i] can be any stop at all: told from its second byte. */
static int lead_matters(const unsigned char *t, size_t i, size_t end) {
  unsigned char second = i + 1 < end ? t[i + 1] : 0;
  switch (t[i]) {
  case 0xC2: return second == 0x85 || second == 0xAB || second == 0xBB;
  case 0xD6: return second == 0x89;
  case 0xD8: return second == 0x9D || second == 0x9F;
  case 0xDB: return second == 0x94;
  case 0xE0: return second == 0xA5 || second == 0xA0 || second == 0xBC;
  case 0xE2: return second == 0x80 || second == 0x81;
  case 0xE3: return second == 0x80;
  case 0xF0: return second == 0x90 || second == 0x91 || second == 0x96;
  case 0xEF: return second == 0xB9 || second == 0xBC || second == 0xBD;
  default: return 1;
  }
}

/* -- spans */

static void trim(const Splitter *s, size_t *first, size_t *last) {
  Char c;
  while (c = char_at(s->t, *first, *last), char_is_white(c)) *first += c.length;
  while (c = char_before(s->t, *first, *last), char_is_white(c)) *last -= c.length;
}

static void commit(Splitter *s) {
  memcpy(s->out + s->count, s->pending, s->pending_count * sizeof(briefing_span));
  s->count += s->pending_count;
  s->pending_count = 0;
  s->depth = 0;
}

static void emit(Splitter *s, size_t first, size_t last) {
  briefing_span *span;
  trim(s, &first, &last);
  if (first == last) return;
  if (s->pending_count == MOST_PENDING) commit(s);
  span = s->depth ? s->pending + s->pending_count++ : s->out + s->count++;
  span->first = (uint32_t)first;
  span->last = (uint32_t)last;
  span->kind = 0;
}

/* Opens a sentence at the first text at or after `next`, where there is some. */
static void begin(Splitter *s, size_t next) {
  Char c;
  Marker marker;
  size_t i;
  while (c = char_at(s->t, next, s->end),
         c.class == CHAR_SPACE || (s->joined && c.class == CHAR_LINE))
    next += c.length;
  s->at = next;
  if (c.class == CHAR_NONE || c.class == CHAR_LINE) {
    s->start = NOWHERE;
    return;
  }
  s->start = next;
  marker = splitter_marker(s, next);
  if (marker.style) {
    int first = marker.number || marker.bullet || marker.letter == 1 ||
                (marker.letter == 101 && marker.style != MARKER_DOT) || marker.roman == 1 ||
                (marker.roman && !marker.letter);
    if (s->list.style ? first || splitter_goes_on(&s->list, &marker) : first && next == s->line)
      s->list = marker; /* "J." at the head of a line is an initial */
    s->at = i = marker.last;
  } else {
    if (next == s->line) s->list.style = MARKER_NONE;
    i = next;
  }
  for (; c = char_at(s->t, i, s->end), c.class == CHAR_SPACE || c.class == CHAR_OPEN ||
                                           c.class == CHAR_QUOTE || c.class == CHAR_CLOSE;)
    i += c.length;
  s->head = i;
  s->small = c.class == CHAR_LOWER;
}

void splitter_cut(Splitter *s, size_t last, size_t next) {
  emit(s, s->start, last);
  begin(s, next);
}

/* -- brackets and quotation marks */

static void push_open(Splitter *s, uint32_t code, size_t at) {
  Open *open;
  if (s->depth == MOST_OPEN) return;
  open = s->open + s->depth++;
  open->code = code;
  open->at = (uint32_t)at;
  open->pending = s->pending_count;
  open->protects = at > s->head || code == '[' || code == '{' ? 1 : 0;
  if (at <= s->start + 2) open->protects = 0;
}

/* Takes back the sentences that ended inside open[k] and closes it. */
static void pop_open(Splitter *s, int k, size_t at, size_t most) {
  const Open *open = s->open + k;
  if (open->protects && at - open->at <= most && s->pending_count > open->pending) {
    s->start = s->pending[open->pending].first;
    s->pending_count = open->pending;
  }
  s->depth = (uint8_t)k;
  if (!k) commit(s);
}

static int matches(uint32_t open, uint32_t close) {
  switch (close) {
  case ')': return open == '(';
  case ']': return open == '[';
  case '}': return open == '{';
  case '"': return open == '"';
  case 0x201D: return open == 0x201C || open == 0x201E || open == 0x201D;
  case 0x201C: return open == 0x201E;
  case 0xBB: return open == 0xAB;
  case 0xAB: return open == 0xBB;
  case 0x300D:
  case 0x300F:
  case 0x3011:
  case 0x3009:
  case 0x300B:
  case 0x3015: return open == close - 1;
  case 0xFF09: return open == 0xFF08;
  default: return 0;
  }
}

void splitter_close(Splitter *s, uint32_t code, size_t at) {
  int k;
  for (k = s->depth - 1; k >= 0; k--) {
    if (matches(s->open[k].code, code)) {
      pop_open(s, k, at, code == ')' || code == ']' || code == '}' ? MOST_BRACKET : MOST_QUOTE);
      return;
    }
  }
}

/* A quotation mark that opens or closes by what stands beside it. */
static void quote(Splitter *s, Char c, size_t i) {
  Char before = char_before(s->t, s->first, i), after = char_at(s->t, i + c.length, s->end);
  int opens, out = before.class == CHAR_NONE || char_is_white(before) || before.class == CHAR_OPEN;
  int blank = after.class == CHAR_NONE || char_is_white(after);
  uint32_t open = s->depth ? s->open[s->depth - 1].code : 0;
  if (c.code == '"') {
    opens = out != blank ? out && !blank : !s->quoted;
    s->quoted = (uint8_t)opens;
  } else {
    opens = out != blank ? out : c.class == CHAR_OPEN;
    if (c.code == 0x201C && opens && !out && open == 0x201E) opens = 0;
    /* a guillemet that points the other way closes, whatever blanks stand beside it */
    if ((c.code == 0xBB && open == 0xAB) || (c.code == 0xAB && open == 0xBB)) opens = 0;
  }
  if (opens)
    push_open(s, c.code, i);
  else
    splitter_close(s, c.code, i);
}

/* -- the walk */

static void line_break(Splitter *s, size_t i, Char c) {
  size_t next = i + c.length, breaks = 1;
  if (c.code == '\r' && next < s->end && s->t[next] == '\n') next++;
  for (; c = char_at(s->t, next, s->end), char_is_white(c); next += c.length) {
    if (c.code == '\n' || (c.class == CHAR_LINE && c.code != '\r'))
      breaks++;
    else if (c.code == '\r' && !(next + 1 < s->end && s->t[next + 1] == '\n'))
      breaks++;
  }
  if (s->joined) {
    s->at = next;
    return;
  }
  if (s->start != NOWHERE && breaks == 1 && c.class != CHAR_NONE && s->line_kind == LINE_TEXT &&
      splitter_joins(s, i, next)) {
    s->at = next;
    s->line = next;
    return;
  }
  if (s->start != NOWHERE) emit(s, s->start, i);
  commit(s);
  s->line = next;
  s->list.style = MARKER_NONE;
  s->quoted = 0;
  s->line_kind = (uint8_t)splitter_line_kind(s, next);
  begin(s, next);
}

/* Acts on the stop at s->at. */
static void act(Splitter *s, Stop stop) {
  size_t i = s->at;
  Char c = char_at(s->t, i, s->end);
  if (stop == STOP_LEAD) {
    if (c.class == CHAR_LINE)
      stop = STOP_LINE;
    else if (c.class == CHAR_STOP || c.code == 0x2026)
      stop = STOP_TERMINATOR;
    else if (c.class == CHAR_OPEN || c.class == CHAR_CLOSE)
      stop = c.code == 0x2019 || c.code == 0x2018 ? STOP_NONE : STOP_QUOTE;
    else if (c.code == 0x2022 || c.code == 0x2043)
      stop = STOP_TERMINATOR;
    else
      stop = STOP_NONE;
  }
  s->at = i + c.length;
  switch (stop) {
  case STOP_LINE: line_break(s, i, c); break;
  case STOP_TERMINATOR:
    s->at = i;
    splitter_terminator(s, c);
    break;
  case STOP_OPEN: push_open(s, c.code, i); break;
  case STOP_CLOSE:
    if (c.code == ')' && s->list.style >= MARKER_PAREN) {
      s->at = i;
      splitter_terminator(s, c);
    } else {
      splitter_close(s, c.code, i);
    }
    break;
  case STOP_QUOTE: quote(s, c, i); break;
  case STOP_SEMICOLON:
    s->at = i;
    splitter_semicolon(s);
    break;
  default: break;
  }
}

/* Offset of the first byte at or after i that may be a stop. */
static size_t skip_slowly(const Splitter *s, const unsigned char *t, size_t i, size_t end) {
  while (i < end && !s->stops[t[i]]) i++;
  return i;
}

#if defined(__SSE2__)
/* Sixteen bytes at a time while none is a control, from beyond ASCII, or punctuation of base_stops
 * and .!?:; */
static size_t skip(const Splitter *s, const unsigned char *t, size_t i, size_t end) {
#define ANY(a, b) _mm_or_si128(a, b)
#define IS(v, c) _mm_cmpeq_epi8(v, _mm_set1_epi8(c))
  const __m128i one = _mm_set1_epi8(1), small = _mm_set1_epi8(0x20);
  for (; end - i >= 16; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(t + i));
    __m128i odd = _mm_or_si128(v, one), low = _mm_or_si128(v, small);
    __m128i found = ANY(_mm_cmplt_epi8(v, small), ANY(IS(odd, ')'), IS(odd, ';'))); /* () :; */
    found = ANY(found, ANY(ANY(IS(v, '!'), IS(v, '"')), ANY(IS(v, '.'), IS(v, '?'))));
    found = ANY(found, ANY(IS(low, '{'), IS(low, '}'))); /* [] {} */
    unsigned bits = (unsigned)_mm_movemask_epi8(found);
    while (bits) {
      size_t k = i + (size_t)__builtin_ctz(bits);
      if (s->stops[t[k]]) return k;
      bits &= bits - 1;
    }
  }
  return skip_slowly(s, t, i, end);
#undef ANY
#undef IS
}
#else
#define skip skip_slowly
#endif

static void step(Splitter *s) {
  const unsigned char *t = (const unsigned char *)s->t;
  size_t i = s->at, end = s->end;
  if (s->line_kind != LINE_TEXT) {
    s->at = splitter_line_end(s, i);
  } else {
    for (;;) {
      i = s->usual ? skip(s, t, i, end) : skip_slowly(s, t, i, end);
      if (i == end || s->stops[t[i]] != STOP_LEAD || lead_matters(t, i, end)) break;
      i += t[i] < 0xE0 ? 2 : t[i] < 0xF0 ? 3 : 4;
      if (i > end) i = end;
    }
    s->at = i;
  }
  if (s->at < end) {
    act(s, (Stop)s->stops[t[s->at]]);
  } else {
    if (s->start != NOWHERE) emit(s, s->start, end);
    s->start = NOWHERE;
    commit(s);
  }
}

void briefing_sentences_begin(briefing_sentences *pass, const char *text, size_t first, size_t last,
                              const briefing_rules *rules, const briefing_rules *extra) {
  Splitter *s = (Splitter *)(void *)pass;
  unsigned c;
  memset(s, 0, sizeof *s);
  s->t = text;
  s->first = first;
  s->end = last;
  s->rules = rules;
  s->extra = extra;
  s->token_of = NOWHERE;
  memcpy(s->stops, base_stops, sizeof s->stops);
  s->usual = 1;
  for (c = 0; c < 128; c++)
    if (rules ? rules->terminators[c >> 5] >> (c & 31) & 1 : c == '.' || c == '!' || c == '?') {
      s->stops[c] = STOP_TERMINATOR;
      if (!memchr(".!?:;", (int)c, 5)) s->usual = 0;
    }
  while (first < last) {
    Char blank = char_at(text, first, last);
    if (!char_is_white(blank)) break;
    first += blank.length;
  }
  s->line = first;
  s->line_kind = (uint8_t)splitter_line_kind(s, first);
  begin(s, first);
}

void briefing_sentences_join_lines(briefing_sentences *pass) {
  Splitter *s = (Splitter *)(void *)pass;
  s->joined = 1;
}

size_t briefing_sentences_next(briefing_sentences *pass, briefing_span *spans, size_t room) {
  Splitter *s = (Splitter *)(void *)pass;
  if (room < BRIEFING_LEAST_ROOM) return 0;
  s->out = spans;
  s->count = 0;
  while (room - s->count > MOST_PENDING + 2 &&
         (s->at < s->end || s->start != NOWHERE || s->pending_count))
    step(s);
  return s->count;
}
