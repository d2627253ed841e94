/* ends.c - the decision at a terminator: does a sentence end here? It looks at the word before, at
 * the run of terminators and closing marks itself, and at the word after; each look is bounded. */
#include "prose/splitter.h"

#include <string.h>

#define ABBREVIATIONS                                                                              \
  (BRIEFING_RULE_ABBREVIATION | BRIEFING_RULE_TITLE | BRIEFING_RULE_NUMERIC |                      \
   BRIEFING_RULE_NEVER | BRIEFING_RULE_UNIT | BRIEFING_RULE_TIME | BRIEFING_RULE_END)

/* The longest look back for the beginning of a word. */
#define WORD_REACH 64

/* A run of terminators with the closing marks behind it. */
typedef struct Run {
  size_t first, last; /* last: after the closing marks */
  size_t stop;        /* after the first terminators, before closing marks */
  unsigned dots;
  int mark;   /* has ! or ? */
  int strong; /* has a terminator that needs no context */
  int ellipsis;
  int closers;
  int spaced; /* a blank stands before it */
} Run;

/* What follows a run. */
typedef struct Follow {
  size_t at;   /* first byte that is no blank */
  size_t word; /* first byte behind opening marks */
  Char c;      /* at `at` */
  Char first;  /* at `word` */
  size_t gap;  /* bytes of blanks */
  int line;    /* a line break is among the blanks */
  int opened;  /* opening marks stand before the word */
} Follow;

/* The word before a run. */
typedef struct Before {
  size_t first, last; /* the word with inner periods: "e.g", "U.S", "Co" */
  uint32_t flags;
  int letters; /* characters */
  int inner;   /* has a period inside */
  int initial; /* one letter, or letters each with its period */
  int number;  /* digits only */
  Char last_char;
} Before;

/* -- looking forward */

static Follow follow_of(const Splitter *s, size_t i) {
  Follow f;
  Char c;
  size_t k;
  int opened = 0;
  memset(&f, 0, sizeof f);
  for (k = i; c = char_at(s->t, k, s->end), char_is_white(c); k += c.length)
    f.line |= c.class == CHAR_LINE && !s->joined;
  f.gap = k - i;
  f.at = k;
  f.c = c;
  while (opened < 4 &&
         (c.class == CHAR_OPEN || c.class == CHAR_QUOTE || (c.class == CHAR_CLOSE && f.gap) ||
          c.code == 0xBF || c.code == 0xA1 || c.code == '*' || c.code == '_')) {
    opened++;
    k += c.length;
    c = char_at(s->t, k, s->end);
    while (c.class == CHAR_SPACE && k - f.at < 16) k += c.length, c = char_at(s->t, k, s->end);
  }
  f.opened = opened;
  f.word = k;
  f.first = c;
  return f;
}

/* Flags of the word at i, cut before its first mark or apostrophe. */
static uint32_t word_flags(const Splitter *s, size_t i, size_t *last) {
  size_t k = i;
  Char c;
  while (k - i < RULES_LONGEST && (c = char_at(s->t, k, s->end), char_is_word(c))) k += c.length;
  if (last) *last = k;
  return splitter_flags(s, i, k);
}

static int is_blank_or_end(Char c) {
  return c.class == CHAR_NONE || char_is_white(c);
}

/* Whether the quotation mark at i, behind a terminator or a blank, closes. */
static int closes(const Splitter *s, Char c, size_t i) {
  Char before = char_before(s->t, s->first, i), after = char_at(s->t, i + c.length, s->end);
  int out = is_blank_or_end(before), blank = is_blank_or_end(after);
  if (c.code == ')' || c.code == ']' || c.code == '}') return !out;
  if (out && !blank)
    return char_is_word(after) ? 0 : c.class == CHAR_CLOSE || (c.code == '"' && s->quoted);
  if (c.class == CHAR_CLOSE && c.code != 0xBB) return 1;
  if (c.code == 0xBB || c.code == 0xAB || c.code == 0x201C) {
    int german =
        s->depth && (s->open[s->depth - 1].code == 0x201E || s->open[s->depth - 1].code == 0xBB);
    if (!out && blank) return 1;
    if (out && blank) return c.code == 0xBB;
    return c.code == 0xBB
               ? !german
               : german; /* glued to a word on both sides, or "." before and mark behind */
  }
  if (c.code == '"') return out == blank ? (blank && !out) || s->quoted : !out;
  if (c.code == '\'' || c.code == '`') return !out && !char_is_word(after);
  return c.class == CHAR_CLOSE;
}

/* Length of a reference "[12]" or "[2, 3]" at i, or 0. */
static size_t reference(const Splitter *s, size_t i) {
  size_t k = i + 1;
  if (i >= s->end || s->t[i] != '[') return 0;
  while (k < s->end && k - i < 24 &&
         ((s->t[k] >= '0' && s->t[k] <= '9') || s->t[k] == ',' || s->t[k] == ' '))
    k++;
  return k < s->end && s->t[k] == ']' && k > i + 1 ? k + 1 - i : 0;
}

/* Whether a spaced terminator or closing mark goes on the run behind the blanks at i; its offset,
 * or 0. */
static size_t spaced_more(const Splitter *s, const Run *r, size_t i) {
  size_t k = i;
  Char c, after;
  while (c = char_at(s->t, k, s->end), c.class == CHAR_SPACE && k - i < 4) k += c.length;
  if (k == i) return 0;
  after = char_at(s->t, k + c.length, s->end);
  if (c.code == '!' || c.code == '?') return r->spaced || is_blank_or_end(after) ? k : 0;
  if (c.code == '.')
    return is_blank_or_end(after) || after.code == '.' || after.class >= CHAR_OPEN ? k : 0;
  if (c.code == '"' && is_blank_or_end(after) && s->quoted) return k;
  if (c.code == '\'' && after.code == '\'' && r->spaced) {
    return is_blank_or_end(char_at(s->t, k + 2, s->end)) ? k : 0;
  }
  if (c.code == '\'' && r->spaced && is_blank_or_end(after)) return k;
  if ((c.code == 0xBB || c.code == 0x201D) && is_blank_or_end(after)) return k;
  if (c.code == '[' && reference(s, k)) return k;
  return 0;
}

static Run run_of(Splitter *s, size_t i) {
  Run r;
  memset(&r, 0, sizeof r);
  r.first = r.last = i;
  r.spaced = char_before(s->t, s->start, i).class == CHAR_SPACE;
  for (;;) {
    Char c = char_at(s->t, i, s->end);
    size_t more;
    if (c.code == '.' && (r.closers == 0 || !char_is_word(char_at(s->t, i + 1, s->end))))
      r.dots++;
    else if (c.code == 0x2026)
      r.ellipsis = 1;
    else if (c.code == '!' || c.code == '?' || c.code == 0xFF01 || c.code == 0xFF1F ||
             c.code == 0x061F)
      r.mark = 1;
    else if (c.class == CHAR_STOP)
      r.strong = 1;
    else if (c.code < 0x80 && c.class != CHAR_QUOTE && s->stops[c.code & 127] == STOP_TERMINATOR &&
             c.length && !r.closers)
      r.strong = 1;
    else if ((c.class == CHAR_CLOSE || c.class == CHAR_QUOTE || c.code == 0x201C ||
              c.code == 0xAB) &&
             closes(s, c, i)) {
      if (!r.closers) r.stop = i;
      r.closers++;
      splitter_close(s, c.code, i);
      if (c.code == '"') s->quoted = 0;
    } else if (c.code == '[' && reference(s, i)) {
      if (!r.closers) r.stop = i;
      r.closers++;
      i += reference(s, i);
      r.last = i;
      continue;
    } else if ((more = spaced_more(s, &r, i)) != 0) {
      i = more;
      continue;
    } else
      break;
    i += c.length;
    r.last = i;
  }
  if (!r.closers) r.stop = r.last;
  if (r.dots > 1) r.ellipsis = 1;
  if (r.strong && (r.mark || !r.dots)) r.strong = 1;
  return r;
}

/* -- looking back */

/* First byte of the blank-delimited token that holds i, not before the open sentence. Answers for
 * growing i of one token build on the last one: a token is looked at once. */
static size_t token_first(Splitter *s, size_t i) {
  size_t k = i, floor = s->start;
  while (k > floor) {
    Char c;
    if (k == s->token_of && s->token_first >= floor) {
      k = s->token_first;
      break;
    }
    c = char_before(s->t, floor, k);
    if (char_is_white(c)) break;
    k -= c.length;
  }
  s->token_of = i;
  s->token_first = k;
  return k;
}

/* "z. B", "s. r. o", "p. m": joins up to four short parts across blanks, without the blanks; 0
 * where unknown. */
static uint32_t spaced_flags(const Splitter *s, size_t first, size_t last) {
  char joined[RULES_LONGEST];
  size_t n = last - first, parts = 1, from = first;
  uint32_t flags = 0;
  if (n > 8) return 0;
  memcpy(joined + RULES_LONGEST - n, s->t + first, n);
  while (parts++ < 4) {
    size_t k = from, word;
    Char c = char_before(s->t, s->start, k);
    uint32_t found;
    if (c.class != CHAR_SPACE) break;
    k -= c.length;
    if (k <= s->start || s->t[k - 1] != '.') break;
    word = --k;
    while (word - k < 8 && (c = char_before(s->t, s->start, k), char_is_letter(c)) &&
           word - (k - c.length) <= 8)
      k -= c.length;
    if (k == word || n + (word + 1 - k) > RULES_LONGEST) break;
    c = char_before(s->t, s->start, k);
    if (c.class != CHAR_NONE && !char_is_white(c) && c.class != CHAR_OPEN) break;
    n += word + 1 - k;
    memcpy(joined + RULES_LONGEST - n, s->t + k, word + 1 - k);
    found = rules_find(s->rules, s->extra, joined + RULES_LONGEST - n, n);
    if (found & (ABBREVIATIONS | BRIEFING_RULE_REMOVED)) flags = found;
    from = k;
  }
  return flags;
}

static Before before_of(const Splitter *s, size_t i) {
  Before b;
  Char c;
  size_t tail = 0;
  memset(&b, 0, sizeof b);
  while (c = char_before(s->t, s->start, i), c.class == CHAR_SPACE) i -= c.length;
  b.last = b.first = i;
  b.last_char = c;
  b.initial = b.number = 1;
  while (i - b.first < WORD_REACH) {
    int single;
    c = char_before(s->t, s->start, b.first);
    if (c.code == '.' && b.first < i && char_is_word(char_before(s->t, s->start, b.first - 1))) {
      if (!b.inner) tail = b.first;
      b.inner = 1;
      single = tail ? 1 : 1;
      (void)single;
    } else if (!char_is_word(c) && !(c.code == 0x2019 || c.code == '\'')) {
      break;
    } else if (c.code == '\'' || c.code == 0x2019) {
      if (!char_is_letter(char_before(s->t, s->start, b.first - c.length))) break;
      if (b.inner == 0) { /* d'Inc, l'av: the clitic is no part of the abbreviation */
        break;
      }
      break;
    } else {
      b.letters++;
      if (c.class != CHAR_DIGIT) b.number = 0;
    }
    b.first -= c.length;
  }
  if (b.first == b.last) {
    b.initial = b.number = 0;
    return b;
  }
  if (b.inner) {
    size_t k = b.first;
    unsigned run = 0;
    for (; k < b.last; k += c.length) {
      c = char_at(s->t, k, b.last);
      if (c.code == '.')
        run = 0;
      else if (c.class != CHAR_MARK && ++run > 1)
        b.initial = 0;
      if (c.class == CHAR_DIGIT) b.initial = 0;
    }
    b.number = 0;
  } else {
    b.initial = b.letters == 1 && !b.number;
  }
  b.flags = splitter_flags(s, b.first, b.last);
  if (!(b.flags & (ABBREVIATIONS | BRIEFING_RULE_REMOVED)) && b.inner && !b.initial) {
    uint32_t flags = splitter_flags(s, tail, b.last);
    if (flags & ABBREVIATIONS) b.flags = flags;
  }
  {
    uint32_t spaced = spaced_flags(s, b.first, b.last);
    if (spaced) b.flags = spaced;
  }
  return b;
}

/* Whether digits stand before the word, as in "5 ft." and "5ft.". */
static int after_number(const Splitter *s, const Before *b) {
  size_t k = b->first;
  Char c = char_at(s->t, k, b->last);
  if (c.class == CHAR_DIGIT) return 1;
  while (c = char_before(s->t, s->start, k), c.class == CHAR_SPACE) k -= c.length;
  return c.class == CHAR_DIGIT || c.class == CHAR_NUMBER;
}

/* -- glued ends */

static int is_title_case(const char *t, size_t i, size_t end, size_t *last, int *letters) {
  Char c = char_at(t, i, end);
  int n = 1, camel = 0;
  if (c.class != CHAR_UPPER) return 0;
  for (i += c.length; c = char_at(t, i, end), char_is_letter(c) || c.class == CHAR_MARK;
       i += c.length) {
    if (c.class == CHAR_UPPER) camel++;
    n++;
  }
  *last = i;
  *letters = n;
  if (n == 1) return is_blank_or_end(c) || c.code == '\'' || c.code == 0x2019;
  return camel == 0;
}

int prose_glued_end(const char *t, size_t from, size_t i, size_t end, const briefing_rules *rules,
                    const briefing_rules *extra) {
  size_t j = i + 1, k = i, last = 0;
  Char before = char_before(t, from, i), after, c;
  int letters = 0, quoted = 0, title;
  uint32_t flags, next_flags;
  size_t word;
  while (after = char_at(t, j, end),
         after.class == CHAR_CLOSE || after.class == CHAR_OPEN || after.class == CHAR_QUOTE) {
    if (++quoted > 3) return 0;
    j += after.length;
  }
  while (before.class == CHAR_CLOSE || before.class == CHAR_QUOTE) {
    k -= before.length;
    before = char_before(t, from, k);
  }
  for (word = k; k - word < WORD_REACH && (c = char_before(t, from, word), char_is_word(c));
       word -= c.length)
    letters++;
  c = char_before(t, from, word);
  if (c.code == '.' || c.code == '@' || c.code == '/' || c.code == '_' || c.code == '\\') return 0;
  if (before.class == CHAR_LETTER) return after.class == CHAR_LETTER && letters > 1;
  flags = rules_find(rules, extra, t + word, k - word);
  if (after.class == CHAR_DIGIT) {
    if (before.class == CHAR_DIGIT && !quoted) return 0;
    if (k == i && (letters < 3 || (flags & ABBREVIATIONS))) return 0;
    while (c = char_at(t, j, end), c.class == CHAR_DIGIT || c.code == ',') j += c.length;
    return before.class == CHAR_LOWER && (is_blank_or_end(c) || c.code == '-' || c.code == '%' ||
                                          c.code == 0x2019 || c.code == '\'');
  }
  if (after.class != CHAR_UPPER) return 0;
  {
    int n = 0;
    title = is_title_case(t, j, end, &last, &n);
    next_flags = rules_find(rules, extra, t + j, last > j ? last - j : 0);
    c = char_at(t, last > j ? last : j, end);
    if (!title) {
      size_t q = j;
      while (c = char_at(t, q, end), c.class == CHAR_UPPER) q += c.length;
      if (!(is_blank_or_end(c) && before.class == CHAR_LOWER && letters >= 4)) return 0;
    }
    if (c.code == '.' && char_is_word(char_at(t, last + 1, end)) && !quoted) return 0;
    if (c.code == '(' || c.code == '_' || c.code == '/' || c.code == '@' || c.code == '=') return 0;
  }
  if (k < i || quoted) {
    if (quoted || !(flags & BRIEFING_RULE_TITLE)) return 1;
  }
  if (flags & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER)) return 0;
  if (letters == 1 && before.class != CHAR_DIGIT) return 0;
  if (flags & (ABBREVIATIONS & ~(uint32_t)BRIEFING_RULE_UNIT))
    return (next_flags & BRIEFING_RULE_STARTER) != 0;
  if (before.class == CHAR_DIGIT)
    return letters >= 3 || (next_flags & BRIEFING_RULE_STARTER) ||
           is_blank_or_end(char_at(t, last, end));
  return 1;
}

/* -- the decision */

/* Whether the sentence opens with a preposition: "At 5 a.m. Mr. Lee ..." has not yet begun to say
 * anything. */
static int opens_adverbial(const Splitter *s, size_t i) {
  uint32_t flags = i - s->head < 40 ? word_flags(s, s->head, NULL) : 0;
  return (flags & BRIEFING_RULE_PREPOSITION) != 0;
}

/* An abbreviation before a capital: an end only where the next word opens sentences. */
static int starts(const Splitter *s, const Follow *f) {
  size_t last;
  uint32_t flags = word_flags(s, f->word, &last);
  Char c = char_at(s->t, last, s->end);
  if (!(flags & BRIEFING_RULE_STARTER)) return 0;
  /* "A. I. Smith": a single letter with a period is an initial */
  return !(c.code == '.' && last - f->word == 1);
}

static int abbreviation_ends(const Splitter *s, const Before *b, const Follow *f) {
  uint32_t flags = b->flags;
  CharClass next = (CharClass)f->first.class;
  if (flags & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER)) return 0;
  if (next == CHAR_DIGIT) {
    if (flags & BRIEFING_RULE_NUMERIC) return 0;
    if (flags & BRIEFING_RULE_UNIT) return 0;
    return (flags & (BRIEFING_RULE_END | BRIEFING_RULE_TIME)) != 0 && !opens_adverbial(s, b->first);
  }
  if (next != CHAR_UPPER) return next != CHAR_LOWER && (flags & BRIEFING_RULE_END) && f->opened;
  if (flags & BRIEFING_RULE_END) return 1;
  if (starts(s, f)) return 1;
  if (flags & BRIEFING_RULE_UNIT) return 1;
  if (flags & BRIEFING_RULE_TIME) {
    size_t last;
    uint32_t next_flags = word_flags(s, f->word, &last);
    (void)next_flags;
    return !opens_adverbial(s, b->first);
  }
  return 0;
}

static int period_ends(Splitter *s, const Run *r, const Follow *f) {
  Before b = before_of(s, r->first);
  CharClass next = (CharClass)f->first.class;
  int removed = (b.flags & BRIEFING_RULE_REMOVED) != 0;
  uint32_t abbreviation = removed ? 0 : b.flags & ABBREVIATIONS;
  if ((abbreviation & BRIEFING_RULE_UNIT) && !after_number(s, &b))
    abbreviation &= ~(uint32_t)BRIEFING_RULE_UNIT;
  if ((abbreviation & BRIEFING_RULE_TIME) && !after_number(s, &b) && !b.inner)
    abbreviation &= ~(uint32_t)BRIEFING_RULE_TIME;
  if (abbreviation == BRIEFING_RULE_NUMERIC && next != CHAR_DIGIT) {
    if (!(next == CHAR_UPPER && !starts(s, f))) abbreviation = 0;
  }
  if (r->closers && abbreviation && !(abbreviation & (BRIEFING_RULE_END | BRIEFING_RULE_TIME)) &&
      next == CHAR_UPPER)
    return starts(s, f);
  b.flags = abbreviation;
  if (abbreviation) return abbreviation_ends(s, &b, f);
  if (b.number && !b.inner && s->rules && (s->rules->options & BRIEFING_ORDINALS) &&
      b.letters <= 4 && !r->closers && !r->spaced) {
    size_t last;
    if (next == CHAR_LOWER || next == CHAR_DIGIT) return 0;
    if (b.letters <= 2 && next == CHAR_UPPER)
      return (word_flags(s, f->word, &last) & (BRIEFING_RULE_STARTER)) != 0;
    if (word_flags(s, f->word, &last) & BRIEFING_RULE_MONTH) return 0;
  }
  if (b.initial && !removed && !r->closers) {
    if (next == CHAR_UPPER) return b.last_char.class == CHAR_LETTER ? 0 : starts(s, f);
    return next != CHAR_LOWER && next != CHAR_LETTER && next != CHAR_DIGIT && !f->opened;
  }
  if (next == CHAR_LOWER)
    return s->small && !f->opened && !b.inner && b.letters > 1 && !b.number && f->gap;
  return 1;
}

/* Whether a mark that belongs to a name stands here ("Yahoo! said"). */
static int is_marked_name(const Splitter *s, const Run *r) {
  Before b = before_of(s, r->first);
  return (b.flags & BRIEFING_RULE_MARKED) != 0;
}

static int ends(Splitter *s, const Run *r, const Follow *f) {
  CharClass next = (CharClass)f->c.class, word = (CharClass)f->first.class;
  if (next == CHAR_NONE) return 1;
  if (f->line) return 0; /* the line break decides */
  if (f->c.code == ',' || f->c.code == ';' || f->c.code == ':' || f->c.code == '%') return 0;
  if (next == CHAR_CLOSE && !f->opened) return 0;
  if (word == CHAR_NONE || word == CHAR_LINE) return f->gap > 0;
  if (r->strong) return 1;
  if (!f->gap) {
    size_t token;
    if (r->mark) {
      token = token_first(s, r->first);
      if (memchr(s->t + token, '/', r->first - token) ||
          memchr(s->t + token, '@', r->first - token))
        return 0;
      return word == CHAR_UPPER || word == CHAR_LETTER || word == CHAR_HAN;
    }
    if (r->ellipsis || r->dots != 1) return 0;
    token = token_first(s, r->first);
    if (memchr(s->t + token, '/', r->first - token) || memchr(s->t + token, '@', r->first - token))
      return 0;
    if (r->spaced) return 0;
    return prose_glued_end(s->t, token, r->first, s->end, s->rules, s->extra);
  }
  if (next == CHAR_DASH && word == CHAR_DASH) {
    Char after;
    size_t k = f->at + f->c.length;
    while (after = char_at(s->t, k, s->end), after.class == CHAR_SPACE || after.class == CHAR_DASH)
      k += after.length;
    if (after.class == CHAR_LOWER) return 0;
    return !r->ellipsis;
  }
  if (r->mark) {
    if (word == CHAR_LOWER) return s->small && !r->closers;
    return !is_marked_name(s, r) || starts(s, f);
  }
  if (r->ellipsis) {
    if (word == CHAR_LOWER) return 0;
    if (word == CHAR_UPPER && f->first.code == 'I' && !r->closers) {
      Char after = char_at(s->t, f->word + 1, s->end);
      if (is_blank_or_end(after) || after.code == '\'' || after.code == 0x2019) return 0;
    }
    return 1;
  }
  return period_ends(s, r, f);
}

/* A list item that begins within a line: the marker whose last character is at i goes on the list
 * under way. */
static int next_item(Splitter *s, size_t i, size_t *first) {
  size_t k = i;
  Marker m;
  Char c;
  if (!s->list.style) return 0;
  if (s->list.bullet) {
    k = i;
  } else {
    if (k > s->start && s->t[k] == ')' && s->t[k - 1] == '.') return 0;
    while (i - k < 8 &&
           (c = char_before(s->t, s->start, k), c.class == CHAR_DIGIT || char_is_letter(c)) &&
           c.code < 0x80)
      k--;
    if (k > s->start && s->t[k - 1] == '(') k--;
  }
  if (k <= s->start) return 0;
  c = char_before(s->t, s->start, k);
  if (!char_is_white(c)) return 0;
  m = splitter_marker(s, k);
  if (!splitter_goes_on(&s->list, &m)) return 0;
  *first = k;
  return 1;
}

void splitter_terminator(Splitter *s, Char c) {
  size_t i = s->at, item;
  Run r;
  Follow f;
  if (s->start == SIZE_MAX) {
    s->at = i + c.length;
    return;
  }
  if ((c.code == '.' || c.code == ')' || c.code == 0x2022 || c.code == 0x2043) &&
      next_item(s, i, &item)) {
    splitter_cut(s, item, item);
    return;
  }
  if (c.code == ')' || c.code == 0x2022 || c.code == 0x2043) {
    if (c.code == ')') splitter_close(s, c.code, i);
    s->at = i + c.length;
    return;
  }
  r = run_of(s, i);
  if (r.last == i) r.last = i + c.length; /* a stop that run_of leaves */
  f = follow_of(s, r.last);
  s->at = r.last;
  if (ends(s, &r, &f)) splitter_cut(s, r.last, f.at);
}
