/* lines.c - what lines tell: list markers, table rows, rules of dashes, and whether a line break
 * ends a unit. */
#include "prose/splitter.h"

#include <string.h>

/* -- markers */

static uint32_t roman_value(const char *t, size_t first, size_t last) {
  uint32_t total = 0, before = 1000;
  size_t i;
  if (last - first > 6) return 0;
  for (i = first; i < last; i++) {
    uint32_t v;
    switch (t[i] | 0x20) {
    case 'i': v = 1; break;
    case 'v': v = 5; break;
    case 'x': v = 10; break;
    case 'l': v = 50; break;
    default: return 0;
    }
    total += v;
    if (v > before) total -= 2 * before;
    before = v;
  }
  return total;
}

/* Reads digits, one letter or a Roman number at *i into the marker; whether there was one. */
static int read_value(const Splitter *s, size_t *i, Marker *m) {
  size_t first = *i, k = first;
  const char *t = s->t;
  while (k < s->end && k - first < 4 && t[k] >= '0' && t[k] <= '9')
    m->number = m->number * 10 + (uint32_t)(t[k++] - '0');
  if (k > first) {
    *i = k;
    return k - first <= 3;
  }
  while (k < s->end && k - first < 7 &&
         ((t[k] >= 'a' && t[k] <= 'z') || (t[k] >= 'A' && t[k] <= 'Z')))
    k++;
  if (k == first) return 0;
  m->roman = roman_value(t, first, k);
  if (k - first == 1)
    m->letter = (uint32_t)((t[first] | 0x20) - 'a' + 1) + (t[first] < 'a' ? 100 : 0);
  *i = k;
  return m->roman || m->letter;
}

static int is_bullet(uint32_t code) {
  switch (code) {
  case '*':
  case '-':
  case 0x2022:
  case 0x2023:
  case 0x2043:
  case 0x2013:
  case 0x2014:
  case 0x25CF:
  case 0x25AA:
  case 0x25E6:
  case 0x00B7:
  case 0x25A0:
  case 0x25BA:
  case 0x2219:
  case 0xF0B7:
  case 0x27A2:
  case 0x2713: return 1;
  default: return 0;
  }
}

Marker splitter_marker(const Splitter *s, size_t i) {
  Marker m;
  Char c = char_at(s->t, i, s->end);
  int parens;
  memset(&m, 0, sizeof m);
  /* most lines begin with a word that is no Roman number */
  if (c.class <= CHAR_LETTER && c.class >= CHAR_LOWER && i + 1 < s->end && s->t[i + 1] >= 'a' &&
      s->t[i + 1] <= 'z' && !memchr("ivxl", s->t[i + 1], 4))
    return m;
  if (is_bullet(c.code)) {
    size_t after = i + c.length;
    Char next = char_at(s->t, after, s->end);
    if (next.class != CHAR_SPACE && (c.code < 0x80 || next.class != CHAR_DIGIT)) return m;
    m.bullet = c.code;
    m.style = MARKER_BULLET;
    m.last = i + c.length;
    while (c = char_at(s->t, after, s->end), c.class == CHAR_SPACE) after += c.length;
    i = after;
  }
  parens = i < s->end && s->t[i] == '(';
  if (parens) i++;
  if (!read_value(s, &i, &m)) {
    m.number = m.letter = m.roman = 0;
    return m;
  }
  c = char_at(s->t, i, s->end);
  if (c.code == '.' && !parens) {
    i++;
    if (i < s->end && s->t[i] == ')')
      i++, m.style = MARKER_DOT_PAREN;
    else
      m.style = MARKER_DOT;
  } else if (c.code == ')') {
    i++;
    m.style = parens ? MARKER_PARENS : MARKER_PAREN;
  } else {
    m.number = m.letter = m.roman = 0;
    return m;
  }
  c = char_at(s->t, i, s->end);
  if (!char_is_white(c)) {
    m.style = m.bullet ? MARKER_BULLET : MARKER_NONE;
    return m;
  }
  m.last = i;
  return m;
}

int splitter_goes_on(const Marker *last, const Marker *next) {
  if (last->style != next->style || last->bullet != next->bullet) return 0;
  if (last->number || next->number) return next->number == last->number + 1;
  if (last->letter && next->letter == last->letter + 1) return 1;
  if (last->roman && next->roman == last->roman + 1) return 1;
  return last->bullet && !last->letter && !next->letter && !last->roman && !next->roman;
}

/* -- lines */

size_t splitter_line_end(const Splitter *s, size_t i) {
  while (i < s->end && !(s->stops[(unsigned char)s->t[i]] == STOP_LINE)) i++;
  return i;
}

LineKind splitter_line_kind(const Splitter *s, size_t i) {
  size_t k = i, marks = 0;
  Char c = char_at(s->t, i, s->end);
  if (c.code == '|') return LINE_ROW;
  for (; c = char_at(s->t, k, s->end), c.class != CHAR_NONE && c.class != CHAR_LINE;
       k += c.length) {
    if (c.class == CHAR_DASH || c.code == '*' || c.code == '_' || c.code == '=' || c.code == '~' ||
        c.code == '+' || c.code == '#')
      marks++;
    else if (c.class != CHAR_SPACE && c.code != '|' && c.code != ':')
      return LINE_TEXT;
  }
  return marks >= 2 ? LINE_RULE : LINE_TEXT;
}

/* The last word before `i`, for what a line ends in. */
static uint32_t last_word_flags(const Splitter *s, size_t i) {
  size_t first = i;
  Char c;
  while (i - first < RULES_LONGEST && (c = char_before(s->t, s->start, first), char_is_word(c))) {
    if (c.class == CHAR_UPPER) return 0; /* headings write "Of" */
    first -= c.length;
  }
  return splitter_flags(s, first, i);
}

static uint32_t first_word_flags(const Splitter *s, size_t i) {
  size_t k = i;
  Char c;
  while (k - i < RULES_LONGEST && (c = char_at(s->t, k, s->end), char_is_word(c))) k += c.length;
  return splitter_flags(s, i, k);
}

/* Whether the line that breaks at i is running prose: mostly small words, no heading in title case.
 * Looks at each line once; gives its width in characters. */
static int is_running(const Splitter *s, size_t i, size_t *width) {
  size_t small = 0, words = 0, k;
  int inside = 0;
  *width = 0;
  for (k = s->line; k < i; ++*width) {
    Char c = char_at(s->t, k, i);
    int word = char_is_word(c);
    if (word && !inside) words++, small += c.class != CHAR_UPPER;
    inside = word;
    k += c.length;
  }
  return small * 10 >= words * 6;
}

int splitter_joins(const Splitter *s, size_t i, size_t next) {
  Char last, c = char_at(s->t, next, s->end);
  Marker marker = splitter_marker(s, next);
  size_t width;
  while (last = char_before(s->t, s->start, i), char_is_white(last)) i -= last.length;
  if (c.code == '|' || splitter_line_kind(s, next) != LINE_TEXT) return 0;
  if (marker.style && (marker.bullet || marker.number || splitter_goes_on(&s->list, &marker)))
    return 0;
  if (last.code == ':' || last.code == '!' || last.code == '?' || last.class == CHAR_STOP) return 0;
  if (c.class == CHAR_LOWER) return !(last.code == '.' && s->small);
  if (last.code == '.') {
    size_t first = i - 1;
    Char b;
    while (i - first < RULES_LONGEST && (b = char_before(s->t, s->start, first), char_is_word(b)))
      first -= b.length;
    return (splitter_flags(s, first, i - 1) & BRIEFING_RULE_TITLE) != 0;
  }
  if (!char_is_word(c) || (last.code != ',' && !char_is_word(last))) return 0;
  if (!is_running(s, i, &width)) return 0;
  if (last.code == ',') return width >= 40; /* no salutation */
  if (c.class == CHAR_UPPER && (first_word_flags(s, next) & BRIEFING_RULE_STARTER)) return 0;
  if ((c.class != CHAR_UPPER || width >= 50) && (last_word_flags(s, i) & BRIEFING_RULE_OPEN))
    return 1;
  /* wrapped prose: a line as wide as such lines are, and the next one about as wide */
  return c.class != CHAR_UPPER || width < 50 || width > 130
             ? 0
             : (splitter_line_end(s, next) - next) * 2 >= width;
}
