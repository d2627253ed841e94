/* words.c - words and tokens as readers see them: one forward walk, every look ahead bounded. The
 * units are those of UAX #29 with the additions that readers make: addresses, hash tags, times,
 * telephone numbers, emoticons and abbreviations are whole, glued sentence ends part two words. */
#include "prose/words.h"

#include "prose/glued.h"

_Static_assert(sizeof(Walk) <= sizeof(briefing_words), "briefing_words too small");
_Static_assert(MOST_PIECES <= BRIEFING_LEAST_ROOM, "a step may put all its pieces");

void walk_put(Walk *w, size_t first, size_t last, briefing_kind kind) {
  briefing_span *span = w->out + w->count++;
  span->first = (uint32_t)first;
  span->last = (uint32_t)last;
  span->kind = (uint32_t)kind;
}

/* -- what joins */

static size_t run_end(const Walk *w, size_t i) {
  for (;;) {
    Char c;
    while (i < w->end && (unsigned char)w->t[i] < 0x80) {
      uint8_t class = char_ascii_class[(unsigned char)w->t[i]];
      if (!(class >= CHAR_LOWER && class <= CHAR_DIGIT) && w->t[i] != '_') return i;
      i++;
    }
    c = char_at(w->t, i, w->end);
    if (!walk_goes_on(c)) return i;
    i += c.length;
  }
}

static size_t digits_from(const Walk *w, size_t i) {
  size_t k = i;
  while (k < w->end && k - i < 24 && w->t[k] >= '0' && w->t[k] <= '9') k++;
  return k - i;
}

static size_t digits_until(const Walk *w, size_t first, size_t i) {
  size_t k = i;
  while (k > first && i - k < 24 && w->t[k - 1] >= '0' && w->t[k - 1] <= '9') k--;
  return i - k;
}

/* Whether a hyphen at i, digits on both sides, is inside a telephone number, an ISO date or a
 * postal code: "555-1234", "713-853-3098", "1-800-555-0100", "3-5213", "2024-05-31", "12345-6789".
 */
static int joins_digits(const Walk *w, size_t first, size_t i) {
  size_t before = digits_until(w, first, i), after = digits_from(w, i + 1);
  size_t k = i + 1 + after;
  size_t third = k < w->end && w->t[k] == '-' ? digits_from(w, k + 1) : 0;
  int again = i - before > first && w->t[i - before - 1] == '-';
  if (before == 3 && (after == 4 || (after == 3 && third == 4))) return 1;
  if (before == 1 && (after == 4 || (after == 3 && third == 3))) return 1;
  if ((before == 4 && after == 2 && third == 2) || (before == 5 && after == 4)) return 1;
  return again && ((before == 2 && after == 2) || (before >= 3 && after >= 3));
}

/* Whether the hyphen at i stays inside a token: after a prefix that is no word ("re-open"), before
 * a suffix. */
static int joins_affix(const Walk *w, size_t first, size_t i, size_t next) {
  size_t last;
  if (walk_flags(w, first, i, NULL) & BRIEFING_RULE_JOINED) return 1;
  last = run_end(w, next);
  return last - i <= 8 && (walk_flags(w, i, last, NULL) & BRIEFING_RULE_JOINED);
}

/* The end of a clitic that a hyphen at i ties to the word before it ("-t-il", "-lhe"), or 0. */
static size_t enclitic_end(const Walk *w, size_t i) {
  size_t last = run_end(w, i + 1), next;
  if (last == i + 1 || last - i > 12) return 0;
  if (last < w->end && w->t[last] == '-') {
    next = run_end(w, last + 1);
    return next > last + 1 && (walk_flags(w, i, next, NULL) & BRIEFING_RULE_SUFFIX) ? next : 0;
  }
  return walk_flags(w, i, last, NULL) & BRIEFING_RULE_SUFFIX ? last : 0;
}

static int joins_period(const Walk *w, size_t first, size_t i, Char before, Char after) {
  if (before.class == CHAR_DIGIT && after.class == CHAR_DIGIT) return 1;
  if (w->at_sign) return 1;
  if (before.class == CHAR_DIGIT || after.class == CHAR_DIGIT) return w->dotted;
  return !prose_glued_end(w->t, first, i, w->end, w->rules, w->extra);
}

static int joins_hyphen(const Walk *w, size_t first, size_t i, Char c, Char before, Char after) {
  if (w->at_sign) return 1;
  if (before.class == CHAR_DIGIT && after.class == CHAR_DIGIT)
    return joins_digits(w, first, i) || walk_email_ahead(w, i + c.length);
  if (w->mode == BRIEFING_WORDS) return 1;
  if (w->rules && (w->rules->options & BRIEFING_HYPHENATED))
    return w->mode == BRIEFING_TOKENS || !enclitic_end(w, i) ||
           (walk_flags(w, first, run_end(w, i + c.length), NULL) & BRIEFING_RULE_WHOLE);
  return joins_affix(w, first, i, i + c.length) || walk_email_ahead(w, i + c.length);
}

/* Whether the character c at i joins the word before it to what follows: WB6, WB7, WB11, WB12 and
 * the additions. */
static int joins(const Walk *w, size_t first, size_t i, Char c) {
  Char after = char_at(w->t, i + c.length, w->end), before;
  int digits, letters;
  if (!walk_goes_on(after)) return 0;
  before = char_before(w->t, first, i);
  digits = before.class == CHAR_DIGIT && after.class == CHAR_DIGIT;
  letters = char_is_letter(before) || before.class == CHAR_MARK;
  switch (c.code) {
  case '.':
  case 0xFF0E: return joins_period(w, first, i, before, after);
  case '\'':
  case 0x2019:
  case 0x02BC:
  case 0xFF07: return (letters || before.class == CHAR_DIGIT) && char_is_letter(after);
  case ',':
  case ':':
  case 0x66C: return digits;
  case '/':
    if (digits) return 1;
    return i - first == 1 && letters && !walk_goes_on(char_at(w->t, i + 2, w->end));
  case '@': return !w->at_sign;
  case '-':
  case 0x2010:
  case 0x2011: return joins_hyphen(w, first, i, c, before, after);
  case '+': return walk_email_ahead(w, i);
  case '&': return i - first == 1 && before.class == CHAR_UPPER && after.class == CHAR_UPPER;
  case 0xB7:
  case 0x2027:
  case 0x5F3:
  case 0x5F4: return letters && char_is_letter(after);
  case '"':
    return before.code >= 0x5D0 && before.code <= 0x5EA && after.code >= 0x5D0 &&
           after.code <= 0x5EA;
  default: return 0;
  }
}

static size_t word_end(Walk *w, size_t first) {
  size_t i = run_end(w, first);
  w->at_sign = w->dotted = 0;
  while (i < w->end && w->t[i] != ' ') {
    Char c = char_at(w->t, i, w->end);
    if (!joins(w, first, i, c)) break;
    if (c.code == '@') w->at_sign = 1;
    if (c.code == '.') w->dotted = 1;
    i = run_end(w, i + c.length);
  }
  return i;
}

/* -- one step each */

static void word(Walk *w, size_t first) {
  size_t last = (w->t[first] | 0x20) >= 'a' ? walk_url(w, first) : 0;
  if (last) {
    walk_put(w, first, w->at = last, BRIEFING_URL);
    return;
  }
  last = word_end(w, first);
  if (w->at_sign) {
    walk_put(w, first, w->at = last, BRIEFING_EMAIL);
    return;
  }
  if (w->dotted && walk_is_domain(w, first, last)) {
    if (last < w->end && (w->t[last] == '/' || w->t[last] == '?')) last = walk_address_end(w, last);
    walk_put(w, first, w->at = last, BRIEFING_URL);
    return;
  }
  if (last < w->end && w->t[last] == '.' && (w->dotted || w->mode != BRIEFING_WORDS) &&
      walk_takes_period(w, first, last))
    last++;
  else if (w->mode != BRIEFING_WORDS && last < w->end && (w->t[last - 1] | 0x20) == 's' &&
           !w->quoted) {
    Char c = char_at(w->t, last, w->end), after = char_at(w->t, last + c.length, w->end);
    if ((c.code == '\'' || c.code == 0x2019) && after.class == CHAR_SPACE) {
      if (w->mode == BRIEFING_TOKENS) last += c.length;
    }
  }
  w->at = last;
  walk_put_word(w, first, last);
}

/* Katakana in a row is one word; hiragana in a row too; an ideograph is one by itself (no
 * dictionary here). */
static void kana(Walk *w, size_t first, Char c) {
  size_t i = first + c.length;
  Char next;
  while (next = char_at(w->t, i, w->end),
         next.class == c.class || next.class == CHAR_MARK || next.code == 0x30FC)
    i += next.length;
  walk_put(w, first, w->at = i, BRIEFING_KANA);
}

static void ideograph(Walk *w, size_t first, Char c) {
  size_t i = first + c.length;
  Char next;
  while (next = char_at(w->t, i, w->end), next.class == CHAR_MARK) i += next.length;
  walk_put(w, first, w->at = i, BRIEFING_IDEOGRAPH);
}

/* A pictograph with its modifiers and what joiners tie to it (UAX #29 WB3c), or a flag. */
static size_t emoji_end(const Walk *w, size_t i, Char c) {
  Char next;
  int regional = c.code >= 0x1F1E6 && c.code <= 0x1F1FF;
  i += c.length;
  if (regional) {
    next = char_at(w->t, i, w->end);
    return next.code >= 0x1F1E6 && next.code <= 0x1F1FF ? i + next.length : i;
  }
  for (;;) {
    next = char_at(w->t, i, w->end);
    if (next.class == CHAR_MARK) {
      int joiner = next.code == 0x200D;
      i += next.length;
      next = char_at(w->t, i, w->end);
      if (joiner && next.class == CHAR_EMOJI) i += next.length;
    } else if (next.code >= 0x1F3FB && next.code <= 0x1F3FF) {
      i += next.length;
    } else {
      return i;
    }
  }
}

/* The end of a run of marks that readers take as one: "...", "!?", "--", "***", "``". */
static size_t mark_run(const Walk *w, size_t i, Char c) {
  size_t k = i + c.length;
  Char next;
  switch (c.code) {
  case '.':
  case '!':
  case '?':
    while (k < w->end && (w->t[k] == '.' || w->t[k] == '!' || w->t[k] == '?')) k++;
    return k;
  case '-':
  case '=':
    while (k < w->end && (w->t[k] == '-' || w->t[k] == '=')) k++;
    return k;
  case '*':
  case '_':
  case '+':
  case '#':
  case '~':
  case '<':
  case '>':
  case '$':
  case '/':
  case '\\':
  case '`':
  case '\'':
  case 0x2014:
  case 0x2026:
    while (next = char_at(w->t, k, w->end), next.code == c.code) k += next.length;
    return k;
  default: return k;
  }
}

/* "#tag" and "@name"; 0 where the sign stands for itself. */
static size_t tag_end(const Walk *w, size_t i, Char sign) {
  Char c = char_at(w->t, i + 1, w->end), before = char_before(w->t, w->first, i);
  size_t k;
  if (!(char_is_letter(c) || c.code == '_' || (c.class >= CHAR_HAN && c.class <= CHAR_KATAKANA)))
    return 0;
  if (walk_goes_on(before)) return 0;
  for (k = i + 1; c = char_at(w->t, k, w->end),
      walk_goes_on(c) || (c.class >= CHAR_HAN && c.class <= CHAR_KATAKANA);)
    k += c.length;
  if (sign.code == '@' && k < w->end && (w->t[k] == '.' || w->t[k] == '-') && k + 1 < w->end &&
      walk_goes_on(char_at(w->t, k + 1, w->end))) {
    size_t last = run_end(w, k + 1);
    if (w->t[k] == '.' && last - k > 3) return k;
  }
  return k;
}

/* An apostrophe that begins a word: "'s" apart, "'em", "'90s". 0 where it is a mark. */
static size_t clipped_end(const Walk *w, size_t i, Char c) {
  size_t k = i + c.length, last = run_end(w, k);
  Char before = char_before(w->t, w->first, i);
  if (last == k) return 0;
  if (digits_from(w, k) == 2 && (last == k + 2 || (last == k + 3 && w->t[k + 2] == 's')))
    return last;
  if (walk_is_blank(before)
          ? (walk_flags(w, i, last, NULL) & (BRIEFING_RULE_SUFFIX | BRIEFING_RULE_WHOLE))
          : (walk_flags(w, i, last, NULL) & BRIEFING_RULE_SUFFIX))
    return last;
  return 0;
}

static void mark(Walk *w, size_t i, Char c) {
  size_t last;
  briefing_kind kind = c.class == CHAR_SYMBOL ? BRIEFING_SYMBOL : BRIEFING_PUNCTUATION;
  if (c.code == '#' || c.code == '@') {
    if ((last = tag_end(w, i, c)) != 0) {
      walk_put(w, i, w->at = last, c.code == '#' ? BRIEFING_HASHTAG : BRIEFING_MENTION);
      return;
    }
    kind = BRIEFING_SYMBOL;
  }
  if (walk_is_apostrophe(c.code)) {
    Char after = char_at(w->t, i + c.length, w->end);
    if (w->mode != BRIEFING_WORDS && (last = clipped_end(w, i, c)) != 0) {
      walk_put(w, i, w->at = last, BRIEFING_LETTER);
      return;
    }
    w->quoted = !walk_is_blank(after) && walk_is_blank(char_before(w->t, w->first, i));
  }
  if (w->mode == BRIEFING_WORDS) {
    w->at = i + c.length;
    return;
  }
  if (c.code == '-' && w->mode == BRIEFING_TOKENS_SPLIT &&
      walk_goes_on(char_before(w->t, w->first, i)) && (last = enclitic_end(w, i)) != 0) {
    walk_put(w, i, w->at = last, BRIEFING_LETTER);
    return;
  }
  if ((last = walk_emoticon(w, i)) != 0) {
    walk_put(w, i, w->at = last, BRIEFING_SYMBOL);
    return;
  }
  w->at = mark_run(w, i, c);
  walk_put(w, i, w->at, kind);
}

static void step(Walk *w) {
  size_t i = w->at;
  Char c = char_at(w->t, i, w->end);
  switch (c.class) {
  case CHAR_SPACE:
  case CHAR_LINE:
  case CHAR_CONTROL: w->at = i + c.length; break;
  case CHAR_HAN: ideograph(w, i, c); break;
  case CHAR_HIRAGANA:
  case CHAR_KATAKANA: kana(w, i, c); break;
  case CHAR_EMOJI:
    w->at = emoji_end(w, i, c);
    if (w->mode != BRIEFING_WORDS) walk_put(w, i, w->at, BRIEFING_EMOJI);
    break;
  case CHAR_LOWER:
  case CHAR_UPPER:
  case CHAR_LETTER:
  case CHAR_MARK:
  case CHAR_DIGIT:
  case CHAR_NUMBER: word(w, i); break;
  default: mark(w, i, c); break;
  }
}

void briefing_words_begin(briefing_words *pass, const char *text, size_t first, size_t last,
                          briefing_word_mode mode, const briefing_rules *rules,
                          const briefing_rules *extra) {
  Walk *w = (Walk *)(void *)pass;
  w->t = text;
  w->first = w->at = first;
  w->end = last;
  w->rules = rules;
  w->extra = extra;
  w->out = NULL;
  w->count = 0;
  w->mode = (uint8_t)mode;
  w->at_sign = w->dotted = w->quoted = 0;
}

size_t briefing_words_next(briefing_words *pass, briefing_span *spans, size_t room) {
  Walk *w = (Walk *)(void *)pass;
  if (room < BRIEFING_LEAST_ROOM) return 0;
  w->out = spans;
  w->count = 0;
  while (room - w->count >= MOST_PIECES && w->at < w->end) step(w);
  return w->count;
}
