/* ends.c - the decision at a terminator: does a sentence end here? It looks at the word before and
 * at the word after; each look is bounded. */
#include "prose/splitter.h"

#include <string.h>

/* The longest look back for the beginning of a word. */
#define WORD_REACH 64

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

/* Flags of the word at i, which ends at *last. */
static uint32_t word_flags(const Splitter *s, size_t i, size_t *last) {
  size_t k = i;
  Char c;
  while (k - i < RULES_LONGEST && (c = char_at(s->t, k, s->end), char_is_word(c))) k += c.length;
  if (last) *last = k;
  return splitter_flags(s, i, k);
}

static int is_apostrophe(Char c) {
  return c.code == '\'' || c.code == 0x2019;
}

/* -- looking back */

/* Finds the blank-delimited token that holds i, not before the open sentence. Answers for growing i
 * of one token build on the last one: a token is looked at once. */
static void token_at(Splitter *s, size_t i) {
  size_t k = i, floor = s->start;
  int address = 0;
  while (k > floor) {
    Char c;
    if (k == s->token_of && s->token_first >= floor) {
      address |= s->token_address;
      k = s->token_first;
      break;
    }
    c = char_before(s->t, floor, k);
    if (char_is_white(c)) break;
    if (c.code == '/' || c.code == '@') address = 1;
    k -= c.length;
  }
  s->token_of = i;
  s->token_first = k;
  s->token_address = (uint8_t)address;
}

/* "z. B", "s. r. o", "p. m": joins up to four short parts across blanks, without the blanks; 0
 * where unknown. */
static uint32_t spaced_flags(const Splitter *s, size_t first, size_t last) {
  char joined[RULES_LONGEST];
  size_t n = last - first, parts, from = first;
  uint32_t flags = 0;
  if (n > 8) return 0;
  memcpy(joined + RULES_LONGEST - n, s->t + first, n);
  for (parts = 1; parts < 4; parts++) {
    size_t k = from, word;
    Char c = char_before(s->t, s->start, k);
    uint32_t found;
    if (c.class != CHAR_SPACE) break;
    k -= c.length;
    if (k <= s->start || s->t[k - 1] != '.') break;
    word = --k;
    while (c = char_before(s->t, s->start, k), char_is_letter(c) && word - (k - c.length) <= 8)
      k -= c.length;
    if (k == word || n + (word + 1 - k) > RULES_LONGEST) break;
    if (c.class != CHAR_NONE && !char_is_white(c) && c.class != CHAR_OPEN) break;
    n += word + 1 - k;
    memcpy(joined + RULES_LONGEST - n, s->t + k, word + 1 - k);
    found = rules_find(s->rules, s->extra, joined + RULES_LONGEST - n, n);
    if (found & (RULES_ABBREVIATIONS | BRIEFING_RULE_REMOVED)) flags = found;
    from = k;
  }
  return flags;
}

/* Whether [first, last) is letters each with its period: "U.S", "J". */
static int is_initials(const Splitter *s, size_t first, size_t last) {
  int run = 0;
  Char c;
  for (; first < last; first += c.length) {
    c = char_at(s->t, first, last);
    if (c.code == '.')
      run = 0;
    else if (c.class == CHAR_DIGIT || c.class >= CHAR_HAN || (c.code >= 0xAC00 && c.code <= 0xD7A3))
      return 0;
    else if (c.class != CHAR_MARK && ++run > 1)
      return 0;
  }
  return 1;
}

static Before before_of(const Splitter *s, size_t i) {
  Before b;
  Char c;
  size_t tail = 0;
  uint32_t spaced;
  memset(&b, 0, sizeof b);
  while (c = char_before(s->t, s->start, i), c.class == CHAR_SPACE) i -= c.length;
  b.last = b.first = i;
  b.last_char = c;
  b.number = 1;
  for (; i - b.first < WORD_REACH; b.first -= c.length) {
    c = char_before(s->t, s->start, b.first);
    if (c.code == '.') {
      if (b.first == i || !char_is_word(char_before(s->t, s->start, b.first - 1))) break;
      if (!b.inner) tail = b.first;
      b.inner = 1;
    } else if (char_is_word(c) || c.code == 0xB0) {
      b.letters++;
      if (c.class != CHAR_DIGIT) b.number = 0;
    } else {
      break;
    }
  }
  if (b.first == b.last || b.inner) b.number = 0;
  if (b.first == b.last) return b;
  c = char_before(s->t, s->start, b.first);
  b.initial = !b.number && c.class != CHAR_DASH && is_initials(s, b.first, b.last);
  b.flags = splitter_flags(s, b.first, b.last);
  if (!(b.flags & (RULES_ABBREVIATIONS | BRIEFING_RULE_REMOVED)) && b.inner && !b.initial)
    b.flags = splitter_flags(s, tail, b.last);
  if ((spaced = spaced_flags(s, b.first, b.last)) != 0) b.flags = spaced;
  return b;
}

/* Whether a number stands before the word, as in "5 ft.", "5ft." and "XIX w.". */
static int after_number(const Splitter *s, const Before *b) {
  size_t k = b->first, n = 0;
  Char c = char_at(s->t, k, b->last);
  if (c.class == CHAR_DIGIT) return 1;
  while (c = char_before(s->t, s->start, k), c.class == CHAR_SPACE || c.class == CHAR_DASH)
    k -= c.length;
  if (c.class == CHAR_DIGIT || c.class == CHAR_NUMBER) return 1;
  while (c.code && c.code < 0x80 && strchr("IVXLC", (int)c.code) && n < 8)
    k -= c.length, n++, c = char_before(s->t, s->start, k);
  return n > 0 && !char_is_word(c);
}

/* -- glued ends */

/* Whether the capitalised word at i is written as a sentence's first word is: one capital, or an
 * acronym before a blank where `acronym` allows one. Gives the offset after it. */
static int is_first_word(const char *t, size_t i, size_t end, int acronym, size_t *last) {
  Char c = char_at(t, i, end);
  int n = 1, capitals = 1;
  for (i += c.length; c = char_at(t, i, end), char_is_letter(c) || c.class == CHAR_MARK;
       i += c.length) {
    capitals += c.class == CHAR_UPPER;
    n++;
  }
  *last = i;
  if (n == 1) return splitter_is_blank(c) || is_apostrophe(c);
  return capitals == 1 ||
         (acronym && capitals == n && (splitter_is_blank(c) || c.class == CHAR_DASH));
}

/* ".5 people": a number that a sentence begins with. */
static int is_first_number(const char *t, size_t i, size_t end) {
  Char c;
  while (c = char_at(t, i, end), c.class == CHAR_DIGIT || c.code == ',') i += c.length;
  return splitter_is_blank(c) || c.code == '-' || c.code == '%' || is_apostrophe(c);
}

/* Whether the character goes on a name or an address rather than a sentence. */
static int goes_on_name(Char c) {
  return c.code == '(' || c.code == '_' || c.code == '/' || c.code == '@' || c.code == '=' ||
         c.code == '\\';
}

int prose_glued_end(const char *t, size_t from, size_t i, size_t end, const briefing_rules *rules,
                    const briefing_rules *extra) {
  size_t j = i + 1, k = i, word, last = 0;
  Char before = char_before(t, from, i), after, c;
  int letters = 0, marks = 0, closed;
  uint32_t flags;
  while (after = char_at(t, j, end),
         after.class == CHAR_CLOSE || after.class == CHAR_OPEN || after.class == CHAR_QUOTE) {
    if (++marks > 3) return 0;
    j += after.length;
  }
  for (; before.class == CHAR_CLOSE || before.class == CHAR_QUOTE; before = char_before(t, from, k))
    k -= before.length;
  closed = k < i;
  for (word = k; k - word < WORD_REACH && (c = char_before(t, from, word), char_is_word(c));
       word -= c.length)
    letters++;
  c = char_before(t, from, word);
  if (c.code == '.' || (c.code != '(' && goes_on_name(c))) return 0;
  if (before.class == CHAR_LETTER) return after.class == CHAR_LETTER && letters > 1;
  flags = rules_find(rules, extra, t + word, k - word);
  if (after.class == CHAR_DIGIT) {
    if (before.class == CHAR_DIGIT && !marks) return 0;
    if (!closed && (letters < 3 || (flags & RULES_ABBREVIATIONS))) return 0;
    return before.class == CHAR_LOWER && is_first_number(t, j, end);
  }
  if (after.class != CHAR_UPPER ||
      !is_first_word(t, j, end, before.class == CHAR_LOWER && letters >= 4, &last))
    return 0;
  c = char_at(t, last, end);
  if ((c.code == '.' && !marks && char_is_word(char_at(t, last + 1, end))) || goes_on_name(c))
    return 0;
  if (marks || (closed && !(flags & BRIEFING_RULE_TITLE))) return 1;
  if (flags & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER)) return 0;
  if (letters == 1 && before.class != CHAR_DIGIT) return 0;
  if (flags & (RULES_ABBREVIATIONS & ~(uint32_t)BRIEFING_RULE_UNIT) ||
      (before.class == CHAR_DIGIT && letters < 3)) {
    if (rules_find(rules, extra, t + j, last - j) & BRIEFING_RULE_STARTER) return 1;
    return before.class == CHAR_DIGIT && !(flags & RULES_ABBREVIATIONS) && splitter_is_blank(c);
  }
  return 1;
}

/* -- the decision */

/* Whether the sentence opens with a preposition: "At 5 a.m. Mr. Lee ..." has not yet begun to say
 * anything. */
static int opens_adverbial(const Splitter *s, size_t i) {
  return i - s->head < 40 && (word_flags(s, s->head, NULL) & BRIEFING_RULE_PREPOSITION) != 0;
}

/* Whether the word that follows is one that opens sentences. */
static int starts(const Splitter *s, const Follow *f) {
  size_t last;
  uint32_t flags = word_flags(s, f->word, &last);
  if (!(flags & BRIEFING_RULE_STARTER)) return 0;
  /* "A. I. Smith": a single letter with a period is an initial */
  return !(char_at(s->t, last, s->end).code == '.' && last - f->word == f->first.length);
}

/* Whether a short word in capitals follows, as a time zone does ("6 p.m. EST"). */
static int is_zone(const Splitter *s, const Follow *f) {
  size_t k = f->word, n = 0;
  Char c;
  for (; c = char_at(s->t, k, s->end), c.class == CHAR_UPPER; k += c.length) n++;
  return n >= 2 && n <= 4 && !char_is_word(c);
}

static int abbreviation_ends(const Splitter *s, const Before *b, const Follow *f) {
  uint32_t flags = b->flags;
  switch (f->first.class) {
  case CHAR_DIGIT:
    if (flags &
        (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER | BRIEFING_RULE_NUMERIC | BRIEFING_RULE_UNIT))
      return 0;
    return (flags & (BRIEFING_RULE_END | BRIEFING_RULE_TIME)) && !opens_adverbial(s, b->first);
  case CHAR_UPPER:
    if (flags & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER)) return 0;
    if (f->opened && f->c.code == '(' && !starts(s, f)) return 0;
    if (!(flags & BRIEFING_RULE_END) && (word_flags(s, f->word, NULL) & BRIEFING_RULE_MONTH))
      return 0; /* "5 p.m. Monday" */
    if ((flags & (BRIEFING_RULE_END | BRIEFING_RULE_UNIT)) || starts(s, f)) return 1;
    return (flags & BRIEFING_RULE_TIME) && !opens_adverbial(s, b->first) && !is_zone(s, f);
  default: return 0;
  }
}

/* Whether a Roman number follows ("Vol. II"). */
static int is_roman_next(const Splitter *s, const Follow *f) {
  size_t k = f->word;
  while (k < s->end && k - f->word < 8 && s->t[k] && strchr("IVXLC", s->t[k])) k++;
  return k > f->word && !char_is_word(char_at(s->t, k, s->end));
}

/* The classes that hold for this abbreviation here: a unit is one after a number, a title
 * elsewhere. */
static uint32_t classes_here(const Splitter *s, const Before *b, const Follow *f) {
  uint32_t classes = b->flags & RULES_ABBREVIATIONS;
  if (b->flags & BRIEFING_RULE_REMOVED) return 0;
  if (classes & BRIEFING_RULE_UNIT) {
    if (!after_number(s, b))
      classes &= ~(uint32_t)BRIEFING_RULE_UNIT;
    else if (classes & BRIEFING_RULE_TITLE) /* "1898 г." may end, "г. Омск" not */
      classes = (classes & ~(uint32_t)(BRIEFING_RULE_TITLE | BRIEFING_RULE_UNIT)) |
                BRIEFING_RULE_ABBREVIATION;
  }
  if ((classes & BRIEFING_RULE_TIME) && !b->inner && !after_number(s, b))
    classes &= ~(uint32_t)BRIEFING_RULE_TIME;
  if (classes == BRIEFING_RULE_NUMERIC && f->first.class != CHAR_DIGIT && f->first.code != '?' &&
      !is_roman_next(s, f))
    classes = 0;
  return classes;
}

/* A number with a period where a language writes ordinals so: 0 no end, 1 an end, -1 not told by
 * this. */
static int ordinal_ends(const Splitter *s, const Before *b, const Follow *f) {
  uint32_t flags;
  if (!s->rules || !(s->rules->options & BRIEFING_ORDINALS) || b->letters > 4) return -1;
  if (f->first.class == CHAR_LOWER || f->first.class == CHAR_DIGIT) return 0;
  flags = word_flags(s, f->word, NULL);
  if (b->letters <= 2 && f->first.class == CHAR_UPPER) return (flags & BRIEFING_RULE_STARTER) != 0;
  return -1;
}

/* Whether a web address begins at i: what stands on a line of its own in a page begins anew in its
 * text. */
static int is_address(const Splitter *s, size_t i) {
  size_t left = s->end - i;
  return (left > 7 && (!memcmp(s->t + i, "http://", 7) || !memcmp(s->t + i, "https:/", 7))) ||
         (left > 4 && !memcmp(s->t + i, "www.", 4));
}

/* Vowels and other letters that words end in and abbreviations seldom do: Latin, Greek and
 * Cyrillic. */
static int is_final_letter(uint32_t c) {
  if (c < 0x80) return strchr("aeiouy", (int)(c | 0x20)) != NULL;
  if (c >= 0xC0 && c <= 0x17F) return c != 0xF1 && c != 0xE7;
  switch (c) {
  case 0x3C2:
  case 0x3B1:
  case 0x3B5:
  case 0x3B7:
  case 0x3B9:
  case 0x3BF:
  case 0x3C5:
  case 0x3C9:
  case 0x3AC:
  case 0x3AD:
  case 0x3AE:
  case 0x3AF:
  case 0x3CC:
  case 0x3CD:
  case 0x3CE:
  case 0x430:
  case 0x435:
  case 0x438:
  case 0x439:
  case 0x43E:
  case 0x443:
  case 0x44B:
  case 0x44C:
  case 0x44D:
  case 0x44E:
  case 0x44F:
  case 0x451:
  case 0x454:
  case 0x456:
  case 0x457: return 1;
  default: return 0;
  }
}

/* Whether the plain word before a period is surely no abbreviation that the tables miss. */
static int is_full_word(const Splitter *s, const Before *b) {
  int vowels = s->rules && (s->rules->options & BRIEFING_VOWEL_ENDINGS);
  if (b->last_char.class == CHAR_CLOSE) return 1;
  return !b->inner && !b->number && b->letters >= 4 &&
         (!vowels || is_final_letter(b->last_char.code));
}

/* Whether what follows is a word that begins with an apostrophe, before a capital: Dutch "'s
 * Avonds". */
static int opens_with_clitic(const Splitter *s, const Follow *f) {
  size_t last;
  char word[8];
  Char c;
  if (!is_apostrophe(f->c)) return 0;
  word_flags(s, f->word, &last);
  if (last - f->word > 4) return 0;
  word[0] = '\'';
  memcpy(word + 1, s->t + f->word, last - f->word);
  if (!(rules_find(s->rules, NULL, word, last - f->word + 1) & BRIEFING_RULE_WHOLE)) return 0;
  while (c = char_at(s->t, last, s->end), c.class == CHAR_SPACE) last += c.length;
  return char_is_letter(c);
}

static int period_ends(Splitter *s, const Run *r, const Follow *f) {
  Before b = before_of(s, r->first);
  CharClass next = (CharClass)f->first.class;
  int removed = (b.flags & BRIEFING_RULE_REMOVED) != 0;
  uint32_t classes = classes_here(s, &b, f);
  if (f->opened == 1 && next == CHAR_LOWER && opens_with_clitic(s, f))
    return !(classes & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER));
  if (classes) {
    if (f->c.class == CHAR_DASH) return 0;
    if (r->closers && !(classes & (BRIEFING_RULE_END | BRIEFING_RULE_TIME)) && next == CHAR_UPPER)
      return starts(s, f);
    b.flags = classes;
    return abbreviation_ends(s, &b, f);
  }
  if (b.number && !r->closers && !r->spaced) {
    int ends = ordinal_ends(s, &b, f);
    if (ends >= 0) return ends;
  }
  if (b.initial && !removed && !r->closers) {
    if (next == CHAR_UPPER) return b.last_char.class == CHAR_LETTER ? 0 : starts(s, f);
    return next != CHAR_LOWER && next != CHAR_LETTER && next != CHAR_DIGIT &&
           f->c.class != CHAR_DASH && !f->opened;
  }
  if (next == CHAR_LOWER && f->c.class != CHAR_DASH) {
    if (f->opened || r->closers || r->spaced) return 0;
    if (s->small) return b.letters > 1 && !b.inner && !b.number;
    if (is_address(s, f->word)) return b.letters > 1;
    return is_full_word(s, &b) && starts(s, f);
  }
  return 1;
}

/* Whether a mark that belongs to a name stands here ("Yahoo! Japan"). */
static int is_marked_name(const Splitter *s, const Run *r) {
  return (before_of(s, r->first).flags & BRIEFING_RULE_MARKED) != 0;
}

/* Whether a small word follows that opens sentences and never goes on one ("there", not "or"). */
static int opens_plainly(const Splitter *s, const Follow *f) {
  uint32_t flags = f->opened ? 0 : word_flags(s, f->word, NULL);
  return (flags & (BRIEFING_RULE_STARTER | BRIEFING_RULE_OPEN)) == BRIEFING_RULE_STARTER ||
         is_address(s, f->word);
}

/* Without a blank: "region.The", "right?Yes". */
static int ends_glued(Splitter *s, const Run *r, const Follow *f) {
  CharClass word = (CharClass)f->first.class;
  if (r->ellipsis) {
    if (r->dots < 2 || r->spaced) return 0;
    if (word != CHAR_UPPER || char_before(s->t, s->start, r->first).class != CHAR_LOWER)
      return word == CHAR_HAN;
    return char_at(s->t, f->word + f->first.length, s->end).class ==
           CHAR_LOWER; /* "so...Maybe", not "so...I" */
  }
  if (r->spaced) return 0;
  if (r->mark) {
    Char before = char_before(s->t, s->start, r->first);
    if (before.class >= CHAR_HAN && before.class <= CHAR_KATAKANA) return 1;
  }
  token_at(s, r->first);
  if (s->token_address) return 0;
  if (r->mark && word == CHAR_LOWER) return !r->closers && !f->opened && starts(s, f);
  if (r->mark)
    return word == CHAR_UPPER || word == CHAR_LETTER || (word >= CHAR_HAN && word <= CHAR_KATAKANA);
  return r->dots == 1 &&
         prose_glued_end(s->t, s->token_first, r->first, s->end, s->rules, s->extra);
}

/* Before a dash: direct speech goes on ("... ! - said he"), a new item or speaker does not. */
static int ends_before_dash(Splitter *s, const Run *r, const Follow *f) {
  size_t k = f->at;
  Char after;
  Follow g = *f;
  while (after = char_at(s->t, k, s->end), after.class == CHAR_SPACE || after.class == CHAR_DASH)
    k += after.length;
  if (s->depth && s->open[s->depth - 1].code == 0xAB) return 0;
  if (after.class == CHAR_LOWER && (r->mark || r->ellipsis || r->closers || s->small)) return 0;
  if (r->ellipsis) return 0;
  if (r->mark) return 1;
  g.first = after;
  g.word = k;
  return period_ends(s, r, &g);
}

/* Whether a bracket at f->at closes within a short reach and the sentence's period stands behind
 * it: "... [1]" (Lee 55). */
static int is_citation(const Splitter *s, const Follow *f) {
  size_t k = f->at;
  Char c = char_at(s->t, k, s->end);
  if (c.code != '(') return 0;
  for (; k < s->end && k - f->at < 80 && s->t[k] != ')'; k++)
    if (s->stops[(unsigned char)s->t[k]] == STOP_LINE) return 0;
  if (k >= s->end || s->t[k] != ')') return 0;
  c = char_at(s->t, k + 1, s->end);
  return c.code == '.' || c.code == ',' || c.code == ';';
}

/* After an ellipsis: "I" has its capital anywhere. */
static int ends_ellipsis(const Splitter *s, const Run *r, const Follow *f) {
  if (f->first.class == CHAR_LOWER) return is_address(s, f->word);
  if (r->spaced && !r->dots) return 0;
  if (f->first.class == CHAR_LETTER) return f->first.code >= 0x1100;
  if (f->first.class == CHAR_UPPER && f->first.code == 'I' && !r->closers) {
    Char after = char_at(s->t, f->word + 1, s->end);
    if (splitter_is_blank(after) || is_apostrophe(after)) return 0;
  }
  return 1;
}

static int ends(Splitter *s, const Run *r, const Follow *f) {
  CharClass next = (CharClass)f->c.class, word = (CharClass)f->first.class;
  if (next == CHAR_NONE) return 1;
  if (f->line) return 0; /* the line break decides */
  if (next == CHAR_CLOSE && !f->opened) return 0;
  switch (f->first.code) {
  case ',':
  case ';':
  case ':':
  case '%':
  case '/':
  case '&':
  case 0x2116: return 0;
  case '.': return f->opened && f->c.code == '('; /* "(...)" */
  default: break;
  }
  if (word == CHAR_NONE || word == CHAR_LINE) return f->gap > 0;
  if (r->strong) {
    if (f->gap) return 1;
    if (word == CHAR_DIGIT && char_before(s->t, s->start, r->first).class == CHAR_DIGIT)
      return 0;                                    /* ３．２ */
    return !(r->closers && word == CHAR_HIRAGANA); /* 「...。」と言った */
  }
  if (!f->gap) return ends_glued(s, r, f);
  if (is_citation(s, f)) return 0;
  if (next == CHAR_DASH) return ends_before_dash(s, r, f);
  if (r->mark) {
    if (word == CHAR_LOWER)
      return !r->closers && (s->small || (!r->ellipsis && opens_plainly(s, f)));
    return !is_marked_name(s, r) || starts(s, f);
  }
  return r->ellipsis ? ends_ellipsis(s, r, f) : period_ends(s, r, f);
}

/* -- list items within a line */

/* Whether the marker whose last character is at i goes on the list under way; gives its first byte.
 */
static int next_item(const Splitter *s, size_t i, size_t *first) {
  size_t k = i;
  Marker m;
  Char c;
  if (!s->list.style) return 0;
  if (!s->list.bullet) {
    if (s->t[k] == ')' && k > s->start && s->t[k - 1] == '.') return 0;
    while (i - k < 8 && (c = char_before(s->t, s->start, k), c.code < 0x80 && char_is_word(c))) k--;
    if (k > s->start && s->t[k - 1] == '(') k--;
  }
  if (k <= s->start || !char_is_white(char_before(s->t, s->start, k))) return 0;
  m = splitter_marker(s, k);
  if (!splitter_goes_on(&s->list, &m)) return 0;
  *first = k;
  return 1;
}

/* "compounds. . . . The practice": a period, then an ellipsis that opens the next sentence. */
static int is_leading_ellipsis(const Splitter *s, const Run *r, const Follow *f) {
  return r->dots == 4 && !r->spaced && !r->closers && r->last - r->first == 7 &&
         s->t[r->first + 1] == ' ' && f->gap && f->first.class == CHAR_UPPER;
}

/* A semicolon before a capital word that opens sentences. */
void splitter_semicolon(Splitter *s) {
  Follow f = splitter_follow(s, ++s->at);
  if (s->start == SIZE_MAX || f.line || !f.gap || f.first.class != CHAR_UPPER) return;
  if (s->depth && s->open[s->depth - 1].code < 0x80 && s->open[s->depth - 1].code != '"')
    return; /* in brackets */
  if (starts(s, &f)) splitter_cut(s, s->at, f.at);
}

void splitter_terminator(Splitter *s, Char c) {
  size_t i = s->at, item;
  int bullet = c.code == 0x2022 || c.code == 0x2043;
  Run r;
  Follow f;
  if (s->start == SIZE_MAX) {
    s->at = i + c.length;
    return;
  }
  if ((c.code == '.' || c.code == ')' || bullet) && next_item(s, i, &item)) {
    splitter_cut(s, item, item);
    return;
  }
  if (c.code == ')' || bullet) {
    if (c.code == ')') splitter_close(s, c.code, i);
    s->at = i + c.length;
    return;
  }
  r = splitter_run(s, i);
  f = splitter_follow(s, r.last);
  if (is_leading_ellipsis(s, &r, &f)) {
    splitter_cut(s, r.first + 1, r.first + 2);
    s->at = r.last;
    return;
  }
  s->at = r.last;
  if (i > s->start && r.ellipsis && r.closers && (s->t[i - 1] == '[' || s->t[i - 1] == '('))
    return; /* "[...]" */
  if (ends(s, &r, &f)) splitter_cut(s, r.last, f.at);
}
