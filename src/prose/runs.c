/* runs.c - what stands at a possible end: the run of terminators and closing marks, and what
 * follows it. */
#include "prose/splitter.h"

#include <string.h>

/* Bytes within which a guillemet is looked for that closes another. */
#define GUILLEMET_REACH 400

static int is_bracket(uint32_t code) {
  return code == ')' || code == ']' || code == '}';
}

/* Whether the guillemet that ends before i opens with a blank behind it, as in French: the next one
 * points the other way, behind a blank of its own. */
static int opens_spaced(const Splitter *s, size_t i) {
  size_t last = s->end - i > GUILLEMET_REACH ? i + GUILLEMET_REACH : s->end, k;
  for (k = i; k + 1 < last; k++) {
    if (s->t[k] == '\xC2' && (s->t[k + 1] == '\xAB' || s->t[k + 1] == '\xBB')) {
      return s->t[k + 1] == '\xBB' && splitter_is_blank(char_before(s->t, i, k)) &&
             !char_is_word(char_at(s->t, k + 2, s->end));
    }
  }
  return 0;
}

/* Whether the quotation mark or bracket at i, behind a terminator or a blank, closes. */
static int closes(const Splitter *s, Char c, size_t i) {
  Char before = char_before(s->t, s->first, i), after = char_at(s->t, i + c.length, s->end);
  int out = splitter_is_blank(before), blank = splitter_is_blank(after);
  uint32_t open = s->depth ? s->open[s->depth - 1].code : 0;
  if (is_bracket(c.code)) return !out;
  if (c.code == 0xBB && open == 0xAB) return 1;
  if (out && !blank)
    return char_is_word(after) ? 0 : c.class == CHAR_CLOSE || (c.code == '"' && s->quoted);
  switch (c.code) {
  case 0xBB: /* closes but in »German« */
    return !out && blank ? 1 : out && blank ? 1 : open != 0x201E && open != 0xBB;
  case 0xAB:
  case 0x201C: /* close in »German« and „German“ alone */
    if (c.code == 0xAB && !open && !out && blank && opens_spaced(s, i + c.length)) return 0;
    return !out && blank ? 1 : !out && (open == 0x201E || open == 0xBB);
  case '"': return out == blank ? (blank && !out) || s->quoted : !out;
  case '\'':
  case '`': return !out && !char_is_word(after);
  default: return c.class == CHAR_CLOSE;
  }
}

/* Length of "[12]", "[2, 3]" or "[...]" at i, or 0: a reference or an omission, which ends with
 * what it follows. */
static size_t bracketed(const Splitter *s, size_t i) {
  size_t k = i + 1;
  if (i >= s->end || s->t[i] != '[') return 0;
  while (k < s->end && k - i < 24 && memchr("0123456789, .-\xE2\x80\xA6\x93", s->t[k], 17)) k++;
  return k < s->end && s->t[k] == ']' && k > i + 1 ? k + 1 - i : 0;
}

/* Whether two typewriter apostrophes stand at i as a quotation mark of spaced text. */
static int is_double_apostrophe(const Splitter *s, size_t i) {
  return i + 1 < s->end && s->t[i] == '\'' && s->t[i + 1] == '\'' &&
         splitter_is_blank(char_at(s->t, i + 2, s->end));
}

/* Length of the emoji or the emoticon (":-)", ";P") at i, when a blank follows; else 0: it goes
 * with what it follows. */
static size_t smiley(const Splitter *s, size_t i) {
  Char c = char_at(s->t, i, s->end);
  size_t k = i;
  if (c.class == CHAR_EMOJI) {
    for (; c.class == CHAR_EMOJI || c.class == CHAR_MARK; c = char_at(s->t, k, s->end))
      k += c.length;
  } else if ((c.code == ':' || c.code == ';' || c.code == '=') && s->end - i >= 2) {
    k++;
    if (s->t[k] == '-' && k + 1 < s->end) k++;
    if (!memchr(")(DPp", s->t[k], 5)) return 0;
    while (k < s->end &&
           (s->t[k] == ')' || s->t[k] == '(' || s->t[k] == 'D' || s->t[k] == 'P' || s->t[k] == 'p'))
      k++;
  }
  return k > i && splitter_is_blank(char_at(s->t, k, s->end)) ? k - i : 0;
}

/* Whether the run goes on behind the blanks at i (". . .", "! ?", " ”", " [3]"): the offset where,
 * or 0. */
static size_t spaced_more(const Splitter *s, const Run *r, size_t i) {
  size_t k = i;
  Char c, after;
  while (c = char_at(s->t, k, s->end), c.class == CHAR_SPACE && k - i < 4) k += c.length;
  if (k == i) return 0;
  after = char_at(s->t, k + c.length, s->end);
  switch (c.code) {
  case '!':
  case '?': return r->spaced || splitter_is_blank(after) ? k : 0;
  case '.':
    return splitter_is_blank(after) || after.code == '.' || after.class >= CHAR_OPEN ? k : 0;
  case '"': return splitter_is_blank(after) && s->quoted ? k : 0;
  case '\'':
    if (!r->spaced) return 0;
    return splitter_is_blank(after) || is_double_apostrophe(s, k) ? k : 0;
  case 0xBB:
  case 0x201D:
    if (c.code == 0xBB && s->depth && s->open[s->depth - 1].code == 0xAB) return k;
    return splitter_is_blank(after) ? k : 0;
  case '[': return bracketed(s, k) ? k : 0;
  default: return smiley(s, k) ? k : 0;
  }
}

/* Length of a quotation mark written as a character reference, as scraped pages leave them:
 * "&#39;", "&quot;". */
static size_t reference_quote(const Splitter *s, size_t i) {
  size_t left = s->end - i;
  if (left >= 5 && !memcmp(s->t + i, "&#39;", 5)) return 5;
  if (left >= 6 && !memcmp(s->t + i, "&quot;", 6)) return 6;
  return 0;
}

/* Takes the closing mark at i into the run: its length, or 0 where it is none. */
static size_t closing_mark(Splitter *s, const Run *r, Char c, size_t i) {
  if (r->spaced && c.code == '\'' && i > r->first && s->t[i - 1] == ' ')
    return is_double_apostrophe(s, i)                        ? 2u
           : splitter_is_blank(char_at(s->t, i + 1, s->end)) ? 1u
                                                             : 0u;
  if (c.code == '[') return bracketed(s, i);
  if (c.code == '&') return reference_quote(s, i);
  if (c.class == CHAR_EMOJI || c.code == ':' || c.code == ';' || c.code == '=') return smiley(s, i);
  if (c.class != CHAR_CLOSE && c.class != CHAR_QUOTE && c.code != 0x201C && c.code != 0xAB)
    return 0;
  if (!closes(s, c, i)) return 0;
  splitter_close(s, c.code, i);
  if (c.code == '"') s->quoted = 0;
  return c.length;
}

/* Takes the terminator c at i into the run: whether it is one. */
static int terminator(const Splitter *s, Run *r, Char c, size_t i) {
  if (c.code == '.') {
    if (r->closers && char_is_word(char_at(s->t, i + 1, s->end))) return 0;
    if (s->stops['.'] != STOP_TERMINATOR && !r->dots && !r->strong) return 0;
    r->dots++;
  } else if (c.code == 0x2026)
    r->ellipsis = 1;
  else if (c.code == '!' || c.code == '?')
    r->mark = 1;
  else if (c.class == CHAR_STOP)
    r->strong = 1;
  else if (c.code && c.code < 0x80 && s->stops[c.code] == STOP_TERMINATOR && !r->closers)
    r->strong = 1;
  else
    return 0;
  return 1;
}

Run splitter_run(Splitter *s, size_t i) {
  Run r;
  memset(&r, 0, sizeof r);
  r.first = r.last = i;
  r.spaced = char_before(s->t, s->start, i).class == CHAR_SPACE;
  for (;;) {
    Char c = char_at(s->t, i, s->end);
    size_t length, more;
    if (terminator(s, &r, c, i)) {
      i += c.length;
    } else if (i > r.first && (length = closing_mark(s, &r, c, i)) != 0) {
      r.closers++;
      i += length;
    } else if ((more = spaced_more(s, &r, i)) != 0) {
      i = more;
      continue;
    } else {
      break;
    }
    r.last = i;
  }
  if (r.dots > 1) r.ellipsis = 1;
  if (r.last == r.first) r.last += char_at(s->t, r.first, s->end).length;
  return r;
}

Follow splitter_follow(const Splitter *s, size_t i) {
  Follow f;
  Char c;
  size_t k;
  memset(&f, 0, sizeof f);
  for (k = i; c = char_at(s->t, k, s->end), char_is_white(c); k += c.length)
    f.line |= c.class == CHAR_LINE;
  f.gap = k - i;
  f.at = k;
  f.c = c;
  while (f.opened < 4 && (c.class == CHAR_OPEN || c.class == CHAR_QUOTE || c.code == 0xBF ||
                          c.code == 0xA1 || c.code == '*' || c.code == '_' ||
                          (c.class == CHAR_CLOSE && f.gap && !is_bracket(c.code)))) {
    f.opened++;
    k += c.length;
    c = char_at(s->t, k, s->end);
    while (c.class == CHAR_SPACE && k - f.at < 16) k += c.length, c = char_at(s->t, k, s->end);
  }
  f.word = k;
  f.first = c;
  return f;
}
