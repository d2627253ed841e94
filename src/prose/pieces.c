/* pieces.c - what a word holds and what it takes: clitics, contractions, the period of an
 * abbreviation, its kind. */
#include "prose/words.h"

#define TAKES_PERIOD                                                                               \
  (BRIEFING_RULE_ABBREVIATION | BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER | BRIEFING_RULE_TIME |   \
   BRIEFING_RULE_END)

/* Lower case with typewriter apostrophes, as clitics are kept; 0 where too long. */
static size_t plain(const Walk *w, size_t first, size_t last, char *out) {
  size_t n = 0;
  while (first < last) {
    Char c = char_at(w->t, first, last);
    if (n + 4 > RULES_LONGEST) return 0;
    if (walk_is_apostrophe(c.code))
      out[n++] = '\'';
    else if (c.code == 0xFFFD)
      out[n++] = w->t[first];
    else
      n += char_write_lower(c.code, out + n);
    first += c.length;
  }
  return n;
}

uint32_t walk_flags(const Walk *w, size_t first, size_t last, size_t *split) {
  char key[RULES_LONGEST];
  const RuleSlot *slot;
  size_t n = !w->rules || last - first > RULES_LONGEST ? 0 : plain(w, first, last, key);
  slot = rules_slot(w->rules, key, n);
  if (split) *split = slot ? slot->split : 0;
  return slot ? slot->flags : 0;
}

static briefing_kind kind_of(const Walk *w, size_t first, size_t last) {
  Char c = char_at(w->t, first, w->end);
  size_t i;
  if (c.class == CHAR_HAN) return BRIEFING_IDEOGRAPH;
  if (c.class == CHAR_HIRAGANA || c.class == CHAR_KATAKANA) return BRIEFING_KANA;
  if (c.class != CHAR_DIGIT && c.class != CHAR_NUMBER) return BRIEFING_LETTER;
  for (i = first; i < last; i += c.length) {
    c = char_at(w->t, i, last);
    if (char_is_letter(c)) return BRIEFING_LETTER;
  }
  return BRIEFING_NUMBER;
}

/* Offset of the first apostrophe in [first, last), or last. */
static size_t find_apostrophe(const Walk *w, size_t first, size_t last) {
  for (; first < last; first++) {
    if (w->t[first] == '\'') return first;
    if ((unsigned char)w->t[first] >= 0xC0 && walk_is_apostrophe(char_at(w->t, first, last).code))
      return first;
  }
  return last;
}

/* Where the clitic after the word begins ("do|n't", "Mali|'s"), or last. */
static size_t suffix_at(const Walk *w, size_t first, size_t last) {
  size_t i, k, found = last;
  for (i = first; (i = find_apostrophe(w, i, last)) < last; i += char_at(w->t, i, last).length) {
    if (i > first && (walk_flags(w, i, last, NULL) & BRIEFING_RULE_SUFFIX)) return i;
    k = i - char_before(w->t, first, i).length;
    if (k > first && (walk_flags(w, k, last, NULL) & BRIEFING_RULE_SUFFIX)) return k;
    if (last - i > RULES_LONGEST) continue;
    found = last;
  }
  return found;
}

/* Digits with a unit of time glued to them ("9am"): where the unit begins, or last. */
static size_t time_unit(const Walk *w, size_t first, size_t last) {
  size_t i = last - first > 3 ? last - 2 : first;
  if (last - first < 3 || last - first > 7) return last;
  i = last - 2;
  if ((w->t[i + 1] | 0x20) != 'm' || ((w->t[i] | 0x20) != 'a' && (w->t[i] | 0x20) != 'p'))
    return last;
  if (w->t[i - 1] < '0' || w->t[i - 1] > '9' || w->t[first] < '0' || w->t[first] > '9') return last;
  return i;
}

/* Puts "can|not" and its like apart; whether the word was one. */
static int put_contraction(Walk *w, size_t first, size_t last) {
  uint32_t bit = rules_mix(w->t + first, last - first);
  size_t split;
  if (!(w->rules->contractions[bit >> 5] >> (bit & 31) & 1)) return 0;
  if (!(walk_flags(w, first, last, &split) & BRIEFING_RULE_CONTRACTION) || split >= last - first)
    return 0;
  walk_put(w, first, first + split, BRIEFING_LETTER);
  walk_put(w, first + split, last, BRIEFING_LETTER);
  return 1;
}

/* Puts a word with an apostrophe in it: "l'", "qu'" before, "'s", "n't", "'ve" after. */
static void put_clitics(Walk *w, size_t first, size_t last) {
  size_t i, k, pieces;
  if (walk_flags(w, first, last, NULL) & BRIEFING_RULE_WHOLE) {
    walk_put(w, first, last, BRIEFING_LETTER);
    return;
  }
  for (pieces = 0; pieces < 3; pieces++) {
    i = find_apostrophe(w, first, last);
    if (i == first || i >= last) break;
    i += char_at(w->t, i, last).length;
    if (i >= last || !(walk_flags(w, first, i, NULL) & BRIEFING_RULE_PREFIX)) break;
    walk_put(w, first, i, BRIEFING_LETTER);
    first = i;
  }
  i = suffix_at(w, first, last);
  k = i < last ? suffix_at(w, first, i) : last; /* "would|n't|'ve" */
  walk_put(w, first, k < i ? k : i, kind_of(w, first, k < i ? k : i));
  if (k < i) walk_put(w, k, i, BRIEFING_LETTER);
  if (i < last) walk_put(w, i, last, BRIEFING_LETTER);
}

void walk_put_word(Walk *w, size_t first, size_t last) {
  size_t i;
  if (w->mode != BRIEFING_WORDS && (i = time_unit(w, first, last)) < last) {
    walk_put(w, first, i, BRIEFING_NUMBER);
    walk_put(w, i, last, BRIEFING_LETTER);
    return;
  }
  if (w->mode == BRIEFING_TOKENS_SPLIT && w->rules) {
    if (put_contraction(w, first, last)) return;
    if (find_apostrophe(w, first, last) < last) {
      put_clitics(w, first, last);
      return;
    }
  }
  walk_put(w, first, last, kind_of(w, first, last));
}

int walk_takes_period(const Walk *w, size_t first, size_t last) {
  Char c, next;
  size_t i = last + 1, letters = 0, k, inner = 0;
  uint32_t flags = rules_find(w->rules, w->extra, w->t + first, last - first);
  while (next = char_at(w->t, i, w->end), next.class == CHAR_SPACE) i += next.length;
  if (i == last + 1 && (next.code == '.' || walk_goes_on(next))) return 0;
  if (flags & BRIEFING_RULE_REMOVED) return 0;
  if (flags & TAKES_PERIOD) return 1;
  if (flags & BRIEFING_RULE_NUMERIC) return next.class == CHAR_DIGIT || next.class == CHAR_SYMBOL;
  if (flags & BRIEFING_RULE_UNIT) {
    c = char_before(w->t, w->first, first);
    if (c.class == CHAR_SPACE) c = char_before(w->t, w->first, first - c.length);
    return c.class == CHAR_DIGIT && next.class == CHAR_LOWER;
  }
  if (last - first > 16) return 0;
  for (k = first; k < last; k += c.length) {
    c = char_at(w->t, k, last);
    if (c.code == '.')
      letters = 0, inner = 1;
    else if (!char_is_letter(c) || ++letters > 1)
      return 0;
  }
  if (inner) return 1;
  c = char_at(w->t, first, last);
  if (c.class != CHAR_UPPER || i == last + 1)
    return c.class == CHAR_UPPER && (next.code == ',' || next.code == '-');
  if (next.class == CHAR_UPPER) {
    size_t word = i;
    while (next = char_at(w->t, i, w->end), char_is_word(next)) i += next.length;
    return !(rules_find(w->rules, NULL, w->t + word, i - word) & BRIEFING_RULE_STARTER);
  }
  return 0;
}
