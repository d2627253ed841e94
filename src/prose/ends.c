/* ends.c - the decision at a terminator: does a sentence end here? It looks at the word before and
 * at the word after; each look is bounded. */
#include "prose/splitter.h"

#include <string.h>

/* Whether the sentence opens with a preposition: "At 5 a.m. Mr. Lee ..." has not yet begun to say
 * anything. */
static int opens_adverbial(const Splitter *s, size_t i) {
  return i - s->head < 40 &&
         (splitter_word_flags(s, s->head, NULL) & BRIEFING_RULE_PREPOSITION) != 0;
}

/* Whether the word that follows is one that opens sentences. */
static int starts(const Splitter *s, const Follow *f) {
  size_t last;
  uint32_t flags = splitter_word_flags(s, f->word, &last);
  if (!(flags & BRIEFING_RULE_STARTER)) return 0;
  /* "A. I. Smith": a single letter with a period is an initial */
  return !(char_at(s->t, last, s->end).code == '.' && last - f->word == f->first.length);
}

/* Whether a short word in capitals follows, as a time zone does ("6 p.m. EST"). */
static int is_zone(const Splitter *s, const Follow *f) {
  size_t k = f->word, n = 0;
  Char c;
  for (; c = char_at(s->t, k, s->end), c.class == CHAR_UPPER; k += c.length) n++;
  return n >= 2 && n <= 4 && !char_is_word(c) && c.code != '.';
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
    if (!(flags & BRIEFING_RULE_END) &&
        (splitter_word_flags(s, f->word, NULL) & BRIEFING_RULE_MONTH))
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
    if (!splitter_after_number(s, b))
      classes &= ~(uint32_t)BRIEFING_RULE_UNIT;
    else if (classes & BRIEFING_RULE_TITLE) /* "1898 г." may end, "г. Омск" not */
      classes = (classes & ~(uint32_t)(BRIEFING_RULE_TITLE | BRIEFING_RULE_UNIT)) |
                BRIEFING_RULE_ABBREVIATION;
  }
  if ((classes & BRIEFING_RULE_TIME) && !b->inner && !splitter_after_number(s, b))
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
  flags = splitter_word_flags(s, f->word, NULL);
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

/* Whether what follows is a word that begins with an apostrophe, before a capital: Dutch "'s
 * Avonds". */
static int opens_with_clitic(const Splitter *s, const Follow *f) {
  size_t last;
  char word[8];
  Char c;
  if (!splitter_is_apostrophe(f->c)) return 0;
  splitter_word_flags(s, f->word, &last);
  if (last - f->word > 4) return 0;
  word[0] = '\'';
  memcpy(word + 1, s->t + f->word, last - f->word);
  if (!(rules_find(s->rules, NULL, word, last - f->word + 1) & BRIEFING_RULE_WHOLE)) return 0;
  while (c = char_at(s->t, last, s->end), c.class == CHAR_SPACE) last += c.length;
  return char_is_letter(c);
}

static int period_ends(Splitter *s, const Run *r, const Follow *f) {
  Before b = splitter_before(s, r->first);
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
    if (f->opened == 1 && f->c.code == '(') return !r->closers && splitter_is_full_word(s, &b);
    if (f->opened || r->closers || r->spaced) return 0;
    if (s->small) return b.letters > 1 && !b.inner && !b.number;
    if (is_address(s, f->word)) return b.letters > 1;
    return splitter_is_full_word(s, &b) && starts(s, f);
  }
  return 1;
}

/* Whether a mark that belongs to a name stands here ("Yahoo! Japan"). */
static int is_marked_name(const Splitter *s, const Run *r) {
  return (splitter_before(s, r->first).flags & BRIEFING_RULE_MARKED) != 0;
}

/* Whether a small word follows that opens sentences and never goes on one ("there", not "or"). */
static int opens_plainly(const Splitter *s, const Follow *f) {
  uint32_t flags = f->opened ? 0 : splitter_word_flags(s, f->word, NULL);
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
  if (r->closers && splitter_is_blank(char_at(s->t, r->first + 1, s->end)))
    return word == CHAR_UPPER; /* "« Oui. »Il" */
  if (r->spaced) return 0;
  if (r->mark) {
    Char before = char_before(s->t, s->start, r->first);
    if (before.class >= CHAR_HAN && before.class <= CHAR_KATAKANA) return 1;
  }
  splitter_token(s, r->first);
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

/* Whether "I" follows, which has its capital anywhere. */
static int is_pronoun_i(const Splitter *s, const Follow *f) {
  Char after = char_at(s->t, f->word + 1, s->end);
  return f->first.code == 'I' && (splitter_is_blank(after) || splitter_is_apostrophe(after));
}

/* After an ellipsis: "I" has its capital anywhere. */
static int ends_ellipsis(const Splitter *s, const Run *r, const Follow *f) {
  if (f->first.class == CHAR_LOWER) return is_address(s, f->word);
  if (r->spaced && !r->dots) return 0;
  if (f->first.class == CHAR_LETTER) return f->first.code >= 0x1100;
  return r->closers || !is_pronoun_i(s, f);
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
  if (r->closers && is_citation(s, f)) return 0;
  if (next == CHAR_DASH) return ends_before_dash(s, r, f);
  if (r->mark) {
    if (word == CHAR_LOWER)
      return !r->closers && (s->small || (!r->ellipsis && opens_plainly(s, f)));
    return !is_marked_name(s, r) || starts(s, f);
  }
  return r->ellipsis ? ends_ellipsis(s, r, f) : period_ends(s, r, f);
}

/* -- list items within a line -- */

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
  if (is_pronoun_i(s, &f)) return;
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
